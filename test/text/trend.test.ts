import { expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import type { NoiseSource } from '../../src/model/noise-source.js';
import { testWords } from '../../src/report/words.js';
import { noiseText } from '../../src/text/noise-source.js';
import { plain } from '../../src/text/sentence.js';
import { daysText, regimesText, type ShownTrend, shortCommit, trendText } from '../../src/text/trend.js';
import { commitOf, trendOfValues } from '../support/with-trend.js';

const NAN = Number.NaN;
const SHA = '3f2a1c77'.repeat(5);

it.each<[NoiseSource, string]>([
  [{ id: 'none', values: {} }, ''],
  [{ id: 'seeds', values: { now: 3, before: 3, examples: NAN } }, '3 v 3 seeds'],
  [{ id: 'seeds', values: { now: 3, before: 5, examples: 10_000 } }, '3 v 5 seeds and the noise of 10,000 validation examples'],
  [
    { id: 'examples', values: { examples: 10_000, from: 'settings' } },
    'noise of 10,000 validation examples (their number is set)',
  ],
  [
    { id: 'examples', values: { examples: 500, from: 'hyperparameters' } },
    'noise of 500 validation examples (their number was logged)',
  ],
  [{ id: 'experience', values: {} }, 'no repeats: the noise of 200 validation examples is assumed'],
  [
    { id: 'examples', values: { examples: 870, from: 'steps' } },
    'noise of about 870 validation examples (their number follows from the steps of the scores)',
  ],
  [
    { id: 'history', values: { runs: 8, since: SHA, days: 10, examples: NAN } },
    '8 runs of the base branch since 3f2a1c7 (10 days)',
  ],
  [{ id: 'history', values: { runs: 1, since: '', days: NAN, examples: NAN } }, '1 run of the base branch'],
])('says what noise rests on: %j', (noise, words) => {
  expect(noiseText(noise, 1)).toBe(words);
});

it('with two runs a side it is not said that there are no repeats', () => {
  expect(noiseText({ id: 'experience', values: {} }, 2)).toMatch(/^too few repeats: the noise of 200/);
});

it('says with the test what it rests on', () => {
  const side = { runs: 1, mean: 1, sd: NAN };
  const words = (test: Comparison['test'], noise: NoiseSource) =>
    testWords({ test, noise, baseline: side, candidate: side } as unknown as Comparison);
  const known = { id: 'examples', values: { examples: 10_000, from: 'hyperparameters' } } as const;
  expect(words('moderated', known)).toBe(
    'moderated t test (Smyth), 1 against 1 runs, noise of 10,000 validation examples (their number was logged)',
  );
  expect(words('prediction-interval', { id: 'history', values: { runs: 8, since: SHA, days: 10, examples: NAN } })).toBe(
    'Student’s prediction interval, 1 against 1 runs, compared with 8 runs of the base branch since 3f2a1c7 (10 days)',
  );
  // What the test says by itself is not said twice.
  expect(words('welch', { id: 'seeds', values: { now: 3, before: 3, examples: NAN } })).toBe('Welch’s t test, 1 against 1 runs');
  expect(words('welch', { id: 'none', values: {} })).toBe('Welch’s t test, 1 against 1 runs');
});

const shown = (values: readonly number[], rest: Partial<ShownTrend> = {}): ShownTrend => ({
  ...trendOfValues(values),
  metric: 'val_acc',
  group: 'g',
  band: null,
  now: { runs: 1, mean: values[0]!, sd: NAN },
  ...rest,
});

it('tells a trend in one line', () => {
  const trend = shown([1, 1, 1, 2, 2], {
    changes: [{ point: 3, because: 'level', settings: [], pValue: 0.01 }],
    band: [1.9, 2.1],
    now: { runs: 2, mean: 2.5, sd: 0.1 },
  });
  expect(plain(trendText(trend))).toBe(
    `▁▁▁▆▆, then this change █; new level since ${commitOf(3).slice(0, 7)}; this change 2.5 (mean of 2 runs), above the range 1.9 to 2.1 where one more run of the base branch is expected (95%)`,
  );
  expect(plain(trendText(shown([1, 2], { now: null })))).toBe('▁█');
  expect(plain(trendText(shown([1, NAN, 2])))).toBe('▁!█, then this change ▁; this change 1');
});

it('tells where the range of one more run is reached', () => {
  const at = (mean: number) => plain(trendText(shown([1, 2], { band: [1, 2], now: { runs: 1, mean, sd: NAN } })));
  expect(at(1)).toContain('inside the range 1 to 2');
  expect(at(0.99)).toContain('below the range');
  expect(at(2.01)).toContain('above the range');
});

it('tells which settings changed, the newest regime first, and a drift', () => {
  const changes = [1, 2, 3, 4].map((point) => ({ point, because: 'level' as const, settings: [], pValue: 0.01 }));
  const settings = { point: 5, because: 'settings' as const, settings: ['lr', 'width'], pValue: NAN };
  const text = plain(regimesText(shown([1, 2, 3, 4, 5, 6], { changes: [...changes, settings], drift: -0.01234 })));
  expect(text).toBe(
    `other settings (lr, width) since ${commitOf(5).slice(0, 7)}; new level since ${commitOf(4).slice(0, 7)}; new level since ${commitOf(3).slice(0, 7)}; 2 earlier changes; drifts by −0.012 a commit`,
  );
});

it('tells which commits and runs lie apart', () => {
  const changes = [{ point: 2, because: 'level' as const, settings: [], pValue: 0.01 }];
  const text = (rest: Partial<ShownTrend>) => plain(regimesText(shown([9, 9, 1, 2, 3, 4], rest)));
  expect(text({ apart: 1 })).toBe('the newest commit lies apart from the 5 before it');
  expect(text({ apart: 2, changes })).toMatch(/^new level since .*; the newest 2 commits lie apart from the 2 before them$/);
  const groups = [
    { runs: 1, low: 0.5, high: 0.5 },
    { runs: 4, low: 0.82, high: 0.83 },
  ];
  expect(text({ groups })).toBe('the runs lie apart: 1 at 0.5, 4 at 0.82 to 0.83');
  expect(text({})).toBe('');
});

it('shortens commits as git does, and anything else to ten characters', () => {
  expect(shortCommit(SHA)).toBe('3f2a1c7');
  expect(shortCommit('release candidate 7')).toBe('release ca');
  expect(shortCommit('')).toBe('');
});

it.each([
  [0.2, 'less than a day'],
  [1, '1 day'],
  [10.4, '10 days'],
  [NAN, 'NaN days'],
])('tells days: %d', (days, words) => {
  expect(daysText(days)).toBe(words);
});
