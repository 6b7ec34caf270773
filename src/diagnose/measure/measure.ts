import { largest } from '../../math/stats/extremes.js';
import type { Curve, MeasuredRun } from '../../model/measured.js';
import type { Profile } from '../../model/profile.js';
import { MIN_EVALUATIONS } from '../../model/report.js';
import type { Run, Series } from '../../model/run.js';
import type { NotEnough } from '../../model/skip-reason.js';
import { type LoggedThere, runPredictions } from '../predictions/run-predictions.js';
import { alignTo, indexAt, indexFrom } from './align.js';
import { checkpointsOf } from './checkpoints.js';
import { scaleOf } from './counted.js';
import { curveOf } from './curve.js';
import { cycleValley } from './cycles.js';
import { type AlignedScore, divergencesOf } from './divergence.js';
import { dropsOf } from './drops.js';
import { learningRateOf } from './learning-rate.js';
import { phasesOf } from './phases.js';
import { risesOf } from './rises.js';
import { ratesAt, stretchesOf } from './segments.js';
import { smallRises } from './small-rises.js';
import { examplesOf } from './validation-size.js';
import { fitStretches, mayRise, measureValley, pooledCorrelation, type Valleys } from './valley.js';

/** A first loss this close to ln K gives away the number of classes K. */
const CLASS_TOLERANCE = 0.03;

/** Examples up to which the steps of a score are taken for theirs. */
const MAX_EXAMPLES = 1000;

/** Every series of a run as a curve. */
function curvesOf(run: Run): MeasuredRun['curves'] {
  return new Map(run.series.map((series) => [series, curveOf(series)]));
}

/** Measures a run once: learning rate, phases, levels, noise, rises, drops, checkpoints. Pure. `curves`: where they are known. */
export function measure(run: Run, profile: Profile, curves: MeasuredRun['curves'] = curvesOf(run)): MeasuredRun {
  const rate = learningRateOf(run);
  const base = { profile, curves, ...basicsOf(run, curves, rate) };
  const { cost } = base;
  const notEnough = whyNot(cost, base.validationLoss, run);
  if (!cost || isConstant(cost)) {
    const predictions = predictionsOf(run, base.validationScore, []);
    return { notEnough, rises: [], onset: -1, divergences: [], drops: [], predictions, ...base };
  }
  const { validationScore, trainLoss, costIs } = base;
  const { at, values } = cost;
  const valleys = valleysOf(run, cost, rate, notEnough !== null);
  const score = validationScore ? alignTo(at, validationScore.series) : null;
  const train = trainLoss ? alignTo(at, trainLoss.series) : null;
  const error = score && validationScore ? score.map((value) => errorOf(value, validationScore.series)) : null;
  const starts = base.phases.map(({ from }) => from);
  const phaseOf = (point: number) => Math.max(0, indexAt(starts, at[point]!));
  const tested = risesOf(valleys, values, error, phaseOf);
  // Warm restarts make rises of their own.
  const hasRestart = rate.events.some(({ kind }) => kind === 'restart');
  const rises = tested.length > 0 || hasRestart ? tested : smallRises(values, costIs === 'loss' ? error : null);
  const events = rate.events.filter((event) => event.kind !== 'warm-up-end').map((event) => indexFrom(at, event.at));
  const divergences = costIs === 'loss' ? divergencesOf(values, alignedScore(score, validationScore, cost), valleys, events) : [];
  const drops = dropsOf(rate.events, {
    curves: { cost, trainLoss },
    at,
    cost: values,
    costIs,
    trainLoss: train,
    score,
    rises,
    validationLoss: costIs === 'loss' ? values : null,
    scoreGoal: validationScore?.series.goal ?? 'maximize',
  });
  const stretches = divergences.map(({ from, to }) => ({ from: at[from]!, to: at[to]! }));
  const predictions = predictionsOf(run, validationScore, stretches);
  // What is spread comes last: Node 20 gives every object that gets new keys behind it a shape of its own, and all that reads it slows down.
  return { notEnough, rises, onset: rises[0]?.from ?? -1, divergences, drops, predictions, ...base };
}

/** What the files of per-example predictions say; null where there are none. */
function predictionsOf(
  { predictions }: Run,
  score: Curve | null,
  divergences: LoggedThere['divergences'],
): MeasuredRun['predictions'] {
  if (predictions === undefined || predictions.length === 0) return null;
  return runPredictions(predictions, { accuracyAt: (at) => accuracyAt(score, at), divergences });
}

/** Share of right answers at the last evaluation that is not after a place; NaN where the score counts no answers. */
function accuracyAt(score: Curve | null, at: number): number {
  if (score === null || !(score.series.metric === 'accuracy' || score.series.metric === 'error')) return Number.NaN;
  const { goal, top } = score.series;
  const share = (score.values[indexAt(score.at, at)] ?? Number.NaN) / top;
  return goal === 'minimize' ? 1 - share : share;
}

