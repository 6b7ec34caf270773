import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeColumns, judgeFile } from '../../bench/judge.js';
import { benchLabelled, byFolder, figures } from '../../bench/labelled-bench.js';
import { labelledRuns } from '../../bench/labelled-runs.js';
import { benchRates } from '../../bench/learning-rates.js';
import { macroF1, precision, recall } from '../../bench/score.js';
import { benchOneEpoch, benchSimulated } from '../../bench/unlabelled.js';
import { dropText } from '../../src/text/drop-effect.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: the diagnosis is not scored on labelled curves\n');

describe.skipIf(!corpus)('on labelled curves', () => {
  it('is as good as the README says, or better', async () => {
    const { rows } = await benchLabelled(join(corpus!, 'labelled'));
    const all = figures(rows);
    expect(all.f1).toBeGreaterThanOrEqual(0.98);
    expect(all.close / all.dated).toBeGreaterThanOrEqual(0.9);
    expect(recall(all.lossUpAccuracyUp)).toBeGreaterThanOrEqual(0.8);
    expect(all.lossUpAccuracyUp.fp).toBe(0);
    expect(all.drops.right / all.drops.judged).toBeGreaterThanOrEqual(0.9);
    expect(all.trainAbove[0] / all.trainAbove[1]).toBeGreaterThanOrEqual(0.92);
    expect(macroF1(byFolder(rows))).toBeGreaterThanOrEqual(0.96);
    const { logged, hidden } = await benchRates(rows);
    expect([precision(logged), recall(logged)]).toEqual([1, 1]);
    expect(precision(hidden)).toBeGreaterThanOrEqual(0.95);
    expect(recall(hidden)).toBeGreaterThanOrEqual(0.9);
  });

  it('is silent on one-epoch language models, and right on simulated histories', async () => {
    expect(macroF1(await benchSimulated(join(corpus!, 'overfitguard-simulated/dataset_exp4')))).toBeGreaterThanOrEqual(0.985);
    expect(await benchOneEpoch(join(corpus!, 'llm-seeds/runs.jsonl'))).toEqual({ warnings: 0, runs: 498 });
  });

  it.each(corpus ? readdirSync(join(corpus, 'seed-schedule')).filter((name) => name.endsWith('.csv')) : [])(
    'tells the story of %s from the accuracy alone',
    async (name) => {
      const [result] = await judgeFile(name, readFileSync(join(corpus!, 'seed-schedule', name)));
      expect(result!.run.learningRate.events.filter(({ kind }) => kind === 'drop').map(({ at }) => at)).toEqual([60, 120, 160]);
      const drift = result!.findings.find(({ rule }) => rule === 'post-drop-drift');
      expect(drift!.from).toBeGreaterThanOrEqual(60);
      expect(drift!.from).toBeLessThanOrEqual(90);
      expect(drift!.to).toBeLessThanOrEqual(120);
      expect(result!.findings.some(({ rule, from }) => rule === 'lr-drop-recovery' && from === 120)).toBe(true);
    },
  );

  it('tells drop and divergence of a real CIFAR-10 run', async () => {
    const found = (await labelledRuns(join(corpus!, 'labelled'))).filter(
      ({ label }) => label['file']!.includes('cifar10_standard_l2_preactresnet18') && label['run'] === '#standard',
    );
    expect(found).toHaveLength(1);
    const result = (await judgeColumns(found[0]!.columns!))!;
    const second = result.run.drops.find(({ drop }) => Math.abs(drop.at - 150) <= 1);
    expect(dropText(second!.drop)).toMatch(/validation loss 0\.\d+ → 0\.\d+, medians of 5 and 3 \(−\d/);
    expect(result.findings.some(({ rule, from }) => rule === 'loss-accuracy-divergence' && from >= 150)).toBe(true);
  });
});
