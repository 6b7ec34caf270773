import { barsOf } from '../text/bars.js';
import type { Figure, FigurePanel, FigureSeries } from './figure.js';

const COLUMNS = 60;
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;

/** The curves as lines of bars, for where no picture can be shown; our own words and numbers only. `!`: a value that is no number. */
export function renderSparklines(figure: Figure): string {
  const rows = figure.panels.flatMap((panel) =>
    panel.series.map((one) => ({ name: `${ROLE_WORD[one.role]} ${panel.kind}`, bars: lineOf(one, figure, panel) })),
  );
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const lines = rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`);
  return ['```text', ...lines, `${' '.repeat(width)}  from ${figure.from} to ${figure.to}`, '```'].join('\n');
}

function lineOf({ at, value }: FigureSeries, { from, to }: Figure, { min, max, logarithmic }: FigurePanel): string {
  const scaled = (number: number) => (logarithmic ? Math.log(number) : number);
  return barsOf(at, value.map(scaled), { columns: COLUMNS, from, to, low: scaled(min), high: scaled(max) }).join('');
}
