import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import type { RawLog } from '../../src/model/log.js';
import { curve, gaussian, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

/** Runs of one metric that begin at `first` and end at these levels, a folder a seed. */
function runs(metric: string, first: number, levels: readonly number[], noise: number, n = 40, hp = {}): readonly RawLog[] {
  return levels.map((level, i) => {
    const shape = curve(n, (e) => level + (first - level) * Math.exp((-8 * e) / n));
    const values = noise > 0 ? noisy(shape, noise, i + Math.round(level * 1e5)) : shape;
    return logOf({ [metric]: values, ...hp }, { source: `m/seed-${i}/log.csv` });
  });
}

interface Case {
  readonly metric: string;
  readonly first: number;
  readonly before: readonly number[];
  readonly now: readonly number[];
  readonly noise?: number;
  readonly n?: number;
  readonly hp?: Readonly<Record<string, readonly number[]>>;
  readonly config?: Partial<Config>;
}

const gated = ({ metric, first, before, now, noise = 0.002, n = 40, hp = {}, config = {} }: Case) =>
  reportOf(runs(metric, first, now, noise, n, hp), { baseline: runs(metric, first, before, noise, n, hp), config });
const tolerant = { gate: new Map([['val_acc', gateRule({ tolerance: { absolute: 0.5, relative: 0 } })]]) };

describe('a run that loses more than half of what was learned', () => {
  const collapses: readonly (readonly [string, Case])[] = [
    ['an accuracy, one run against one', { metric: 'val_acc', first: 0.1, before: [0.83], now: [0.4] }],
    ['to half of a percentage', { metric: 'val_acc', first: 10, before: [83], now: [35], noise: 0.2 }],
    ['a loss, one run against one', { metric: 'val_loss', first: 2.3, before: [0.5], now: [1.6] }],
    ['a loss of a language model', { metric: 'val_loss', first: 10.8, before: [3.2], now: [8], noise: 0.005 }],
    ['of few evaluations', { metric: 'val_acc', first: 0.1, before: [0.83], now: [0.3], n: 5 }],
    ['one against three', { metric: 'val_acc', first: 0.1, before: [0.83, 0.84, 0.82], now: [0.4] }],
    ['three against three', { metric: 'val_acc', first: 0.1, before: [0.83, 0.84, 0.82], now: [0.3, 0.5, 0.1] }],
    ['one of three against three', { metric: 'val_acc', first: 0.1, before: [0.83, 0.84, 0.82], now: [0.83, 0.84, 0.2] }],
  ];
  it.each(collapses)('fails: %s', (_, one) => {
    const { report, exitCode } = gated(one);
    expect(report.comparisons[0]).toMatchObject({ gated: true, outcome: 'regression' });
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
  });

  const others: readonly (readonly [string, Case])[] = [
    ['a third of it', { metric: 'val_acc', first: 0.1, before: [0.83], now: [0.6] }],
    ['a fine-tune of one point that lost half of it', { metric: 'val_acc', first: 0.9, before: [0.91], now: [0.905], n: 5 }],
    [
      'a fine-tune of three points that lost two',
      { metric: 'val_acc', first: 0.88, before: [0.91], now: [0.89], n: 5, noise: 0 },
    ],
    ['a fine-tune whose loss fell by a twentieth', { metric: 'val_loss', first: 2, before: [1.9], now: [1.96], n: 5 }],
    ['noise as large as what was learned', { metric: 'val_acc', first: 0.3, before: [0.5], now: [0.38], noise: 0.06 }],
    ['a base whose own seeds do', { metric: 'val_acc', first: 0.1, before: [0.83, 0.2, 0.84], now: [0.83, 0.82, 0.2] }],
    [
      'half of what came after the first value, but not towards chance',
      { metric: 'val_acc', first: 0.6, before: [0.83], now: [0.65], hp: { 'hp/num_classes': [10] } },
    ],
    ['a baseline that learned nothing', { metric: 'val_loss', first: 0.5, before: [0.5], now: [0.9] }],
    ['what the gate tolerates', { metric: 'val_acc', first: 0.1, before: [0.83], now: [0.4], config: tolerant }],
  ];
  it.each(others)('does not: %s', (_, one) => {
    expect(gated(one).report.comparisons.find((comparison) => comparison.gated)!.outcome).not.toBe('regression');
  });

  it('is told with what it lost', () => {
    const { report } = gated({ metric: 'val_acc', first: 0.1, before: [0.83], now: [0.4] });
    expect(reasonsOf(report)[0]).toMatch(
      /^val_acc got worse: best 0\.8\d+ → 0\.4\d+.* It lost 5\d% of what the baseline had learned: other seeds/,
    );
    const three = gated({ metric: 'val_acc', first: 0.1, before: [0.83, 0.84, 0.82], now: [0.83, 0.84, 0.2] });
    expect(reasonsOf(three.report).join(' ')).toContain('1 of 3 runs lost 8');
  });

  it('is seen whatever was trained, and never in pairs of one configuration', () => {
    const [uniform, normal] = [seededRandom(5), gaussian(6)];
    let collapsed = 0;
    for (let i = 0; i < 300; i += 1) {
      const isLoss = uniform() < 0.5;
      const first = isLoss ? 1 + 10 * uniform() : 0.3 * uniform();
      const level = isLoss ? first * (0.1 + 0.3 * uniform()) : 0.6 + 0.39 * uniform();
      const n = 4 + Math.floor(60 * uniform());
      // As much as the worst of the pools but one: 1.1% of what was learned.
      const sd = 0.011 * Math.abs(first - level);
      const metric = isLoss ? 'val_loss' : 'val_acc';
      const made = (to: number) => runs(metric, first, [to + sd * normal()], 0.3 * sd, n);
      const outcome = (to: number) =>
        reportOf(made(to), { baseline: made(level) }).report.comparisons.find((one) => one.gated)!.outcome;
      expect(outcome(level)).not.toBe('regression');
      const lost = 0.6 + 0.3 * uniform();
      if (outcome(level + lost * (first - level)) === 'regression') collapsed += 1;
    }
    expect(collapsed).toBe(300);
  });
});
