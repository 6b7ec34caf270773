import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns, lint } from '../../src/lint/lint.js';
import { type Columns, curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf, runsOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

const falling = (n: number, seed: number) =>
  noisy(
    curve(n, (i) => 0.3 + Math.exp(-i / 6)),
    0.004,
    seed,
  );
const rising = (n: number) =>
  noisy(
    curve(n, (i) => 0.9 - 0.5 * Math.exp(-i / 6)),
    0.002,
    3,
  );
const reported = (columns: Columns | readonly Columns[], config: Partial<Config> = {}, baseline: readonly Columns[] = []) => {
  const logs = (all: readonly Columns[]) => all.map((one, i) => logOf(one, { source: `m/seed-${i}/log.csv` }));
  const list = Array.isArray(columns) ? columns : [columns as Columns];
  return reportOf(logs(list), { config, ...(baseline.length > 0 ? { baseline: logs(baseline) } : {}) });
};
const BOTH = { train_loss: falling(40, 1), val_loss: falling(40, 2) };

describe('what a verdict rests on', () => {
  const cases: readonly (readonly [string, Columns | readonly Columns[], string, string])[] = [
    ['training and validation', BOTH, 'pass', 'The curves look healthy.'],
    [
      'a validation loss alone',
      { val_loss: falling(40, 1) },
      'pass',
      'The validation curve shows nothing against it; no training loss was logged.',
    ],
    [
      'a score alone',
      { val_acc: rising(40) },
      'pass',
      'The validation curve shows nothing against it; no training loss was logged.',
    ],
    [
      'a training loss alone',
      { train_loss: falling(40, 1) },
      'inconclusive',
      'Only a training loss was logged: overfitting can’t be judged.',
    ],
    [
      'a training loss and a training score',
      { train_loss: falling(40, 1), train_acc: rising(40) },
      'inconclusive',
      'No validation loss or score was logged: overfitting can’t be judged.',
    ],
    [
      'nothing that is known',
      { foo: falling(40, 1), bar: falling(40, 2) },
      'inconclusive',
      'No loss and no score was recognized: nothing was judged.',
    ],
    [
      'too few evaluations',
      { train_loss: falling(5, 1), val_loss: falling(5, 2) },
      'inconclusive',
      'Not enough evidence: 5 evaluations, 10 are needed',
    ],
    [
      'two runs, one of them judged',
      [BOTH, { train_loss: falling(40, 1) }],
      'pass',
      'Of 2 runs 1 looks healthy, 1 could not be judged.',
    ],
    [
      'two runs without a training loss',
      [{ val_loss: falling(40, 1) }, { val_loss: falling(40, 2) }],
      'pass',
      'The validation curves of all 2 runs show nothing against it; no training loss was logged.',
    ],
    [
      'two runs, one without a training loss',
      [BOTH, { val_loss: falling(40, 1) }],
      'pass',
      'Of 2 runs 1 looks healthy, 1 without a training loss shows nothing against it.',
    ],
  ];
  it.each(cases)('%s', (_, columns, verdict, headline) => {
    const { report, exitCode } = reported(columns);
    expect([report.verdict, exitCode]).toEqual([verdict, 0]);
    expect(reasonsOf(report)[0]).toContain(headline);
  });
  it('is no training that was validated twice', () => {
    const { report } = reported({ train_loss: falling(12, 1), val_loss: [0.9, ...Array(10).fill(Number.NaN), 0.5] });
    expect(report.verdict).not.toBe('pass');
    expect(reasonsOf(report).join(' ')).toContain('Only 2 evaluations of the validation set, 10 are needed');
  });
  it('is nothing for games', () => {
    const { report, exitCode } = reported(BOTH, { profile: 'gan-rl' });
    expect([report.verdict, exitCode]).toEqual(['inconclusive', 0]);
    expect(reasonsOf(report)[0]).toContain('Rules about generalization don’t apply to the profile gan-rl: nothing was judged');
  });
  it('is nothing where the rules are off', () => {
    const off = { severity: 'off', options: {} } as const;
    const ids = ['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence'];
    const { report } = reported(BOTH, { rules: new Map(ids.map((id) => [id, off])) });
    expect(report.verdict).toBe('inconclusive');
    expect(reasonsOf(report)[0]).toContain('switched off');
  });
  it.each([
    ['fail', ['fail', 1, 'failure']],
    ['warn', ['warn', 0, 'neutral']],
    ['pass', ['inconclusive', 0, 'neutral']],
  ] as const)('does as on-inconclusive: %s says', (onInconclusive, expected) => {
    const logs = [logOf({ train_loss: falling(40, 1) })];
    const baseline = { source: null, runs: [] };
    const { report, exitCode, conclusion } = lint(
      { logs, problems: [], baseline, context: null },
      { ...DEFAULT_CONFIG, onInconclusive },
    );
    expect([report.verdict, exitCode, conclusion]).toEqual(expected);
  });
  it('may be a bound, or a gated comparison of a training loss', () => {
    const train = [1, 2, 3].map((seed) => ({ train_loss: falling(40, seed) }));
    const gate = (rule: Parameters<typeof gateRule>[0]) => ({ gate: new Map([['train_loss', gateRule(rule)]]) });
    const bound = reported(train, gate({ atMost: 1 })).report;
    expect(bound.verdict).toBe('pass');
    expect(reasonsOf(bound)[0]).toBe('The bounds of the gate are met.');
    expect(reasonsOf(bound).join(' ')).toContain('Only a training loss was logged');
    const compared = reported(
      train,
      gate({}),
      [4, 5, 6].map((seed) => ({ train_loss: falling(40, seed) })),
    ).report;
    expect(compared.verdict).toBe('pass');
    expect(reasonsOf(compared)[0]).toBe('Nothing got worse.');
  });
  it('is no bound on a metric that nobody logs', () => {
    const config = { onMissingMetrics: 'pass', gate: new Map([['val_x', gateRule({ atMost: 1 })]]) } as const;
    expect(reported({ train_loss: falling(40, 1) }, config).report.verdict).toBe('inconclusive');
  });
});

it('reads runs of reports like its own', () => {
  const input = { runs: runsOf([logOf(BOTH)]), problems: [], baseline: { source: null, runs: [] }, context: null };
  expect(judgeRuns(input, DEFAULT_CONFIG).report.verdict).toBe('pass');
});
