import { describe, expect, it } from 'vitest';
import { examplesOf } from '../../src/compare/noise/examples.js';
import { noisePrior } from '../../src/compare/noise/prior.js';
import { observations } from '../../src/compare/observations.js';
import { twoSamples } from '../../src/compare/two-samples.js';
import { valuesOf } from '../../src/compare/values.js';
import { widestGap } from '../../src/math/tests/spacings.js';
import type { ReportRun } from '../../src/model/report.js';
import { curve, gaussian, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

interface Training {
  readonly score?: string;
  readonly examples?: number;
  readonly settings?: Readonly<Record<string, number>>;
  readonly loss?: number;
  readonly noise?: number;
  readonly scale?: number;
  readonly seed?: number;
}

function log(level: number, { score = 'val_acc', examples, settings = {}, loss, noise = 0, scale = 1, seed = 1 }: Training = {}) {
  const values = noisy(
    curve(60, (e) => level - 0.5 * Math.exp(-e / 6)),
    noise,
    seed,
  ).map((value) => scale * (examples ? Math.round(value * examples) / examples : value));
  const others = Object.fromEntries(Object.entries(settings).map(([name, value]) => [`hp/${name}`, [value]]));
  return logOf({
    [score]: values,
    ...(loss !== undefined && { val_loss: curve(60, (e) => loss + Math.exp(-e / 6)) }),
    ...others,
  });
}

function runOf(level: number, training: Training = {}): ReportRun {
  return reportOf([log(level, training)]).report.runs[0]!;
}

function priorOf(run: ReportRun, { name = 'val_acc', examples = null as number | null, before = run } = {}) {
  const series = run.series.find((one) => one.name === name)!;
  const values = valuesOf(series, 'best', [run], [before]);
  return noisePrior({ series, of: 'best', now: [run], before: [before], values, examples });
}

describe('the number of validation examples', () => {
  const found = (run: ReportRun, set: number | null = null) => examplesOf(run.series[0]!, [run, run], set, 1);
  it.each(['val_examples', 'validation_samples', 'data.val_size', 'num_eval_examples', 'n_val', 'eval_set_size', 'dev_images'])(
    'is read from %s',
    (name) => {
      expect(found(runOf(0.9, { settings: { [name]: 5000 } }))).toEqual({ count: 5000, from: 'hyperparameters' });
    },
  );
  it.each([
    'val_batch_size',
    'test_size',
    'val_every',
    'eval_steps',
    'train_samples',
    'interval_samples',
    'max_eval_samples_seen',
  ])('is not %s', (name) => {
    expect(found(runOf(0.9, { settings: { [name]: 5000 } }))).toBeNull();
  });
  it('is no share of the data, and nothing tiny or huge', () => {
    for (const value of [0.2, 5, 1e9, Number.NaN]) expect(found(runOf(0.9, { settings: { val_size: value } }))).toBeNull();
  });
  it('of a test score is that of the test set', () => {
    const run = runOf(0.9, { score: 'test_acc', settings: { test_size: 3000, val_size: 500 } });
    expect(found(run)).toEqual({ count: 3000, from: 'hyperparameters' });
  });
  it('is what the settings say, whatever the logs do', () => {
    expect(found(runOf(0.9, { settings: { val_size: 5000 } }), 777)).toEqual({ count: 777, from: 'settings' });
  });
  it('is the smaller one where runs differ', () => {
    const [a, b] = [runOf(0.9, { settings: { val_size: 5000 } }), runOf(0.9, { settings: { val_size: 400 } })];
    expect(examplesOf(a.series[0]!, [a, b], null, 1)?.count).toBe(400);
  });
  it('follows from the steps of the scores', () => {
    expect(found(runOf(0.9, { examples: 313, noise: 0.01 }))).toEqual({ count: 310, from: 'steps' });
  });
  it.each([
    ['four decimals', { examples: 10_000, noise: 0.01 }],
    ['a hundred examples, or two decimals', { examples: 100, noise: 0.01 }],
    ['arithmetic', { noise: 0.01 }],
    ['a handful', { examples: 7, noise: 0.1 }],
  ] as const)('does not follow from %s', (_, training) => {
    expect(found(runOf(0.9, training))).toBeNull();
  });
  it('does not follow from runs of different steps', () => {
    const [a, b] = [runOf(0.9, { examples: 313, noise: 0.01 }), runOf(0.9, { examples: 417, noise: 0.01 })];
    expect(examplesOf(a.series[0]!, [a, b], null, 1)).toBeNull();
  });
});

describe('the variance that is expected before repeats', () => {
  const known = { settings: { val_size: 10_000 } };
  it('of an accuracy is err/(2n)', () => {
    const prior = priorOf(runOf(0.9, known))!;
    expect(prior.variance / (0.1 / 20_000)).toBeCloseTo(1, 2);
    expect(prior).toMatchObject({ df: 7, decides: true, source: { id: 'examples', values: { examples: 10_000 } } });
  });
  it('is the same in percent, ten thousand times as much', () => {
    const [percent, share] = [priorOf(runOf(0.9, { ...known, scale: 100 }))!, priorOf(runOf(0.9, known))!];
    expect(percent.variance / share.variance).toBeCloseTo(1e4, 3);
  });
  it('is that of the unit both sides are compared in', () => {
    const prior = priorOf(runOf(0.9, known), { before: runOf(0.9, { ...known, scale: 100 }) })!;
    expect(prior.variance / (0.1 / 20_000)).toBeCloseTo(1, 2);
  });
  it('never says that nothing can go wrong', () => {
    expect(priorOf(runOf(1, known))!.variance).toBeGreaterThanOrEqual(3e-4 / 20_000);
  });
  it('grows with the noise inside the runs', () => {
    const [calm, wild] = [priorOf(runOf(0.9, known))!, priorOf(runOf(0.9, { ...known, noise: 0.02 }))!];
    expect(wild.variance).toBeGreaterThan(3 * calm.variance);
  });
  it('of a score of unknown size is that of 200 examples, and only warns', () => {
    const prior = priorOf(runOf(0.9))!;
    expect(prior.variance / (0.1 / 400)).toBeCloseTo(1, 2);
    expect(prior).toMatchObject({ decides: false, source: { id: 'experience', values: {} } });
  });
  it('of a loss follows from the accuracy beside it, and only warns', () => {
    const prior = priorOf(runOf(0.9, { ...known, loss: 0.5 }), { name: 'val_loss' })!;
    expect(Math.sqrt(prior.variance) / 0.5).toBeCloseTo(1 / Math.sqrt(2 * 10_000 * 0.1), 4);
    expect(prior).toMatchObject({ df: 2, decides: false });
  });
  it('is unknown for a loss alone', () => {
    expect(priorOf(runOf(0.9, { loss: 0.5 }), { name: 'val_loss' })).toBeNull();
  });
  it('is unknown for a score without a top', () => {
    expect(priorOf(runOf(250, { score: 'val_psnr' }), { name: 'val_psnr' })).toBeNull();
  });
});

it('the noise of one evaluation is compared in one unit', () => {
  const run = (scale: number, noise: number) => runOf(0.8, { noise, scale, seed: 3 });
  const observed = (now: ReportRun, before: ReportRun) => {
    const series = now.series[0]!;
    const { scale } = valuesOf(series, 'best', [now], [before]);
    return observations(series, [now], [before], scale).filter(({ id }) => id === 'noise');
  };
  expect(observed(run(100, 0.01), run(1, 0.01))).toEqual([]);
  const [more] = observed(run(100, 0.02), run(1, 0.01));
  expect(more?.id === 'noise' && more.values.ratio).toBeCloseTo(2, 0);
});

describe('one run against one', () => {
  const judged = (now: number, before: number, training: Training = {}, config = {}) => {
    const { report, exitCode } = reportOf([log(now, training)], { baseline: [log(before, training)], config });
    return { gated: report.comparisons.find((one) => one.gated)!, report, exitCode };
  };
  it('fails on twice the errors of 10,000 examples, and says what it rests on', () => {
    const { gated, report, exitCode } = judged(0.8, 0.9, { settings: { val_size: 10_000 } });
    expect([gated.outcome, exitCode]).toEqual(['regression', 1]);
    expect(gated.noise).toEqual({ id: 'examples', values: { examples: 10_000, from: 'hyperparameters' } });
    expect(reasonsOf(report)[0]).toMatch(/^val_acc got worse: best 0\.9 → 0\.8/);
  });
  it('lets a difference through that seeds make', () => {
    const { gated, exitCode } = judged(0.899, 0.9, { settings: { val_size: 10_000 } });
    expect([gated.outcome, exitCode]).toEqual(['neutral', 0]);
    expect(gated.minimumDetectable).toBeGreaterThan(0.003);
    expect(gated.minimumDetectable).toBeLessThan(0.015);
  });
  it('only warns without the number of examples, and says what would help', () => {
    const { gated, report, exitCode } = judged(0.8, 0.9);
    expect([gated.outcome, report.verdict, exitCode]).toEqual(['inconclusive', 'warn', 0]);
    expect(reasonsOf(report)[0]).toContain('set validation-examples');
    expect(gated.effectSize).toBeNaN();
  });
  it('fails with the number of examples in the settings', () => {
    expect(judged(0.8, 0.9, {}, { validationExamples: 10_000 })).toMatchObject({ exitCode: 1, gated: { outcome: 'regression' } });
  });
  it('holds a tolerance beyond the noise inside the runs', () => {
    const config = { gate: new Map([['val_acc', gateRule({ tolerance: { absolute: 0.01, relative: 0 } })]]) };
    expect(judged(0.87, 0.9, {}, config).exitCode).toBe(1);
    expect(judged(0.895, 0.9, {}, config)).toMatchObject({ exitCode: 0, gated: { outcome: 'neutral' } });
  });
});

describe('a moderated test', () => {
  const prior = { variance: 1e-4, df: 7 };
  it.each([
    [1, 1],
    [1, 3],
    [3, 3],
  ])('of %d against %d says "worse" in 1 and 5 of 100 cases where nothing changed', (n, m) => {
    // The truth scatters around the prior as the prior says: s₀²·d₀/χ²(d₀).
    const draw = gaussian(10 * n + m);
    let [fails, warns] = [0, 0];
    const trials = 3000;
    for (let i = 0; i < trials; i += 1) {
      const chi = Array.from({ length: prior.df }, draw).reduce((sum, one) => sum + one * one, 0);
      const sd = Math.sqrt((prior.variance * prior.df) / chi);
      const side = (count: number) => Array.from({ length: count }, () => 0.9 + sd * draw());
      const { pWorse } = twoSamples({ candidate: side(n), baseline: side(m), prior }, -1);
      if (pWorse < 0.01) fails += 1;
      if (pWorse < 0.05) warns += 1;
    }
    expect(fails / trials).toBeLessThan(0.02);
    expect(warns / trials).toBeGreaterThan(0.03);
    expect(warns / trials).toBeLessThan(0.065);
  });
  it('drops a prior that the repeats contradict', () => {
    const wide = { candidate: [0.8, 0.9, 1], baseline: [0.81, 0.9, 0.99], prior };
    expect(twoSamples(wide, -1).test).toBe('student');
    const close = (offset: number) => [0, 1, 2, 3, 4].map((i) => 0.9 + offset + i * 1e-6);
    expect(twoSamples({ candidate: close(0), baseline: close(1e-6), prior }, -1).test).toBe('student');
    expect(twoSamples({ candidate: close(0).slice(2), baseline: close(1e-6).slice(2), prior }, -1).test).toBe('moderated');
  });
  it('predicts at the end of a line as a linear regression does', () => {
    // Of 1, 2.1, 2.9, 4.2, 5 over 0…4: residuals' s·√(1 + 1/5 + 4/10)·t(0.975, 3), by numpy.
    const moved = [1, 2.1, 2.9, 4.2, 5].map((value, i) => value + 1.01 * (4 - i));
    const { interval, worse } = twoSamples({ candidate: [5], baseline: moved, leverage: 0.4 }, 1);
    expect(worse).toBeCloseTo(5 - 5.06, 9);
    expect((interval[1] - interval[0]) / 2).toBeCloseTo(0.5248625, 6);
  });
});

describe('the widest gap', () => {
  it.each([4, 5, 8, 20, 40])('is no rarer in %d normal values than it says', (n) => {
    const draw = gaussian(n);
    let found = 0;
    for (let i = 0; i < 2000; i += 1) if (widestGap(Array.from({ length: n }, draw)) < 0.05) found += 1;
    expect(found / 2000).toBeLessThan(0.055);
    expect(found / 2000).toBeGreaterThan(0.01);
  });
  it('finds two modes and an outlier', () => {
    expect(widestGap([0.71, 0.712, 0.709, 0.84, 0.841, 0.839])).toBeLessThan(0.01);
    expect(widestGap([0.9, 0.901, 0.9005, 0.899, 0.8995, 0.7])).toBeLessThan(0.01);
  });
  it('is unknown for few values, many, and equal ones', () => {
    for (const values of [[1, 2, 3], Array.from({ length: 61 }, (_, i) => i), [1, 1, 1, 1]]) expect(widestGap(values)).toBeNaN();
  });
});

it('warns instead of failing where the baseline’s own runs lie in two groups', () => {
  const side = (levels: readonly number[]) =>
    levels.map((level, i) => logOf({ val_loss: curve(60, (e) => level + Math.exp(-e / 6)) }, { source: `m/seed-${i}/log.csv` }));
  const { report, exitCode } = reportOf(side([0.6, 0.601]), {
    baseline: side([0.5, 0.501, 0.502, 0.5005, 0.53, 0.5305, 0.531, 0.5308]),
  });
  expect(report.comparisons[0]!.notes).toContainEqual({ id: 'apart', values: { runs: 8 } });
  expect([report.verdict, exitCode]).toEqual(['warn', 0]);
  expect(reasonsOf(report)[0]).toContain('two groups');
});

describe('what the mean hides', () => {
  const side = (levels: readonly number[], length = 60, slowness = 12) =>
    levels.map((level, i) =>
      logOf({ val_acc: curve(length, (e) => level - 0.6 * Math.exp(-e / slowness)) }, { source: `m/seed-${i}/log.csv` }),
    );
  const SEEDS = [0.9, 0.901, 0.899, 0.9005, 0.8995];
  it('is a warning where one run ended where none of the baseline does', () => {
    const { report, exitCode } = reportOf(side([0.9002, 0.901, 0.8992, 0.9006, 0.84]), { baseline: side(SEEDS) });
    expect([report.verdict, exitCode]).toEqual(['warn', 0]);
    expect(reasonsOf(report)[0]).toContain('1 of 5 runs of this change ended apart, the worst at 0.83');
  });
  it('is a warning where the change was trained for less long, and ended worse', () => {
    const { report, exitCode } = reportOf(side([0.9002, 0.901, 0.8992], 15), { baseline: side(SEEDS) });
    expect([report.verdict, exitCode]).toEqual(['warn', 0]);
    expect(reasonsOf(report)[0]).toContain('trained for a shorter time than the baseline');
  });
  it('is nothing where it stopped early and lost nothing, or went on for longer', () => {
    expect(reportOf(side([0.9002, 0.901, 0.8992], 45, 3), { baseline: side(SEEDS, 60, 3) }).report.verdict).toBe('pass');
    expect(reportOf(side([0.9002, 0.901, 0.8992], 120, 3), { baseline: side(SEEDS, 60, 3) }).report.verdict).toBe('pass');
  });
  it('is rare where nothing changed', () => {
    const draw = gaussian(77);
    const levels = (count: number) => Array.from({ length: count }, () => 0.9 + 0.002 * draw());
    let doubted = 0;
    for (let i = 0; i < 60; i += 1) {
      const { report } = reportOf(side(levels(5)), { baseline: side(levels(5)) });
      if (report.comparisons[0]!.notes.some(({ id }) => id === 'straggler' || id === 'ended-worse')) doubted += 1;
    }
    expect(doubted).toBeLessThan(3);
  });
});

it('does not say "no change" where a third of what was learned could be lost unseen', () => {
  const { report } = reportOf([log(0.83, { settings: { val_size: 40 } })], {
    baseline: [log(0.84, { settings: { val_size: 40 } })],
  });
  expect(report.comparisons[0]!.outcome).toBe('inconclusive');
});
