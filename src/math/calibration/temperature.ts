import type { ScoreSample, Temperature } from '../../model/predictions.js';
import { halfOf } from './half-of.js';

/** Examples that each half must have: with fewer the temperature of a calibrated model is off by more than a tenth. */
const FEWEST = 100;

/** Bounds of the temperature and of its inverse; where every answer is right, the best one is 0. */
const MOST = 50;

/** Numbers on which the first steps are made, so that the last one or two alone go over everything. */
const ROUGH = 200_000;

/**
 * Scores of each half that are gone over at most: more would take seconds. Measured, it moves the temperature of a million examples of ten
 * classes by 0.1%, that of 20,000 examples of a thousand classes by 0.5%.
 */
const MOST_FITTED = 4_000_000;
const MOST_TOLD = 2_000_000;

/** Steps of bisection after which bounds of 0.02 and 50 agree in all digits; Newton needs 4 to 8. */
const MAX_STEPS = 60;

/** Below e⁻⁴⁰ a class adds nothing to a sum that has a 1; without the limit, a logit of −∞ would give 0·∞. */
const NOTHING = -40;

/**
 * The temperature T > 0, of 0.02 to 50, with the smallest mean cross-entropy of logits/T (Guo et al. 2017, "On calibration of modern neural
 * networks"), fitted on one half of the examples, and the loss of the other half before and after, nats. `labels` is indexed by the rows of
 * the sample. The loss is convex in 1/T: Newton's method, with bisection where it leaves the bounds. A hash of the row tells the halves
 * apart: the order of the rows may have a pattern. Examples that no number can be made of are left out: a score that is NaN or ∞, an
 * unknown label, −∞ for the label. Null where a half has fewer than 100.
 * @example fitTemperature(sample, labels, 10)?.value // 1.5 for an overconfident model
 */
export function fitTemperature({ rows, logits }: ScoreSample, labels: Int32Array, classes: number): Temperature | null {
  const scores: Scores = { logits, classes, labels: rows.map((row) => labels[row] ?? -1) };
  const [fitted, told] = halves(scores, rows);
  if (fitted.length < FEWEST || told.length < FEWEST) return null;
  const rough = spread(fitted, classes, ROUGH);
  const inverse = flattest(scores, fitted, rough.length < fitted.length ? flattest(scores, rough, 1) : 1);
  return {
    value: 1 / inverse,
    fittedOn: fitted.length,
    toldOn: told.length,
    before: meanLoss(scores, told, 1),
    after: meanLoss(scores, told, inverse),
  };
}

/** Logits of examples, one after the other, and the label of each. */
interface Scores {
  readonly logits: Float32Array;
  readonly classes: number;
  readonly labels: Int32Array;
}

function isUsable({ logits, classes, labels }: Scores, example: number): boolean {
  const label = labels[example]!;
  if (!(label >= 0 && label < classes)) return false;
  const from = example * classes;
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = from; k < from + classes; k += 1) {
    const score = logits[k]!;
    if (Number.isNaN(score)) return false;
    if (score > largest) largest = score;
  }
  return Number.isFinite(largest) && Number.isFinite(logits[from + label]!);
}

/** The two halves of the usable examples, each thinned out to what a fit needs. */
function halves(scores: Scores, rows: Int32Array): readonly [Int32Array, Int32Array] {
  const found = [new Int32Array(rows.length), new Int32Array(rows.length)] as const;
  const counts: [number, number] = [0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    if (!isUsable(scores, i)) continue;
    const side = halfOf(rows[i]!);
    found[side][counts[side]++] = i;
  }
  const [fitted, told] = [found[0].subarray(0, counts[0]), found[1].subarray(0, counts[1])];
  return [spread(fitted, scores.classes, MOST_FITTED), spread(told, scores.classes, MOST_TOLD)];
}

/** Some of the examples, evenly spread over them: as many as have `numbers` scores, and all where these are fewer. */
function spread(examples: Int32Array, classes: number, numbers: number): Int32Array {
  const count = Math.max(FEWEST, Math.floor(numbers / classes));
  if (count >= examples.length) return examples;
  return Int32Array.from({ length: count }, (_, i) => examples[Math.floor((i * examples.length) / count)]!);
}

/** The 1/T at which the mean loss of some examples is smallest, within its bounds. */
function flattest(scores: Scores, examples: Int32Array, start: number): number {
  let [low, high] = [1 / MOST, MOST];
  let inverse = start;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { slope, curvature } = derivatives(scores, examples, inverse);
    // At the minimum already, or all scores of each example are equal, which no temperature changes.
    if (slope === 0) break;
    if (slope > 0) high = inverse;
    else low = inverse;
    const newton = inverse - slope / curvature;
    // Newton's step may be endless where all chances are 0 or 1, and then the curvature is 0.
    const next = newton > low && newton < high ? newton : Math.sqrt(low * high);
    const change = Math.abs(next - inverse) / inverse;
    inverse = next;
    // The next step of Newton's would change about the square of it.
    if (change <= 1e-4) break;
  }
  return inverse;
}

/** First and second derivative of the mean loss in 1/T: means of E[z] − z of the label, and of the variance of z, under softmax(z/T). */
function derivatives({ logits, classes, labels }: Scores, examples: Int32Array, inverse: number) {
  let slope = 0;
  let curvature = 0;
  for (const example of examples) {
    const from = example * classes;
    const largest = largestOf(logits, from, classes);
    let [total, first, second] = [0, 0, 0];
    for (let k = from; k < from + classes; k += 1) {
      const below = logits[k]! - largest;
      if (inverse * below < NOTHING) continue;
      const weight = Math.exp(inverse * below);
      total += weight;
      first += weight * below;
      second += weight * below * below;
    }
    const mean = first / total;
    slope += mean - (logits[from + labels[example]!]! - largest);
    curvature += second / total - mean * mean;
  }
  return { slope: slope / examples.length, curvature: curvature / examples.length };
}

/** Mean cross-entropy at 1/T, nats. */
function meanLoss({ logits, classes, labels }: Scores, examples: Int32Array, inverse: number): number {
  let sum = 0;
  for (const example of examples) {
    const from = example * classes;
    const largest = largestOf(logits, from, classes);
    let total = 0;
    for (let k = from; k < from + classes; k += 1) {
      const scaled = inverse * (logits[k]! - largest);
      if (scaled >= NOTHING) total += Math.exp(scaled);
    }
    sum += Math.log(total) - inverse * (logits[from + labels[example]!]! - largest);
  }
  return sum / examples.length;
}

function largestOf(logits: Float32Array, from: number, classes: number): number {
  let largest = logits[from]!;
  for (let k = from + 1; k < from + classes; k += 1) if (logits[k]! > largest) largest = logits[k]!;
  return largest;
}
