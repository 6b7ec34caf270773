import { mean } from '../math/stats/mean.js';
import type { ComparedStatistic, Selection } from '../model/comparison.js';
import type { ComparisonNote, Side } from '../model/difference.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import {
  comparedValue,
  endOf,
  errorOf,
  findSeries,
  hasDiverged,
  normalizedName,
  statisticOf,
  wholeValue,
} from './compared-value.js';
import { withoutCopies } from './identical.js';

/** Ends that differ by less than this share of the run are the same length: one more evaluation is no longer training. */
const SAME_LENGTH = 0.02;
/** Percent and fractions of one score differ by two powers of ten, give or take this many: what a change does to it. */
const HUNDREDFOLD = 0.3;

/** The values of one metric on both sides, made comparable, and what had to be done for it. */
export interface Values {
  readonly candidate: readonly number[];
  readonly baseline: readonly number[];
  /** The same at each side's own end, where the lengths differ; null where they don't. */
  readonly atOwnEnds: { readonly candidate: readonly number[]; readonly baseline: readonly number[] } | null;
  /** Those that say something about seed noise: runs that are the same in every digit count once. */
  readonly independent: { readonly candidate: readonly number[]; readonly baseline: readonly number[] };
  /** Standard error of one run's value by the noise inside it. */
  readonly error: number;
  /** What the baseline's logged numbers were multiplied with, and the candidate's. */
  readonly scale: { readonly candidate: number; readonly baseline: number };
  readonly diverged: { readonly candidate: number; readonly baseline: number };
  /** What the values are. */
  readonly statistic: ComparedStatistic;
  readonly notes: readonly ComparisonNote[];
}

interface Sample {
  readonly run: ReportRun;
  readonly series: ReportSeries;
}

/** Values of `series` (as the candidate or, without one, the baseline logs it) over the runs of both sides. */
export function valuesOf(series: ReportSeries, of: Selection, now: readonly ReportRun[], before: readonly ReportRun[]): Values {
  const isLost = (run: ReportRun) =>
    hasDiverged(run) || [sameSeries(run, series)].some((own) => own && !Number.isFinite(own.last));
  const samples = (runs: readonly ReportRun[]): readonly Sample[] =>
    runs.flatMap((run) => {
      const own = isLost(run) ? null : sameSeries(run, series);
      return own && own.goal === series.goal ? [{ run, series: own }] : [];
    });
  const [a, b] = [samples(now), samples(before)];
  const turned = [...now, ...before].some((run) => (sameSeries(run, series)?.goal ?? series.goal) !== series.goal);
  const notes: ComparisonNote[] = [
    ...(turned ? [{ id: 'turned', values: {} } as const] : []),
    ...missing(now, series, isLost, 'now'),
    ...missing(before, series, isLost, 'before'),
  ];
  const renamed = b.find((one) => one.series.name !== series.name);
  if (renamed && a.length > 0) notes.push({ id: 'renamed', values: { before: renamed.series.name } });
  const whole = {
    candidate: a.map((one) => wholeValue(one.series, of)),
    baseline: b.map((one) => wholeValue(one.series, of)),
  };
  const cut = commonEnd(a, b);
  notes.push(...cut.notes);
  const valueAt = (side: readonly Sample[]) =>
    side.map(({ run, series: own }) => (Number.isNaN(cut.until) ? wholeValue(own, of) : comparedValue(run, own, of, cut.until)));
  const common = { candidate: valueAt(a), baseline: valueAt(b) };
  notes.push(...asLogged(a, b, of));
  const unit = unitFactors(series, a, b);
  notes.push(...unit.notes);
  const scaled = ({ candidate, baseline }: typeof whole) => ({
    candidate: candidate.map((value) => value * unit.candidate).filter(Number.isFinite),
    baseline: baseline.map((value) => value * unit.baseline).filter(Number.isFinite),
  });
  return {
    ...scaled(common),
    atOwnEnds: Number.isNaN(cut.until) ? null : scaled(whole),
    independent: scaled({ candidate: valueAt(withoutCopies(a)), baseline: valueAt(withoutCopies(b)) }),
    error: errorOfBoth(a, b, unit),
    scale: { candidate: unit.candidate, baseline: unit.baseline },
    diverged: { candidate: now.filter(isLost).length, baseline: before.filter(isLost).length },
    statistic: statisticOf(
      [...a, ...b].map((one) => one.series),
      of,
    ),
    notes,
  };
}

/** The same series in another run: by its exact name, else by what it measures. */
export function sameSeries(run: ReportRun, series: ReportSeries): ReportSeries | null {
  return findSeries(run, series.name) ?? findSeries(run, normalizedName(series));
}

function missing(
  runs: readonly ReportRun[],
  series: ReportSeries,
  isLost: (run: ReportRun) => boolean,
  side: Side,
): readonly ComparisonNote[] {
  const of = runs.length;
  const lost = runs.filter(isLost).length;
  const without = runs.filter((run) => !isLost(run) && sameSeries(run, series) === null).length;
  return [
    ...(lost > 0 ? [{ id: 'diverged', values: { side, runs: lost, of } } as const] : []),
    ...(without > 0 && without < of ? [{ id: 'not-logged', values: { side, runs: without, of } } as const] : []),
  ];
}

