import { describe, expect, it } from 'vitest';
import { predictedCheckpoint } from '../../src/diagnose/predictions/checkpoint.js';
import { lossChange } from '../../src/diagnose/predictions/loss-change.js';
import { agrees } from '../../src/math/calibration/agrees.js';
import type { RawPredictions } from '../../src/model/predictions.js';
import { type Columns, curve, logOf } from '../support/curves.js';
import { fromLogits, madePredictions } from '../support/predictions.js';
import { reportOf } from '../support/report.js';

const places = { from: 0, to: 1 };

describe('tells of a checkpoint', () => {
  // Two classes, four examples; the logit of the second class over that of the first, and the label.
  const margins = [2, -1, 3, -0.5];
  const given = fromLogits(Float32Array.from(margins.flatMap((margin) => [0, margin])), Int32Array.of(1, 0, 0, 1), {
    classes: 2,
  });
  const chance = (margin: number) => 1 / (1 + Math.exp(-margin));
  const own = [chance(2), chance(1), chance(-3), chance(-0.5)];
  const told = predictedCheckpoint({ at: 7, given }, Number.NaN);

  it('accuracy, loss and Brier score by their definitions', () => {
    expect(told.accuracy).toBe(0.5);
    expect(told.loss).toBeCloseTo(own.reduce((sum, p) => sum - Math.log(p), 0) / 4, 12);
    // Two classes: (1 − p)² for each of them.
    expect(told.brier).toBeCloseTo(own.reduce((sum, p) => sum + 2 * (1 - p) ** 2, 0) / 4, 12);
  });
  it('what right and wrong answers lose, and how sure the wrong ones are', () => {
    expect(told.right).toMatchObject({ examples: 2, margin: 0 });
    expect(told.wrong.examples).toBe(2);
    expect(told.wrong.loss).toBeCloseTo((-Math.log(own[2]!) - Math.log(own[3]!)) / 2, 12);
    expect(told.wrong.confidence).toBeCloseTo((2 - own[2]! - own[3]!) / 2, 12);
    expect(told.wrong.margin).toBeCloseTo((2 - 2 * own[2]! - 2 * own[3]!) / 2, 12);
  });
  it('the classes with the lowest accuracy first', () => {
    // Of two examples a class nothing is said.
    expect(told.worstClasses).toEqual([]);
    const many = predictedCheckpoint({ at: 0, given: madePredictions({ examples: 500 }) }, Number.NaN).worstClasses;
    expect(many.map(({ examples }) => examples)).toEqual([100, 100, 100, 100, 100]);
    expect(many.map(({ accuracy }) => accuracy)).toEqual(many.map(({ accuracy }) => accuracy).sort((a, b) => a - b));
  });
  it('no losses where its file has classes alone', () => {
    const classesOnly: RawPredictions = {
      ...given,
      outcomes: { ...given.outcomes, loss: null, confidence: null, squares: null },
      sample: null,
    };
    const bare = predictedCheckpoint({ at: 7, given: classesOnly }, Number.NaN);
    expect(bare).toMatchObject({ accuracy: 0.5, loss: Number.NaN, brier: Number.NaN, calibration: null, temperature: null });
  });
});

it('finds a model that is twice too sure by its temperature, and what that gains', () => {
  const [calm, bold] = [2, 4].map((sure) =>
    predictedCheckpoint({ at: 0, given: madePredictions({ examples: 4_000, sure }) }, Number.NaN),
  );
  expect(bold!.temperature!.value / calm!.temperature!.value).toBeCloseTo(2, 1);
  expect(bold!.temperature!.after).toBeCloseTo(calm!.temperature!.after, 2);
  expect(bold!.calibration!.ece).toBeGreaterThan(calm!.calibration!.ece);
});

