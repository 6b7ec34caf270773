import { lnGamma } from '../stats/ln-gamma.js';
import { normalCdf, normalQuantile } from '../stats/normal.js';
import { studentQuantile } from '../stats/student-t.js';

const MAX_STEPS = 30;

/**
 * P(T > t) of the noncentral t distribution with noncentrality `shift`: the chance that a one-sided test finds a true
 * difference of `shift` standard errors. ∫ Φ(shift − t·s) f(s) ds over the scale s = √(χ²_df/df), by the trapezoidal rule in
 * ln s, where the density falls off at both ends and the rule converges exponentially (Trefethen & Weideman 2014).
 * NaN unless df > 0.
 * @example noncentralTail(2.131846786, 4, 3) // 0.791…
 */
export function noncentralTail(t: number, df: number, shift: number): number {
  if (!(df > 0)) return Number.NaN;
  // Densities below e⁻²⁵ of the largest are left out. The step is 0.7 standard deviations of ln s, and
  // small enough for the slope of Φ, whose argument changes by about t from s = 0 to s = 1.
  const from = -Math.max(8 / Math.sqrt(2 * df), 25 / df);
  const to = Math.max(8 / Math.sqrt(2 * df), 0.5 * Math.log1p(50 / df));
  const step = Math.min(0.5 / Math.sqrt(df), 0.4 / Math.max(1, Math.abs(t), Math.abs(shift)));
  const constant = Math.LN2 + (df / 2) * Math.log(df / 2) - lnGamma(df / 2);
  let sum = 0;
  for (let u = from; u <= to; u += step) {
    const s = Math.exp(u);
    sum += Math.exp(constant + df * u - (df * s * s) / 2) * normalCdf(shift - t * s);
  }
  return sum * step;
}

/**
 * Smallest true difference, in standard errors, that a one-sided t test at level α finds with the given power (Cohen 1988).
 * NaN unless df > 0.
 * @example detectableShift(4, 0.05, 0.8) // 3.0397509659
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
 * Runs per side that a one-sided test at level α needs to find a difference of `effect` standard deviations with the given
 * power: the smallest n ≥ 3 whose detectable shift is at most effect·√(n/2). Infinity above 1000, NaN unless effect > 0.
 * @example runsNeeded(2, 0.05, 0.8) // 5
 */
export function runsNeeded(effect: number, alpha: number, power: number): number {
  if (!(effect > 0)) return Number.NaN;
  const enough = (n: number) => detectableShift(2 * n - 2, alpha, power) <= effect * Math.sqrt(n / 2);
  // The normal distribution gives a lower bound that is one or two short: n = 2·((z₁₋α + z_power)/effect)².
  const z = normalQuantile(1 - alpha) + normalQuantile(power);
  let n = Math.max(3, Math.floor(2 * (z / effect) ** 2));
  while (n <= MOST_RUNS && !enough(n)) n += 1;
  return n <= MOST_RUNS ? n : Number.POSITIVE_INFINITY;
}