/** A side whose runs are too short for levels is compared by its values. */
function asLogged(a: readonly Sample[], b: readonly Sample[], of: Selection): readonly ComparisonNote[] {
  const isRaw = (side: readonly Sample[]) =>
    side.length > 0 &&
    statisticOf(
      side.map(({ series }) => series),
      of,
    ) === 'raw';
  const [now, before] = [isRaw(a), isRaw(b)];
  if (!now && !before) return [];
  const both = (now || a.length === 0) && (before || b.length === 0);
  return [{ id: 'as-logged', values: { side: both ? 'both' : now ? 'now' : 'before' } }];
}

/** Both sides are compared up to the end of the shorter one; early-stopped runs of a side don't shorten the others. */
function commonEnd(
  a: readonly Sample[],
  b: readonly Sample[],
): { readonly until: number; readonly notes: readonly ComparisonNote[] } {
  const none = { until: Number.NaN, notes: [] };
  const [first, other] = [a[0], b[0]];
  if (!first || !other) return none;
  const unit = first.run.axis;
  if (unit !== other.run.axis)
    return { until: Number.NaN, notes: [{ id: 'axes', values: { now: unit, before: other.run.axis } }] };
  const furthest = (side: readonly Sample[]) => {
    const ends = side.map(({ run, series }) => endOf(run, series));
    return ends.some(Number.isNaN) ? Number.NaN : Math.max(...ends);
  };
  const [now, before] = [furthest(a), furthest(b)];
  const lengths = [first.run.length, other.run.length] as const;
  if (Number.isNaN(now) || Number.isNaN(before)) {
    const differ = Math.abs(lengths[0] - lengths[1]) > SAME_LENGTH * Math.max(...lengths);
    return differ
      ? {
          until: Number.NaN,
          notes: [{ id: 'no-curve', values: { now: lengths[0], before: lengths[1] } }],
        }
      : none;
  }
  if (Math.abs(now - before) <= SAME_LENGTH * Math.max(Math.abs(now), Math.abs(before))) return none;
  const until = Math.min(now, before);
  return { until, notes: [{ id: 'until', values: { axis: unit, until, now, before } }] };
}

interface Factors {
  readonly candidate: number;
  readonly baseline: number;
  readonly notes: readonly ComparisonNote[];
}

/** Top of the scale that values of this series are compared on: 1 or 100; NaN where it has none, or none is known. */
export function comparedTop({ top }: ReportSeries, scale: Values['scale']): number {
  return top === 100 ? 100 * scale.candidate : top;
}

/** A share in percent on one side and as a fraction on the other is brought to fractions. */
function unitFactors(series: ReportSeries, a: readonly Sample[], b: readonly Sample[]): Factors {
  const none = { candidate: 1, baseline: 1, notes: [] };
  if (series.goal !== 'maximize' && series.metric !== 'error') return none;
  const [now, before] = [scaleOf(a), scaleOf(b)];
  if (now === before || now === null || before === null) return none;
  const isShare = [...a, ...b].some((one) => Number.isFinite(one.series.top));
  if (!isShare && !isHundredfold(a, b)) return none;
  const percent = { this: now === 'percent', base: before === 'percent' };
  return {
    candidate: percent.this ? 0.01 : 1,
    baseline: percent.base ? 0.01 : 1,
    notes: [{ id: 'percent', values: { side: percent.this ? 'now' : 'before' } }],
  };
}

/** A score that is no share (a reward, BLEU) is in other units only where it is about a hundred times as large: else it has changed. */
function isHundredfold(a: readonly Sample[], b: readonly Sample[]): boolean {
  const level = (side: readonly Sample[]) => mean(side.map(({ series }) => series.best?.value ?? Number.NaN));
  const ratio = Math.abs(Math.log10(level(a) / level(b)));
  return ratio > 2 - HUNDREDFOLD && ratio < 2 + HUNDREDFOLD;
}

/** All values of a side in 0…1, or beyond 1 but within 100; null where neither can be said. */
function scaleOf(side: readonly Sample[]): 'fraction' | 'percent' | null {
  const values = side
    .flatMap(({ series }) => [series.first, series.last, series.best?.value ?? Number.NaN])
    .filter(Number.isFinite);
  if (values.length === 0 || values.some((value) => value < 0 || value > 100)) return null;
  // A run at chance in percent (1% of 100 classes) looks like a fraction, but it has not learned anything.
  if (values.every((value) => value <= 1)) return side.some(hasLearned) ? 'fraction' : null;
  // A percentage whose best is below 1.5% is no training; a score around 1 (a ratio, an F-measure above 1) is no percentage.
  return Math.max(...values) > 1.5 ? 'percent' : null;
}

function hasLearned({ series }: Sample): boolean {
  const best = series.best?.value ?? Number.NaN;
  return Math.abs(best - series.first) > 0.1 * Math.max(best, series.first);
}

function errorOfBoth(a: readonly Sample[], b: readonly Sample[], unit: Factors): number {
  const errors = [
    ...a.map((one) => errorOf(one.series) * unit.candidate),
    ...b.map((one) => errorOf(one.series) * unit.baseline),
  ];
  const known = errors.filter(Number.isFinite);
  if (known.length === 0) return Number.NaN;
  let sum = 0;
  for (const error of known) sum += error * error;
  return Math.sqrt(sum / known.length);
}
