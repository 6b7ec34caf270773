import { describe, expect, it } from 'vitest';
import type { Config, GateRule } from '../../src/config/config.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { comparisonSentences, reasonsOf } from '../support/words.js';

/** Runs that end at these accuracies, a folder a seed. */
function runs(levels: readonly number[], folder: string, extra: { readonly lrDrop?: number; readonly length?: number } = {}) {
  const n = extra.length ?? 60;
  return levels.map((level, seed) =>
    logOf(
      {
        train_loss: curve(n, (i) => 0.2 + Math.exp(-i / 10)),
        val_acc: noisy(
          curve(n, (i) => level - 0.5 * Math.exp(-i / 6)),
          0.001,
          seed + Math.round(level * 1e6),
        ),
        ...(extra.lrDrop === undefined ? {} : { lr: curve(n, (i) => (i < extra.lrDrop! ? 0.1 : 0.02)) }),
      },
      { source: `${folder}/seed-${seed}/log.csv` },
    ),
  );
}

const rule = (given: Partial<GateRule>): Partial<Config> => ({
  gate: new Map([['val_acc', gateRule(given)]]),
});
const SAME = [0.9, 0.902, 0.898];
const WORSE = [0.86, 0.862, 0.858];

describe('the gate', () => {
  it('fails on a regression that seeds show', () => {
    const { report, exitCode } = reportOf(runs(WORSE, 'm'), { baseline: runs(SAME, 'm') });
    expect(report.comparisons[0]).toMatchObject({ metric: 'val_acc', test: 'student', outcome: 'regression', gated: true });
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(reasonsOf(report)[0]).toContain('val_acc got worse');
    expect(report.comparisons[0]!.minimumDetectable).toBeGreaterThan(0);
  });
  it('does not fail on other seeds of the same', () => {
    const { report } = reportOf(runs([0.901, 0.899, 0.9], 'm'), { baseline: runs(SAME, 'm') });
    expect(report.comparisons[0]!.outcome).toBe('neutral');
    expect(report.verdict).not.toBe('fail');
  });
  it('never fails one run against one on noise alone', () => {
    const { report, exitCode } = reportOf(runs([0.88], 'm'), { baseline: runs([0.9], 'm') });
    expect(report.comparisons[0]!.outcome).not.toBe('regression');
    expect([report.verdict, exitCode]).toEqual(['inconclusive', 0]);
  });
  it('fails one run against one beyond a tolerance, not inside it', () => {
    const judged = (level: number) =>
      reportOf(runs([level], 'm'), { baseline: runs([0.9], 'm'), config: rule({ tolerance: { absolute: 0.01, relative: 0 } }) });
    expect(judged(0.87)).toMatchObject({ exitCode: 1, report: { verdict: 'fail' } });
    expect(judged(0.895).exitCode).toBe(0);
  });
  it('fails a missed bound, without a baseline too', () => {
    const { report, exitCode } = reportOf(runs([0.88], 'm'), { config: rule({ atLeast: 0.9 }) });
    expect(report.gate.assertions).toEqual([expect.objectContaining({ operator: '>=', expected: 0.9, passed: false })]);
    expect(exitCode).toBe(1);
    expect(reportOf(runs([0.92], 'm'), { config: rule({ atLeast: 0.9 }) }).exitCode).toBe(0);
  });
  it('does not pass a bound on a metric that was not logged', () => {
    const { report } = reportOf([logOf({ val_loss: curve(30, (i) => 1 / (i + 1)) })], { config: rule({ atLeast: 0.1 }) });
    expect(report.gate.assertions[0]!.passed).toBe(false);
    expect(reasonsOf(report).join()).toContain('was not logged');
  });
});

describe('fail-on is a ladder', () => {
  const regressed = { logs: runs(WORSE, 'm'), baseline: runs(SAME, 'm') };
  const nan = [logOf({ train_loss: curve(40, (i) => (i < 20 ? 1 / (i + 1) : Number.NaN)) })];
  const overfit = [
    logOf({
      train_loss: curve(80, (i) => Math.exp(-i / 20)),
      val_loss: noisy(
        curve(80, (i) => 0.5 + Math.exp(-i / 8) + 0.01 * Math.max(0, i - 30)),
        0.004,
        3,
      ),
    }),
  ];
  const exits = (failOn: Config['failOn']) => [
    reportOf(regressed.logs, { baseline: regressed.baseline, config: { failOn } }).exitCode,
    reportOf(nan, { config: { failOn } }).exitCode,
    reportOf(overfit, { config: { failOn } }).exitCode,
  ];
  it.each([
    ['never', [0, 0, 0]],
    ['regression', [1, 0, 0]],
    ['error', [1, 1, 0]],
    ['warning', [1, 1, 1]],
  ] as const)('%s: regression, error, warning → %j', (failOn, expected) => {
    expect(exits(failOn)).toEqual(expected);
  });
});

it('counts a diverged seed, and averages it never', () => {
  const diverged = logOf(
    { train_loss: curve(60, (i) => (i < 20 ? 1 : Number.NaN)), val_acc: curve(60, (i) => (i < 20 ? 0.3 : Number.NaN)) },
    { source: 'm/seed-9/log.csv' },
  );
  const { report } = reportOf([...runs(SAME, 'm'), diverged], { baseline: runs(SAME, 'm') });
  const [comparison] = report.comparisons;
  expect(comparison!.candidate!.mean).toBeGreaterThan(0.89);
  expect(report.groups[0]!.seeds).toBe(4);
  expect(report.verdict).toBe('fail');
});

it('names what else differs: the schedule and the length', () => {
  const { report } = reportOf(runs(SAME, 'm', { lrDrop: 30, length: 50 }), { baseline: runs(SAME, 'm', { lrDrop: 40 }) });
  const [comparison] = report.comparisons;
  expect(comparisonSentences(comparison!).explained.join('; ')).toMatch(/LR drops at 40 → at 30/);
  expect(comparisonSentences(comparison!).explained.join('; ')).toMatch(/evaluations 60 → 50/);
});

it('groups seeds by their folders and names the group once', () => {
  const { report } = reportOf([...runs(SAME, 'small'), ...runs(WORSE, 'large')]);
  expect(report.groups.map(({ id, seeds }) => [id, seeds])).toEqual([
    ['large', 3],
    ['small', 3],
  ]);
});

it('does as the settings say without a baseline, and without anything to read', () => {
  expect(reportOf(runs(SAME, 'm'), { config: { onMissingBaseline: 'fail' } }).report.verdict).toBe('fail');
  expect(reportOf(runs(SAME, 'm')).report.verdict).toBe('pass');
  expect(reportOf([])).toMatchObject({ exitCode: 2, report: { verdict: 'no-data' } });
  expect(reportOf([], { config: { onMissingMetrics: 'pass' } }).exitCode).toBe(0);
});
