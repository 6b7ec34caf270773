import type { Figure, FigurePanel, FigureSeries } from './figure.js';

const BARS = '▁▂▃▄▅▆▇█';
const COLUMNS = 60;
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;

/** The curves as lines of bars, for where no picture can be shown; our own words and numbers only. `!`: a value that is no number. */
export function renderSparklines(figure: Figure): string {
  const rows = figure.panels.flatMap((panel) =>
    panel.series.map((one) => ({ name: `${ROLE_WORD[one.role]} ${panel.kind}`, bars: barsOf(one, figure, panel) })),
  );
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`);
  return ['```text', ...lines, `${' '.repeat(width)}  from ${figure.from} to ${figure.to}`, '```'].join('\n');
}

function barsOf({ at, value }: FigureSeries, { from, to }: Figure, { min, max, logarithmic }: FigurePanel): string {
  const scaled = (number: number) => (logarithmic ? Math.log(number) : number);
  const [low, high] = [scaled(min), scaled(max)];
  const cells: number[][] = Array.from({ length: COLUMNS }, () => []);
  const span = to - from || 1;
  for (const [i, position] of at.entries()) {
    const column = Math.max(0, Math.min(COLUMNS - 1, Math.floor(((position - from) / span) * COLUMNS)));
    cells[column]!.push(scaled(value[i]!));
  }
  let last = ' ';
  const end = at.length === 0 ? 0 : ((at[at.length - 1]! - from) / span) * COLUMNS;
  return cells
    .map((values, column) => {
      if (values.length === 0) return column <= end ? last : ' ';
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
      last = Number.isFinite(mean) ? BARS[level]! : '!';
      return last;
    })
    .join('');
}
