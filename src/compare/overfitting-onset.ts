import { mean } from '../math/stats/mean.js';
import { median } from '../math/stats/median.js';
import { fisherExact } from '../math/tests/fisher-exact.js';
import type { OverfittingOnset } from '../model/comparison.js';
import type { ReportRun } from '../model/report.js';
import { twoSamples } from './two-samples.js';

/** Onset of the first overfitting of a run, on its axis; null where nothing of the kind was found at warning or above. */
function onsetOf(run: ReportRun): number | null {
  const found = run.findings.filter(({ means, severity }) => means === 'overfitting' && severity !== 'notice');
  return found.length === 0 ? null : Math.min(...found.map(({ from }) => from));
}

/** Onsets of the runs that overfit. */
export function onsetsOf(runs: readonly ReportRun[]): readonly number[] {
  return runs.map(onsetOf).filter((onset) => onset !== null);
}

/**
 * Does the candidate overfit earlier? Onsets as shares of the run's length, no overfitting counting as its end; tested like
 * values (Welch, or prediction interval), or by counts (Fisher) where the onsets of a side don't spread.
 */
export function overfittingOnset(
  now: readonly ReportRun[],
  before: readonly ReportRun[],
  limit: number | null,
): OverfittingOnset | null {
  const [a, b] = [onsetsOf(now), onsetsOf(before)];
  if (now.length === 0 || before.length === 0 || a.length + b.length === 0) return null;
  const [x, y] = [now.map(shareOf), before.map(shareOf)];
  const earlier = mean(y) - mean(x);
  const { pWorse } = twoSamples({ candidate: x, baseline: y }, -1);
  const byCount = fisherExact(a.length, now.length, b.length, before.length);
  const pValue = Number.isNaN(pWorse) && Math.min(now.length, before.length) >= 3 ? byCount : pWorse;
  return {
    baseline: [b.length, before.length, median(b)],
    candidate: [a.length, now.length, median(a)],
    earlier,
    pValue,
    exceeded: limit === null ? null : earlier > limit,
  };
}

function shareOf(run: ReportRun): number {
  const onset = onsetOf(run);
  const ends = run.curves.map(({ at }) => at.at(-1) ?? Number.NaN).filter(Number.isFinite);
  const starts = run.curves.map(({ at }) => at[0] ?? Number.NaN).filter(Number.isFinite);
  const [from, to] = [Math.min(...starts), Math.max(...ends)];
  return onset === null || !(to > from) ? 1 : (onset - from) / (to - from);
}
