import { median } from '../math/stats/median.js';
import { roundTo } from '../math/stats/round-to.js';
import type { Observation, Onset } from '../model/difference.js';
import type { ReportRun, ReportSeries } from '../model/report.js';
import { hasDiverged } from './compared-value.js';
import { onsetsOf } from './overfitting-onset.js';
import { sameSeries, type Values } from './values.js';

/** A best checkpoint that moved by less than this share of the run has not moved: bottoms of curves are flat. */
const MIN_MOVE = 0.05;
/** Noise that differs by less than this factor is the same: its estimate on 100 points is good to about 10%. */
const MIN_NOISE_RATIO = 1.5;

/** What the curves show beside the number: onset of overfitting, best checkpoint, noise. Effects of the change, not causes. */
export function observations(
  series: ReportSeries,
  candidate: readonly ReportRun[],
  baseline: readonly ReportRun[],
  scale: Values['scale'],
): readonly Observation[] {
  const [now, before] = [candidate.filter(isFine), baseline.filter(isFine)];
  if (now.length === 0 || before.length === 0) return [];
  return [...overfitting(now, before), ...checkpoint(series, now, before), ...noise(series, now, before, scale)];
}

function isFine(run: ReportRun): boolean {
  return !hasDiverged(run);
}

function overfitting(now: readonly ReportRun[], before: readonly ReportRun[]): readonly Observation[] {
  const onset = (runs: readonly ReportRun[]): Onset => {
    const onsets = onsetsOf(runs);
    return { at: onsets.length === 0 ? Number.NaN : median(onsets), overfit: onsets.length, runs: runs.length };
  };
  const values = { now: onset(now), before: onset(before) };
  const observation: Observation = { id: 'overfitting', values };
  return isSame(values.now, values.before) ? [] : [observation];
}

/** To four digits, as people read it; how many runs there are matters only where some of them do not overfit. */
function isSame(a: Onset, b: Onset): boolean {
  if (a.overfit === 0 || b.overfit === 0) return a.overfit === b.overfit;
  const [all, allBefore] = [a.overfit === a.runs, b.overfit === b.runs];
  const sameShare = all && allBefore ? true : a.overfit === b.overfit && a.runs === b.runs;
  return sameShare && roundTo(a.at, 4) === roundTo(b.at, 4);
}

function checkpoint(series: ReportSeries, now: readonly ReportRun[], before: readonly ReportRun[]): readonly Observation[] {
  const [a, b] = [middle(now, series, (own) => own.best?.at), middle(before, series, (own) => own.best?.at)];
  const reach = Math.max(
    ...[...now, ...before].map((run) => run.curves.reduce((end, { at }) => Math.max(end, at.at(-1) ?? 0), 0)),
  );
  if (!(Math.abs(a - b) > MIN_MOVE * reach)) return [];
  return [{ id: 'checkpoint', values: { now: a, before: b } }];
}

/** In the unit of the comparison: one side may be in percent. */
function noise(
  series: ReportSeries,
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  { candidate, baseline }: Values['scale'],
): readonly Observation[] {
  const own = candidate * middle(now, series, ({ noise: one }) => one);
  const ratio = own / (baseline * middle(before, series, ({ noise: one }) => one));
  if (!Number.isFinite(ratio) || (ratio < MIN_NOISE_RATIO && ratio > 1 / MIN_NOISE_RATIO)) return [];
  return [{ id: 'noise', values: { ratio } }];
}

function middle(runs: readonly ReportRun[], series: ReportSeries, of: (own: ReportSeries) => number | undefined): number {
  const values = runs.flatMap((run) => {
    const own = sameSeries(run, series);
    return own ? [of(own) ?? Number.NaN] : [];
  });
  return median(values.filter(Number.isFinite));
}
