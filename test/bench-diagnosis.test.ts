import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagnoseText } from '../bench/diagnose-text.js';
import { benchDiagnosis, byFolder, figures } from '../bench/diagnosis.js';
import { labelledRuns, toCsv } from '../bench/labelled-runs.js';
import { macroF1 } from '../bench/score.js';

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: the diagnosis is not scored on labelled curves\n');

describe.skipIf(!corpus)('on labelled curves', () => {
  it('is as good as the README says, or better', () => {
    const bench = benchDiagnosis(corpus!);
    const all = figures(bench.rows);
    expect(macroF1(bench.simulated)).toBeGreaterThanOrEqual(0.97);
    expect(macroF1(byFolder(bench.rows))).toBeGreaterThanOrEqual(0.95);
    expect(all.f1).toBeGreaterThanOrEqual(0.97);
    expect(all.close / all.dated).toBeGreaterThanOrEqual(0.87);
    expect(all.falseDivergent[0]).toBe(0);
    expect([bench.llmWarnings, bench.llmRuns]).toEqual([0, 498]);
  }, 300_000);

  it.each(corpus ? readdirSync(join(corpus, 'seed-schedule')).filter((name) => name.endsWith('.csv')) : [])(
    'tells the story of %s from the accuracy alone',
    (name) => {
      const result = diagnoseText(name, readFileSync(join(corpus!, 'seed-schedule', name), 'utf8'));
      expect(result!.run.learningRate.events.filter(({ kind }) => kind === 'drop').map(({ at }) => at)).toEqual([60, 120, 160]);
      const drift = result!.findings.find(({ rule }) => rule === 'post-drop-drift');
      expect(drift!.from).toBeGreaterThanOrEqual(60);
      expect(drift!.from).toBeLessThanOrEqual(90);
      expect(drift!.to).toBeLessThanOrEqual(120);
      expect(result!.findings.some(({ rule, from }) => rule === 'lr-drop-recovery' && from === 120)).toBe(true);
    },
  );

  it('tells drop and divergence of a real CIFAR-10 run', () => {
    const found = labelledRuns(join(corpus!, 'labelled')).filter(
      ({ label }) => label['file']!.includes('cifar10_standard_l2_preactresnet18') && label['run'] === '#standard',
    );
    expect(found).toHaveLength(1);
    const result = diagnoseText('run.csv', toCsv(found[0]!.columns!))!;
    expect(result.run.drops.find(({ drop }) => Math.abs(drop.at - 150) <= 1)?.drop.verdict).toBeTruthy();
    expect(result.findings.some(({ rule, from }) => rule === 'loss-accuracy-divergence' && from >= 150)).toBe(true);
  });
});
