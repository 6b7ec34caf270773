import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { actionsOf } from '../../src/report/actions.js';
import { plain } from '../../src/text/sentence.js';
import { reportOf } from '../support/report.js';

/**
 * Epoch → accuracy, loss, Brier score, plain calibration error in 15 bins of equal mass, temperature that minimizes the loss of all
 * examples: by NumPy and SciPy, from the files of the example.
 */
const NUMPY: Readonly<Record<string, Readonly<Record<number, readonly number[]>>>> = {
  'baseline/seed-1': {
    61: [0.7435, 1.0484, 0.3747, 0.0809, 1.876],
    119: [0.7415, 1.3521, 0.3971, 0.1372, 2.784],
    199: [0.758, 1.3562, 0.3737, 0.1313, 2.914],
  },
  'baseline/seed-2': {
    61: [0.7415, 1.0781, 0.3766, 0.0902, 1.928],
    119: [0.7545, 1.3308, 0.3762, 0.1363, 2.804],
    199: [0.763, 1.3641, 0.3664, 0.1335, 2.948],
  },
  'pull-request/seed-1': {
    27: [0.6685, 1.1534, 0.4596, 0.1022, 1.688],
    119: [0.719, 1.9887, 0.4716, 0.1997, 4.012],
    199: [0.7225, 2.0422, 0.4703, 0.199, 4.154],
  },
  'pull-request/seed-2': {
    9: [0.619, 1.1841, 0.506, 0.0522, 1.301],
    119: [0.7205, 2.009, 0.4762, 0.1993, 4.092],
    199: [0.715, 2.0263, 0.4791, 0.2088, 4.14],
  },
};

const root = resolve('examples/few-shapes');
const [now, before] = [await findLogs(['pull-request'], { root }), await findLogs(['baseline'], { root })];
const { report } = reportOf(now.logs, {
  baseline: before.logs,
  predictions: now.predictions,
  baselinePredictions: before.predictions,
});
const base: Report = reportOf(before.logs, { predictions: before.predictions }).report;
const runs = [...report.runs, ...base.runs];

describe('the example with predictions', () => {
  it('is read without a problem', () => {
    expect([...now.problems, ...before.problems, ...report.problems]).toEqual([]);
  });
  it.each(Object.entries(NUMPY))('has the numbers that NumPy computes: %s', (id, checkpoints) => {
    const { predictions } = runs.find((run) => id.endsWith(run.id) || run.id.endsWith(id))!;
    expect(predictions!.checkpoints.map(({ at }) => at)).toEqual(Object.keys(checkpoints).map(Number));
    for (const { at, accuracy, logged, loss, brier, calibration, temperature } of predictions!.checkpoints) {
      const [a, l, b, ece, t] = checkpoints[at]! as [number, number, number, number, number];
      expect(accuracy).toBeCloseTo(a, 6);
      expect(Math.abs(loss - l)).toBeLessThan(2e-4);
      expect(brier).toBeCloseTo(b, 4);
      // Half precision makes ties: up to two of 2,000 answers differ from the log.
      expect(Math.abs(accuracy - logged)).toBeLessThanOrEqual(0.0011);
      // Without the noise of the bins, and fitted on one half.
      expect(calibration!.ece).toBeLessThan(ece + 0.002);
      expect(calibration!.ece).toBeGreaterThan(ece - 0.02);
      expect(temperature!.value / t).toBeGreaterThan(0.93);
      expect(temperature!.value / t).toBeLessThan(1.07);
    }
  });
  it('shows a loss that rises while the accuracy rises in every run, and proves it in those of the change', () => {
    for (const run of runs) {
      const found = run.findings.filter(({ rule }) => rule === 'loss-accuracy-divergence');
      expect(found.length, run.id).toBeGreaterThan(0);
    }
    const proven = report.runs.flatMap(({ findings }) => findings).filter(({ measured }) => 'proofRise' in measured);
    expect(proven.length).toBeGreaterThanOrEqual(3);
    for (const { measured } of proven) expect(Number(measured['stayedWrongShare'])).toBeGreaterThan(0.5);
  });
  it('names suspects of a wrong label, most of which were given one on purpose', () => {
    const wrong = new Set(readFileSync(resolve(root, 'mislabelled.txt'), 'utf8').split(/\s+/));
    const named = runs.flatMap(({ predictions }) =>
      predictions!.changes.flatMap(({ labelSuspects }) => labelSuspects?.ids ?? []),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => wrong.has(id)).length / named.length).toBeGreaterThan(0.9);
  });
  it('advises a checkpoint with its temperature', () => {
    const advice = actionsOf(viewReport(report)).map(plain);
    expect(advice.join(' ')).toMatch(/take epoch 199 with temperature 4\.1 \(loss 0\.9\d*, accuracy 0\.715\), not epoch 9/);
  });
  it('loses more examples than it wins', () => {
    expect(report.paired).toMatchObject([
      { examples: 2_000, unmatched: [0, 0], runs: [3, 3], accuracy: { lost: 236, won: 150 } },
    ]);
  });
});
