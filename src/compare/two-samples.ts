import { mean, standardDeviation } from '../math/mean.js';
import { studentCdf, studentQuantile } from '../math/student-t.js';
import type { Comparison } from '../model/comparison.js';

/** What a test of "the candidate is worse" says. `worse` is oriented: positive = candidate worse. */
export interface TestResult {
  readonly test: Comparison['test'];
  readonly worse: number;
  /** 95 % interval of `worse`. */
  readonly interval: readonly [number, number];
  /** One-sided p for "the candidate is worse"; NaN where there is no test. */
  readonly pWorse: number;
  /** Pooled standard deviation of one run; NaN where unknown. */
  readonly sd: number;
  /** Difference found with 80 % power, one-sided α = 0.05. */
  readonly minimumDetectable: number;
}

/** Runs a side needs before its spread can be used. */
const MIN_RUNS = 3;

/**
 * Tests whether the candidate is worse than the baseline; `sign` is 1 where smaller is better, −1 where larger is.
 * At least 3 runs on both sides: Welch's t test (Welch 1947, Satterthwaite's degrees of freedom). At least 3 on one side:
 * Student's prediction interval, t = (x̄ − m̄)/(s·√(1/n + 1/m)), m − 1 degrees of freedom. Fewer, or no spread at all:
 * the noise of one evaluation inside the runs gives a band, and no p value.
 */
export function twoSamples(
  candidate: readonly number[],
  baseline: readonly number[],
  sign: 1 | -1,
  withinRunError: number,
): TestResult {
  const worse = sign * (mean(candidate) - mean(baseline));
  const sds = [standardDeviation(candidate), standardDeviation(baseline)] as const;
  const spread = candidate.length >= MIN_RUNS && sds[0] > 0;
  const baselineSpread = baseline.length >= MIN_RUNS && sds[1] > 0;
  if (spread && baselineSpread) return welch(worse, candidate.length, baseline.length, sds);
  if (baselineSpread) return prediction(worse, candidate.length, baseline.length, sds[1]);
  if (spread) return prediction(worse, baseline.length, candidate.length, sds[0]);
  const half = 1.96 * withinRunError * Math.sqrt(1 / candidate.length + 1 / baseline.length);
  const interval: readonly [number, number] = [worse - half, worse + half];
  const none = Number.NaN;
  return { test: half >= 0 ? 'within-run-noise' : 'none', worse, interval, pWorse: none, sd: none, minimumDetectable: none };
}

function welch(worse: number, n: number, m: number, [s1, s2]: readonly [number, number]): TestResult {
  const a = (s1 * s1) / n;
  const b = (s2 * s2) / m;
  const df = (a + b) ** 2 / ((a * a) / (n - 1) + (b * b) / (m - 1));
  const sd = Math.sqrt(((n - 1) * s1 * s1 + (m - 1) * s2 * s2) / (n + m - 2));
  return student('welch', worse, Math.sqrt(a + b), df, sd);
}

function prediction(worse: number, few: number, many: number, sd: number): TestResult {
  return student('prediction-interval', worse, sd * Math.sqrt(1 / few + 1 / many), many - 1, sd);
}

function student(test: Comparison['test'], worse: number, error: number, df: number, sd: number): TestResult {
  const half = studentQuantile(0.975, df) * error;
  return {
    test,
    worse,
    interval: [worse - half, worse + half],
    pWorse: 1 - studentCdf(worse / error, df),
    sd,
    // The usual approximation of the noncentral t: (t₀.₉₅ + t₀.₈₀)·SE.
    minimumDetectable: (studentQuantile(0.95, df) + studentQuantile(0.8, df)) * error,
  };
}
