import type { Comparison } from '../model/comparison.js';
import { two } from './numbers.js';

/** What an interval shows: on which side of 0 it lies, as better or worse; null where it holds 0, or there is none. */
export function shownSide({ goal, interval: [low, high] }: Pick<Comparison, 'goal' | 'interval'>): 'better' | 'worse' | null {
  if (low > 0) return goal === 'minimize' ? 'worse' : 'better';
  if (high < 0) return goal === 'minimize' ? 'better' : 'worse';
  return null;
}

/** Does the interval stand for what other seeds do, or only for the noise inside the runs? */
export function isOfSeeds({ test }: Pick<Comparison, 'test'>): boolean {
  return test !== 'within-run-noise' && test !== 'none' && !isOfExamples({ test });
}

/** Is it about the same examples on both sides, and not about other seeds? */
export function isOfExamples({ test }: Pick<Comparison, 'test'>): boolean {
  return test === 'mcnemar' || test === 'paired-t';
}

/** A one-sided p as the two-sided one that people are told; '' where it speaks for the other side, or there is none. */
export function twoSidedText(oneSided: number): string {
  return oneSided < 0.5 ? `, p = ${two(2 * oneSided)}` : '';
}

/** How many seeds would settle what a comparison leaves open; '' where that is unknown, or both sides have as many. */
export function settlesText({ seedsNeeded, candidate, baseline }: Comparison): string {
  const there = Math.min(candidate?.runs ?? 0, baseline?.runs ?? 0);
  return seedsNeeded > there && Number.isFinite(seedsNeeded) ? `${seedsNeeded} seeds per side would settle it` : '';
}
