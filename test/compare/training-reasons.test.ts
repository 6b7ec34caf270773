import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns } from '../../src/lint/lint.js';
import type { Expected } from '../../src/model/expectation.js';
import type { TrainingEnd, TrainingJob } from '../../src/model/training.js';
import { curve, logOf } from '../support/curves.js';
import { runsOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

const healthy = (name: string, shift = 0) =>
  logOf(
    {
      train_loss: curve(40, (i) => Math.exp(-i / 8) + 0.3 + shift),
      val_loss: curve(40, (i) => Math.exp(-i / 8) + 0.4 + 0.001 * Math.sin(i * 3) + shift),
    },
    { source: `runs/${name}/metrics.csv` },
  );
const RUNS = runsOf([healthy('seed-1'), healthy('seed-2', 0.001)]);
const NONE = { source: null, runs: [] };
interface Situation {
  readonly training?: TrainingEnd;
  readonly expect?: Expected;
  readonly config?: Partial<Config>;
  readonly empty?: true;
}
const judged = ({ training, expect: expected, config = {}, empty }: Situation) => {
  const runs = empty ? [] : RUNS;
  const there = runs.map(({ id, path }) => ({ name: id, path }));
  const expectation = expected === undefined ? null : ({ of: 'run', expected, there } as const);
  const input = { runs, problems: [], baseline: NONE, context: null, training: training ?? null, expectation };
  const { report, exitCode, conclusion } = judgeRuns(input, { ...DEFAULT_CONFIG, ...config });
  return { verdict: report.verdict, exitCode, conclusion, reasons: reasonsOf(report) };
};
const job = (name: string, conclusion: string, trains = true): TrainingJob => ({ name, conclusion, trains });
const ended = (conclusion: string, jobs: readonly TrainingJob[] | null = [], ownJob = ''): TrainingEnd => ({
  ...{ conclusion, jobs, ownJob },
});
const FINE = [job('train (1)', 'success'), job('train (2)', 'success'), job('train (3)', 'success')];
const ONE_LOST = [FINE[0]!, job('train (2)', 'failure'), FINE[2]!];

/** How far it got, and that this was judged all the same. */
const JUDGED = 'The shortest run got as far as (?:epoch|step|row) \\d+; what it left was judged\\.';

describe('a training that did not end well (V2)', () => {
  it.each([
    ['failure', 'The training failed.'],
    ['cancelled', 'The training was cancelled.'],
    ['timed_out', 'The training ran out of time.'],
    ['startup_failure', 'The training could not start.'],
    ['stale', 'The training was given up by GitHub.'],
    ['action_required', 'The training waits for approval.'],
    ['brand_new_word', 'The training did not succeed.'],
  ])('%s is never a pass, with logs or without, its jobs known or not (V2)', (conclusion, said) => {
    for (const jobs of [null, [], FINE, [job('docs', 'skipped')]]) {
      const training = ended(conclusion, jobs);
      expect(judged({ training })).toMatchObject({ verdict: 'fail', exitCode: 1, conclusion: 'failure' });
      expect(judged({ training }).reasons[0]).toMatch(new RegExp(`^${said} ${JUDGED}$`));
      const without = judged({ training, empty: true });
      expect(without).toMatchObject({ verdict: 'no-data', exitCode: 2, conclusion: 'failure' });
      expect(without.reasons).toEqual([said, expect.stringContaining('nothing to judge')]);
    }
  });

  it.each(['success', 'neutral', 'skipped', ''])('“%s” says nothing new (V2)', (conclusion) => {
    for (const jobs of [null, [], FINE]) expect(judged({ training: ended(conclusion, jobs) })).toEqual(judged({}));
    expect(judged({}).verdict).toBe('pass');
  });

  it.each<readonly [string, TrainingEnd, string]>([
    ['a job of a matrix', ended('failure', ONE_LOST), 'The training failed: 1 of 3 jobs (train (2)).'],
    ['the only job', ended('timed_out', [job('train', 'timed_out')]), 'The training ran out of time: 1 of 1 job (train).'],
    ['one that goes on', ended('', ONE_LOST), '2 of 3 jobs of train succeeded; missing: train (2).'],
    ['two jobs', ended('', [job('a', 'cancelled'), job('b', 'failure')]), '2 of 2 jobs did not succeed: a, b.'],
    ['without those that were skipped', ended('', [...ONE_LOST, job('train (4)', 'skipped')]), '2 of 3 jobs of train succ'],
  ])('names %s (V2)', (_, training, said) => {
    expect(judged({ training })).toMatchObject({ verdict: 'fail' });
    expect(judged({ training }).reasons[0]).toContain(said);
  });

  it('counts the jobs of a large matrix, and names five (V2)', () => {
    const jobs = Array.from({ length: 256 }, (_, i) => job(`train (${i})`, i % 2 === 0 ? 'success' : 'cancelled'));
    const [first] = judged({ training: ended('cancelled', jobs) }).reasons;
    expect(first).toContain('128 of 256 jobs (train (1), train (3), train (5), train (7), train (9) and 123 more)');
  });

  it('only warns where the workflow itself goes on without that job (V2)', () => {
    const result = judged({ training: ended('success', ONE_LOST) });
    expect(result).toMatchObject({ verdict: 'warn', exitCode: 0, conclusion: 'neutral' });
    expect(result.reasons[0]).toMatch(
      new RegExp(
        `^2 of 3 jobs of train succeeded; missing: train \\(2\\)\\. ${JUDGED} Jobs that do not train are left out by training-jobs in the settings\\.$`,
      ),
    );
  });

  it('is none where only jobs fail that do not train (V2)', () => {
    const lint = job('lint', 'failure', false);
    expect(judged({ training: ended('failure', [...FINE, lint]) }).verdict).toBe('pass');
    expect(judged({ training: ended('failure', [...ONE_LOST, lint]) }).reasons[0]).toContain('1 of 3 jobs (train (2))');
    // No job trained at all: whatever failed kept them from it.
    for (const jobs of [[lint], [lint, job('train', 'skipped')]])
      expect(judged({ training: ended('failure', jobs) })).toMatchObject({ verdict: 'fail' });
  });

  it.each([
    ['failure', 'An earlier step of this job failed.'],
    ['cancelled', 'This job was cancelled.'],
  ])('tells of its own job: %s (V2)', (ownJob, said) => {
    const result = judged({ training: ended('', null, ownJob) });
    expect(result).toMatchObject({ verdict: 'fail', exitCode: 1 });
    expect(result.reasons[0]).toMatch(new RegExp(`^${said} ${JUDGED}$`));
    expect(judged({ training: ended('', null, 'success') })).toEqual(judged({}));
  });

  it.each([
    ['fail', 'error', ['fail', 1, 'failure']],
    ['warn', 'error', ['warn', 0, 'neutral']],
    ['pass', 'error', ['pass', 0, 'success']],
    ['fail', 'never', ['warn', 0, 'neutral']],
  ] as const)('on-failed-training: %s, fail-on: %s (V2)', (onFailedTraining, failOn, expected) => {
    const { verdict, exitCode, conclusion, reasons } = judged({
      training: ended('failure', ONE_LOST),
      config: { onFailedTraining, failOn },
    });
    expect([verdict, exitCode, conclusion]).toEqual(expected);
    expect(reasons.slice(0, 2).join(' ')).toContain('The training failed');
  });

  it('stands first, whatever else turns red (V2)', () => {
    const bound = { of: 'best', tolerance: null, atLeast: null, atMost: 0.1 } as const;
    const rule = { ...bound, maxSlowdown: null, maxSpread: null, maxEarlierOverfitting: null, paired: false };
    for (const onFailedTraining of ['fail', 'warn'] as const) {
      const config = { gate: new Map([['val_loss', rule]]), onFailedTraining };
      const { verdict, reasons } = judged({ training: ended('cancelled'), config });
      expect([verdict, reasons[0]]).toEqual([
        'fail',
        expect.stringMatching(new RegExp(`^The training was cancelled. ${JUDGED}$`)),
      ]);
    }
  });
});

describe('runs that are expected (V2)', () => {
  it.each<readonly [Expected, string, string]>([
    [2, 'pass', 'look healthy'],
    [['seed-2', 'seed-1'], 'pass', 'look healthy'],
    [['runs/seed-2', 'seed-1', 'seed-1'], 'pass', 'look healthy'],
    [3, 'fail', '2 of 3 runs are there: runs/seed-1, runs/seed-2.'],
    [1, 'fail', '2 runs are there, and 1 is expected: runs/seed-1, runs/seed-2.'],
    [['seed-1', 'seed-2', 'seed-3'], 'fail', '2 of 3 runs are there; missing: seed-3.'],
    [['seed-1'], 'fail', 'Nobody expects the run runs/seed-2.'],
    [['seed'], 'fail', '0 of 1 runs are there; missing: seed.'],
  ])('%j: %s (V2)', (expected, verdict, said) => {
    const result = judged({ expect: expected });
    expect(result.verdict).toBe(verdict);
    expect(result.reasons[0]).toContain(said);
  });

  it('none at all (V2)', () => {
    const result = judged({ expect: ['a', 'b', 'c', 'd', 'e', 'f'], empty: true });
    expect(result.verdict).toBe('no-data');
    expect(result.reasons[0]).toBe('0 of 6 runs are there; missing: a, b, c, d, e and 1 more.');
  });

  it.each([
    ['fail', 'fail'],
    ['warn', 'warn'],
    ['pass', 'pass'],
  ] as const)('on-missing-metrics: %s (V2)', (onMissingMetrics, verdict) => {
    const result = judged({ expect: 3, config: { onMissingMetrics } });
    expect(result.verdict).toBe(verdict);
    expect(result.reasons.join(' ')).toContain('2 of 3 runs are there');
  });

  it('come after what became of the training (V2)', () => {
    const { reasons } = judged({ expect: 3, training: ended('failure', ONE_LOST) });
    expect(reasons.slice(0, 2)).toEqual([expect.stringContaining('1 of 3 jobs'), expect.stringContaining('2 of 3 runs')]);
  });
});
