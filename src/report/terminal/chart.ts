import type { ReportRun } from '../../model/report.js';
import { barsOf, columnOf } from '../../text/bars.js';
import { short } from '../../text/numbers.js';
import { type Paint, plain, wrap } from './paint.js';

const MAX_COLUMNS = 72;

/**
 * Validation loss (else score, else training loss) as bars: `↓` above them marks learning-rate drops, letters below them the
 * findings, `!` a value that is no number.
 */
export function sparkline(run: ReportRun, width: number, paint: Paint): readonly string[] {
  const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
  const curve = run.curves.find(({ series }) => series === name);
  if (!curve || curve.at.length < 2) return [];
  const [first, last] = [curve.at[0]!, curve.at[curve.at.length - 1]!];
  const { at: positions, axis, place } = barsAxis(curve.at, Math.min(width - 4, MAX_COLUMNS));
  const { columns } = axis;
  const bars = barsOf(positions, curve.value, { ...axis, ...rangeOf(curve.value) });
  const drops = run.learningRate.events.filter(({ kind, at }) => kind === 'drop' && at >= first && at <= last);
  const above = lineOf(columns, (put) => {
    for (const { at } of drops) put(place(at), '↓');
  });
  const below = lineOf(columns, (put) => {
    for (const { letter, from, to } of run.findings) {
      if (letter === '') continue;
      const [a, b] = [place(from), place(to)];
      for (let i = a; i <= b; i += 1) put(i, i === a ? letter : '─');
    }
  });
  const legend = [
    `${plain(name ?? '')}, ${short(first)} to ${short(last)}`,
    ...(above === '' ? [] : ['↓ learning-rate drop']),
    ...(bars.includes('!') ? ['! not a number'] : []),
  ];
  return [
    ...(above === '' ? [] : [`  ${paint(above, 'dim')}`]),
    `  ${bars.map((bar) => (bar === '!' ? paint(bar, 'red') : bar)).join('')}`,
    ...(below === '' ? [] : [`  ${below}`]),
    ...wrap(paint(`  ${legend.join(' · ')}`, 'dim'), width, '  '),
  ];
}

/** What lies in which column: the positions of the axis, or of a curve with few points each of them in a column of its own. */
function barsAxis(at: readonly number[], most: number) {
  if (at.length > most) {
    const axis = { columns: most, from: at[0]!, to: at[at.length - 1]! };
    return { at, axis, place: (position: number) => columnOf(position, axis) };
  }
  const place = (position: number) => {
    const i = at.findIndex((one) => one >= position);
    return i < 0 ? at.length - 1 : i;
  };
  return { at: [...at.keys()], axis: { columns: at.length, from: 0, to: at.length }, place };
}

/** Values up to which all of them have their own height. */
const FEW = 10;

/** The first of many epochs would flatten the rest: the tallest bar stands for everything above the 97th percentile. */
function rangeOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const share = sorted.length < FEW ? 1 : 0.97;
  return { low: sorted[0] ?? 0, high: sorted[Math.floor(share * (sorted.length - 1))] ?? 1 };
}

/** A line of marks; a letter stands over a line that is there already, nothing over a letter. */
function lineOf(columns: number, draw: (put: (i: number, mark: string) => void) => void): string {
  const marks: string[] = Array.from({ length: columns }, () => ' ');
  draw((i, mark) => {
    if (marks[i] === ' ' || marks[i] === '─') marks[i] = mark;
  });
  return marks.join('').trimEnd();
}