describe('divides the change of a loss', () => {
  const mislabelled = Array.from({ length: 30 }, (_, i) => 3 + 31 * i);
  const before = madePredictions({ mislabelled, sure: 1.8 });
  const after = madePredictions({ mislabelled, sure: 5, skill: 2.2, seed: 2 });
  const change = lossChange(before, after, places)!;

  it('into four ways that add up to it', () => {
    const { stayedWrong, becameWrong, becameRight, stayedRight } = change;
    const ways = [stayedWrong, becameWrong, becameRight, stayedRight];
    expect(ways.reduce((sum, way) => sum + way.change, 0)).toBeCloseTo(change.change, 12);
    expect(ways.reduce((sum, way) => sum + way.examples, 0)).toBe(1_000);
    const mean = ({ outcomes: { loss } }: RawPredictions) => loss!.reduce((sum, value) => sum + value, 0) / loss!.length;
    expect(change.change).toBeCloseTo(mean(after) - mean(before), 12);
    expect(stayedWrong.change).toBeGreaterThan(0.5 * change.change);
    expect(change.confidence[1]).toBeGreaterThan(change.confidence[0]);
  });
  it('to the fewest examples that carry four fifths of it', () => {
    const changes = after.outcomes.loss!.map((value, i) => value - before.outcomes.loss![i]!);
    const sorted = [...changes].sort((a, b) => b - a);
    const sumOf = (count: number) => sorted.slice(0, count).reduce((sum, value) => sum + value, 0) / 1_000;
    const { examples, share, ids } = change.few!;
    expect(sumOf(examples)).toBeGreaterThanOrEqual(0.8 * change.change);
    expect(sumOf(examples - 1)).toBeLessThan(0.8 * change.change);
    expect(share).toBeCloseTo(sumOf(examples) / change.change, 9);
    expect(changes[Number(ids[0]!.slice(3))]).toBe(sorted[0]);
    expect(ids).toHaveLength(10);
  });
  it('and names those among them whose label looks wrong', () => {
    const wrong = new Set(mislabelled.map((i) => `id-${i}`));
    const suspects = change.labelSuspects!;
    expect(suspects.ids.filter((id) => wrong.has(id)).length).toBeGreaterThanOrEqual(0.8 * suspects.ids.length);
    expect(suspects.examples).toBeGreaterThan(15);
  });
  it('on the examples that both have, whatever their order', () => {
    const order = Int32Array.from({ length: 900 }, (_, i) => 999 - i);
    const whole = (values: Int32Array) => order.map((i) => values[i]!);
    const { outcomes } = after;
    const float = (values: Float64Array | null) => Float64Array.from(order, (i) => values![i]!);
    const shuffled: RawPredictions = {
      ...after,
      outcomes: {
        ids: [...order].map((i) => outcomes.ids![i]!),
        labels: whole(outcomes.labels),
        predicted: whole(outcomes.predicted),
        loss: float(outcomes.loss),
        confidence: float(outcomes.confidence),
        squares: float(outcomes.squares),
      },
    };
    const partly = lossChange(before, shuffled, places)!;
    expect(partly.examples).toBe(900);
    const same = lossChange(shuffled, shuffled, places)!;
    expect(same.change).toBe(0);
    expect(same.few).toBeNull();
  });
  it('and says nothing where only one side has ids', () => {
    expect(lossChange({ ...before, outcomes: { ...before.outcomes, ids: null } }, after, places)).toBeNull();
  });
  it('and names copies by their outputs, but not where outputs are rounded', () => {
    const copied = (given: RawPredictions): RawPredictions => {
      const logits = given.sample!.logits.slice();
      const row = Number(change.few!.ids[0]!.slice(3));
      logits.copyWithin(((row + 5) % 1_000) * 5, row * 5, (row + 1) * 5);
      return fromLogits(logits, given.outcomes.labels, { classes: 5 });
    };
    expect(lossChange(copied(before), copied(after), places)!.copySuspects!.ids).toContain(change.few!.ids[0]);
    expect(change.copySuspects).toBeNull();
    const rounded = (given: RawPredictions): RawPredictions => ({
      ...given,
      outcomes: {
        ...given.outcomes,
        confidence: given.outcomes.confidence!.map((value) => Math.round(50 * value) / 50),
        squares: given.outcomes.squares!.map((value) => Math.round(50 * value) / 50),
      },
    });
    expect(lossChange(rounded(before), rounded(after), places)!.copySuspects).toBeNull();
  });
});

