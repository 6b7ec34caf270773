import type { RawSeries } from '../model/log.js';
import type { Axis } from '../model/run.js';
import type { Classified } from '../vocabulary/names.js';
import { spreadRepeats } from './steps.js';

export interface NamedSeries {
  readonly raw: RawSeries;
  readonly named: Classified;
}

/** Epochs, where the evaluations have one each; else steps; else rows. */
export function axisOfRun(series: readonly NamedSeries[]): Axis {
  const judged = series.filter(({ named }) => named.kind === 'loss' || named.kind === 'score');
  const validated = judged.filter(({ named }) => named.split === 'validation' || named.split === 'test');
  const list = validated.length > 0 ? validated : judged.length > 0 ? judged : series;
  if (list.every(({ raw }) => isEpochs(raw)) && !(validated.length > 0 && isAmidEpochs(judged, validated))) return 'epoch';
  if (list.every(({ raw }) => isSteps(raw))) return list.every(({ raw }) => /(^|\/)epoch_/.test(raw.name)) ? 'epoch' : 'step';
  return 'row';
}

/** More evaluations than this share amid their epochs are told apart by their steps only. */
const MAX_AMID = 0.25;

/** Does the training go on in the epochs of the evaluations, so that the ends of epochs are no places for them? */
function isAmidEpochs(judged: readonly NamedSeries[], validated: readonly NamedSeries[]): boolean {
  if (!judged.every(({ raw }) => isSteps(raw))) return false;
  const ends = new Map<number, number>();
  for (const { raw, named } of judged) {
    if (named.split !== 'train' || !raw.epochs) continue;
    for (const [i, epoch] of raw.epochs.entries()) ends.set(epoch, Math.max(ends.get(epoch) ?? 0, raw.steps![i]!));
  }
  return validated.some(({ raw: { epochs, steps, values } }) => {
    let amid = 0;
    for (let i = 0; i < values.length; i += 1) if (ends.get(epochs![i]!)! > steps![i]!) amid += 1;
    return amid > MAX_AMID * values.length;
  });
}

function isEpochs({ epochs, steps, values }: RawSeries): boolean {
  if (!epochs || values.length === 0) return false;
  let whole = 0;
  let distinct = 0;
  for (let i = 0; i < epochs.length; i += 1) {
    if (!Number.isFinite(epochs[i]!)) return false;
    if (Number.isInteger(epochs[i]!)) whole += 1;
    if (i === 0 || epochs[i] !== epochs[i - 1]) distinct += 1;
  }
  // A fractional epoch (0.33, 0.67…) beside a step is a rounded copy of the step.
  if (steps && whole < epochs.length) return false;
  return values.length === 1 || distinct > 0.5 * values.length;
}

function isSteps({ steps, values }: RawSeries): boolean {
  if (!steps || values.length === 0) return false;
  if (!areFinite(steps)) return false;
  return values.length === 1 || steps.some((step) => step !== steps[0]);
}

function areFinite(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i]!)) return false;
  return true;
}

/** The series of a table share their epochs: those that need no steps are spread once. */
const SPREAD = new WeakMap<Float64Array, Float64Array>();

/** Positions of a series on the run's axis, in file order; NaN where a point has none. */
export function positionsOf(raw: RawSeries, axis: Axis, epochOfStep: ((step: number) => number) | null): Float64Array {
  if (axis === 'step' && raw.steps) return raw.steps;
  if (axis === 'epoch' && raw.epochs) {
    const known = SPREAD.get(raw.epochs);
    if (known !== undefined) return known;
    if (areFinite(raw.epochs)) {
      const spread = spreadRepeats(raw.epochs);
      SPREAD.set(raw.epochs, spread);
      return spread;
    }
    const filled = raw.epochs.map((epoch, i) =>
      Number.isFinite(epoch) ? epoch : (epochOfStep?.(raw.steps?.[i] ?? Number.NaN) ?? Number.NaN),
    );
    return spreadRepeats(filled);
  }
  if (axis === 'epoch' && raw.steps) return epochOfStep ? raw.steps.map(epochOfStep) : raw.steps;
  return countedTo(raw.values.length);
}

/** 0, 1, 2… */
function countedTo(count: number): Float64Array {
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i += 1) numbers[i] = i;
  return numbers;
}

/** Epoch of a step, by straight lines through the points that hold both; null where no such point exists. */
export function stepToEpoch(series: readonly RawSeries[]): ((step: number) => number) | null {
  const pairs = new Map<number, number>();
  for (const { steps, epochs } of series) {
    if (!steps || !epochs) continue;
    for (let i = 0; i < steps.length; i += 1) {
      if (Number.isFinite(steps[i]!) && Number.isFinite(epochs[i]!)) pairs.set(steps[i]!, epochs[i]!);
    }
  }
  const known = [...pairs].sort(([a], [b]) => a - b);
  if (known.length < 2) return null;
  return (step) => {
    if (!Number.isFinite(step)) return Number.NaN;
    let low = 0;
    let high = known.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (known[middle]![0] >= step) high = middle;
      else low = middle + 1;
    }
    const b = known[Math.max(1, high)]!;
    const a = known[Math.max(1, high) - 1]!;
    return a[1] + ((b[1] - a[1]) * (step - a[0])) / (b[0] - a[0]);
  };
}
