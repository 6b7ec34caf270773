import { argBest } from '../math/stats/arg-best.js';
import { median } from '../math/stats/median.js';
import type { Check, Finding } from '../model/finding.js';
import type { Curve, MeasuredRun } from '../model/measured.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import type { Run, Series } from '../model/run.js';
import { curveThinner } from './thin-curve.js';

/** Share of a run that counts as its tail. */
const TAIL = 0.1;

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
    curves: curvesOf(run),
    learningRate: measured.learningRate,
    phases: measured.phases,
    drops: measured.drops.map(({ drop }) => drop),
    checkpoints: measured.checkpoints,
    checks,
    findings,
  };
}

function reportSeries(series: Series, curve: Curve | null): ReportSeries {
  const { name, metric, split, goal, logged } = series;
  const given = { name, metric, split, goal, points: logged.points, first: logged.first, last: logged.last };
  if (!curve) return { ...given, best: null, smoothedLast: Number.NaN, smoothedTail: Number.NaN, noise: Number.NaN };
  const { at, values, smoothed, best, noise } = curve;
  const level = smoothed[argBest(smoothed, goal ?? 'minimize')]!;
  return {
    ...given,
    best: goal === null ? null : { at: at[best]!, value: values[best]!, smoothed: level },
    smoothedLast: smoothed[smoothed.length - 1]!,
    smoothedTail: median(values.subarray(-Math.max(3, Math.ceil(TAIL * values.length)))),
    noise,
  };
}

function curvesOf(run: Run): readonly ReportCurve[] {
  const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
  const main = [trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm];
  return main.filter((series) => series !== null).map(curveThinner());
}
