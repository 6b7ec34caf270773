import type { ReportRun } from '../../model/report.js';
import { short } from '../../text/numbers.js';
import { type Paint, plain, wrap } from './paint.js';

const BARS = '▁▂▃▄▅▆▇█';
const MAX_COLUMNS = 72;

/**
 * Validation loss (else score, else training loss) as bars: `↓` above them marks learning-rate drops, letters below them the
 * findings, `!` a value that is no number.
 */
export function sparkline(run: ReportRun, width: number, paint: Paint): readonly string[] {
  const name = run.primary.validationLoss ?? run.primary.validationScore ?? run.primary.trainLoss;
  const curve = run.curves.find(({ series }) => series === name);
  if (!curve || curve.at.length < 2) return [];
  const columns = Math.min(width - 4, MAX_COLUMNS);
  const [first, last] = [curve.at[0]!, curve.at[curve.at.length - 1]!];
  const columnOf = (at: number) => Math.max(0, Math.min(columns - 1, Math.floor(((at - first) / (last - first)) * columns)));
  const cells: number[][] = Array.from({ length: columns }, () => []);
  for (const [i, at] of curve.at.entries()) cells[columnOf(at)]!.push(curve.value[i]!);
  const bars = barsOf(cells, curve.value.filter(Number.isFinite));
  const drops = run.learningRate.events.filter(({ kind, at }) => kind === 'drop' && at >= first && at <= last);
  const above = lineOf(columns, (put) => {
    for (const { at } of drops) put(columnOf(at), '↓');
  });
  const below = lineOf(columns, (put) => {
    for (const { letter, from, to } of run.findings) {
      if (letter === '') continue;
      const [a, b] = [columnOf(from), columnOf(to)];
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

function barsOf(cells: readonly (readonly number[])[], finite: readonly number[]): readonly string[] {
  const sorted = [...finite].sort((a, b) => a - b);
  const low = sorted[0] ?? 0;
  // The first epochs would flatten the rest: the tallest bar stands for everything above the 97th percentile.
  const high = sorted[Math.floor(0.97 * (sorted.length - 1))] ?? 1;
  let bar = BARS[0]!;
  return cells.map((values) => {
    // More columns than points: the last one goes on.
    if (values.length === 0) return bar;
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const level = Math.max(0, Math.min(7, Math.floor(((mean - low) / (high - low || 1)) * 8)));
    bar = values.some((value) => !Number.isFinite(value)) ? '!' : BARS[level]!;
    return bar;
  });
}

/** A line of marks; a letter stands over a line that is there already, nothing over a letter. */
function lineOf(columns: number, draw: (put: (i: number, mark: string) => void) => void): string {
  const marks: string[] = Array.from({ length: columns }, () => ' ');
  draw((i, mark) => {
    if (marks[i] === ' ' || marks[i] === '─') marks[i] = mark;
  });
  return marks.join('').trimEnd();
}
