import type { Comparison, Outcome } from '../model/comparison.js';
import type { ComparisonNote } from '../model/difference.js';
import type { TestResult } from './two-samples.js';

/** Chance of a false "regression" that we accept: one in a hundred, over all gated metrics. */
export const ALPHA_FAIL = 0.01;
/**
 * One-sided: from here on a worse value is worth a warning although it does not fail. The 95% interval of such a difference may
 * still hold 0 (two-sided p up to 0.1): it is then called "may be worse" and nothing stronger.
 */
export const ALPHA_WARN = 0.05;
/** One-sided, of what is compared for information: a two-sided p of 0.05, where the 95% interval ends at 0. */
export const ALPHA_SHOWN = 0.025;
/** A regression must also be this many pooled standard deviations large: smaller ones are real but not worth a red check. */
export const MIN_EFFECT = 0.5;
/**
 * "No change shown" is only said by a comparison that would have found a change of this many standard deviations (one run
 * against four, three against three, or one against one where the number of validation examples is known); a blinder one can't tell.
 */
const MAX_BLIND = 4;
/** Nor by one that overlooks the loss of this share of what training gained. */
const MAX_UNSEEN = 0.25;

export interface TestedDifference {
  readonly result: TestResult;
  /** What the user tolerates, in the metric's unit; NaN where nothing was set. */
  readonly tolerance: number;
  /** What training gained in the baseline, in the metric's unit; NaN where unknown. */
  readonly gained: number;
  /** p of `result` after adjustment for the other comparisons. */
  readonly pValue: number;
  /** p value below which a difference is a regression. */
  readonly alpha: number;
  /** How much worse the candidate is at each side's own end; NaN where the lengths are equal. */
  readonly worseAtOwnEnds: number;
  /** May the test decide, or only warn? */
  readonly decides: boolean;
}

/**
 * Words and numbers: "regression" and "improvement" are only said of a difference whose 95% interval (two-sided, not adjusted) lies
 * on that side of 0, so that they never contradict the interval and the two-sided p that stand beside them. What is gated is judged more
 * strictly, either way: one-sided p below 0.01, for a regression after adjustment for the other gated metrics.
 *
 * Turns a test into an outcome. A regression is shown by the test, larger than the tolerance and half a standard deviation,
 * and holds at the runs' own ends too, where these differ. Without a test (one run against one, no spread) only a tolerance
 * that is breached by more than the noise band makes one.
 */
export function outcomeOf({ result, tolerance, gained, pValue, alpha, worseAtOwnEnds, decides }: TestedDifference): Outcome {
  const tolerated = Number.isNaN(tolerance) ? 0 : tolerance;
  const [low, high] = result.interval;
  if (result.worse === 0 && !(decides && result.pWorse > 0)) return 'neutral';
  const elsewhere = Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds > tolerated;
  if (Number.isNaN(result.pWorse)) {
    if (Number.isNaN(tolerance)) return 'inconclusive';
    if (low > tolerance && elsewhere) return 'regression';
    return high <= tolerance ? 'neutral' : 'inconclusive';
  }
  const floor = Math.max(tolerated, MIN_EFFECT * result.sd);
  if (pValue < ALPHA_WARN) {
    if (!(result.worse > floor)) return 'neutral';
    return decides && pValue < alpha && low > 0 && elsewhere ? 'regression' : 'inconclusive';
  }
  const isBetter = decides && high < 0 && 1 - result.pWorse < alpha && -result.worse > MIN_EFFECT * result.sd;
  if (isBetter) return Number.isNaN(worseAtOwnEnds) || worseAtOwnEnds < 0 ? 'improvement' : 'inconclusive';
  if (!Number.isNaN(tolerance)) return high <= tolerance ? 'neutral' : 'inconclusive';
  // Shown by itself, but not among so many comparisons.
  if (low > 0 && result.worse > floor) return 'inconclusive';
  const isBlind = result.minimumDetectable > MAX_BLIND * result.sd || result.minimumDetectable > MAX_UNSEEN * gained;
  return decides && !isBlind ? 'neutral' : 'inconclusive';
}

/** Seeds move results by about 0.1% of their level; losing a quarter of what training gained is no seed noise. */
export const MAX_LOST = 0.25;

/** Notes that are worth a warning whatever the mean shows. */
const DOUBTS: readonly ComparisonNote['id'][] = ['ended-worse', 'straggler'];

/** Not shown at the strict level, but worth a look. */
export function isProbablyWorse({ outcome, pValue, diverged, test, lostShare, interval, collapse, notes }: Comparison): boolean {
  if (outcome !== 'inconclusive') return false;
  if (collapse !== null || notes.some(({ id }) => DOUBTS.includes(id))) return true;
  if (pValue < ALPHA_WARN || (diverged?.pValue ?? 1) < ALPHA_WARN) return true;
  return test === 'within-run-noise' && lostShare > MAX_LOST && interval[0] * interval[1] > 0;
}
