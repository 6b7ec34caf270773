import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { keptReports } from '../../src/contract/compact.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { type PipelineOptions, runPipeline } from '../../src/pipeline/pipeline.js';
import { diskLogs } from '../../src/source/disk.js';
import { namedBaseline } from '../../src/source/named-baseline.js';
import { gateRule } from '../support/gate-rule.js';
import { jsonOf } from '../support/words.js';

const root = resolve('examples/few-shapes');
const config: Config = { ...DEFAULT_CONFIG, gate: new Map([['val_acc', gateRule({ paired: true })]]) };

function pipeline(judged: PipelineOptions['judged'], baseline: string, more: Partial<PipelineOptions> = {}) {
  const source = namedBaseline(baseline, root);
  return runPipeline({
    config,
    judged,
    baseline: source,
    curves: false,
    context: null,
    today: '2026-11-28',
    findAcceptance: null,
    ...more,
  });
}

const first = await pipeline({ logs: diskLogs(['pull-request'], { root }) }, 'baseline');

it('judges by the same examples where the settings ask for that, one run of three standing for each side', () => {
  const { report, exitCode } = first;
  const one = report.comparisons.find(({ gated }) => gated)!;
  expect([exitCode, one.test, one.outcome]).toEqual([1, 'mcnemar', 'regression']);
  expect(one.candidate!.mean).toBe(report.paired![0]!.accuracy.now);
  expect(jsonOf(report)).not.toContain('val/');
});

it('tells ids of examples where everybody who reads it knows the data', async () => {
  const judged = { logs: diskLogs(['pull-request'], { root }) };
  const { report } = await pipeline(judged, 'baseline', { mayTellExamples: true });
  expect(report.paired![0]!.lostIds).toHaveLength(10);
});

it('says the same of a report that was kept, without the predictions', async () => {
  const [kept] = keptReports(first.report);
  const report = parseReport(kept!.json, 'report.json');
  const before = { report, hasBaseline: true, expectation: null, emptyShards: [], training: null };
  const again = await pipeline({ again: before }, 'baseline');
  expect(again.report.paired).toEqual(first.report.paired);
  expect(again.report.comparisons).toEqual(first.report.comparisons);
  expect(again.report.verdict).toBe(first.report.verdict);
  expect(again.exitCode).toBe(1);
});

it('forgets it where that report is held against another baseline', async () => {
  const before = { report: first.report, hasBaseline: false, expectation: null, emptyShards: [], training: null };
  const again = await pipeline({ again: before }, '../noisy-shapes/baseline');
  expect(again.report).not.toHaveProperty('paired');
});

it('takes a metrics log and a file that the settings name for what they are', async () => {
  const named: Config = { ...DEFAULT_CONFIG, predictions: ['**/epoch-119.npz'] };
  const { report } = await runPipeline({
    ...{
      config: named,
      judged: { logs: diskLogs(['baseline/seed-1'], { root }) },
      baseline: namedBaseline('baseline/seed-2', root),
    },
    ...{ curves: false, context: null, today: '2026-11-28', findAcceptance: null },
  });
  expect(report.runs[0]!.predictions!.checkpoints).toHaveLength(3);
  expect(report.paired).toMatchObject([{ runs: [1, 1] }]);
});
