import type { Hyperparameters } from '../../model/log.js';
import type { ExamplesFrom } from '../../model/noise-source.js';
import type { ReportRun, ReportSeries } from '../../model/report.js';
import { sameSeries } from '../values.js';

/** How many examples a score is a share of, and where that is known from. */
export interface Examples {
  readonly count: number;
  readonly from: ExamplesFrom;
}

/** Fewer are no validation set, more are not worth telling apart: other noise is larger. */
const LEAST = 20;
const MOST = 10_000_000;
/** Steps of a logged score that are finer than this share of its top come from arithmetic, not from examples. */
const FINEST_STEP = 1e-5;
/** Digits of a number that is known from steps: logged decimals round them. */
const DIGITS_OF_STEPS = 2;
/** Steps of two runs that differ by less are the same. */
const SAME_STEP = 0.02;

const VALIDATION = /(?:^|[./_-])(?:val(?:id(?:ation)?)?|dev|evaluation|eval)[_-]?(?:set[_-]?)?(?:examples|samples|images|size)$/i;
const TEST = /(?:^|[./_-])test[_-]?(?:set[_-]?)?(?:examples|samples|images|size)$/i;
const COUNTED = /(?:^|[./_-])(?:num|n|nb)[_-]?(val(?:id(?:ation)?)?|dev|evaluation|eval|test)[_-]?(?:examples|samples|images)?$/i;

/**
 * Number of validation examples of a score: as the settings say it, else as a hyper-parameter names it (`val_samples`, `num_eval_examples`,
 * `n_test`), the smallest where runs differ; else from the steps of the logged scores, 1/n, where all runs have the same and that is no
 * power of ten: four logged decimals say nothing. The smallest step may be several examples, so the number may be too small, never
 * much too large, and is given to two digits. No n is fitted to the values themselves: means over batches of which the last is smaller are
 * shares of a number many times that of the examples. Null where nothing tells.
 */
export function examplesOf(series: ReportSeries, runs: readonly ReportRun[], set: number | null, top: number): Examples | null {
  if (set !== null) return { count: set, from: 'settings' };
  const named = runs.map(({ hyperparameters }) => namedCount(hyperparameters, isOfTest(series)));
  if (named.length > 0 && named.every(Number.isFinite)) return { count: Math.min(...named), from: 'hyperparameters' };
  const steps = runs.map((run) => sameSeries(run, series)?.quantum ?? 0);
  const [first = 0] = steps;
  if (steps.some((step) => Math.abs(step - first) > SAME_STEP * first)) return null;
  const count = Number((top / Math.max(...steps)).toPrecision(DIGITS_OF_STEPS));
  return first > FINEST_STEP * top && !isPowerOfTen(first) && count >= LEAST ? { count, from: 'steps' } : null;
}

/** A test score may stand in for the validation score that nobody logged. */
function isOfTest({ name, split }: ReportSeries): boolean {
  return split === 'test' || /(?:^|[^a-z])test(?![a-z])/i.test(name);
}

/** The smallest count that a run's settings name for the test or the validation data; NaN where they name none. */
function namedCount(settings: Hyperparameters, ofTest: boolean): number {
  const counts = Object.entries(settings).flatMap(([key, value]) => {
    if (key.length > 200 || !isOf(key, ofTest)) return [];
    const count = Number(value);
    return Number.isInteger(count) && count >= LEAST && count <= MOST ? [count] : [];
  });
  return counts.length === 0 ? Number.NaN : Math.min(...counts);
}

function isOf(key: string, ofTest: boolean): boolean {
  const counted = COUNTED.exec(key)?.[1];
  if (ofTest) return TEST.test(key) || counted?.toLowerCase() === 'test';
  return VALIDATION.test(key) || (counted !== undefined && counted.toLowerCase() !== 'test');
}

function isPowerOfTen(step: number): boolean {
  const power = Math.log10(step);
  return Math.abs(power - Math.round(power)) < 0.004;
}
