import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseExpected } from '../../src/config/expected.js';
import { parseReport } from '../../src/contract/parse-report.js';
import type { Shard } from '../../src/contract/shards.js';
import { judgeRuns, lint } from '../../src/lint/lint.js';
import { mergeShards } from '../../src/lint/merge-shards.js';
import { UserError } from '../../src/model/errors.js';
import type { Expected } from '../../src/model/expectation.js';
import type { RawLog } from '../../src/model/log.js';
import type { Report, ReportBaseline, ReportContext } from '../../src/model/report.js';
import type { RuleSetting } from '../../src/model/rule-setting.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { problemOf } from '../support/problems.js';
import { runsOf } from '../support/report.js';
import { jsonOf, reasonsOf } from '../support/words.js';

const judgeShards = (shards: readonly Shard[], expected: Expected, baseline = NONE, config = DEFAULT_CONFIG) =>
  judgeRuns(mergeShards(shards, expected, { baseline, context: null, config }), config);
const NONE: ReportBaseline = { source: null, reason: { id: 'not-given', values: {} }, runs: [] };
const CONTEXT: ReportContext = { repository: 'team/net', commit: 'a'.repeat(40), pullRequest: 7, run: { id: 1, attempt: 1 } };

/** One training: a configuration, a seed, perhaps diverged, perhaps overfitting, perhaps with a fault in its file. */
interface Training {
  readonly model: string;
  readonly seed: number;
  readonly kind: 'fine' | 'diverged' | 'overfits' | 'resumed';
}
const training: fc.Arbitrary<Training> = fc.record({
  model: fc.constantFrom('small', 'large', 'large/wide'),
  seed: fc.integer({ min: 0, max: 30 }),
  kind: fc.constantFrom('fine', 'fine', 'diverged', 'overfits', 'resumed'),
});

function logFor({ model, seed, kind }: Training): RawLog {
  const level = model === 'small' ? 0.8 : 0.9;
  const loss = curve(40, (i) => 0.4 + Math.exp(-i / 6) + (kind === 'overfits' ? 0.01 * Math.max(0, i - 12) : 0));
  const log = logOf(
    {
      train_loss: noisy(
        curve(40, (i) => Math.exp(-i / 9)),
        0.002,
        seed,
      ).map((value, i) => (kind === 'diverged' && i > 20 ? Number.NaN : value)),
      val_loss: noisy(loss, 0.003, seed + 100),
      val_acc: noisy(
        curve(40, (i) => level - 0.5 * Math.exp(-i / 6)),
        0.003,
        seed + 200,
      ),
    },
    {
      source: `${model}/seed-${seed}/log.csv`,
      ...(kind === 'resumed' ? { epochs: curve(40, (i) => (i < 25 ? i : i - 4)) } : {}),
    },
  );
  return {
    ...log,
    hyperparameters: { seed, model },
    problems: kind === 'resumed' ? [problemOf(log.source, 'odd', '')] : [],
  };
}

/** Settings of the rules that these trainings break. */
const SETTINGS: readonly Readonly<Record<string, RuleSetting>>[] = [
  {},
  {},
  { memorization: { severity: 'error', options: {} }, 'diverged-loss': { severity: 'notice', options: {} } },
  { memorization: { severity: 'off', options: {} }, 'seed-outlier': { severity: 'error', options: {} } },
];

const lintAll = (logs: readonly RawLog[], baseline = NONE, context: ReportContext | null = CONTEXT, config = DEFAULT_CONFIG) =>
  lint({ logs, problems: [], baseline, context }, config);
/** A report as another job reads it. */
const shardOf = (name: string, report: Report): Shard => ({
  name,
  file: `${name}/report.json`,
  report: parseReport(jsonOf(report), `${name}/report.json`),
});

