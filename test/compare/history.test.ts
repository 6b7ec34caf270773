import { describe, expect, it } from 'vitest';
import { groupRuns } from '../../src/compare/groups.js';
import { matchingCommits } from '../../src/compare/history/matching-commits.js';
import { changesOf, driftOf, repeatsFrom } from '../../src/compare/history/regimes.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns } from '../../src/lint/lint.js';
import type { HistoryCommit } from '../../src/model/history.js';
import type { Hyperparameters, RawLog } from '../../src/model/log.js';
import type { Report, ReportRun } from '../../src/model/report.js';
import { curve, gaussian, logOf, noisy } from '../support/curves.js';
import { runsOf } from '../support/report.js';

interface Training {
  readonly length?: number;
  readonly scale?: number;
  readonly settings?: Hyperparameters;
  readonly name?: string;
  readonly noise?: number;
}

/** One training that ends at this accuracy. */
function training(level: number, { length = 60, scale = 1, settings = {}, name = 'run', noise = 0.001 }: Training = {}): RawLog {
  const accuracy = curve(length, (i) => scale * (level - 0.5 * Math.exp(-i / 6)));
  const log = logOf(
    {
      train_loss: curve(length, (i) => 0.2 + Math.exp(-i / 10)),
      val_acc: noisy(accuracy, scale * noise, Math.round(level * 1e7)),
    },
    { source: `${name}/log.csv` },
  );
  return { ...log, hyperparameters: settings };
}

const day = (i: number) => new Date(Date.UTC(2026, 9, 1 + i)).toISOString();
/** Commits c0, c1… a day apart, each with these trainings. */
const commits = (all: readonly (readonly RawLog[])[]): readonly HistoryCommit[] =>
  all.map((logs, i) => ({ commit: `c${i}`, at: day(i), runs: runsOf(logs) }));

/** What is said of the accuracy's best value. */
function compared(
  now: readonly RawLog[],
  before: readonly RawLog[],
  history: readonly HistoryCommit[],
  commit = 'base',
  committedAt?: string,
) {
  return comparedRuns(runsOf(now), runsOf(before), history, commit, committedAt).comparisons.filter(
    ({ metric, of }) => metric === 'val_acc' && of === 'best',
  );
}

function comparedRuns(
  runs: readonly ReportRun[],
  before: readonly ReportRun[],
  history: readonly HistoryCommit[],
  commit: string,
  committedAt?: string,
): Report {
  const baseline = { source: 'base', commit, ...(committedAt && { committedAt }), runs: before };
  return judgeRuns({ runs, problems: [], baseline, context: null, history }, DEFAULT_CONFIG).report;
}

/** Accuracies around a level, a spread of 0.002. */
const levels = (n: number, level: number, seed = 1) => {
  const draw = gaussian(seed);
  return Array.from({ length: n }, () => level + 0.002 * draw());
};
const single = (values: readonly number[], of: Training = {}) => commits(values.map((value) => [training(value, of)]));

