import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.js';
import { type Columns, curve, measured, threeBoxes } from '../../support/curves.js';
import { causesIn } from '../../support/words.js';

const causesOf = (columns: Columns, rule: string) =>
  causesIn(diagnose(measured(columns)).findings.find((one) => one.rule === rule)!);
const ramp = (before: number, after: number) =>
  curve(200, (i) => (i < 60 ? before : before + ((after - before) * (i - 60)) / 140));

describe('metrics that tell the explanations apart', () => {
  const base = threeBoxes(1);
  it('speak for drift where the weight norm falls, against it where it grows', () => {
    const falls = causesOf({ ...base, weight_norm: ramp(20, 12) }, 'post-drop-drift');
    expect(falls[0]!.cause).toMatch(/^Drift/);
    expect(falls[0]!.for.join()).toMatch(/the weight norm fell \d+%/);
    const grows = causesOf({ ...base, weight_norm: ramp(12, 20) }, 'post-drop-drift').find(({ cause }) =>
      cause.startsWith('Drift'),
    )!;
    expect(grows.against.join()).toMatch(/the weight norm rose \d+%/);
  });
  it('speak for overconfidence where the calibration error grows and the scaled loss does not', () => {
    const causes = causesOf(
      { ...base, val_ece: ramp(0.02, 0.09), val_loss_temp_scaled: ramp(0.8, 0.8), val_loss_wrong: ramp(2, 5) },
      'loss-accuracy-divergence',
    );
    expect(causes[0]!.cause).toMatch(/^Growing overconfidence/);
    const text = causes[0]!.for.join('; ');
    expect(text).toMatch(/the calibration error rose/);
    expect(text).toMatch(/the loss after temperature scaling hardly moved/);
    expect(text).toMatch(/the loss of the wrong answers rose/);
  });
  it('say nothing where they are not logged, or logged of the training set alone', () => {
    const without = causesOf(base, 'loss-accuracy-divergence');
    expect(causesOf({ ...base, train_ece: ramp(0.02, 0.09) }, 'loss-accuracy-divergence')).toEqual(without);
  });
  it('are read, and judged: they are not among the names that no rule knows', () => {
    const { run } = measured({ ...base, weight_norm: ramp(1, 2), val_brier: ramp(0.1, 0.2) });
    expect(run.series.filter(({ metric }) => metric === null)).toEqual([]);
  });
});
