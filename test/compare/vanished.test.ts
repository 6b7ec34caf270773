import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { type Columns, curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

const score = (level: number, seed: number) =>
  noisy(
    curve(40, (i) => level - 0.5 * Math.exp(-i / 6)),
    0.001,
    seed,
  );
const loss = (level: number, seed: number) =>
  noisy(
    curve(40, (i) => level + Math.exp(-i / 6)),
    0.002,
    seed,
  );
const three = (columns: (seed: number) => Columns) => [1, 2, 3].map((i) => logOf(columns(i), { source: `m/seed-${i}/log.csv` }));
const BEFORE = three((i) => ({ val_acc: score(0.9, i), val_f1: score(0.8, 3 + i), val_loss: loss(0.4, 6 + i) }));
const judged = (now: (seed: number) => Columns, config: Partial<Config> = {}) =>
  reportOf(
    three((i) => now(10 * i)),
    { baseline: BEFORE, config },
  );
const gatedOf = ({ report }: ReturnType<typeof judged>) =>
  report.comparisons.flatMap(({ gated, metric, outcome }) => (gated ? [[metric, outcome]] : []));
const lossOnly = (level: number) => (seed: number) => ({ val_loss: loss(level, seed) });

describe('a gated metric that is no longer logged', () => {
  it('fails, and the loss is judged in its place', () => {
    const result = judged(lossOnly(0.4));
    expect([result.report.verdict, result.exitCode]).toEqual(['fail', 1]);
    expect(gatedOf(result)).toEqual([
      ['val_acc', 'removed'],
      ['val_loss', 'neutral'],
    ]);
    expect(reasonsOf(result.report)[0]).toBe(
      'val_acc is in the baseline but was not logged in this change. Still judged: val_loss.',
    );
  });
  it.each([
    ['fail', 0.4, ['fail', 1]],
    ['warn', 0.4, ['warn', 0]],
    ['pass', 0.4, ['pass', 0]],
    ['pass', 0.8, ['fail', 1]],
  ] as const)('on-missing-metrics: %s, loss %d', (onMissingMetrics, level, expected) => {
    const { report, exitCode } = judged(lossOnly(level), { onMissingMetrics });
    expect([report.verdict, exitCode]).toEqual(expected);
  });
  it('only warns where nothing is to fail', () => {
    expect(judged(lossOnly(0.4), { failOn: 'never' }).report.verdict).toBe('warn');
  });
  it('is seen where another score is the first one now', () => {
    const result = judged((seed) => ({ val_f1: score(0.8, seed), val_loss: loss(0.4, seed + 1) }));
    expect(gatedOf(result)).toEqual([
      ['val_acc', 'removed'],
      ['val_f1', expect.not.stringMatching(/removed|added|regression/)],
    ]);
  });
  it('is told once where the gate names it', () => {
    const result = judged(lossOnly(0.4), { gate: new Map([['val_acc', gateRule({})]]) });
    expect(gatedOf(result)).toEqual([
      ['val_acc', 'removed'],
      ['val_loss', 'neutral'],
    ]);
    expect(reasonsOf(result.report).filter((text) => text.includes('val_acc'))).toHaveLength(1);
    expect(result.exitCode).toBe(1);
  });
  it('leaves nothing to judge where nothing is common', () => {
    const result = judged((seed) => ({ train_loss: loss(0.3, seed) }), { onMissingMetrics: 'pass' });
    expect([result.report.verdict, result.exitCode]).toEqual(['inconclusive', 0]);
  });
  it('is not one that has another name now', () => {
    const result = judged((seed) => ({ 'val/accuracy': score(0.9, seed) }));
    expect(gatedOf(result)).toEqual([['val/accuracy', 'neutral']]);
  });
});

it('judges the loss where the score is new', () => {
  const { report } = reportOf(
    three((i) => ({ val_acc: score(0.9, i), val_loss: loss(0.8, i + 3) })),
    { baseline: three((i) => ({ val_loss: loss(0.4, 30 + i) })) },
  );
  expect(report.comparisons.flatMap(({ gated, metric, outcome }) => (gated ? [[metric, outcome]] : []))).toEqual([
    ['val_acc', 'added'],
    ['val_loss', 'regression'],
  ]);
});
