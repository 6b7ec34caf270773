import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeColumns, judgeFile } from '../../bench/judge.js';
import { type Columns, labelledRuns } from '../../bench/labelled-runs.js';
import { rules } from '../../src/diagnose/rules/index.js';
import type { Finding } from '../../src/model/finding.js';
import { nullRun } from '../support/null-curves.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: further rules are not checked on healthy runs\n');

/** Rules that were there before, and are scored by what the labels say. */
const SCORED = new Set([
  ...['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence', 'lr-drop-recovery', 'lr-drop-no-net-gain'],
  ...['train-above-validation', 'last-is-not-best', 'best-checkpoints-disagree', 'not-learning', 'diverged-loss'],
]);

function count(all: readonly (readonly Finding[])[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const findings of all)
    for (const rule of new Set(findings.map((one) => one.rule))) if (!SCORED.has(rule)) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}

async function findingsIn(columns: Columns): Promise<readonly Finding[]> {
  return (await judgeColumns(columns))?.findings ?? [];
}

describe.skipIf(!corpus)('further rules', () => {
  it('are silent on runs labelled healthy', async () => {
    const healthy = (await labelledRuns(join(corpus!, 'labelled'))).filter(
      ({ label, columns }) => label['overfit_class'] === 'none' && columns,
    );
    expect(healthy.length).toBeGreaterThanOrEqual(70);
    // One spike that is there: a training loss of 0.79 that is 1.27 at epoch 67, and back at the next ones. One validation loss of
    // averaged weights (its name ends with `swa`), which a rule says of it once the drops that end its phases are inferred.
    expect(count(await Promise.all(healthy.map(({ columns }) => findingsIn(columns!))))).toEqual({
      'loss-spike': 1,
      'smoothed-metric': 1,
    });
  });

  it('are silent on one-epoch language models', async () => {
    const lines = readFileSync(join(corpus!, 'llm-seeds/runs.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const all = lines.map(async (line) => {
      const run = JSON.parse(line) as { val_step: number[]; val_loss: (number | null)[] };
      const table = ['step,val_loss', ...run.val_step.map((step, i) => `${step},${run.val_loss[i] ?? 'nan'}`)].join('\n');
      const verdicts = await judgeFile('run.csv', new TextEncoder().encode(`${table}\n`));
      return verdicts.flatMap(({ findings }) => findings);
    });
    expect(count(await Promise.all(all))).toEqual({});
  });
});

it('further rules say something about at most 2% of null curves, each', async () => {
  const kinds = ['flat', 'decaying', 'correlated'] as const;
  const runs = kinds.flatMap((kind) =>
    [20, 50, 200].flatMap((n) => Array.from({ length: 40 }, (_, seed) => nullRun(kind, n, seed))),
  );
  const found = count(await Promise.all(runs.map(findingsIn)));
  // Many of the falling ones have not arrived at their floor: there it is no false alarm.
  delete found['still-improving'];
  // Their rates are cut up to eight times, at random: what this rule is about.
  delete found['rate-exhausted'];
  expect(rules.length).toBeGreaterThan(30);
  const flat = [20, 50, 200].flatMap((n) => Array.from({ length: 40 }, (_, seed) => nullRun('flat', n, seed)));
  expect(count(await Promise.all(flat.map(findingsIn)))['still-improving'] ?? 0).toBe(0);
  for (const [rule, times] of Object.entries(found)) expect(times / runs.length, rule).toBeLessThanOrEqual(0.02);
});
