import type { RawLog, RawSeries } from '../../model/log.js';

/** Words that name an axis in a column of whole numbers that increase, beyond the columns that every reader knows. */
const AXIS_WORD =
  /(?:^|[^a-z])(?:epochs?|steps?|iters?|iterations?|it|rounds?|updates?|generations?|episodes?|timesteps?|ticks?|batch(?:es)?)(?:[ _/-]?(?:idx|index|num|number|no|nr|id|mean))?\W*$/i;
/** Settings that are called like an axis: `num_epochs`, `warmup_steps`. */
const COUNT_WORD = /^(?:max|min|best|warm-?up|num|n|total)[ _-]/i;
/** Examples that were seen, in thousands: the axis of StyleGAN, which is no whole number. */
const SEEN = /(?:^|\/)k?img(?:\/|$)/i;
/** An axis may go back where a training was resumed or a second one appended; numbers in no order go back as often as forward. */
const MAX_BACK = 0.5;
/** Values of an axis that are looked at: a long log goes on as it began. */
const MAX_VALUES = 100_000;

/** Has a log an epoch, step or iteration that increases, or names that only a training's log has beside each other? */
export function hasAxis({ series }: RawLog): boolean {
  return series.some(
    (one) =>
      one.means !== undefined ||
      [one.steps, one.epochs].some((axis) => axis !== undefined && increases(axis)) ||
      (isAxisNamed(one) && increases(one.values)),
  );
}

function isAxisNamed({ name, values }: RawSeries): boolean {
  return SEEN.test(name) || (AXIS_WORD.test(name) && !COUNT_WORD.test(name) && values.every((value) => Number.isInteger(value)));
}

/** A single point can't increase: a log that has just begun is told for what it is elsewhere. */
function increases(axis: Float64Array): boolean {
  let [known, forward, back, last] = [0, 0, 0, Number.NaN];
  for (const value of axis.subarray(0, MAX_VALUES)) {
    if (!Number.isFinite(value)) continue;
    known += 1;
    if (value > last) forward += 1;
    if (value < last) back += 1;
    last = value;
  }
  return known === 1 || (forward > 0 && back <= forward * MAX_BACK);
}
