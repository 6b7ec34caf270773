import { argBest } from '../math/arg-best.js';
import { downsample } from '../math/downsample.js';
import { median } from '../math/median.js';
import { noiseScale } from '../math/noise.js';
import { quantum } from '../math/quantum.js';
import { rollingMedian, windowWidth } from '../math/rolling-median.js';
import { roundTo } from '../math/round-to.js';
import type { Check, Finding } from '../model/finding.js';
import type { MeasuredRun } from '../model/measured.js';
import type { ReportCurve, ReportRun, ReportSeries } from '../model/report.js';
import type { Run, Series } from '../model/run.js';

/** Points of a curve in the report. */
const MAX_POINTS = 200;
const DIGITS = 5;
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
    series: run.series.map(reportSeries),
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

function reportSeries(series: Series): ReportSeries {
  const { name, metric, split, goal, logged } = series;
  const kept = Array.from(series.values.keys()).filter((i) => Number.isFinite(series.values[i]!));
  const values = Float64Array.from(kept, (i) => series.values[i]!);
  const window = windowWidth(values.length);
  const smoothed = rollingMedian(values, window);
  const level = goal === null ? -1 : argBest(smoothed, goal);
  const half = (window - 1) / 2;
  const from = Math.max(0, level - half);
  const point = level < 0 ? -1 : from + argBest(values.subarray(from, level + half + 1), goal!);
  return {
    name,
    metric,
    split,
    goal,
    points: logged.points,
    first: logged.first,
    last: logged.last,
    best: point < 0 ? null : { at: series.at[kept[point]!]!, value: values[point]!, smoothed: smoothed[level]! },
    smoothedLast: smoothed.length > 0 ? smoothed[smoothed.length - 1]! : Number.NaN,
    smoothedTail: median(values.subarray(-Math.max(3, Math.ceil(TAIL * values.length)))),
    noise: noiseScale(values, quantum(values)),
  };
}

function curvesOf(run: Run): readonly ReportCurve[] {
  const { trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm } = run.primary;
  const main = [trainLoss, validationLoss, trainScore, validationScore, learningRate, gradientNorm];
  return main
    .filter((series) => series !== null)
    .map((series) => {
      const kept = downsample(series.values, MAX_POINTS);
      return {
        series: series.name,
        at: kept.map((i) => round(series.at[i]!)),
        value: kept.map((i) => round(series.values[i]!)),
      };
    });
}

/** Five significant digits: what a picture can show. */
function round(value: number): number {
  return roundTo(value, DIGITS);
}
