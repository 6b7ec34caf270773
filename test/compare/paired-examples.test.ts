import { describe, expect, it } from 'vitest';
import { pairedExamples } from '../../src/compare/paired-examples.js';
import type { Config } from '../../src/config/config.js';
import type { PlacedPredictions, RawPredictions } from '../../src/model/predictions.js';
import { curve, gaussian, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { fromLogits, type MadeModel, madePredictions } from '../support/predictions.js';
import { reportOf } from '../support/report.js';
import { isSoak } from '../support/soak.js';

const pair = { group: 'g', runs: [1, 1] as const, run: 'a', baselineRun: 'b' };
const placed = (made: MadeModel): readonly PlacedPredictions[] => [{ at: 59, given: madePredictions(made) }];

describe('holds two runs against each other', () => {
  // Two classes; positive margins choose the second. The label is the second class of the first four of each six, the first of the others.
  const times = 40;
  const of = (six: readonly number[]): readonly PlacedPredictions[] => {
    const margins = Array.from({ length: times }, (_, k) => six.map((margin) => margin * (1 - k / 1_000))).flat();
    const labels = Int32Array.from(margins, (_, i) => (i % 6 < 4 ? 1 : 0));
    return [{ at: 5, given: fromLogits(Float32Array.from(margins.flatMap((margin) => [0, margin])), labels, { classes: 2 }) }];
  };
  const told = pairedExamples(pair, of([1, -3, -1, 2, -1, 1]), of([1, 1, 1, -2, -1, -1]))!;

  it('counting what was lost and won, per class, too', () => {
    expect(told.accuracy).toMatchObject({ before: 5 / 6, now: 3 / 6, lost: 3 * times, won: times });
    // Twice the chance of at most 40 heads among 160 tosses.
    expect(told.accuracy.pValue).toBeCloseTo(2 * binomial(160, 40), 15);
    expect(told.classes.map(({ name, lost, won, examples }) => [name, lost, won, examples])).toEqual([
      ['class-0', times, 0, 2 * times],
      ['class-1', 2 * times, times, 4 * times],
    ]);
  });
  it('naming the costliest first', () => {
    expect(told.lostIds).toHaveLength(10);
    expect(told.lostIds.slice(0, 2)).toEqual(['id-1', 'id-7']);
  });
  it('without a test of the losses where hardly any answer is wrong', () => {
    const sure = of([3, 3, 3, 3, -3, -3]);
    expect(pairedExamples(pair, sure, sure)!.loss).toBeNull();
  });
  it('by the names of the classes, in whatever order a file has them', () => {
    const [own, other] = [madePredictions({ skill: 1.5 }), madePredictions({ skill: 2, seed: 2 })];
    const straight = pairedExamples(pair, [{ at: 1, given: own }], [{ at: 1, given: other }])!;
    const turned = pairedExamples(pair, [{ at: 1, given: turnedClasses(own) }], [{ at: 1, given: other }])!;
    expect(turned.accuracy).toEqual(straight.accuracy);
    expect(turned.examples).toBe(1_000);
  });
  it('and not where rows without ids have other labels, or few ids are on both sides', () => {
    const bare = madePredictions({ ids: false });
    const { labels } = bare.outcomes;
    const moved = { ...bare, outcomes: { ...bare.outcomes, labels: labels.map((_, i) => labels[(i + 1) % labels.length]!) } };
    const few = madePredictions({ examples: 1_000 });
    const half = { ...few, outcomes: { ...few.outcomes, ids: few.outcomes.ids!.map((id, i) => (i % 2 ? id : `other ${id}`)) } };
    for (const [a, b] of [
      [bare, moved],
      [few, half],
    ] as const)
      expect(pairedExamples(pair, [{ at: 1, given: a }], [{ at: 1, given: b }])).toMatchObject({
        comparable: false,
        loss: null,
        lostIds: [],
      });
  });
  it('the best of both where one side has no last, and nothing where none fit', () => {
    const [best, last] = [placed({ name: 'best' })[0]!, placed({})[0]!];
    const unplaced = [{ ...best, at: Number.NaN }];
    expect(pairedExamples(pair, unplaced, [...unplaced, last])).toMatchObject({ name: 'best', accuracy: { lost: 0, won: 0 } });
    expect(pairedExamples(pair, unplaced, [last])).toBeNull();
  });
  it('with the difference of the losses where enough are', () => {
    const [now, before] = [madePredictions({ skill: 1.8 }), madePredictions({ skill: 2, seed: 2 })];
    const { loss } = pairedExamples(pair, [{ at: 1, given: now }], [{ at: 1, given: before }])!;
    const mean = (given: typeof now) => given.outcomes.loss!.reduce((sum, value) => sum + value, 0) / 1_000;
    expect(loss!.difference).toBeCloseTo(mean(now) - mean(before), 12);
    expect(loss!.before).toBeCloseTo(mean(before), 12);
    expect(loss!.pValue).toBeLessThan(0.01);
  });
  it('by the last checkpoint of each', () => {
    const earlier = placed({ skill: 0.1 })[0]!;
    const both = [{ ...earlier, at: 3 }, ...placed({})];
    expect(pairedExamples(pair, both, both)).toMatchObject({ at: 59, baselineAt: 59, accuracy: { lost: 0, won: 0, pValue: 1 } });
  });
  it('on the examples that both have, and not where only one side has ids', () => {
    expect(pairedExamples(pair, placed({ examples: 1_000 }), placed({ examples: 900 }))).toMatchObject({
      examples: 900,
      unmatched: [100, 0],
    });
    expect(pairedExamples(pair, placed({ ids: false }), placed({}))).toMatchObject({ examples: 0, comparable: false });
    expect(pairedExamples(pair, placed({ ids: false }), placed({ ids: false }))).toMatchObject({ examples: 1_000 });
    expect(pairedExamples(pair, placed({ ids: false }), placed({ ids: false, examples: 900 }))).toMatchObject({
      comparable: false,
    });
  });
});

/** P(X ≤ k) of n tosses of a fair coin. */
function binomial(n: number, k: number): number {
  let [term, sum] = [0.5 ** n, 0];
  for (let i = 0; i <= k; i += 1) {
    sum += term;
    term *= (n - i) / (i + 1);
  }
  return sum;
}

/** The same with its classes in the opposite order. */
function turnedClasses(given: RawPredictions): RawPredictions {
  const last = given.classes.length - 1;
  const { outcomes } = given;
  const turned = (indices: Int32Array) => indices.map((i) => last - i);
  const own = { ...outcomes, labels: turned(outcomes.labels), predicted: turned(outcomes.predicted) };
  return { ...given, classes: [...given.classes].reverse(), outcomes: own };
}

/** A run whose curves end at the numbers of its predictions. */
function trained(folder: string, made: MadeModel) {
  const given = madePredictions({ ...made, source: `${folder}/predictions.npz` });
  const { labels, predicted, loss } = given.outcomes;
  const accuracy = labels.filter((label, i) => label === predicted[i]).length / labels.length;
  const mean = loss!.reduce((sum, value) => sum + value, 0) / labels.length;
  const n = 60;
  const log = logOf(
    {
      train_loss: noisy(
        curve(n, (e) => 0.1 + Math.exp(-e / 8)),
        0.002,
        5,
      ),
      val_loss: curve(n, (e) => (e === n - 1 ? mean : mean * (1 + Math.exp(-e / 6)) + 1e-4 * Math.sin(7 * e))),
      val_acc: curve(n, (e) => accuracy - 0.5 * Math.exp(-e / 5)),
    },
    { source: `${folder}/metrics.csv` },
  );
  return { log, given };
}

function compared(now: MadeModel, before: MadeModel, config: Partial<Config> = {}, others: readonly MadeModel[] = []) {
  const own = [now, ...others].map((made, i) => trained(`m/seed-${i}`, made));
  const base = trained('m/seed-0', before);
  const { report, exitCode } = reportOf(
    own.map(({ log }) => log),
    {
      ...{ baseline: [base.log], config },
      predictions: own.map(({ given }) => given),
      baselinePredictions: [base.given],
    },
  );
  return { report, exitCode, gated: report.comparisons.find(({ gated }) => gated)! };
}

const gated = (metric: string, paired: boolean): Partial<Config> => ({ gate: new Map([[metric, gateRule({ paired })]]) });
const examples = 4_000;

describe('one run a side that is a little worse on the same examples', () => {
  const [now, before] = [
    { examples, skill: 1.97 },
    { examples, skill: 2 },
  ];
  it('never fails by that alone, and is not called the same', () => {
    const { gated: one, exitCode, report } = compared(now, before);
    expect(report.paired).toMatchObject([{ examples, runs: [1, 1] }]);
    expect(report.paired![0]!.accuracy.pValue).toBeLessThan(0.01);
    expect([exitCode, one.outcome, report.verdict]).toEqual([0, 'inconclusive', 'inconclusive']);
    expect(one.notes.map(({ id }) => id)).toContain('worse-on-examples');
  });
  it('fails where the settings ask for the examples alone', () => {
    const { gated: one, exitCode } = compared(now, before, gated('val_acc', true));
    expect([exitCode, one.outcome, one.test, one.noise]).toEqual([
      1,
      'regression',
      'mcnemar',
      { id: 'paired', values: { examples } },
    ]);
    expect(compared(now, before, gated('val_loss', true)).gated).toMatchObject({ outcome: 'regression', test: 'paired-t' });
  });
  it('is better the other way', () => {
    expect(compared(before, now, gated('val_acc', true)).gated).toMatchObject({ outcome: 'improvement', test: 'mcnemar' });
  });
  it('passes where the examples show nothing, and says which numbers it compared', () => {
    const { gated: one, report } = compared(before, before, gated('val_acc', true));
    expect(one).toMatchObject({ outcome: 'neutral', test: 'mcnemar' });
    expect(one.candidate!.mean).toBeCloseTo(report.paired![0]!.accuracy.now, 5);
  });
  it('keeps a tolerance', () => {
    const rule = gateRule({ paired: true, tolerance: { absolute: 0.05, relative: 0 } });
    expect(compared(now, before, { gate: new Map([['val_acc', rule]]) }).gated).toMatchObject({
      outcome: 'neutral',
      tolerance: 0.05,
    });
  });
});

it('does not call anything the same where the settings ask for predictions that are not there', () => {
  const run = trained('m/seed-0', {});
  const { report } = reportOf([run.log], { baseline: [run.log, run.log], config: gated('val_acc', true) });
  const one = report.comparisons.find((each) => each.gated)!;
  expect(one.outcome).toBe('inconclusive');
  expect(one.notes).toContainEqual({ id: 'not-paired', values: { why: 'predictions' } });
});

it('lets nothing be decided by predictions that are not those of the log', () => {
  const [now, before] = [trained('m/seed-0', { examples, skill: 1.2 }), trained('m/seed-0', { examples, skill: 2 })];
  const training = madePredictions({ examples, skill: 9, source: 'm/seed-0/predictions.npz' });
  const { report } = reportOf([now.log], {
    ...{ baseline: [before.log], config: gated('val_acc', true) },
    ...{ predictions: [training], baselinePredictions: [training] },
  });
  expect(report).not.toHaveProperty('paired');
  expect(report.problems.map(({ id }) => id)).toContain('predictions-of-other-examples');
  const one = report.comparisons.find((each) => each.gated)!;
  expect(['neutral', 'improvement']).not.toContain(one.outcome);
});

it('is not overlooked where the logs of both sides are the same', () => {
  const run = trained('m/seed-0', { examples, skill: 2 });
  const { labels, predicted } = run.given.outcomes;
  // The same accuracy within what a log rounds, and a measurable loss of examples.
  const worse = predicted.map((one, i) => (one === labels[i] && i % 100 === 0 ? (one + 1) % 5 : one));
  const { report, exitCode } = reportOf([run.log], {
    ...{ baseline: [run.log], config: gated('val_acc', true) },
    predictions: [{ ...run.given, outcomes: { ...run.given.outcomes, predicted: worse } }],
    baselinePredictions: [run.given],
  });
  expect([exitCode, report.verdict]).toEqual([1, 'fail']);
});

it('does not decide about another split', () => {
  const [now, before] = [trained('m/seed-0', { examples, skill: 1.97 }), trained('m/seed-0', { examples, skill: 2 })];
  const tested = (log: typeof now.log) => ({ ...log, series: [...log.series, { ...log.series[2]!, name: 'test_acc' }] });
  const { report } = reportOf([tested(now.log)], {
    ...{ baseline: [tested(before.log)], config: gated('test_acc', true) },
    ...{ predictions: [now.given], baselinePredictions: [before.given] },
  });
  const one = report.comparisons.find((each) => each.gated)!;
  expect(one.notes).toContainEqual({ id: 'not-paired', values: { why: 'metric' } });
  expect(one.outcome).not.toBe('neutral');
});

it('lets the run with the median accuracy stand for several', () => {
  const others = [
    { skill: 2.6, seed: 3 },
    { skill: 1.2, seed: 4 },
  ].map((made) => ({ ...made, examples }));
  const { report } = compared({ examples, skill: 2 }, { examples, skill: 2 }, {}, others);
  expect(report.paired).toMatchObject([{ runs: [3, 1], run: expect.stringContaining('seed-0'), accuracy: { lost: 0, won: 0 } }]);
});

it('fails of two models that are equally good in at most 1% of draws', () => {
  const draws = isSoak ? 10_000 : 300;
  let [byAccuracy, byLoss] = [0, 0];
  for (let i = 0; i < draws; i += 1) {
    const both = [2 * i + 1, 2 * i + 2].map((seed) => exchangeable(400, seed));
    const told = pairedExamples(pair, [{ at: 0, given: both[0]! }], [{ at: 0, given: both[1]! }])!;
    byAccuracy += Number(told.accuracy.now < told.accuracy.before && told.accuracy.pValue / 2 < 0.01);
    byLoss += Number(told.loss !== null && told.loss.difference > 0 && told.loss.pValue / 2 < 0.01);
  }
  // Two standard deviations of a count above 1%.
  const most = 0.01 * draws + 2 * Math.sqrt(0.01 * draws);
  expect(byAccuracy).toBeLessThanOrEqual(most);
  expect(byLoss).toBeLessThanOrEqual(most);
}, 120_000);

/** Each example has its own difficulty, and each model its own luck with it: no model is better. */
function exchangeable(count: number, seed: number) {
  const [common, own] = [gaussian(5_000 + (seed >> 1)), gaussian(90_000 + seed)];
  const logits = Float32Array.from({ length: 3 * count }, (_, i) => {
    const truth = i % 3 === 0 ? 2 : 0;
    return 2.5 * (truth + common() + 0.6 * own());
  });
  return fromLogits(logits, new Int32Array(count), { classes: 3 });
}