it.each([
  [0.91, 0.91, 2_000, true],
  [0.91, 0.915, 2_000, true],
  [0.91, 0.8, 2_000, false],
  [0.91, Number.NaN, 2_000, true],
  [0.9, 0.8, 50, true],
])('takes an accuracy of %s for the %s of the log on %s examples: %s', (accuracy, logged, examples, is) => {
  const some = predictedCheckpoint({ at: 0, given: madePredictions({ examples: 10 }) }, logged);
  expect(agrees({ ...some, accuracy, examples })).toBe(is);
});

describe('a divergence of loss and accuracy', () => {
  const mislabelled = Array.from({ length: 30 }, (_, i) => 3 + 31 * i);
  const n = 60;
  const skill = (e: number) => 2.6 * (1 - Math.exp(-e / 6)) + 0.012 * e;
  const sure = (e: number) => 0.6 + 0.05 * e;
  const model = (e: number) =>
    madePredictions({ mislabelled, skill: skill(e), sure: sure(e), epoch: e, source: `run/epoch-${e}.npz` });
  const all = Array.from({ length: n }, (_, e) => predictedCheckpoint({ at: e, given: model(e) }, Number.NaN));
  const columns: Columns = {
    train_loss: curve(n, (e) => 0.02 + Math.exp(-e / 8)),
    val_loss: all.map(({ loss }) => loss),
    val_acc: all.map(({ accuracy }) => accuracy),
  };
  const lowest = all.reduce((best, one, e) => (one.loss < all[best]!.loss ? e : best), 0);
  const logs = [logOf(columns, { source: 'run/metrics.csv' })];
  const predictions = [lowest, 40, n - 1].map(model);
  const { report } = reportOf(logs, { predictions });
  const found = report.runs[0]!.findings.find(({ rule }) => rule === 'loss-accuracy-divergence');

  it('is explained by the examples', () => {
    expect(found?.measured).toMatchObject({ proofTo: n - 1, proofExamples: 1_000 });
    const { stayedWrongShare, sureFrom, sureTo, few } = found!.measured;
    expect(stayedWrongShare).toBeGreaterThan(0.5);
    expect(Number(sureTo)).toBeGreaterThan(Number(sureFrom));
    expect(Number(few)).toBeGreaterThan(0);
    expect(report.problems).toEqual([]);
  });
  it('has the same verdict, findings and numbers without the files', () => {
    const bare = reportOf(logs).report;
    const without = report.runs.map(({ predictions: _, findings, ...run }) => ({
      ...run,
      findings: findings.map(({ measured, ...one }) => ({ ...one, measured: ownOf(measured) })),
    }));
    expect(bare.runs.map(({ findings, ...run }) => ({ ...run, findings }))).toEqual(without);
    expect(bare.verdict).toBe(report.verdict);
    expect(bare.reasons).toEqual(report.reasons);
  });
  it('is not explained by predictions of other examples, which are named', () => {
    const other = predictions.map((one) => ({
      ...one,
      outcomes: { ...one.outcomes, labels: one.outcomes.labels.map((label) => (label + 1) % 5) },
    }));
    const told = reportOf(logs, { predictions: other }).report;
    expect(told.runs[0]!.findings.find(({ rule }) => rule === 'loss-accuracy-divergence')?.measured).not.toHaveProperty(
      'proofRise',
    );
    expect(told.problems.map(({ id, file }) => [id, file])).toContainEqual([
      'predictions-of-other-examples',
      `run/epoch-${n - 1}.npz`,
    ]);
  });
});

const PROOF = /^(?:proof|stayed|became|sure|few|suspects|copies|temperature|scaled)/;
function ownOf(measured: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(measured).filter(([name]) => !PROOF.test(name)));
}
