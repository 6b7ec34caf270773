import { median } from '../math/stats/median.js';
import type { Check, Finding } from '../model/finding.js';
import type { Curve, MeasuredRun } from '../model/measured.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import type { Series } from '../model/run.js';
import { curveThinner } from './thin-curve.js';

/** Share of a run that counts as its tail. */
const TAIL = 0.1;
/** Points of a tail at least. */
const MIN_TAIL = 3;

/** One run as the report shows it: every series in numbers, the main ones as curves. */
export function reportRun(measured: MeasuredRun, findings: readonly Finding[], checks: readonly Check[]): ReportRun {
  const { run } = measured;
  return {
    id: run.id,
    path: run.path,
    sources: run.sources,
    format: run.format,
    axis: run.axis,
    length: run.length,
    profile: measured.profile,
    seed: run.seed,
    hyperparameters: run.hyperparameters,
    series: run.series.map((series) => reportSeries(series, measured.curves.get(series) ?? null)),
    primary: {
      trainLoss: run.primary.trainLoss?.name ?? null,
      validationLoss: run.primary.validationLoss?.name ?? null,
      trainScore: run.primary.trainScore?.name ?? null,
      validationScore: run.primary.validationScore?.name ?? null,
      learningRate: run.primary.learningRate?.name ?? null,
      gradientNorm: run.primary.gradientNorm?.name ?? null,
    },
    curves: curvesOf(measured),
    learningRate: measured.learningRate,
    phases: measured.phases,
    drops: measured.drops.map(({ drop }) => drop),
    checkpoints: measured.checkpoints,
    checks,
    findings,
    ...(measured.predictions && { predictions: measured.predictions }),
  };
}

export function reportSeries(series: Series, curve: Curve | null): ReportSeries {
  const { name, metric, split, goal, top, logged } = series;
  const { points, first, last: lastLogged } = logged;
  if (!curve) {
    const none = { best: null, end: null, tail: null, noise: Number.NaN, quantum: 0, window: 1 };
    return { name, metric, split, goal, top, points, first, last: lastLogged, ...none };
  }
  const { at, values, levels, best, bestLevel, noise, quantum, window } = curve;
  const last = values.length - 1;
  // Fewer points than make a level have no tail but the last.
  const few = window === 1 ? 1 : MIN_TAIL;
  const tail = Math.max(0, values.length - Math.max(few, Math.ceil(TAIL * values.length)));
  return {
    name,
    metric,
    split,
    goal,
    top,
    points,
    first,
    last: lastLogged,
    best: goal === null ? null : { at: at[best]!, value: values[best]!, smoothed: bestLevel },
    end: { at: at[last]!, value: values[last]!, smoothed: levels[last]! },
    tail: { from: at[tail]!, median: median(values.subarray(tail)) },
    noise,
    quantum,
    window,
  };
}

/** The main curves: those with a goal with their levels, from which a comparison on a part of them is made. */
function curvesOf({ run, curves }: MeasuredRun): readonly ReportCurve[] {
  const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
  const main = [trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm];
  const thinned = curveThinner();
  return main
    .filter((series) => series !== null)
    .map((series) => thinned(series, series.goal === null ? null : (curves.get(series) ?? null)));
}