describe('one run against the history', () => {
  const history = single(levels(8, 0.9));
  it('is tested against all runs of the regime, and says so', () => {
    const [one] = compared([training(0.9003)], [training(0.9001)], history);
    expect(one).toMatchObject({
      test: 'prediction-interval',
      outcome: 'neutral',
      noise: { id: 'history', values: { runs: 9, since: 'c0', days: 7 } },
      baseline: { runs: 9 },
    });
    expect(one!.trend!.points.map(({ commit, runs }) => [commit, runs])).toEqual([
      ...history.map(({ commit }) => [commit, 1]),
      ['base', 1],
    ]);
    expect(one!.trend).toMatchObject({ changes: [], drift: 0 });
    const [low, high] = one!.trend!.band;
    expect([low > 0.88 && low < 0.9, high > 0.9 && high < 0.92]).toEqual([true, true]);
  });
  it('fails what lies far below it', () => {
    expect(compared([training(0.88)], [training(0.9001)], history)[0]).toMatchObject({ outcome: 'regression' });
  });
  it('stays what it was without one', () => {
    const [one] = compared([training(0.9003)], [training(0.9001)], []);
    expect(one).toMatchObject({ trend: null, noise: { id: 'experience' }, baseline: { runs: 1 } });
  });
  it('counts neither the baseline’s own commit nor runs that are copies', () => {
    const own = { commit: 'base', at: day(20), runs: runsOf([training(0.9001)]) };
    const [one] = compared([training(0.9003)], [training(0.9001)], [...history, own]);
    expect(one).toMatchObject({ noise: { values: { runs: 9, days: 20 } } });
    expect(one!.trend!.points).toHaveLength(9);
    const fixed = single(Array.from({ length: 8 }, () => 0.9001));
    const [same] = compared([training(0.9003)], [training(0.9001)], fixed);
    expect(same).toMatchObject({ noise: { id: 'experience' }, outcome: 'inconclusive' });
    expect(same!.trend!.band).toEqual([Number.NaN, Number.NaN]);
  });
  it('ends on the day of the baseline, where its report says it', () => {
    const [one] = compared([training(0.9003)], [training(0.9001)], history, 'base', day(8));
    expect(one).toMatchObject({ noise: { values: { days: 8 } } });
    expect(one!.trend!.points.at(-1)).toMatchObject({ commit: 'base', at: day(8) });
  });
  it('has no range where its runs lie in two groups', () => {
    const two = levels(8, 0.9).map((level, i) => (i % 2 === 0 ? level : level - 0.05));
    const [one] = compared([training(0.875)], [training(0.8502)], single(two));
    expect(one!.trend!.band).toEqual([Number.NaN, Number.NaN]);
    expect(one!.trend!.groups).toMatchObject([{ runs: 5 }, { runs: 4 }]);
    expect(one!.trend!.groups[0]!.high).toBeLessThan(0.87);
    expect(one!.trend!.groups[1]!.low).toBeGreaterThan(0.88);
    expect(compared([training(0.9003)], [training(0.9001)], history)[0]!.trend).toMatchObject({ apart: 0, groups: [] });
  });
  it('leaves out diverged runs', () => {
    const broken = runsOf([training(0.9)]).map((run) => ({
      ...run,
      series: run.series.map((series) => ({ ...series, last: Number.NaN })),
    }));
    const [one] = compared([training(0.9003)], [training(0.9001)], [...history, { commit: 'bad', at: day(9), runs: broken }]);
    expect(one!.trend!.points.map(({ commit }) => commit)).not.toContain('bad');
  });
});

describe('the newest regime', () => {
  it('begins where the level changed', () => {
    const [one] = compared([training(0.9101)], [training(0.9102)], single([...levels(9, 0.9), ...levels(9, 0.91, 2)]));
    expect(one!.trend!.changes).toEqual([{ point: 9, because: 'level', settings: [], pValue: expect.any(Number) }]);
    expect(one).toMatchObject({ noise: { values: { runs: 10, since: 'c9' } }, outcome: 'neutral' });
  });
  it('begins where the settings changed, and names them', () => {
    const history = [
      ...single(levels(5, 0.9), { settings: { lr: 0.1, seed: 1, build: 'a' } }),
      ...single(levels(4, 0.9, 2), { settings: { lr: 0.05, seed: 2 } }),
    ].map((one, i) => ({ ...one, commit: `c${i}` }));
    const own = training(0.9001, { settings: { lr: 0.05, seed: 3 } });
    const [one] = compared([own], [own], history);
    expect(one!.trend!.changes).toMatchObject([{ point: 5, because: 'settings', settings: ['build', 'lr'] }]);
    expect(one).toMatchObject({ noise: { values: { runs: 5, since: 'c5' } } });
  });
  it('does not begin at each commit where a setting counts them', () => {
    const history = commits(levels(6, 0.9).map((level, i) => [training(level, { settings: { lr: 0.1, build: i } })]));
    const own = training(0.9001, { settings: { lr: 0.1, build: 99 } });
    expect(compared([own], [own], history)[0]).toMatchObject({ trend: { changes: [] }, noise: { values: { runs: 7 } } });
  });
  it('has no runs of another length', () => {
    const history = [...single(levels(6, 0.95), { length: 150 }), ...single(levels(4, 0.9))].map((one, i) => ({
      ...one,
      commit: `c${i}`,
    }));
    const [one] = compared([training(0.9003)], [training(0.9001)], history);
    expect(one!.trend!.points.map(({ commit }) => commit)).toEqual(['c6', 'c7', 'c8', 'c9', 'base']);
  });
  it('has runs that stopped early', () => {
    const history = levels(8, 0.9).map((level, i) => single([level], { length: 45 + 3 * i })[0]!);
    const all = history.map((one, i) => ({ ...one, commit: `c${i}`, at: day(i) }));
    expect(compared([training(0.9003)], [training(0.9001)], all)[0]).toMatchObject({ noise: { values: { runs: 9 } } });
  });
  it('may have begun with the baseline: then no earlier run repeats it', () => {
    const [one] = compared([training(0.921)], [training(0.92)], single(levels(9, 0.9)));
    expect(one).toMatchObject({ noise: { id: 'experience' }, baseline: { runs: 1 } });
    expect(one!.trend!.points).toHaveLength(10);
    // One range around both levels would call anything between them expected.
    expect(one!.trend).toMatchObject({ apart: 1, band: [Number.NaN, Number.NaN], drift: 0 });
    expect(one!.outcome).not.toBe('improvement');
  });
});

