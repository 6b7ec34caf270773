import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { theilSen } from '../../math/curve/theil-sen.js';
import { mad, median } from '../../math/stats/median.js';

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
  const window = values.subarray(Math.max(0, point - LINE), point);
  if (window.length < MIN_WINDOW || point + AFTER > values.length) return null;
  const { slope, intercept } = theilSen(window);
  const off = (value: number, i: number) => value - intercept - slope * i;
  const behind = Array.from({ length: AFTER }, (_, i) => off(values[point + i]!, window.length + i));
  const size = median(behind);
  const jump = values[point]! - values[point - 1]!;
  if (!(jump * size > 0 && Math.abs(jump) >= 0.5 * Math.abs(size))) return null;
  const noise = Math.max(
    1.4826 * mad(window.map(off)),
    secondDifferenceScale(values.subarray(Math.max(0, point - WINDOW), point), quantum),
  );
  return { point, size, z: Math.abs(size) / noise };
}

/** The largest steps of a curve that exceed so many standard deviations, largest first. */
export function stepsOf(values: Float64Array, quantum: number, minZ: number): readonly AbruptStep[] {
  const found: AbruptStep[] = [];
  for (let point = MIN_WINDOW; point + AFTER <= values.length; point += 1) {
    const step = stepAt(values, point, quantum);
    if (step && step.z > minZ) found.push(step);
  }
  return found.sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
}
