import { DEFAULT_CONFIG } from '../config/defaults.js';

/** Milliseconds that a run may take until its settings say otherwise. */
export const DEFAULT_BUDGET = DEFAULT_CONFIG.timeout;

/** The last of a run's time, in milliseconds, in which nothing of GitHub is waited for: time to end by itself. */
const RESERVE = 10_000;

/** When the answers of GitHub must be there, as a time of the clock in milliseconds: before the run that began then is out of time. */
export function lastAnswerAt(began: number, budget: number): number {
  return began + budget - Math.min(RESERVE, budget / 4);
}
