import { binMedians } from '../../math/curve/bin-medians.js';
import { levelError } from '../../math/curve/levels.js';
import { rollingMedian, windowWidth } from '../../math/curve/rolling-median.js';
import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { argBest } from '../../math/stats/arg-best.js';
import { median } from '../../math/stats/median.js';
import { quantum } from '../../math/stats/quantum.js';
import { risingContrast } from '../../math/tests/rising-contrast.js';
import type { Divergence } from '../../model/measured.js';
import { MIN_POINTS } from './segments.js';
import { GATES, type Valley, type Valleys } from './valley.js';

/** Gates of the window test; weaker than for overfitting, because the accuracy has to agree as well. The evidence pays for m stretches, too. */
const MIN_EVIDENCE = 25;
const MIN_RISE = 0.03;
const MIN_Z = 3;
/** Smallest gain of the score that counts, as a share of its top: 0.1 points of 100. */
const MIN_GAIN = 0.001;
/** A gain of fewer examples than this is a matter of luck: of four that changed, all the right way in 1 of 16 cases. */
const MIN_EXAMPLES = 4;
/**
 * Standard errors of a rise of the score, × (1 + 3/n). Of stretches of 8 to 150 evaluations without a rise, at most 2 in 100 exceed it with
 * white noise, 4 with a correlation of 0.5, 12 with one of 0.9. Labelled runs do not settle it closer: 3.1 to 4 give the same, and lower
 * keeps more of the rises of short runs.
 */
const MIN_CONTRAST = 3.3;
const FEW_POINTS = 3;
/** Points that its test takes. */
const MAX_BINS = 200;
/** Standard deviations of the score by which a learning-rate event must lift it; what may be lost of that again, as a share; and how surely no more: 95%. */
const MIN_STEP = 2.5;
const MAX_LOST = 0.25;
const SURE = 1.645;
/** Minimum number of points after the start of the window for the noise of the score to be taken there. */
const NOISE_POINTS = 8;

/** A score at the points of the loss curve. */
export interface AlignedScore {
  /** Oriented so that larger is better; as a share of its top (0 to 1), or of its range where no top is known. */
  readonly values: Float64Array;
  /** How many examples it was measured on, where its steps tell; else 0. */
  readonly examples: number;
  /** Number of classes where it is known, else NaN. */
  readonly classes: number;
}

/**
 * Windows in which the validation loss rises while the score still gains, in order of time. Never across a learning-rate event,
 * but where the phases are too short to be judged one by one.
 */