type Rate = ReturnType<typeof learningRateOf>;

/** The main curves, the phases of the learning rate, and which checkpoints are best. */
function basicsOf(run: Run, curves: MeasuredRun['curves'], rate: Rate) {
  const { primary } = run;
  const curve = (series: Series | null) => (series ? (curves.get(series) ?? null) : null);
  const trainLoss = curve(primary.trainLoss);
  const validationLoss = curve(primary.validationLoss);
  const trainScore = curve(primary.trainScore);
  const validationScore = curve(primary.validationScore);
  const { cost, costIs } = costOf(validationLoss, validationScore);
  const positions = (cost ?? trainLoss ?? trainScore)?.at ?? new Float64Array(0);
  const learningRate = { logged: rate.logged, schedule: rate.schedule, events: rate.events };
  return {
    run,
    learningRate,
    trainLoss,
    validationLoss,
    trainScore,
    validationScore,
    cost,
    costIs,
    phases: phasesOf(run, rate, positions),
    checkpoints: checkpointsOf(validationLoss, validationScore, run.seconds),
  };
}

/** The valley test on every stretch of the cost curve, and across warm restarts. */
function valleysOf({ primary }: Run, { at, values, quantum: step }: Curve, rate: Rate, isShort: boolean): Valleys {
  const rateAt = ratesAt(at, primary.learningRate, rate.events);
  const stretches = isShort ? [] : stretchesOf(at, { ...rate, at: rateAt });
  const fits = fitStretches(values, stretches, step);
  const rho = pooledCorrelation(fits);
  const restarts = rate.events.filter(({ kind }) => kind === 'restart').map((event) => indexFrom(at, event.at));
  const cycles = isShort ? null : cycleValley(values, restarts, rateAt, step);
  const valleys = fits.filter((fit) => mayRise(fit, rho)).map((fit) => measureValley(fit, rho));
  return { valleys: cycles ? [...valleys, cycles] : valleys, tested: fits.length + (cycles ? 1 : 0) };
}

/** The validation loss, or else the validation error: top − score. A constant loss is no loss. */
function costOf(loss: Curve | null, score: Curve | null): { readonly cost: Curve | null; readonly costIs: 'loss' | 'error' } {
  if (loss && (!isConstant(loss) || !score)) return { cost: loss, costIs: 'loss' };
  if (!score) return { cost: loss, costIs: 'loss' };
  if (score.series.goal === 'minimize') return { cost: score, costIs: 'error' };
  const values = score.series.values.map((value) => errorOf(value, score.series));
  const error = curveOf({ ...score.series, goal: 'minimize', values });
  return { cost: error && { ...error, ofScore: true }, costIs: 'error' };
}

/** Error that a score stands for: top − score; a score to minimize is an error already. An unbounded score is measured from its best. */
function errorOf(value: number, series: Series): number {
  if (series.goal === 'minimize') return value;
  return (Number.isNaN(series.top) ? largest(series.values) : series.top) - value;
}

function isConstant({ values }: Curve): boolean {
  for (let i = 1; i < values.length; i += 1) if (values[i] !== values[0]) return false;
  return true;
}

function whyNot(cost: Curve | null, loss: Curve | null, { axis }: Run): NotEnough | null {
  if (!cost) return { id: 'no-validation', values: {} };
  const metric = cost.series.name;
  const points = cost.values.length;
  if (isConstant(cost)) {
    const isPlaceholder = points > 1 && loss === cost;
    return isPlaceholder
      ? { id: 'not-computed', values: { metric, value: cost.values[0]! } }
      : { id: 'constant', values: { metric } };
  }
  return points >= MIN_EVALUATIONS ? null : { id: 'too-few', values: { points, needed: MIN_EVALUATIONS, axis } };
}

/** Score as a share of its top or, where none is known, of its range, larger better; with the number of classes where the first loss gives it away. */
function alignedScore(score: Float64Array | null, curve: Curve | null, loss: Curve): AlignedScore | null {
  if (!score || !curve) return null;
  const { goal, top } = curve.series;
  const scale = scaleOf(curve.series);
  const values = new Float64Array(score.length);
  for (let i = 0; i < score.length; i += 1) values[i] = goal === 'minimize' ? 1 - score[i]! / scale : score[i]! / scale;
  const classes = Math.round(Math.exp(loss.values[0]!));
  const isChance = classes >= 2 && classes <= 100_000 && Math.abs(loss.values[0]! - Math.log(classes)) < CLASS_TOLERANCE;
  const untrained = values[0]! < 2 / classes;
  const examples = examplesOf(curve, MAX_EXAMPLES);
  return { values, examples, classes: isChance && untrained && !Number.isNaN(top) ? classes : Number.NaN };
}
