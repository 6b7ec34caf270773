import type { Hyperparameters } from '../model/log.js';
import type { Axis } from '../model/run.js';
import { type NamedSeries, positionsOf } from './axis.js';

/** Epochs with fewer points than this have no inside that could be told from their borders. */
const MIN_POINTS = 5;

/**
 * Positions on the run's axis at which an epoch begins, but the first: of the first point behind the end of an epoch. [] where the log
 * holds no epochs, or about one point each.
 */
export function epochStartsOf(named: readonly NamedSeries[], axis: Axis, settings: Hyperparameters): readonly number[] {
  const losses = named.filter(({ named: { kind, split } }) => kind === 'loss' && split === 'train');
  const longest = [...losses].sort((a, b) => b.raw.values.length - a.raw.values.length)[0]?.raw;
  if (!longest) return [];
  const at = positionsOf(longest, axis, null);
  const { epochs } = longest;
  const starts = epochs ? startsOf(at, epochs, at.length / MIN_POINTS) : axis === 'step' ? startsOfSettings(at, settings) : [];
  return at.length >= MIN_POINTS * (starts.length + 1) ? starts : [];
}

/** None where they are more than `most`. Whole epochs begin where their number changes; of fractions (2.98, 3, 3.02) a whole number is the end. */
function startsOf(at: Float64Array, epochs: Float64Array, most: number): readonly number[] {
  const isWhole = epochs.every((epoch) => Number.isInteger(epoch) || Number.isNaN(epoch));
  const numberOf = isWhole ? (epoch: number) => epoch : (epoch: number) => Math.max(1, Math.ceil(epoch));
  const starts: number[] = [];
  let last = Number.NaN;
  for (let i = 0; i < at.length; i += 1) {
    const epoch = numberOf(epochs[i]!);
    if (Number.isNaN(epoch)) continue;
    // Where the epochs go back a training was resumed: what is told of borders there is not worth the doubt.
    if (epoch < last || !(at[i]! > (starts[starts.length - 1] ?? Number.NEGATIVE_INFINITY))) return [];
    if (epoch > last) starts.push(at[i]!);
    if (starts.length > most) return [];
    last = epoch;
  }
  return starts;
}

/** Epochs of equal length, where the settings tell how many make up the steps of the training. */
function startsOfSettings(at: Float64Array, { max_steps: steps, num_train_epochs: epochs }: Hyperparameters): readonly number[] {
  if (typeof steps !== 'number' || typeof epochs !== 'number' || !(steps > 0 && epochs >= 2)) return [];
  const starts: number[] = [];
  for (let epoch = 1; epoch < epochs; epoch += 1) {
    const start = at.find((one) => one > (epoch * steps) / epochs);
    if (start !== undefined && start !== starts[starts.length - 1]) starts.push(start);
  }
  return starts;
}
