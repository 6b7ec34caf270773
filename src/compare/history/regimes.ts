import { theilSen } from '../../math/curve/theil-sen.js';
import { mean, standardDeviation } from '../../math/stats/mean.js';
import { studentCdf } from '../../math/stats/student-t.js';
import { changePoints } from '../../math/tests/change-points.js';
import { mannKendall } from '../../math/tests/mann-kendall.js';
import { widestGapAt } from '../../math/tests/spacings.js';
import type { RegimeChange, TrendGroup } from '../../model/trend.js';
import { twoSamples } from '../two-samples.js';

/** Values that have a spread. */
const MIN_VALUES = 3;
/** Of the test for a drift, and of the one whether the newest commits lie apart. */
const ALPHA = 0.01;
/** One-sided, for two modes or an outlier among the runs of the baseline: then a test that takes them for one normal sample only warns. */
const ALPHA_GROUPS = 0.05;
/** Commits that are too few to be a level of their own, and may be the beginning of one. */
const MAX_APART = 2;

/** Where a sequence of levels changes: at new settings, and between those where the level does. `settings`: per point, what changed there. */
export function changesOf(levels: readonly number[], settings: readonly (readonly string[])[]): readonly RegimeChange[] {
  const starts = [...levels.keys()].filter((i) => i > 0 && settings[i]!.length > 0);
  return [0, ...starts].flatMap((from, i): readonly RegimeChange[] => {
    const own = changePoints(levels.slice(from, starts[i])).map(
      ({ at, p }): RegimeChange => ({ point: from + at, because: 'level', settings: [], pValue: p }),
    );
    const first: RegimeChange = { point: from, because: 'settings', settings: settings[from]!, pValue: Number.NaN };
    return from === 0 ? own : [first, ...own];
  });
}

/**
 * Index from which on the points of the newest regime can be taken for repeats of the last one: 0 unless the newest one or two lie
 * apart from all others (t test at 1%). So few are no regime, but they may be the first ones of it.
 */
export function repeatsFrom(levels: readonly number[]): number {
  for (let few = 1; few <= MAX_APART; few += 1) {
    const [others, newest] = [levels.slice(0, -few), levels.slice(-few)];
    if (others.length < MIN_VALUES) continue;
    const error = standardDeviation(others) * Math.sqrt(1 / few + 1 / others.length);
    const apart = Math.abs(mean(newest) - mean(others));
    const areAlike = few === 1 || newest.every((one) => Math.sign(one - mean(others)) === Math.sign(newest[0]! - mean(others)));
    if (areAlike && apart > 0 && 2 * studentCdf(-apart / error, others.length - 1) < ALPHA) return levels.length - few;
  }
  return 0;
}

/** Slope a point where a trend is shown, else 0. */
export function driftOf(levels: readonly number[]): number {
  return mannKendall(levels, ALPHA).p < ALPHA ? theilSen(levels).slope : 0;
}

/** Two modes, or an outlier and the others; empty where the values may be one normal sample. */
export function groupsOf(values: readonly number[]): readonly TrendGroup[] {
  const { p, at } = widestGapAt(values);
  if (!(p < ALPHA_GROUPS)) return [];
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted.slice(0, at), sorted.slice(at)].map((own) => ({ runs: own.length, low: own[0]!, high: own.at(-1)! }));
}

/** Where one more run like these would lie with 95%: the test of one run against them, turned round. NaN below three. */
export function bandOf(values: readonly number[], leverage: number): readonly [number, number] {
  const center = mean(values);
  const [low, high] = twoSamples({ candidate: [center], baseline: values, leverage }, 1).interval;
  return [center + low, center + high];
}
