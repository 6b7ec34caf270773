import { hedgesG } from '../math/stats/hedges-g.js';
import { mean, standardDeviation } from '../math/stats/mean.js';
import { studentCdf, studentQuantile } from '../math/stats/student-t.js';
import { detectableShift } from '../math/tests/power.js';
import type { Comparison } from '../model/comparison.js';

/** What a test of "the candidate is worse" says. `worse` is oriented: positive = candidate worse. */
export interface TestResult {
  readonly test: Comparison['test'];
  readonly worse: number;
  /** 95% interval of `worse`. */
  readonly interval: readonly [number, number];
  /** One-sided p for "the candidate is worse"; NaN where there is no test. */
  readonly pWorse: number;
  /** Pooled standard deviation of one run; NaN where unknown. */
  readonly sd: number;
  /** Hedges' g of `worse`; NaN where the spread is unknown. */
  readonly effectSize: number;
  /** Difference found with 80% power, one-sided α = 0.05. */
  readonly minimumDetectable: number;
}

/** Runs per side needs before its spread can be used. */
const MIN_RUNS = 3;
/** Of the minimum detectable difference and of the seeds needed: the convention since Cohen (1988). */
export const ALPHA = 0.05;
export const POWER = 0.8;

/**
 * Tests whether the candidate is worse than the baseline; `sign` is 1 where smaller is better, −1 where larger is.
 * At least 3 runs on both sides: Welch's t test (Welch 1947, Satterthwaite's degrees of freedom). At least 3 on one side:
 * Student's prediction interval, t = (x̄ − m̄)/(s·√(1/n + 1/m)), m − 1 degrees of freedom. Fewer, or no spread at all:
 * the noise of one evaluation inside the runs gives a band, and no p value. Repeats that agree in every digit are one run,
 * trained again with the same seed: they say nothing about seed noise. `independent`: values of runs that are no copies of others.
 */
export function twoSamples(
  candidate: readonly number[],
  baseline: readonly number[],
  sign: 1 | -1,
  withinRunError: number,
  independent: { readonly candidate: readonly number[]; readonly baseline: readonly number[] } = { candidate, baseline },
): TestResult {
  const worse = sign * (mean(candidate) - mean(baseline));
  const [a, b] = [withoutCopies(independent.candidate), withoutCopies(independent.baseline)];
  const [s, t] = [standardDeviation(a), standardDeviation(b)];
  if (a.length >= MIN_RUNS && b.length >= MIN_RUNS) return welch(worse, a.length, b.length, s, t);
  if (b.length >= MIN_RUNS) return prediction(worse, a.length, b.length, t);
  if (a.length >= MIN_RUNS) return prediction(worse, b.length, a.length, s);
  const half = 1.96 * withinRunError * Math.sqrt(1 / candidate.length + 1 / baseline.length);
  const none = { pWorse: Number.NaN, sd: Number.NaN, effectSize: Number.NaN, minimumDetectable: Number.NaN };
  if (!(half >= 0)) return { test: 'none', worse, interval: [Number.NaN, Number.NaN], ...none };
  return { test: 'within-run-noise', worse, interval: [worse - half, worse + half], ...none };
}

function withoutCopies(values: readonly number[]): readonly number[] {
  return values.every((value) => value === values[0]) ? values.slice(0, 1) : values;
}

function welch(worse: number, n: number, m: number, s1: number, s2: number): TestResult {
  const a = (s1 * s1) / n;
  const b = (s2 * s2) / m;
  const df = (a + b) ** 2 / ((a * a) / (n - 1) + (b * b) / (m - 1));
  const sd = Math.sqrt(((n - 1) * s1 * s1 + (m - 1) * s2 * s2) / (n + m - 2));
  return student('welch', worse, Math.sqrt(a + b), df, sd, n + m - 2);
}

function prediction(worse: number, few: number, many: number, sd: number): TestResult {
  return student('prediction-interval', worse, sd * Math.sqrt(1 / few + 1 / many), many - 1, sd, many - 1);
}

function student(test: Comparison['test'], worse: number, error: number, df: number, sd: number, sdDf: number): TestResult {
  const half = studentQuantile(0.975, df) * error;
  return {
    test,
    worse,
    interval: [worse - half, worse + half],
    // P(T > t) as P(T < −t): 1 − P(T ≤ t) would lose the digits of small ones.
    pWorse: studentCdf(-worse / error, df),
    sd,
    effectSize: hedgesG(worse, sd, sdDf),
    minimumDetectable: detectableShift(df, ALPHA, POWER) * error,
  };
}
