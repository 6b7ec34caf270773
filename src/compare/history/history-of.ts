import { mean } from '../../math/stats/mean.js';
import type { Selection } from '../../model/comparison.js';
import type { HistoryCommit } from '../../model/history.js';
import type { ReportRun, ReportSeries } from '../../model/report.js';
import type { Trend } from '../../model/trend.js';
import { withoutCopies } from '../identical.js';
import { type Values, valuesOf } from '../values.js';
import { bandOf, changesOf, driftOf, groupsOf, repeatsFrom } from './regimes.js';
import { settingsChanges } from './settings-changes.js';

/** What is compared, and the earlier commits with their runs of the same configuration. */
export interface HistoryInput {
  readonly series: ReportSeries;
  readonly of: Selection;
  readonly now: readonly ReportRun[];
  readonly before: readonly ReportRun[];
  /** Of both sides, without the history. */
  readonly values: Values;
  /** Oldest first; the baseline's own may be among them. */
  readonly commits: readonly HistoryCommit[];
  readonly baseline: BaselineCommit;
  readonly groupBy: readonly string[];
}

/** Commit of the baseline, and when it was committed; '' for what is not known. */
export interface BaselineCommit {
  readonly commit: string;
  readonly at: string;
}

/** A run of an earlier commit that repeats the baseline, and its value in the unit of the comparison. */
interface Repeat {
  readonly run: ReportRun;
  readonly value: number;
}

/** A repeat among those that are tested. */
interface Placed extends Repeat {
  /** Commits before the baseline's. */
  readonly ago: number;
}

export interface History {
  /** Of the newest regime, without the baseline's own; where a trend is shown, moved along it to the baseline's commit. */
  readonly repeats: readonly Placed[];
  /** First commit of them; '' without any. */
  readonly since: string;
  /** From then to the newest date that is known; NaN where none is. */
  readonly days: number;
  /** Null where no earlier commit can be compared. */
  readonly trend: Trend | null;
  /** What the end of the trend adds to the error of the baseline's level, in variances of one run; 0 where no trend is shown. */
  readonly leverage: number;
}

interface Point {
  readonly commit: string;
  readonly at: string;
  readonly runs: readonly Repeat[];
}

/** Early stopping ends runs anywhere; one of half the length, or twice, was asked to be so. */
const MAX_SHORTER = 2;
/** Runs of the change that say where each earlier one is read, and in which unit: it is asked for every one of them. */
const MAX_BESIDE = 20;

const NO_BAND = [Number.NaN, Number.NaN] as const;
const NONE: History = { repeats: [], since: '', days: Number.NaN, trend: null, leverage: 0 };

/**
 * The metric over the commits of the base branch: where its level or the settings changed, and the runs since then, which are repeats of
 * the baseline. Runs of another goal, axis or length, and those that diverged, are none.
 */
export function historyOf(input: HistoryInput): History {
  const { values, before, commits, baseline, groupBy } = input;
  const earlier = pointsOf(input);
  if (earlier.length === 0 || values.baseline.length === 0) return NONE;
  const own = { ...baseline, at: baseline.at || (commits.find(({ commit }) => commit === baseline.commit)?.at ?? '') };
  const sides = [...earlier.map(({ runs }) => runs.map(({ run }) => run)), before];
  const levels = [...earlier.map(({ runs }) => mean(runs.map(({ value }) => value))), mean(values.baseline)];
  const changes = changesOf(levels, settingsChanges(sides, groupBy));
  const start = changes.at(-1)?.point ?? 0;
  const last = earlier.length;
  const slope = driftOf(levels.slice(start));
  const alike = repeatsFrom(levels.slice(start).map((level, i) => level + slope * (last - start - i)));
  const [from, drift] = [start + alike, alike > 0 ? 0 : slope];
  const repeated = earlier.slice(from);
  const repeats = repeated.flatMap(({ runs }, i) =>
    runs.map(({ run, value }): Placed => ({ run, value: value + drift * (last - from - i), ago: last - from - i })),
  );
  const points = [...earlier, { ...own, runs: { length: values.baseline.length } }].map(({ commit, at, runs }, i) => ({
    commit,
    at,
    runs: runs.length,
    value: levels[i]!,
  }));
  const leverage = drift === 0 ? 0 : leverageOf(values, withoutCopies(repeats, before));
  const tested = withRepeats(values, before, { repeats }).independent.baseline;
  const groups = groupsOf(tested);
  const band = groups.length > 0 ? NO_BAND : bandOf(tested, leverage);
  const apart = alike > 0 ? levels.length - from : 0;
  return {
    repeats,
    since: repeated[0]?.commit ?? '',
    days: daysOver([...repeated, own].map(({ at }) => at)),
    trend: { points, changes, band, drift, apart, groups },
    leverage,
  };
}

/** (x − x̄)²/Σ(xᵢ − x̄)² at the baseline's commit x, over the commits of all runs: of the prediction at the end of a regression line. */
function leverageOf({ independent }: Values, repeats: readonly Placed[]): number {
  const ago = [...independent.baseline.map(() => 0), ...repeats.map((one) => one.ago)];
  const middle = mean(ago);
  const squares = ago.reduce((sum, one) => sum + (one - middle) ** 2, 0);
  return squares > 0 ? middle ** 2 / squares : 0;
}

/** The comparison's values with those of the repeats among the baseline's: what is tested. */
export function withRepeats(values: Values, before: readonly ReportRun[], { repeats }: Pick<History, 'repeats'>): Values {
  if (repeats.length === 0) return values;
  const add = (to: readonly number[], more: readonly Repeat[]) => [...to, ...more.map(({ value }) => value)];
  return {
    ...values,
    baseline: add(values.baseline, repeats),
    independent: { ...values.independent, baseline: add(values.independent.baseline, withoutCopies(repeats, before)) },
  };
}

/** Commits that have values to compare, the baseline's own left out. */
function pointsOf({ series, of, now, before, values, commits, baseline }: HistoryInput): readonly Point[] {
  let longest = 0;
  for (const { length } of before) longest = Math.max(longest, length);
  const beside = now.slice(0, MAX_BESIDE);
  const isAlike = ({ axis, length }: ReportRun) =>
    axis === before[0]?.axis && length * MAX_SHORTER >= longest && longest * MAX_SHORTER >= length;
  const valueIn = (run: ReportRun) => {
    const { baseline: found, scale } = valuesOf(series, of, beside, [run]);
    // Its own comparison may be in fractions where this one is in percent, or the other way round.
    return found.length === 0 ? Number.NaN : (found[0]! * values.scale.candidate) / scale.candidate;
  };
  return commits
    .filter(({ commit }) => commit !== baseline.commit)
    .flatMap(({ commit, at, runs }) => {
      const found = runs.filter(isAlike).map((run) => ({ run, value: valueIn(run) }));
      const finite = found.filter(({ value }) => Number.isFinite(value));
      return finite.length === 0 ? [] : [{ commit, at, runs: finite }];
    });
}

/** Days from the first date to the last one that is known. */
function daysOver(dates: readonly string[]): number {
  const times = dates.map((date) => Date.parse(date)).filter(Number.isFinite);
  return times.length < 2 ? Number.NaN : Math.round((times[times.length - 1]! - times[0]!) / 86_400_000);
}
