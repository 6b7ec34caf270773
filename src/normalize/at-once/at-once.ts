import type { RawLog, RawSeries } from '../../model/log.js';
import { pickPoints } from '../pick-points.js';
import { lockStepOf } from './lock-step.js';
import { placedRows } from './placed-rows.js';
import { type Streams, streamsOf } from './streams.js';

/** A log without what was said again, or the trainings in it; `mixed` where they cannot be told apart. */
export type AtOnce =
  | { readonly kind: 'one'; readonly log: RawLog }
  | { readonly kind: 'several'; readonly logs: readonly RawLog[] }
  | { readonly kind: 'mixed'; readonly trainings: number };

type Axis = 'epochs' | 'steps';

/** Several trainings that wrote into one log at the same time, told apart by their places; null where nothing says so. */
export function atOnce(log: RawLog): AtOnce | null {
  const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0];
  if (longest?.rows === undefined) return null;
  for (const axis of ['epochs', 'steps'] as const) {
    const at = longest[axis];
    if (at === undefined || goesUp(at)) continue;
    const rows = { at, values: columnsBeside(log, longest) };
    const found = streamsOf(rows);
    if (found === 'mixed') return { kind: 'mixed', trainings: mostAtOnePlace(at) };
    if (found !== 'none') return told(log, longest, axis, found);
    if (axis === 'steps' && longest.epochs !== undefined) return null;
    const steps = longest.steps;
    // Steps tell the rows of an epoch apart.
    if (axis === 'epochs' && steps?.some((step, i) => i > 0 && step !== steps[i - 1] && at[i] === at[i - 1])) continue;
    const inStep = lockStepOf(rows);
    if (inStep === 'again') return { kind: 'one', log: withoutRepeats(log, axis) };
    if (inStep === 'mixed') return { kind: 'mixed', trainings: mostAtOnePlace(at) };
    const apart = inStep === null ? null : told(log, longest, axis, inStep);
    if (apart?.kind === 'several') return apart;
  }
  return null;
}

/** Is every place behind the one before? Then one training wrote them. */
function goesUp(at: Float64Array): boolean {
  for (let i = 1; i < at.length; i += 1) if (!(at[i]! > at[i - 1]!)) return false;
  return true;
}

/** The values of all series in the rows of one. */
function columnsBeside({ series }: RawLog, { rows }: RawSeries): Float64Array[] {
  const index = new Map(Array.from(rows!, (row, i) => [row, i]));
  return series.map((one) => {
    const column = new Float64Array(rows!.length).fill(Number.NaN);
    for (const [i, row] of (one.rows ?? []).entries()) {
      const to = index.get(row);
      if (to !== undefined) column[to] = one.values[i]!;
    }
    return column;
  });
}

function told(log: RawLog, longest: RawSeries, axis: Axis, { of, count }: Streams): AtOnce {
  const known = { rows: longest.rows!, at: longest[axis]!, of };
  const parts: RawSeries[][] = Array.from({ length: count }, () => []);
  for (const series of log.series) {
    const own = placedRows(series, axis, known);
    if (own === null) return { kind: 'mixed', trainings: count };
    for (const [training, part] of parts.entries()) {
      const keep = own.flatMap((one, i) => (one === training ? [i] : []));
      if (keep.length > 0) part.push(pickPoints(series, keep));
    }
  }
  const logs = parts.map((series, i) => ({ ...log, series, problems: i === 0 ? log.problems : [] }));
  return { kind: 'several', logs };
}

function mostAtOnePlace(at: Float64Array): number {
  const counts = new Map<number, number>();
  for (const place of at) counts.set(place, (counts.get(place) ?? 0) + 1);
  return Math.max(...counts.values());
}

/** Every worker of one training printed the same: the first of equal points in a row stays. */
function withoutRepeats(log: RawLog, axis: Axis): RawLog {
  const series = log.series.map((one) => {
    const at = one[axis];
    const isAgain = (i: number) => i > 0 && at![i] === at![i - 1] && Object.is(one.values[i], one.values[i - 1]);
    const keep = at === undefined ? null : Array.from(at.keys()).filter((i) => !isAgain(i));
    return keep === null ? one : pickPoints(one, keep);
  });
  return { ...log, series };
}
