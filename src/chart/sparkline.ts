import { type BarsAxis, barsOf } from '../text/bars.js';
import { short } from '../text/numbers.js';
import type { Figure, FigurePanel, FigureSeries } from './figure.js';
import { gridOf } from './on-grid.js';

/** At most; a short training has a bar for each of its points. */
const MAX_COLUMNS = 60;
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;

/** The curves as lines of bars, for where no picture can be shown; our own words and numbers only. `!`: a value that is no number. */
export function renderSparklines(figure: Figure): string {
  const { from, to } = figure;
  const lines = figure.panels.flatMap(({ series }) => series);
  const axis = { columns: gridOf(lines, from, to, MAX_COLUMNS).length, from, to };
  const rows = figure.panels.flatMap((panel) =>
    panel.series.map((one) => ({ name: `${ROLE_WORD[one.role]} ${panel.kind}`, bars: lineOf(one, axis, panel) })),
  );
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const shown = rows.map(({ name, bars }) => `${name.padEnd(width)}  ${bars.trimEnd()}`);
  const letters = figure.windows.map((one) => `${one.letter} ${short(one.from)}–${short(one.to)}`).join(' · ');
  const below = [`from ${from} to ${to}`, ...(letters === '' ? [] : [`windows: ${letters}`])];
  return ['```text', ...shown, ...below.map((text) => `${' '.repeat(width)}  ${text}`), '```'].join('\n');
}

function lineOf({ at, value }: FigureSeries, axis: BarsAxis, { min, max, logarithmic }: FigurePanel): string {
  const scaled = (number: number) => (logarithmic ? Math.log(number) : number);
  return barsOf(at, value.map(scaled), { ...axis, low: scaled(min), high: scaled(max) }).join('');
}
