import type { Problem } from '../model/problem.js';
import type { Run } from '../model/run.js';

/** A rate that rises by this factor at least, and so evenly, searches for the best one. */
const [MIN_FACTOR, MIN_POINTS] = [100, 10];
/** Growth from point to point, in logarithms, differs from the mean by this share at most at most points. */
const [MAX_UNEVEN, MIN_EVEN] = [0.35, 0.8];
/** The loss ends above its lowest value by this share of that. */
const MIN_RISE = 0.5;

/**
 * A learning-rate range test (LR finder) is no training: the rate grows by a constant factor a hundredfold and never falls, until the
 * loss has blown up. A warm-up rises as well, but evenly in steps, and is followed by something.
 */
export function rangeTestOf({ sources, primary }: Run): Problem | null {
  const { learningRate: rate, trainLoss, validationLoss } = primary;
  const loss = trainLoss ?? validationLoss;
  if (rate === null || loss === null || !growsEvenly(rate.values) || !endsHigh(loss.values)) return null;
  // Both are of the same points: the last values of the rate are those at which the loss blew up.
  if (loss.at[loss.at.length - 1]! > rate.at[rate.at.length - 1]! + spacing(rate.at)) return null;
  const [lowest, highest] = [rate.values[0]!, rate.values[rate.values.length - 1]!];
  return { file: sources[0]!, id: 'learning-rate-range-test', values: { lowest, highest } };
}

function spacing(at: Float64Array): number {
  return (at[at.length - 1]! - at[0]!) / (at.length - 1);
}

/** Each point that stands still is a rounded one. */
function growsEvenly(rates: Float64Array): boolean {
  const [first, last] = [rates[0]!, rates[rates.length - 1]!];
  if (rates.length < MIN_POINTS || !(first > 0) || !(last >= MIN_FACTOR * first)) return false;
  const growth = Math.log(last / first) / (rates.length - 1);
  let even = 0;
  for (let i = 1; i < rates.length; i += 1) {
    if (!(rates[i]! >= rates[i - 1]!)) return false;
    if (Math.abs(Math.log(rates[i]! / rates[i - 1]!) - growth) <= MAX_UNEVEN * growth) even += 1;
  }
  return even >= MIN_EVEN * (rates.length - 1);
}

/** Does the last loss lie far above the lowest, or has it no value any more? */
function endsHigh(losses: Float64Array): boolean {
  const last = losses[losses.length - 1] ?? Number.NaN;
  let low = Number.POSITIVE_INFINITY;
  for (const loss of losses) if (loss < low) low = loss;
  if (!Number.isFinite(low)) return false;
  return !Number.isFinite(last) || last > low + MIN_RISE * Math.abs(low);
}
