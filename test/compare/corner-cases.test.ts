import { describe, expect, it } from 'vitest';
import type { Config, GateRule } from '../../src/config/config.js';
import type { RawLog } from '../../src/model/log.js';
import { type Columns, curve, gaussian, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { comparisonSentences, reasonsOf } from '../support/words.js';

const rule = (metric: string, given: Partial<GateRule> = {}): Partial<Config> => ({
  gate: new Map([[metric, gateRule(given)]]),
});

/** Seeds around a level of accuracy. */
function seeds(
  level: number,
  count: number,
  options: {
    readonly n?: number;
    readonly name?: string;
    readonly top?: number;
    readonly sd?: number;
    readonly from?: number;
  } = {},
): readonly RawLog[] {
  const { n = 60, name = 'val_acc', top = 1, sd = 0.002, from = 0 } = options;
  const luck = gaussian(Math.round(level * 1000) + 7 * from);
  return Array.from({ length: count }, (_, i) => {
    const own = level + sd * luck();
    const values = noisy(
      curve(n, (e) => own - 0.6 * Math.exp((-6 * e) / n)),
      0.001,
      100 * from + i,
    );
    return logOf({ [name]: values.map((value) => value * top) }, { source: `m/seed-${i + from}/log.csv` });
  });
}

function compared(now: readonly RawLog[], before: readonly RawLog[], config: Partial<Config> = {}) {
  const { report, exitCode } = reportOf(now, { baseline: before, config });
  return { report, exitCode, gated: report.comparisons.find((one) => one.gated)! };
}

describe('compares', () => {
  it('one value against one', () => {
    const one = (value: number) => [logOf({ val_acc: [value] }, { source: 'm/log.csv' })];
    const { gated, exitCode } = compared(one(0.8), one(0.9));
    expect(gated).toMatchObject({ outcome: 'inconclusive', noise: { id: 'experience' } });
    expect(exitCode).toBe(0);
  });
  it('repeats without any variance as one run: they never fail', () => {
    const copies = (value: number) =>
      [0, 1, 2].map((i) => logOf({ val_acc: curve(20, (e) => value - 0.5 * Math.exp(-e)) }, { source: `m/seed-${i}/log.csv` }));
    const { gated, exitCode } = compared(copies(0.8), copies(0.9));
    expect(gated.noise.id).toBe('experience');
    expect(gated.outcome).toBe('inconclusive');
    expect(exitCode).toBe(0);
    expect(compared(copies(0.9), copies(0.9)).gated.outcome).toBe('neutral');
  });
  it('ties: a metric of ten examples', () => {
    const coarse = (level: number) =>
      seeds(level, 5, { sd: 0.03 }).map((log) => ({
        ...log,
        series: log.series.map((one) => ({ ...one, values: one.values.map((value) => Math.round(value * 10) / 10) })),
      }));
    const { gated } = compared(coarse(0.72), coarse(0.75));
    expect(['neutral', 'inconclusive']).toContain(gated.outcome);
    expect(gated.probabilityWorse).toBeGreaterThanOrEqual(0.5);
  });
  it('percent with fractions', () => {
    const { gated } = compared(seeds(0.9, 3, { top: 100 }), seeds(0.902, 3, { from: 10 }));
    expect(gated.candidate!.mean).toBeLessThan(1);
    expect(gated.outcome).not.toBe('improvement');
    expect(comparisonSentences(gated).notes.join()).toContain('in percent here');
    expect(compared(seeds(0.8, 3, { top: 100 }), seeds(0.902, 3, { from: 10 })).gated.outcome).toBe('regression');
  });
  it.each(['val_bleu', 'val_score'])(
    '%s, which has no known top, in another unit only where it is a hundred times as large',
    (name) => {
      const { gated } = compared(seeds(0.67, 3, { name, top: 100 }), seeds(0.671, 3, { name, from: 10 }));
      expect(comparisonSentences(gated).notes.join()).toContain('in percent here');
      expect(gated.outcome).not.toBe('improvement');
      const fallen = compared(seeds(0.9, 3, { name }), seeds(0.9, 3, { name, top: 10, from: 10 })).gated;
      expect(comparisonSentences(fallen).notes.join()).not.toContain('in percent');
      expect(fallen.outcome).toBe('regression');
    },
  );
  it('a run at chance in percent with no fraction', () => {
    const chance = [0, 1, 2].map((i) =>
      logOf(
        {
          val_acc: noisy(
            curve(60, () => 0.95),
            0.01,
            i,
          ),
        },
        { source: `m/seed-${i}/log.csv` },
      ),
    );
    const { gated } = compared(chance, seeds(0.9, 3, { from: 10, top: 100 }));
    expect(gated).toMatchObject({ outcome: 'regression' });
    expect(gated.candidate!.mean).toBeGreaterThan(0.9);
    expect(gated.baseline!.mean).toBeGreaterThan(80);
  });
  it('two metrics with opposite directions in one gate', () => {
    const both = (acc: number, loss: number) =>
      [0, 1, 2].map((i) =>
        logOf(
          {
            val_acc: noisy(
              curve(40, (e) => acc + 0.002 * i - 0.5 * Math.exp(-e / 5)),
              0.001,
              i,
            ),
            val_loss: noisy(
              curve(40, (e) => loss + 0.002 * i + Math.exp(-e / 5)),
              0.001,
              i + 9,
            ),
          },
          { source: `m/seed-${i}/log.csv` },
        ),
      );
    const gate = new Map([...rule('val_acc').gate!, ...rule('val_loss').gate!]);
    const { report } = reportOf(both(0.95, 0.4), { baseline: both(0.9, 0.5), config: { gate } });
    expect(report.comparisons.filter(({ gated }) => gated).map(({ outcome }) => outcome)).toEqual(['improvement', 'improvement']);
    const worse = reportOf(both(0.85, 0.6), { baseline: both(0.9, 0.5), config: { gate } }).report;
    expect(worse.comparisons.filter(({ gated }) => gated).map(({ outcome }) => outcome)).toEqual(['regression', 'regression']);
  });
  it('a metric that was renamed, by what it measures', () => {
    const { gated } = compared(seeds(0.8, 3, { name: 'val/accuracy' }), seeds(0.9, 3, { from: 10 }));
    expect(gated).toMatchObject({ metric: 'val/accuracy', outcome: 'regression' });
    expect(comparisonSentences(gated).notes.join()).toContain('called val_acc in the baseline');
  });
  it('a run 90% worse', () => {
    expect(compared(seeds(0.09, 1), seeds(0.9, 5, { from: 10 })).exitCode).toBe(1);
    const single = compared(seeds(0.09, 1), seeds(0.9, 1, { from: 10 }));
    expect(single.report.verdict).toBe('fail');
    expect(reasonsOf(single.report)[0]).toContain('other seeds don’t do that');
  });
});

describe('a run twice as long', () => {
  it('is compared on what both have, and says so', () => {
    const { gated } = compared(seeds(0.9, 3, { n: 120 }), seeds(0.9, 3, { from: 10 }));
    expect(comparisonSentences(gated).notes.join()).toMatch(/up to epoch 59, what both have/);
    expect(gated.candidate!.mean).toBeLessThan(0.88);
  });
  it('is no regression where it is only slower, and its own end is as good', () => {
    const { gated, report, exitCode } = compared(seeds(0.9, 3, { n: 120 }), seeds(0.9, 3, { from: 10 }));
    expect(gated.outcome).toBe('inconclusive');
    expect([report.verdict, exitCode]).toEqual(['warn', 0]);
    expect(comparisonSentences(gated).notes.join()).toContain('at their own ends');
  });
  it('is a regression where it is worse at its own end, too', () => {
    expect(compared(seeds(0.8, 3, { n: 120 }), seeds(0.9, 3, { from: 10 })).exitCode).toBe(1);
  });
});

describe('a seed that is NaN', () => {
  const nan = (i: number): RawLog =>
    logOf({ val_acc: curve(60, (e) => (e < 20 ? 0.5 : Number.NaN)) }, { source: `m/seed-${i}/log.csv` });
  it('is counted by Fisher’s test, and averaged never', () => {
    const { gated } = compared([...seeds(0.9, 4), nan(20)], seeds(0.9, 5, { from: 10 }));
    expect(gated.diverged).toMatchObject({ candidate: [1, 5], baseline: [0, 5] });
    // Fisher says 0.5; Holm doubles it, because the values are tested, too.
    expect(gated.diverged!.pValue).toBeCloseTo(1, 6);
    expect(gated.candidate).toMatchObject({ runs: 4 });
  });
  it('in the baseline does not weigh on the others', () => {
    const { gated } = compared(seeds(0.9, 5), [...seeds(0.9, 4, { from: 10 }), nan(20)]);
    expect(gated).toMatchObject({ outcome: 'neutral', diverged: { candidate: [0, 5], baseline: [1, 5], pValue: 1 } });
    expect(gated.pValue).toBe(compared(seeds(0.9, 5), seeds(0.9, 4, { from: 10 })).gated.pValue);
  });
  it('five of five against none of five is a regression without a value', () => {
    const { gated } = compared([0, 1, 2, 3, 4].map(nan), seeds(0.9, 5, { from: 10 }));
    expect(gated).toMatchObject({ outcome: 'regression', candidate: null });
    expect(gated.diverged!.pValue).toBeCloseTo(1 / 252, 6);
  });
  it.each([
    ['three of three', 3, 3, 'all 3 runs diverged, none of 3 in the baseline did'],
    ['one of one', 1, 1, 'the run diverged, the baseline’s did not'],
    ['one against five', 1, 5, 'the run diverged, none of 5 in the baseline did'],
  ] as const)('is a regression where none of the candidate is left: %s', (_, now, before, text) => {
    const failed = compared([0, 1, 2].slice(0, now).map(nan), seeds(0.9, before, { from: 10 }), { failOn: 'regression' });
    expect([failed.gated.outcome, failed.report.verdict, failed.exitCode]).toEqual(['regression', 'fail', 1]);
    expect(reasonsOf(failed.report)[0]).toBe(`val_acc is lost: ${text}.`);
  });
  it('is none where the baseline does it, too, or where it is a game between networks', () => {
    const [now, before] = [[nan(0)], seeds(0.9, 2, { from: 10 })];
    expect(compared(now, [...before, nan(20)]).gated.outcome).toBe('inconclusive');
    expect(compared(now, before, { profile: 'gan-rl' }).gated.outcome).toBe('inconclusive');
  });
});

describe('selects', () => {
  it.each([
    ['best', 0.9],
    ['last', 0.7],
    ['tail', 0.7],
  ] as const)('%s, smoothed', (of, expected) => {
    const falling = [logOf({ val_acc: curve(60, (e) => (e === 10 ? 0.99 : e < 40 ? 0.9 : 0.7)) }, { source: 'm/log.csv' })];
    const { gated } = compared(falling, falling, rule('val_acc', { of }));
    expect(gated).toMatchObject({ of, outcome: 'neutral' });
    expect(gated.candidate!.mean).toBe(expected);
  });
  it('the tolerance of which both floors must be passed', () => {
    const judged = (absolute: number, relative: number) =>
      compared(seeds(0.88, 3), seeds(0.9, 3, { from: 10 }), rule('val_acc', { tolerance: { absolute, relative } })).gated.outcome;
    expect(judged(0.001, 0.001)).toBe('regression');
    expect(judged(0.05, 0.001)).toBe('neutral');
    expect(judged(0.001, 0.05)).toBe('neutral');
  });
});

describe('curve-aware limits', () => {
  const slower = (factor: number, from: number) =>
    [0, 1, 2, 3, 4].map((i) =>
      logOf(
        {
          val_acc: noisy(
            curve(100, (e) => 0.9 + 0.001 * (i % 3) - 0.6 * Math.exp(-e / (5 * factor * (1 + 0.02 * i)))),
            0.0005,
            i + from,
          ),
        },
        { source: `m/seed-${i + from}/log.csv` },
      ),
    );
  it('tells slower convergence, and gates it where asked to', () => {
    const plain = compared(slower(2, 0), slower(1, 10));
    expect(plain.gated.convergence!.ratio).toBeGreaterThan(1.5);
    expect(plain.gated.convergence).toMatchObject({ exceeded: null });
    expect(plain.exitCode).toBe(0);
    const { report, exitCode } = compared(slower(2, 0), slower(1, 10), rule('val_acc', { maxSlowdown: 0.2 }));
    expect(exitCode).toBe(1);
    expect(reasonsOf(report)[0]).toMatch(/times as long to reach/);
    expect(compared(slower(1, 0), slower(1, 10), rule('val_acc', { maxSlowdown: 0.2 })).exitCode).toBe(0);
  });
  it('tells a higher variance over seeds', () => {
    const { gated, report } = compared(
      seeds(0.9, 8, { sd: 0.02 }),
      seeds(0.9, 8, { sd: 0.001, from: 10 }),
      rule('val_acc', { maxSpread: 2 }),
    );
    expect(gated.spread).toMatchObject({ exceeded: true });
    expect(gated.spread!.pValue).toBeLessThan(0.05);
    expect(reasonsOf(report).join()).toContain('times as much over seeds');
  });
  it('tells earlier overfitting', () => {
    const turning = (at: number, from: number) =>
      [0, 1, 2, 3].map((i) =>
        logOf(
          {
            train_loss: curve(100, (e) => Math.exp(-e / 15)),
            val_loss: noisy(
              curve(100, (e) => 0.5 + Math.exp(-e / 6) + 0.012 * Math.max(0, e - at - i)),
              0.004,
              i + from,
            ),
          },
          { source: `m/seed-${i + from}/log.csv` },
        ),
      );
    const { gated, report, exitCode } = compared(
      turning(25, 0),
      turning(60, 10),
      rule('val_loss', { maxEarlierOverfitting: 0.1 }),
    );
    expect(gated.overfitting).toMatchObject({ exceeded: true });
    expect(gated.overfitting!.earlier).toBeGreaterThan(0.25);
    expect(comparisonSentences(gated).observed.join()).toMatch(/overfitting from/);
    expect(exitCode).toBe(1);
    expect(reasonsOf(report).join()).toContain('overfitting begins');
  });
});

describe('says what else differs', () => {
  const configured = (
    level: number,
    from: number,
    hyperparameters: RawLog['hyperparameters'],
    extra: Columns = {},
  ): readonly RawLog[] =>
    seeds(level, 3, { from }).map((log) => ({ ...log, hyperparameters, series: [...log.series, ...logOf(extra).series] }));
  it('clean where one thing does', () => {
    const { gated, report } = compared(configured(0.8, 0, { lr: 0.3 }), configured(0.9, 10, { lr: 0.1 }));
    expect(gated).toMatchObject({ comparability: 'clean', outcome: 'regression' });
    expect(comparisonSentences(gated).explained).toEqual(['lr 0.1 → 0.3']);
    expect(reasonsOf(report)[0]).toContain('The only logged difference: lr 0.1 → 0.3.');
  });
  it('confounded where several do', () => {
    const { gated } = compared(
      configured(0.8, 0, { lr: 0.3, batch_size: 64 }),
      configured(0.9, 10, { lr: 0.1, batch_size: 128 }),
    );
    expect(gated.comparability).toBe('confounded');
  });
  it('nothing about folders, hosts and seeds', () => {
    const { gated } = compared(
      configured(0.8, 0, { seed: 1, output_dir: 'a', host: 'x' }),
      configured(0.9, 10, { seed: 2, output_dir: 'b', host: 'y' }),
    );
    expect(gated).toMatchObject({ comparability: 'nothing-else', explained: [], outcome: 'regression' });
  });
  it.each([
    ['another GPU', { gpu_name: 'T4' }, { gpu_name: 'A100' }, 'another environment'],
    ['another framework', { torch_version: '2.9' }, { torch_version: '2.8' }, 'another environment'],
    ['other data', { dataset_hash: 'a' }, { dataset_hash: 'b' }, 'other data'],
  ])('a regression on %s only warns', (_, now, before, why) => {
    const { gated, report, exitCode } = compared(configured(0.8, 0, now), configured(0.9, 10, before));
    expect(gated.outcome).toBe('regression');
    expect(comparisonSentences(gated).excuse).toContain(why);
    expect([report.verdict, exitCode]).toEqual(['warn', 0]);
    expect(reasonsOf(report)[0]).toContain('can’t be blamed on the change');
  });
});

describe('matches configurations', () => {
  const model = (name: string, level: number, from: number, hyperparameters: RawLog['hyperparameters'] = {}) =>
    seeds(level, 3, { from }).map((log) => ({ ...log, hyperparameters, source: `${name}/${log.source}` }));
  const outcomes = (now: readonly RawLog[], before: readonly RawLog[]) =>
    reportOf(now, { baseline: before })
      .report.comparisons.filter(({ gated }) => gated)
      .map(({ group, outcome }) => `${group} ${outcome}`)
      .sort();
  it('by path', () => {
    const found = outcomes([...model('a', 0.8, 0), ...model('b', 0.9, 3)], [...model('a', 0.9, 10), ...model('b', 0.9, 13)]);
    expect(found.map((text) => text.replace(/\/?m /, ' '))).toEqual(['a regression', 'b neutral']);
  });
  it('by settings, whatever the folders are called', () => {
    const found = outcomes(
      [...model('x1', 0.8, 0, { width: 64 }), ...model('x2', 0.95, 3, { width: 128 })],
      [...model('y7', 0.95, 10, { width: 128 }), ...model('y8', 0.8, 13, { width: 64 })],
    );
    expect(
      found.every((text) => !/regression|improvement|added|removed/.test(text)),
      found.join(),
    ).toBe(true);
  });
  it('by the settings that the change left alone', () => {
    const found = outcomes(
      [...model('x1', 0.8, 0, { width: 64, lr: 0.2 }), ...model('x2', 0.95, 3, { width: 128, lr: 0.2 })],
      [...model('y7', 0.95, 10, { width: 128, lr: 0.1 }), ...model('y8', 0.8, 13, { width: 64, lr: 0.1 })],
    );
    expect(
      found.every((text) => !/regression|improvement|added|removed/.test(text)),
      found.join(),
    ).toBe(true);
  });
  it('and what is then the only one left on both sides, which is said', () => {
    const { report } = reportOf([...model('a', 0.9, 0), ...model('new', 0.8, 3)], {
      baseline: [...model('a', 0.9, 10), ...model('old', 0.9, 13)],
    });
    expect(report.comparisons.find(({ group, gated }) => gated && group.startsWith('new'))).toMatchObject({
      outcome: 'regression',
      notes: [{ id: 'paired', values: { before: 'old/m' } }],
    });
    expect(reasonsOf(report)[0]).toContain('val_acc in new/m (against old/m of the baseline) got worse');
  });
  it('and calls the rest added or removed', () => {
    const found = outcomes(
      [...model('a', 0.9, 0), ...model('new', 0.9, 3), ...model('newer', 0.9, 6)],
      [...model('a', 0.9, 10), ...model('old', 0.9, 13)],
    );
    expect(found.map((text) => text.replace(/\/?m /, ' '))).toEqual(['a neutral', 'new added', 'newer added', 'old removed']);
  });
});

it('counts on Holm over what is gated: one of ten metrics at p = 0.03 is no warning', () => {
  const columns = (shift: number, from: number) =>
    [0, 1, 2, 3].map((i) => {
      const luck = gaussian(77 * from + i);
      return logOf(
        Object.fromEntries(
          Array.from({ length: 10 }, (_, k) => [
            `val_f${k}_accuracy`,
            curve(30, (e) => 0.9 + shift + 0.004 * (k === 0 ? [1, 0.4, 0.7, 0.9][i]! : luck()) - 0.5 * Math.exp(-e / 4)),
          ]),
        ),
        { source: `m/seed-${i + from}/log.csv` },
      );
    });
  const gate = new Map(Array.from({ length: 10 }, (_, k) => [...rule(`val_f${k}_accuracy`).gate!][0]!));
  const one = reportOf(columns(-0.001, 0), { baseline: columns(0, 10), config: { gate } }).report;
  const single = reportOf(columns(-0.001, 0), {
    baseline: columns(0, 10),
    config: { gate: new Map([...gate].slice(0, 1)) },
  }).report;
  const p = (report: typeof one) => report.comparisons.find(({ metric, gated }) => gated && metric === 'val_f0_accuracy')!.pValue;
  expect(p(one)).toBeGreaterThanOrEqual(p(single));
});
