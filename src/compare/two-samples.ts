import { fisherTail } from '../math/stats/f-distribution.js';
import { hedgesG } from '../math/stats/hedges-g.js';
import { mean, standardDeviation } from '../math/stats/mean.js';
import { studentCdf, studentQuantile } from '../math/stats/student-t.js';
import { detectableShift } from '../math/tests/power.js';
import { squeezeVariance, type VariancePrior } from '../math/tests/squeeze-variance.js';
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

/** What is tested: values of the compared metric on both sides. */
export interface Samples {
  readonly candidate: readonly number[];
  readonly baseline: readonly number[];
  /** Values of runs that are no copies of others; absent: all. */
  readonly independent?: { readonly candidate: readonly number[]; readonly baseline: readonly number[] };
  /** Standard error of one run's value by the noise inside it; absent: unknown. */
  readonly error?: number;
  /** What is known of the variance between repeats without them; null or absent: nothing. */
  readonly prior?: VariancePrior | null;
  /** Where the baseline's values were moved along a line through them: what its end adds, in variances of one run. Absent or 0: they weren't. */
  readonly leverage?: number;
}

/** Runs that a side needs before its spread can be used without a prior. */
const MIN_RUNS = 3;
/** One-sided, of the F tests whether the repeats' own spread is larger or smaller than a prior says: then it does not fit, and is left out. */
const ALPHA_PRIOR = 0.1;
/** Degrees of freedom from which on repeats that lie close are believed. */
const ENOUGH_DF = 6;
/** Of the minimum detectable difference and of the seeds needed: the convention since Cohen (1988). */
export const ALPHA = 0.05;
export const POWER = 0.8;

/**
 * Tests whether the candidate is worse than the baseline; `sign` is 1 where smaller is better, −1 where larger is.
 * With a prior: a t test on the moderated pooled variance (Smyth 2004), from one run a side on. Without one: Student's t test where both
 * sides have as many runs, at least 3; Welch's (Welch 1947, Satterthwaite's degrees of freedom) where they have 3 and more, but not as
 * many; where one has fewer, Student's prediction interval, t = (x̄ − m̄)/(s·√(1/n + 1/m)), m − 1 degrees of freedom. Else, or where
 * there is no spread at all, the noise of one evaluation inside the runs gives a band, and no p value. Repeats that agree in
 * every digit are one run, trained again with the same seed: they say nothing about seed noise. Repeats that were moved along their trend
 * give a degree of freedom for its slope, and its uncertainty where it ends widens the error (prediction in a linear regression).
 */
export function twoSamples(samples: Samples, sign: 1 | -1): TestResult {
  const { candidate, baseline, independent = samples, error = Number.NaN, prior = null, leverage = 0 } = samples;
  const worse = sign * (mean(candidate) - mean(baseline));
  const scale = scaleOf(spreadOf(independent.candidate, 0), spreadOf(independent.baseline, leverage), prior);
  if (scale !== null) return student(worse, scale);
  return withinRuns(worse, 1.96 * error * Math.sqrt(1 / candidate.length + 1 / baseline.length));
}

/** Of one side: its independent runs, and their sample variance. */
interface Spread {
  readonly runs: number;
  readonly df: number;
  /** 0 for one run. */
  readonly variance: number;
  /** Of their mean, in variances of one run. */
  readonly ofMean: number;
}

/** What a t test divides by. */
interface Scale {
  readonly test: Comparison['test'];
  /** Squared standard error of the difference, and its degrees of freedom. */
  readonly squared: number;
  readonly df: number;
  /** Variance of one run. */
  readonly one: VariancePrior;
}

function spreadOf(values: readonly number[], leverage: number): Spread {
  const own = values.every((value) => value === values[0]) ? values.slice(0, 1) : values;
  const [runs, of] = [own.length, own.length - 1];
  const df = Math.max(0, leverage > 0 ? of - 1 : of);
  return { runs, df, variance: df > 0 ? (standardDeviation(own) ** 2 * of) / df : 0, ofMean: 1 / runs + leverage };
}

/** Null where neither repeats nor a prior tell the variance. */
function scaleOf(a: Spread, b: Spread, prior: VariancePrior | null): Scale | null {
  const inverse = a.ofMean + b.ofMean;
  const own = pooled(a, b);
  if (prior !== null && isUsed(prior, own)) {
    const one = squeezeVariance(own.variance, own.df, prior);
    return { test: 'moderated', squared: one.variance * inverse, df: one.df, one };
  }
  const [few, many] = a.runs < b.runs ? [a, b] : [b, a];
  if (many.runs < MIN_RUNS || many.df < 1) return null;
  if (few.runs < MIN_RUNS) {
    const one = { variance: many.variance, df: many.df };
    return { test: 'prediction-interval', squared: one.variance * inverse, df: one.df, one };
  }
  if (a.runs === b.runs) return { test: 'student', squared: own.variance * inverse, df: own.df, one: own };
  const [first, second] = [a.variance * a.ofMean, b.variance * b.ofMean];
  const df = (first + second) ** 2 / ((first * first) / a.df + (second * second) / b.df);
  return { test: 'welch', squared: first + second, df, one: own };
}

function pooled(a: Spread, b: Spread): VariancePrior {
  const df = a.df + b.df;
  return { df, variance: df > 0 ? (a.df * a.variance + b.df * b.variance) / df : 0 };
}

/**
 * A prior that repeats contradict tells nothing of them. Few that happen to lie close don't: that is what a prior is for.
 */
function isUsed(prior: VariancePrior, own: VariancePrior): boolean {
  if (own.df < MIN_RUNS - 1) return true;
  const larger = fisherTail(own.variance / prior.variance, own.df, prior.df);
  return larger >= ALPHA_PRIOR && (own.df < ENOUGH_DF || 1 - larger >= ALPHA_PRIOR);
}

function withinRuns(worse: number, half: number): TestResult {
  const none = { pWorse: Number.NaN, sd: Number.NaN, effectSize: Number.NaN, minimumDetectable: Number.NaN };
  if (!(half >= 0)) return { test: 'none', worse, interval: [Number.NaN, Number.NaN], ...none };
  return { test: 'within-run-noise', worse, interval: [worse - half, worse + half], ...none };
}

function student(worse: number, { test, squared, df, one }: Scale): TestResult {
  const error = Math.sqrt(squared);
  const half = studentQuantile(0.975, df) * error;
  const sd = Math.sqrt(one.variance);
  return {
    test,
    worse,
    interval: [worse - half, worse + half],
    // P(T > t) as P(T < −t): 1 − P(T ≤ t) would lose the digits of small ones.
    pWorse: studentCdf(-worse / error, df),
    sd,
    effectSize: hedgesG(worse, sd, one.df),
    minimumDetectable: detectableShift(df, ALPHA, POWER) * error,
  };
}