describe('merging reports', () => {
  it('gives the same report as linting all logs at once', () => {
    const trainings = fc.uniqueArray(training, {
      minLength: 1,
      maxLength: 8,
      selector: ({ model, seed }) => `${model} ${seed}`,
    });
    fc.assert(
      fc.property(
        trainings,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
        fc.boolean(),
        fc.constantFrom(...SETTINGS),
        (all, places, compared, rules) => {
          const config = { ...DEFAULT_CONFIG, rules: new Map(Object.entries(rules)) };
          const logs = all.map(logFor);
          const before = [1, 2, 3].map((seed) => logFor({ model: 'large', seed: 50 + seed, kind: 'fine' }));
          const baseline = compared ? { source: 'base', commit: 'b'.repeat(40), runs: runsOf(before) } : NONE;
          const shards = [0, 1, 2, 3]
            .map((k) => logs.filter((_, i) => places[i] === k))
            .filter((part) => part.length > 0)
            .map((part, k) => shardOf(`shard-${k}`, lintAll(part, baseline, CONTEXT, config).report));
          const whole = lintAll(logs, baseline, CONTEXT, config);
          const merged = judgeShards(shards, shards.length, baseline, config);
          expect(jsonOf(merged.report)).toBe(jsonOf(whole.report));
          expect([merged.exitCode, merged.conclusion]).toEqual([whole.exitCode, whole.conclusion]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells jobs apart that wrote to the same path', () => {
    const job = (seed: number) => ({ ...logFor({ model: 'small', seed, kind: 'fine' }), source: 'runs/log.csv' });
    const shards = [1, 2, 3].map((seed) => shardOf(`seed-${seed}`, lintAll([job(seed)]).report));
    const { report } = judgeShards(shards, 3);
    expect(report.runs.map(({ id }) => id)).toEqual(['seed-1', 'seed-2', 'seed-3']);
    expect(report.groups).toEqual([expect.objectContaining({ seeds: 3 })]);
  });
});

describe('names the shard', () => {
  const shards = [1, 2, 3].map((seed) =>
    shardOf(`seed-${seed}`, lintAll([logFor({ model: 'small', seed, kind: 'fine' })]).report),
  );
  const fault = (act: () => unknown): UserError => {
    try {
      act();
    } catch (error) {
      if (error instanceof UserError) return error;
      throw error;
    }
    throw new Error('no error');
  };
  const merge = (some: readonly Shard[], expected: number | readonly string[] = some.length) =>
    fault(() => judgeShards(some, expected)).message;
  const changed = (report: (one: Report) => Report) =>
    shards.map((shard, i) => (i === 1 ? { ...shard, report: report(shard.report) } : shard));

  const judged = (some: readonly Shard[], expected: Expected) => {
    const { report, exitCode } = judgeShards(some, expected);
    return [report.verdict, exitCode, reasonsOf(report)[0]];
  };

  it('that is missing, and judges the others: no diagnosis is lost (V2)', () => {
    const some = [shards[0]!, shards[2]!];
    expect(judged(some, 3)).toEqual(['fail', 1, '2 of 3 shards are there: seed-1, seed-3.']);
    expect(judged(some, ['seed-1', 'seed-2', 'seed-3'])).toEqual(['fail', 1, '2 of 3 shards are there; missing: seed-2.']);
    expect(judged([], 2)).toEqual(['no-data', 2, '0 of 2 shards are there.']);
    const { report } = judgeShards(some, 3);
    expect(report.runs.map(({ id }) => id)).toEqual(['small/seed-1', 'small/seed-3']);
  });
  it('that nobody expects (V2)', () => {
    expect(judged(shards, 2)).toEqual(['fail', 1, '3 shards are there, and 2 are expected: seed-1, seed-2, seed-3.']);
    expect(judged(shards, ['seed-1', 'seed-2'])).toEqual(['fail', 1, 'Nobody expects the shard seed-3.']);
  });
  it('by a folder of its path, too (V2)', () => {
    const matrix = shards.map((shard) => ({ ...shard, file: `shards/${shard.name}/out/report.json`, name: `${shard.name}/out` }));
    expect(judged(matrix, ['seed-1', 'seed-2', 'seed-3'])[0]).toBe('pass');
  });
  it('that is there twice', () => {
    expect(merge([...shards, { ...shards[0]!, name: 'again', file: 'again/report.json' }])).toMatch(
      /seed-1\/report.json and again\/report.json hold the same run/,
    );
  });
  it.each([
    ['commit', (one: Report) => ({ ...one, context: { ...one.context!, commit: 'c'.repeat(40) } })],
    ['version', (one: Report) => ({ ...one, tool: { ...one.tool, version: '9.9.9' } })],
    ['pull request', (one: Report) => ({ ...one, context: { ...one.context!, pullRequest: 8 } })],
    ['repository', (one: Report) => ({ ...one, context: null })],
  ])('of another %s', (what, change) => {
    expect(merge(changed(change as (one: Report) => Report))).toMatch(new RegExp(`seed-2/report.json does not belong.*${what}`));
  });
  it('that holds no run: as the settings say', () => {
    const empty = shardOf('seed-4', lintAll([]).report);
    const { report, exitCode } = judgeShards([...shards, empty], 4);
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(reasonsOf(report)[0]).toContain('seed-4 holds no run');
  });
});

it('reads how many shards are expected, or which', () => {
  expect(parseExpected('3')).toBe(3);
  expect(parseExpected('seed-1, seed-2\nseed-3')).toEqual(['seed-1', 'seed-2', 'seed-3']);
  for (const text of ['0', '', ' ']) expect(() => parseExpected(text)).toThrow(UserError);
});
