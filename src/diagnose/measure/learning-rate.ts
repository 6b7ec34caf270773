import { largest } from '../../math/stats/extremes.js';
import { finiteIndices, pick } from '../../math/stats/finite.js';
import type { LearningRate, LearningRateEvent } from '../../model/report.js';
import type { Run, Series } from '../../model/run.js';
import type { Schedule } from '../../model/schedule.js';
import { numberOf } from '../../text/settings.js';
import { alignTo } from './align.js';
import { inferDrops } from './inferred-drops.js';

/** A smaller rate than this share of the one before is a drop; a larger one than this multiple a restart (measured on logged schedules). */
const DROP_BELOW = 0.7;
const RESTART_ABOVE = 2;
/** Changes in more than this share of the rows: the schedule anneals continuously. */
const CONTINUOUS_SHARE = 0.2;
/** Rows that must lie between two events. */
const MIN_DISTANCE = 3;
/** Settings that hold the first rate. */
const SETTINGS = ['lr', 'learning_rate', 'base_lr', 'init_lr', 'initial_lr', 'lr0'];
/** More steps than this are no schedule that anybody chose: a rate that alternates, or another number under its name. */
const MAX_EVENTS = 200;

/** Learning-rate events of a run: logged, else inferred from its curves; `continuous` where the rate anneals. */
export function learningRateOf(run: Run): LearningRate & { readonly continuous: boolean } {
  const rate = run.primary.learningRate;
  if (rate && isLogged(rate)) return loggedEvents(rate, run);
  return { logged: false, schedule: 'unknown', events: inferDrops(run.primary), continuous: false };
}

function isLogged(rate: Series): boolean {
  let usable = 0;
  const { values } = rate;
  for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i]!) && values[i]! > 0) usable += 1;
  return usable >= 2 && usable >= 0.5 * rate.values.length;
}

function loggedEvents(rate: Series, run: Run): LearningRate & { readonly continuous: boolean } {
  const { at, values } = positive(rate);
  let changes = 0;
  for (let i = 1; i < values.length; i += 1) {
    if (values[i] !== values[i - 1] && Math.abs(Math.log(values[i]! / values[i - 1]!)) > 1e-6) changes += 1;
  }
  const continuous = changes > CONTINUOUS_SHARE * values.length;
  const loss = run.primary.trainLoss ?? run.primary.validationLoss;
  const losses = loss ? alignTo(at, loss) : new Float64Array(at.length).fill(Number.NaN);
  const late = continuous ? 0 : rowsLate(values, losses);
  const events: LearningRateEvent[] = [];
  const start = firstChange(rate, run);
  if (start !== null) events.push(start);
  let before = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < values.length; i += 1) {
    const factor = values[i]! / values[i - 1]!;
    const isDrop = !continuous && factor < DROP_BELOW;
    const isRestart = factor > RESTART_ABOVE && i > 0.05 * values.length;
    if (!isDrop && !isRestart) continue;
    const row = isDrop ? i + late : i;
    if (row - before < MIN_DISTANCE || row >= at.length) continue;
    before = row;
    const kind = isDrop ? 'drop' : 'restart';
    events.push({ at: at[row]!, kind, from: values[i - 1]!, to: values[i]!, factor, inferred: false });
  }
  if (events.length > MAX_EVENTS) return { logged: true, schedule: 'other', events: [], continuous: true };
  const warmUp = warmUpEnd(values);
  const all: LearningRateEvent[] =
    warmUp > 0
      ? [
          {
            at: at[warmUp]!,
            kind: 'warm-up-end',
            from: values[0]!,
            to: values[warmUp]!,
            factor: values[warmUp]! / values[0]!,
            inferred: false,
          },
          ...events,
        ]
      : events;
  all.sort((a, b) => a.at - b.at);
  return { logged: true, schedule: scheduleOf(values, all, continuous), events: all, continuous };
}

/** A rate without what is no rate: all of it, as a rule. */
function positive({ at, values }: Series): { readonly at: Float64Array; readonly values: Float64Array } {
  const isRate = (i: number) => values[i]! > 0 && Number.isFinite(values[i]!);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) if (isRate(i)) count += 1;
  if (count === values.length) return { at, values };
  const kept = finiteIndices(values).filter(isRate);
  return { at: pick(at, kept), values: pick(values, kept) };
}

/**
 * The first change of a rate of which only the changes were logged: a drop, as all that follow. What it was before only a setting
 * says, where one does.
 */
function firstChange({ changes, at, values }: Series, { primary, hyperparameters }: Run): LearningRateEvent | null {
  const curve = primary.trainLoss ?? primary.validationLoss ?? primary.trainScore ?? primary.validationScore;
  if (!changes || !curve || !(curve.at[0]! < at[0]!) || values.some((value) => value > values[0]!)) return null;
  const from = numberOf(hyperparameters, SETTINGS);
  const factor = values[0]! / from;
  return factor >= DROP_BELOW ? null : { at: at[0]!, kind: 'drop', from, to: values[0]!, factor, inferred: false };
}

/**
 * Rows by which the effect of a drop follows its rate: 1 where a logger writes the rate of the *end* of an epoch, else 0.
 * A logger does it for all drops or for none, so the one with the clearest effect on the loss decides.
 */
function rowsLate(values: Float64Array, losses: Float64Array): 0 | 1 {
  let clearest = 0;
  let late: 0 | 1 = 0;
  for (let i = 1; i < values.length; i += 1) {
    if (!(values[i]! / values[i - 1]! < DROP_BELOW)) continue;
    const [a, b, c] = [losses[i - 1]!, losses[i]!, losses[i + 1] ?? Number.NaN];
    const effect = Math.abs((a - c) / a);
    if (!(effect > clearest)) continue;
    clearest = effect;
    late = b - c > 0 && b - c > 2 * Math.max(a - b, 0) ? 1 : 0;
  }
  return late;
}

/** Row at which a rise from the first row ends, if the rate starts with one; 0 without a warm-up. */
function warmUpEnd(values: Float64Array): number {
  let i = 0;
  while (i + 1 < values.length && values[i + 1]! > values[i]! * (1 + 1e-6)) i += 1;
  return i > 0 && i < 0.25 * values.length ? i : 0;
}

/** The kind of a logged schedule, by its shape. */
function scheduleOf(values: Float64Array, events: readonly LearningRateEvent[], continuous: boolean): Schedule {
  if (events.some((event) => event.kind === 'restart')) return 'restarts';
  const peak = values.indexOf(largest(values));
  const change = Math.max(...[values[0]!, values[values.length - 1]!].map((value) => Math.abs(Math.log(value / values[peak]!))));
  if (!continuous) {
    if (events.some((event) => event.kind === 'drop')) return 'step';
    return change < 0.01 ? 'constant' : 'other';
  }
  if (peak > 0.1 * values.length && peak < 0.6 * values.length) return 'one-cycle';
  const tail = values.subarray(peak);
  const high = tail[0]!;
  const low = tail[tail.length - 1]!;
  if (tail.length < 5 || !(high > low)) return 'other';
  const error = (shape: (u: number) => number): number => {
    let worst = 0;
    for (let i = 0; i < tail.length; i += 1) {
      const u = i / (tail.length - 1);
      worst = Math.max(worst, Math.abs((tail[i]! - low) / (high - low) - shape(u)));
    }
    return worst;
  };
  if (error((u) => 1 - u) < 0.03) return 'linear';
  return error((u) => (1 + Math.cos(Math.PI * u)) / 2) < 0.03 ? 'cosine' : 'other';
}
