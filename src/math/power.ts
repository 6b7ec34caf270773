import { lnGamma } from './ln-gamma.js';
import { normalCdf } from './normal.js';
import { studentQuantile } from './student-t.js';

/** Subintervals of Simpson's rule: enough for 1e-9 from 1 degree of freedom on. */
const PIECES = 400;
const MAX_STEPS = 30;
/** The scale s = √(χ²/df) lies within so many of its standard deviations of 1. */
const REACH = 12;

/**
 * P(T > t) of the noncentral t distribution with noncentrality `shift`: the chance that a one-sided test finds a true
 * difference of `shift` standard errors. ∫ Φ(shift − t·s) f(s) ds over the scale s = √(χ²_df/df), by Simpson's rule.
 * NaN unless df > 0.
 * @example noncentralTail(2.131846786, 4, 3) // 0.7943…
 */
export function noncentralTail(t: number, df: number, shift: number): number {
  if (!(df > 0)) return Number.NaN;
  const spread = 1 / Math.sqrt(2 * df);
  const from = Math.max(0, 1 - REACH * spread);
  const to = 1 + REACH * spread;
  const step = (to - from) / PIECES;
  const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - lnGamma(df / 2);
  let sum = 0;
  for (let i = 0; i <= PIECES; i += 1) {
    const s = from + i * step;
    const density = s === 0 ? (df === 1 ? Math.exp(constant) : 0) : Math.exp(constant + (df - 1) * Math.log(s) - (df * s * s) / 2);
    const weight = i === 0 || i === PIECES ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * density * normalCdf(shift - t * s);
  }
  return (sum * step) / 3;
}

/**
 * Smallest true difference, in standard errors, that a one-sided t test at level α finds with the given power (Cohen 1988).
 * NaN unless df > 0.
 * @example detectableShift(4, 0.05, 0.8) // 3.07…
 */
export function detectableShift(df: number, alpha: number, power: number): number {
  const critical = studentQuantile(1 - alpha, df);
  if (Number.isNaN(critical)) return Number.NaN;
  // The central t gives the answer to a few percent; the secant method does the rest in four or five steps.
  let before = critical + studentQuantile(power, df);
  let shift = before * 1.05;
  let missing = noncentralTail(critical, df, before) - power;
  for (let i = 0; i < MAX_STEPS && Math.abs(shift - before) > 1e-10 * shift; i += 1) {
    const now = noncentralTail(critical, df, shift) - power;
    const next = shift - (now * (shift - before)) / (now - missing);
    before = shift;
    missing = now;
    shift = Number.isFinite(next) && next > 0 ? next : shift;
  }
  return shift;
}

/** Beyond it "more runs" is no advice. */
const MOST_RUNS = 1000;

/**
 * Runs a side that a one-sided test at level α needs to find a difference of `effect` standard deviations with the given
 * power: the smallest n ≥ 3 whose detectable shift is at most effect·√(n/2). Infinity above 1000, NaN unless effect > 0.
 * @example runsNeeded(2, 0.05, 0.8) // 5
 */
export function runsNeeded(effect: number, alpha: number, power: number): number {
  if (!(effect > 0)) return Number.NaN;
  const enough = (n: number) => detectableShift(2 * n - 2, alpha, power) <= effect * Math.sqrt(n / 2);
  let high = 3;
  while (!enough(high)) {
    if (high >= MOST_RUNS) return Number.POSITIVE_INFINITY;
    high = Math.min(MOST_RUNS, high * 2);
  }
  let low = 2;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