export function divergencesOf(
  loss: Float64Array,
  score: AlignedScore | null,
  { valleys, tested }: Valleys,
  events: readonly number[],
): readonly Divergence[] {
  if (!score) return [];
  const inside = ({ kind, start, end }: Valley) => {
    const inner = events.filter((at) => at > start && at < end);
    const bounds = [start, ...inner, end];
    return (
      (inner.length === 0 && kind !== 'cycles') ||
      (kind === 'suffix' && bounds.every((at, i) => i === 0 || at - bounds[i - 1]! < MIN_POINTS))
    );
  };
  const order = ['phase', 'run', 'tail', 'suffix', 'cycles'];
  const sorted = [...valleys].filter(inside).sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.start - b.start);
  const found: Divergence[] = [];
  for (const valley of sorted) {
    const from = (first: number) => windowOf(loss, score, valley, first, tested);
    const divergence = from(valley.knee) ?? from(valley.bottom);
    if (divergence && found.every((other) => divergence.from > other.to || divergence.to < other.from)) found.push(divergence);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The window that starts at the knee, or, where the loss is flat for long, already at its bottom. */
function windowOf(loss: Float64Array, score: AlignedScore, valley: Valley, first: number, stretches: number): Divergence | null {
  const { start, end } = valley;
  const n = end - start;
  const z = (valley.level - valley.lowest) / (valley.noise * Math.sqrt(2 / windowWidth(valley.points)));
  if (!(valley.evidence > MIN_EVIDENCE + GATES.perSegment * Math.log(stretches) && valley.rise > MIN_RISE && z > MIN_Z))
    return null;
  const part = score.values.subarray(start, end);
  if (part.some((value) => !Number.isFinite(value))) return null;
  const width = scoreWidth(n);
  const smooth = rollingMedian(part, width);
  const s = first - start;
  const scoreFrom = median(part.subarray(s, s + width));
  const peak = s + argBest(smooth.subarray(s), 'maximize');
  const isGain = peak - s + 1 >= 5 - Math.floor(width / 2) && gains(part, s, smooth[peak]! - scoreFrom, score.examples);
  if (!isGain && !keepsGain(score.values, start, start + s, end)) return null;
  const e = isGain ? peak : n - 1;
  const gain = smooth[e]! - scoreFrom;
  // A score that held has not lost what would count as a gain, rounded.
  if (!isGain && !(gain > -MIN_GAIN / 2)) return null;
  const levels = rollingMedian(loss.subarray(start, end), windowWidth(n));
  const lossRise = (levels[e]! - levels[s]!) / Math.abs(levels[s]!);
  if (!(lossRise > MIN_RISE)) return null;
  return {
    from: start + s,
    to: start + e,
    lossRise,
    scoreGain: gain,
    gains: isGain,
    lossLevels: [levels[s]!, levels[e]!],
    scoreLevels: [scoreFrom, smooth[e]!],
    fanoExcess: fanoExcess(levels[e]!, 1 - smooth[e]!, score.classes),
  };
}

/**
 * Does the score gain from s on, and not only wave? What follows rises more clearly than noise does, to the end or over its first half:
 * a score that gained and lost it again has gained.
 */
function gains(values: Float64Array, s: number, gain: number, examples: number): boolean {
  if (!(gain > Math.max(MIN_GAIN, examples > 0 ? MIN_EXAMPLES / examples : 0))) return false;
  const floor = quantum(values) / Math.sqrt(12);
  const after = values.subarray(s);
  return [after, after.subarray(0, after.length >> 1)].some((part) => {
    const { length } = part;
    return (
      length >= MIN_POINTS && risingContrast(binMedians(part, MAX_BINS).values, floor) > MIN_CONTRAST * (1 + FEW_POINTS / length)
    );
  });
}

/**
 * Does the score keep what a learning-rate event at `start` brought? What follows `from` lies above the last evaluations before the
 * event by more than noise explains; its last third is not below its first by more than noise explains, and surely not by a quarter of
 * what was brought.
 */
function keepsGain(values: Float64Array, start: number, from: number, end: number): boolean {
  const before = values.subarray(0, start);
  const after = values.subarray(from, end);
  if (before.length < NOISE_POINTS || after.length < NOISE_POINTS || before.some((value) => !Number.isFinite(value)))
    return false;
  const noise = scoreNoise(values, from);
  const third = Math.floor(after.length / 3);
  const brought = median(after.subarray(0, third)) - median(before.subarray(-NOISE_POINTS));
  const fall = median(after.subarray(0, third)) - median(after.subarray(-third));
  const doubt = SURE * Math.SQRT2 * levelError(noise, third);
  return brought > MIN_STEP * noise && fall < doubt && fall + doubt < MAX_LOST * brought;
}

/** Early in a run the score jumps about: its noise there says nothing of a window that starts at s. */
function scoreNoise(values: Float64Array, s: number): number {
  const step = quantum(values);
  const whole = secondDifferenceScale(values, step);
  return values.length - s < NOISE_POINTS ? whole : Math.min(whole, secondDifferenceScale(values.subarray(s), step));
}

/** Width of the score's rolling median: 10% of the stretch, 3 to 11, odd, at most a third of it. */
function scoreWidth(n: number): number {
  const width = Math.min(windowWidth(n, 0.1, 3, 11), Math.floor(n / 3));
  return width % 2 === 1 ? width : Math.max(1, width - 1);
}

/**
 * Nats of a cross-entropy that no calibrated model with that error can have: v − h(e), h(e) = −(1−e)·ln(1−e) − e·ln(e/(K−1))
 * (Fano's inequality with the concavity of the entropy). NaN where the number of classes K is unknown.
 */
function fanoExcess(loss: number, error: number, classes: number): number {
  if (!(classes >= 2) || !(error >= 0 && error <= 1)) return Number.NaN;
  const part = (p: number, over: number) => (p > 0 ? -p * Math.log(p / over) : 0);
  return loss - part(1 - error, 1) - part(error, classes - 1);
}
