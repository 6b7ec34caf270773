import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { mad, median } from '../../math/stats/median.js';
import type { Curve } from '../../model/measured.js';

/** Points before a step that its line comes from: few, as a falling curve bends; and those that its noise comes from. */
const LINE = 10;
const WINDOW = 20;
const MIN_WINDOW = 6;
/** Points after a step that must lie off the line as well. */
const AFTER = 3;

/** An abrupt step of a curve off the line that it followed. */
export interface AbruptStep {
  /** First point behind it. */
  readonly point: number;
  /** Median distance of the three points behind it from the line before it. */
  readonly size: number;
  /** The same in standard deviations of one point. */
  readonly z: number;
}

/**
 * How far a curve steps off the Theil–Sen line of up to 10 points before a point; null where that takes more than one point to happen: half
 * of it must lie between two neighbors. The noise is that around the line, or of second differences of 20 points, whichever is larger.
 */
export function stepAt(values: Float64Array, point: number, quantum: number): AbruptStep | null {
  const from = Math.max(0, point - LINE);
  const length = point - from;
  if (length < MIN_WINDOW || point + AFTER > values.length) return null;
  const { slope, intercept } = theilSen(values.subarray(from, point));
  const off = new Float64Array(length + AFTER);
  for (let i = 0; i < off.length; i += 1) off[i] = values[from + i]! - intercept - slope * i;
  const size = median(off.subarray(length));
  const jump = values[point]! - values[point - 1]!;
  if (!(jump * size > 0 && Math.abs(jump) >= 0.5 * Math.abs(size))) return null;
  const noise = Math.max(
    1.4826 * mad(off.subarray(0, length)),
    secondDifferenceScale(values.subarray(Math.max(0, point - WINDOW), point), quantum),
  );
  return { point, size, z: Math.abs(size) / noise };
}

/**
 * Is there a step of more than so many standard deviations that may be larger than a share of the median of the `points` values before
 * it, where it is asked for? None that is one is ever left out, and what cannot be one is not fitted.
 */
export function hasStep(
  { values, quantum }: Pick<Curve, 'values' | 'quantum'>,
  { minZ, minShare, points }: { readonly minZ: number; readonly minShare: number; readonly points: number },
  isAsked: (point: number, isDown: boolean) => boolean,
): boolean {
  const bends = bendsOf(values);
  for (let point = MIN_WINDOW; point + AFTER <= values.length; point += 1) {
    const jump = values[point]! - values[point - 1]!;
    const isLarge = 2 * Math.abs(jump) > minShare * leastMedian(values, Math.max(0, point - points), point);
    if (!isLarge || !mayStep(values, bends, point, quantum, minZ) || !isAsked(point, jump < 0)) continue;
    const step = stepAt(values, point, quantum);
    if (step && step.z > minZ) return true;
  }
  return false;
}

/** No median of these values is nearer to 0. */
function leastMedian(values: Float64Array, from: number, end: number): number {
  let [least, most] = [values[from]!, values[from]!];
  for (let i = from + 1; i < end; i += 1) {
    if (values[i]! < least) least = values[i]!;
    else if (values[i]! > most) most = values[i]!;
  }
  return Math.max(0, least, -most);
}

/** The largest steps of a curve that exceed so many standard deviations, largest first. */
export function stepsOf(values: Float64Array, quantum: number, minZ: number): readonly AbruptStep[] {
  const found: AbruptStep[] = [];
  const bends = bendsOf(values);
  for (let point = MIN_WINDOW; point + AFTER <= values.length; point += 1) {
    if (!mayStep(values, bends, point, quantum, minZ)) continue;
    const step = stepAt(values, point, quantum);
    if (step && step.z > minZ) found.push(step);
  }
  return found.sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
}

/** Sizes of the second differences of a curve; the first is that around its second point. */
function bendsOf(values: Float64Array): Float64Array {
  const bends = new Float64Array(Math.max(0, values.length - 2));
  for (let i = 0; i < bends.length; i += 1) bends[i] = Math.abs(values[i]! - 2 * values[i + 1]! + values[i + 2]!);
  return bends;
}

/**
 * Can a step at a point exceed so many standard deviations? Its size is at most twice the jump between two neighbors, and its noise at
 * least each of the three parts of `secondDifferenceScale`: no step that is one is ever ruled out. The median is only compared with
 * what would be too much: it is at least that where more than half of the second differences are.
 */
function mayStep(values: Float64Array, bends: Float64Array, point: number, quantum: number, minZ: number): boolean {
  const most = 2 * Math.abs(values[point]! - values[point - 1]!);
  if (!(most > 0 && most / (quantum / Math.sqrt(12)) > minZ)) return false;
  const tooMuch = (most / minZ) * (Math.sqrt(6) / 1.4826);
  const from = Math.max(0, point - WINDOW);
  const count = point - 2 - from;
  let squares = 0;
  let large = 0;
  for (let i = from; i < point - 2; i += 1) {
    const bend = bends[i]!;
    squares += bend * bend;
    if (bend >= tooMuch) large += 1;
  }
  if (!(most / (0.5 * Math.sqrt(squares / count / 6)) > minZ)) return false;
  return large <= count >> 1 || most / ((1.4826 * tooMuch) / Math.sqrt(6)) > minZ;
}