it('brings percent and fractions to the unit of the comparison', () => {
  const history = single(levels(8, 0.9), { scale: 100 });
  const [one] = compared([training(0.9003)], [training(0.9001)], history);
  expect(one!.trend!.points.every(({ value }) => value > 0.88 && value < 0.92)).toBe(true);
  expect(one).toMatchObject({ outcome: 'neutral', noise: { values: { runs: 9 } } });
  const [percent] = compared([training(0.9003, { scale: 100 })], [training(0.9001, { scale: 100 })], single(levels(8, 0.9)));
  expect(percent!.trend!.points.every(({ value }) => value > 88 && value < 92)).toBe(true);
});

it('takes 20 runs of a commit, and of very large commits the newest alone', () => {
  const [run] = runsOf([training(0.9)]);
  const side = (count: number) => Array.from({ length: count }, (_, i) => ({ ...run!, id: `run/seed-${i}`, seed: i }));
  const history = [0, 1, 2].map((i) => ({ commit: `c${i}`, at: '', runs: side(9_000) }));
  const before = side(1);
  const found = matchingCommits({ runs: before, groups: groupRuns(before, []) }, history, [])(before);
  expect(found.map(({ commit, runs }) => [commit, runs.length])).toEqual([
    ['c1', 20],
    ['c2', 20],
  ]);
});
it('keeps configurations apart', () => {
  const two = (a: number, b: number) => [
    training(a, { name: 'small', settings: { depth: 18 } }),
    training(b, { name: 'large', settings: { depth: 50 } }),
  ];
  const [a, b] = [levels(8, 0.8), levels(8, 0.9, 2)];
  const found = compared(two(0.8003, 0.9003), two(0.8001, 0.9001), commits(a.map((level, i) => two(level, b[i]!))));
  expect(found.map(({ group, noise }) => [group, noise.id])).toEqual([
    ['large', 'history'],
    ['small', 'history'],
  ]);
  for (const { group, trend } of found)
    for (const { value } of trend!.points) expect(Math.abs(value - (group === 'large' ? 0.9 : 0.8))).toBeLessThan(0.02);
});

describe('regimes', () => {
  it('that drift are tested where the trend leads, by the spread about it', () => {
    const draw = gaussian(4);
    const drifting = Array.from({ length: 20 }, (_, i) => 0.85 + 0.002 * i + 0.002 * draw());
    const judged = (level: number) => compared([training(level)], [training(0.8905)], single(drifting))[0]!;
    const one = judged(0.8902);
    const { changes, drift, band } = one.trend!;
    expect(changes).toEqual([]);
    expect(drift).toBeGreaterThan(0.0012);
    expect(drift).toBeLessThan(0.0028);
    expect(band[0]).toBeGreaterThan(0.88);
    expect(band[1]).toBeLessThan(0.9);
    expect(one).toMatchObject({ outcome: 'neutral', baseline: { runs: 21 }, noise: { id: 'history' } });
    expect(one.notes).toContainEqual({ id: 'moved', values: { drift } });
    // The range in which one more run is expected ends where the interval of the difference begins to leave out 0.
    const half = (one.interval[1] - one.interval[0]) / 2;
    expect(half).toBeCloseTo((band[1] - band[0]) / 2, 5);
    expect((band[0] + band[1]) / 2).toBeCloseTo(one.baseline!.mean, 5);
    expect(judged(0.86).outcome).toBe('regression');
  });
  it('of few points have neither', () => {
    expect(driftOf([1, 2, 3])).toBe(0);
    expect(repeatsFrom([1, 9])).toBe(0);
    expect(changesOf([1, 9, 9], [[], [], []])).toEqual([]);
  });
  it('begin anew at settings, wherever the level changed before', () => {
    const steps = [...levels(9, 1), ...levels(9, 2, 2), ...levels(4, 2, 3)];
    const settings = steps.map((_, i) => (i === 18 ? ['lr'] : []));
    expect(changesOf(steps, settings).map(({ point, because }) => [point, because])).toEqual([
      [9, 'level'],
      [18, 'settings'],
    ]);
  });
  it('falsely set apart are about 2% of quiet histories', () => {
    const apart = Array.from({ length: 300 }, (_, seed) => repeatsFrom(levels(9, 0, seed + 1))).filter((from) => from > 0);
    expect(apart.length).toBeLessThan(16);
  });
});
