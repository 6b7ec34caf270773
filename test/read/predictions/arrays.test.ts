import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Trouble } from '../../../src/model/problem.js';
import { type ArraySpec, npy, npz, type ZipOptions } from '../../support/numpy-files.js';
import { readPredictionsOf } from '../../support/read-predictions-of.js';

const FOLDER = 'test/fixtures/predictions';
const bytesOf = (name: string) => readFileSync(`${FOLDER}/${name}`);

/** Three examples of three classes. */
const LOGITS = [2, 0, -1, 0.5, 1.5, 0, 1, 1, 3];
const LABELS = [0, 2, 2];
const LOSSES = LABELS.map((label, row) => {
  const scores = LOGITS.slice(row * 3, row * 3 + 3);
  return Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0)) - scores[label]!;
});
const PROBS = [0.5, 0.25, 0.25, 0, 1, 0, 0.125, 0.125, 0.75];

const ids = (texts: readonly string[], type = '<U8'): ArraySpec => ({ type, shape: [texts.length], values: texts });
const labels = (values: readonly (number | string)[] = LABELS, type = '<i8'): ArraySpec => ({
  type,
  shape: [values.length],
  values,
});
const scores = (values: readonly number[], columns: number, type = '<f8'): ArraySpec => ({
  ...{ type, values },
  shape: columns === 0 ? [values.length] : [values.length / columns, columns],
});
const pack = (arrays: Readonly<Record<string, ArraySpec>>, options: ZipOptions = {}) =>
  npz(Object.fromEntries(Object.entries(arrays).map(([name, spec]) => [name, npy(spec)])), options);
const read = (arrays: Readonly<Record<string, ArraySpec>>, options: ZipOptions = {}, path = 'run/predictions.npz') =>
  readPredictionsOf({ [path]: pack(arrays, options) });

describe('files that NumPy wrote', () => {
  const expected = JSON.parse(bytesOf('expected.json').toString()) as Record<string, Record<string, readonly number[]>>;
  it.each(Object.keys(expected))('%s gives what NumPy computes', async (name) => {
    const { predictions, problems } = await readPredictionsOf({
      [name]: bytesOf(name),
      'fortran_labels.npy': bytesOf('fortran_labels.npy'),
    });
    expect(problems).toEqual([]);
    const { outcomes } = predictions[0]!;
    const { loss, confidence, squares, labels: truth, predicted } = expected[name]!;
    expect([...outcomes.labels]).toEqual(truth);
    expect([...outcomes.predicted]).toEqual(predicted);
    for (const [ours, theirs] of [
      [outcomes.loss, loss],
      [outcomes.confidence, confidence],
      [outcomes.squares, squares],
    ] as const)
      for (const [i, value] of ours!.entries()) expect(value).toBeCloseTo(theirs![i]!, 12);
  });

  it('ids, names of classes and the epoch come with them', async () => {
    const { predictions } = await readPredictionsOf({ 'a.npz': bytesOf('val_predictions_epoch_3.npz') });
    expect(predictions[0]!.outcomes.ids!.slice(0, 2)).toEqual(['img_000é', 'img_001é']);
    expect(predictions[0]!.classes).toEqual(['ant', 'bee', 'cat', 'dog', 'eel']);
    expect(predictions[0]!.place).toEqual({ epoch: 3, step: Number.NaN, name: 'epoch 3' });
  });
});

describe('an archive of arrays', () => {
  it.each<[string, ZipOptions]>([
    ['stored', {}],
    ['deflated', { deflate: true }],
    ['zip64', { zip64: true }],
    ['deflated, zip64', { deflate: true, zip64: true }],
  ])('is read: %s', async (_, options) => {
    const { predictions, problems } = await read({ logits: scores(LOGITS, 3), labels: labels() }, options);
    expect(problems).toEqual([]);
    for (const [i, loss] of predictions[0]!.outcomes.loss!.entries()) expect(loss).toBeCloseTo(LOSSES[i]!, 12);
    expect([...predictions[0]!.sample!.logits]).toEqual(LOGITS);
    expect([...predictions[0]!.sample!.rows]).toEqual([0, 1, 2]);
    expect(predictions[0]!.outcomes.ids).toBeNull();
    expect(predictions[0]!.classes).toEqual(['0', '1', '2']);
  });

  it.each([
    ...['<f2', '<f4', '<f8', '>f2', '>f4', '>f8'].flatMap((type) => [false, true].map((fortran) => [type, fortran] as const)),
  ])('holds scores of the type %s, in Fortran order: %s', async (type, fortran) => {
    for (const deflate of [false, true]) {
      const { predictions, problems } = await read(
        { logits: { ...scores(LOGITS, 3, type), fortran }, labels: labels() },
        { deflate },
      );
      expect(problems).toEqual([]);
      expect([...predictions[0]!.sample!.logits]).toEqual(LOGITS);
    }
  });

  it.each(['|i1', '|u1', '<i2', '>i2', '<u2', '<i4', '>i4', '<u4', '<i8', '>i8', '<f4', '<f8', '|S1', '<U1', '>U1'])(
    'holds labels of the type %s',
    async (type) => {
      const { predictions, problems } = await read({ probs: scores(PROBS, 3), labels: labels(LABELS, type) });
      expect(problems).toEqual([]);
      expect([...predictions[0]!.outcomes.labels]).toEqual(LABELS);
    },
  );

  it.each([1, 2, 3] as const)('has headers of version %i', async (version) => {
    const { predictions } = await read({ probs: { ...scores(PROBS, 3), version }, labels: { ...labels(), version } });
    expect(predictions).toHaveLength(1);
  });

  it('reduces probabilities: loss, confidence, Σp², and the floor where the label has none', async () => {
    const { predictions } = await read({ probs: scores(PROBS, 3), labels: labels() });
    const { outcomes, floored, sample } = predictions[0]!;
    expect([...outcomes.loss!]).toEqual([Math.log(2), -Math.log(1e-12), -Math.log(0.75)]);
    expect([...outcomes.confidence!]).toEqual([0.5, 1, 0.75]);
    expect([...outcomes.squares!]).toEqual([0.375, 1, 0.59375]);
    expect([...outcomes.predicted]).toEqual([0, 1, 2]);
    expect(floored).toBe(1);
    expect(sample!.logits[0]).toBeCloseTo(Math.log(0.5), 6);
    expect(sample!.logits[3]).toBeCloseTo(Math.log(1e-12), 5);
  });

  it.each([
    ['scores that are probabilities', 'scores', PROBS, PROBS.map((p) => Math.fround(Math.log(Math.max(p, 1e-12))))],
    ['predictions that are logits', 'predictions', LOGITS, LOGITS],
    [
      'outputs that are logits from the third row on',
      'outputs',
      [0.5, 0.5, 0, 0, 1, 0, 4, 5, 6],
      [0.5, 0.5, 0, 0, 1, 0, 4, 5, 6],
    ],
  ])('tells by the numbers: %s', async (_, name, values, sample) => {
    const { predictions, problems } = await read({ [name]: scores(values, 3), labels: labels() });
    expect(problems).toEqual([]);
    for (const [i, value] of predictions[0]!.sample!.logits.entries()) expect(value).toBeCloseTo(sample[i]!, 5);
  });

  it('takes logits with the sum 1 in all of many rows for what they are', async () => {
    const rows = Array.from({ length: 30 }, () => PROBS.slice(0, 3)).flat();
    const truth = labels(Array.from({ length: 30 }, () => 0));
    const { predictions, problems } = await read({ logits: scores(rows, 3), labels: truth });
    expect(problems.map(({ id }) => id)).toEqual(['predictions-no-logits']);
    expect(predictions[0]!.outcomes.loss![0]).toBeCloseTo(Math.log(2), 12);
  });

  it.each([
    ['probabilities of class 1', 'probs', [0.25, 0.5, 1], 0, [-Math.log(0.75), Math.log(2), 0]],
    ['the same as one column', 'probs', [0.25, 0.5, 1], 1, [-Math.log(0.75), Math.log(2), 0]],
    ['logits of class 1', 'logits', [0, 1, -1], 0, [Math.log(2), Math.log1p(Math.exp(-1)), Math.log1p(Math.E)]],
    ['scores between 0 and 1', 'scores', [0.25, 0.5, 1], 0, [-Math.log(0.75), Math.log(2), 0]],
  ])('has one number an example: %s', async (_, name, values, columns, losses) => {
    const { predictions, problems } = await read({ [name]: scores(values, columns), labels: labels([0, 1, 1]) });
    expect(problems).toEqual([]);
    for (const [i, loss] of predictions[0]!.outcomes.loss!.entries()) expect(loss).toBeCloseTo(losses[i]!, 12);
    expect(predictions[0]!.classes).toEqual(['0', '1']);
    expect(predictions[0]!.sample!.logits).toHaveLength(6);
  });

  it.each([
    ['whole numbers', labels([1, 0, 2]), labels([0, 2, 2])],
    ['words', labels(['b', 'a', 'c'], '<U1'), labels(['a', 'c', 'c'], '<U1')],
  ])('holds predicted classes alone: %s', async (_, predicted, truth) => {
    const { predictions, problems } = await read({ predictions: predicted, labels: truth });
    expect(problems).toEqual([]);
    const { outcomes, sample } = predictions[0]!;
    expect([...outcomes.predicted]).toEqual([1, 0, 2]);
    expect([...outcomes.labels]).toEqual([0, 2, 2]);
    expect([outcomes.loss, outcomes.confidence, outcomes.squares, sample]).toEqual([null, null, null, null]);
  });

  it('takes one-hot labels, words with names of classes, bool labels', async () => {
    const oneHot = await read({
      probs: scores(PROBS, 3),
      labels: { type: '|u1', shape: [3, 3], values: [1, 0, 0, 0, 0, 1, 0, 0, 1] },
    });
    expect([...oneHot.predictions[0]!.outcomes.labels]).toEqual(LABELS);
    const words = await read({
      probs: scores(PROBS, 3),
      labels: labels(['x', 'y', 'y'], '<U1'),
      class_names: ids(['x', 'z', 'y']),
    });
    expect([...words.predictions[0]!.outcomes.labels]).toEqual(LABELS);
    expect(words.predictions[0]!.classes).toEqual(['x', 'z', 'y']);
    const bool = await read({ probs: scores([0.1, 0.9], 0), labels: labels([0, 1], '|b1') });
    expect([...bool.predictions[0]!.outcomes.labels]).toEqual([0, 1]);
  });

  it('leaves out rows with NaN, infinity or the label −100, and then calls the others by their rows', async () => {
    const values = [...LOGITS, Number.NaN, 0, 1, 1, Number.NEGATIVE_INFINITY, 1, 0, 0, 1];
    const { predictions, problems } = await read({ logits: scores(values, 3), labels: labels([0, -100, 2, 0, 0, 1]) });
    expect(predictions[0]!.outcomes.ids).toEqual(['row 0', 'row 2', 'row 5']);
    expect([...predictions[0]!.sample!.rows]).toEqual([0, 1, 2]);
    expect(problems.map(({ values: told }) => told)).toEqual([
      { why: 'scores', count: 2, row: 3 },
      { why: 'labels', count: 1, row: 1 },
    ]);
  });

  it('drops the second example of an id, and one whose id is too long', async () => {
    const given = ['b', 'a', 'b', 'x'.repeat(300), 'c'];
    const values = [...LOGITS, ...LOGITS.slice(0, 6)];
    const { predictions, problems } = await read({
      logits: scores(values, 3),
      labels: labels([0, 1, 2, 0, 1]),
      ids: ids(given, '<U300'),
    });
    expect(predictions[0]!.outcomes.ids).toEqual(['b', 'a', 'c']);
    expect([...predictions[0]!.outcomes.labels]).toEqual([0, 1, 1]);
    expect([...predictions[0]!.sample!.rows]).toEqual([0, 1, 2]);
    expect([...predictions[0]!.sample!.logits]).toEqual([...LOGITS.slice(0, 6), ...LOGITS.slice(3, 6)]);
    expect(problems.map(({ id }) => id)).toEqual(['predictions-left-out', 'predictions-same-ids']);
    expect(problems[1]!.values).toEqual({ count: 1, first: 'b' });
  });

  it('takes whole numbers as ids', async () => {
    const { predictions } = await read({ logits: scores(LOGITS, 3), labels: labels(), ids: labels([30, 10, 20]) });
    expect(predictions[0]!.outcomes.ids).toEqual(['30', '10', '20']);
  });

  it('takes labels from 1 on where that is certain', async () => {
    const { predictions, problems } = await read({ logits: scores(LOGITS, 3), labels: labels([1, 3, 3]) });
    expect([...predictions[0]!.outcomes.labels]).toEqual(LABELS);
    expect(problems.map(({ id }) => id)).toEqual(['predictions-labels-from-one']);
  });

  it.each<[string, Readonly<Record<string, ArraySpec>>, Trouble]>([
    ['no scores', { labels: labels(), other: labels() }, { id: 'predictions-no-scores', values: { names: ['labels', 'other'] } }],
    ['no labels', { probs: scores(PROBS, 3) }, { id: 'predictions-no-labels', values: { names: ['probs'] } }],
    [
      'labels of another length',
      { probs: scores(PROBS, 3), labels: labels([0, 1]) },
      { id: 'predictions-lengths', values: { of: 'labels', scores: 3, others: 2 } },
    ],
    [
      'ids of another length',
      { probs: scores(PROBS, 3), labels: labels(), ids: ids(['a']) },
      { id: 'predictions-lengths', values: { of: 'ids', scores: 3, others: 1 } },
    ],
    [
      'names of other classes',
      { probs: scores(PROBS, 3), labels: labels(), classes: ids(['a']) },
      { id: 'predictions-lengths', values: { of: 'class-names', scores: 3, others: 1 } },
    ],
    [
      'three dimensions',
      { logits: { shape: [3, 3, 2], values: [...LOGITS, ...LOGITS] }, labels: labels() },
      { id: 'predictions-shape', values: { array: 'logits', shape: [3, 3, 2] } },
    ],
    [
      'several labels an example',
      { probs: scores(PROBS, 3), labels: { type: '|u1', shape: [3, 3], values: [1, 1, 0, 0, 0, 1, 0, 0, 1] } },
      { id: 'predictions-not-judged', values: { kind: 'multi-label' } },
    ],
    [
      'one sigmoid a class',
      { outputs: scores([0.9, 0.8, 0.1, 0.2, 0.3, 0.9, 0, 1, 1], 3), labels: labels() },
      { id: 'predictions-not-judged', values: { kind: 'sigmoids' } },
    ],
    [
      'soft labels',
      { probs: scores(PROBS, 3), labels: { shape: [3, 3], values: PROBS } },
      { id: 'predictions-not-judged', values: { kind: 'soft-labels' } },
    ],
    [
      'measurements as labels',
      { predictions: scores([1.2, 3.4], 0), labels: labels([1.5, 3.1], '<f8') },
      { id: 'predictions-not-judged', values: { kind: 'regression' } },
    ],
    [
      'one score outside of 0 and 1',
      { predictions: scores([1.2, 3.4], 0), labels: labels([1, 3]) },
      { id: 'predictions-not-judged', values: { kind: 'regression' } },
    ],
    [
      'a label outside of the classes',
      { probs: scores(PROBS, 3), labels: labels([0, 7, 2]) },
      { id: 'predictions-label', values: { row: 1, label: '7', classes: 3 } },
    ],
    [
      'a label one too high beside a 0',
      { probs: scores(PROBS, 3), labels: labels([0, 3, 2]) },
      { id: 'predictions-label', values: { row: 1, label: '3', classes: 3 } },
    ],
    [
      'words without names of classes',
      { probs: scores(PROBS, 3), labels: labels(['a', 'b', 'c'], '<U1') },
      { id: 'predictions-label-words', values: { first: ['a', 'b', 'c'] } },
    ],
    [
      'probabilities above 1',
      { probs: scores([0.5, 0.5, 2, 3], 2), labels: labels([0, 1]) },
      { id: 'predictions-no-probabilities', values: { row: 1, lowest: 2, highest: 3, sum: 5 } },
    ],
    [
      'Python objects',
      {
        probs: { shape: [3], values: [], type: '|O8', header: "{'descr': '|O', 'fortran_order': False, 'shape': (3,), }" },
        labels: labels(),
      },
      { id: 'predictions-type', values: { array: 'probs', kind: 'pickle', type: '|O' } },
    ],
    [
      'a structured type',
      {
        probs: { shape: [3], values: [], header: "{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (3,), }" },
        labels: labels(),
      },
      { id: 'predictions-type', values: { array: 'probs', kind: 'structured', type: '' } },
    ],
    [
      'complex numbers',
      {
        probs: { shape: [3], values: [], header: "{'descr': '<c8', 'fortran_order': False, 'shape': (3,), }" },
        labels: labels(),
      },
      { id: 'predictions-type', values: { array: 'probs', kind: 'unknown', type: '<c8' } },
    ],
  ])('says what is wrong: %s', async (_, arrays, trouble) => {
    const { predictions, problems } = await read(arrays);
    expect(predictions).toEqual([]);
    expect(problems).toEqual([{ ...trouble, file: 'run/predictions.npz' }]);
  });

  it.each<[string, number, string]>([
    ['more examples than the file has bytes', 9e12, 'predictions-truncated'],
    ['as many as the caps allow', 4_000_000, 'predictions-truncated'],
  ])('never believes a shape: %s', async (_, rows, id) => {
    const header = `{'descr': '<f8', 'fortran_order': False, 'shape': (${rows}, 3), }`;
    const { problems } = await read({ probs: { shape: [3, 3], values: PROBS, header }, labels: labels() });
    expect(problems.map((one) => one.id)).toEqual([id]);
  });

  it('stops at the size that packed bytes say they have', async () => {
    const whole = npy(scores(LOGITS, 3));
    const short = await readPredictionsOf({
      'predictions.npz': npz({ logits: whole, labels: npy(labels()) }, { deflate: true, lie: 400 }),
    });
    expect(short.problems.map(({ id }) => id)).toEqual(['predictions-truncated']);
    const lying = await readPredictionsOf({
      'predictions.npz': npz({ logits: whole, labels: npy(labels()) }, { deflate: true, lie: -8 }),
    });
    expect(lying.problems.map(({ id }) => id)).toEqual(['predictions-damaged']);
  });

  it('checks what it reads against the checksum', async () => {
    const bytes = Buffer.from(pack({ logits: scores(LOGITS, 3), labels: labels() }));
    bytes[200]! ^= 1;
    const { predictions, problems } = await readPredictionsOf({ 'predictions.npz': bytes });
    expect(predictions).toEqual([]);
    expect(problems.map(({ values }) => values)).toEqual([{ array: 'logits', part: 'checksum' }]);
  });

  it('refuses more examples, classes or scores than the caps', async () => {
    const file = { 'predictions.npz': pack({ logits: scores(LOGITS, 3), labels: labels() }) };
    for (const [cap, of] of [
      ['examples', 'examples'],
      ['classes', 'classes'],
      ['numbers', 'numbers'],
    ] as const) {
      const { problems } = await readPredictionsOf(file, { [cap]: 2 });
      expect(problems.map(({ values }) => values)).toEqual([{ of, most: 2 }]);
    }
  });

  it('keeps the scores of every second, fourth, … example where they are too many', async () => {
    const rows = 40;
    const values = Array.from({ length: rows * 2 }, (_, i) => i % 7);
    const truth = labels(Array.from({ length: rows }, (_, i) => i % 2));
    const file = { 'predictions.npz': pack({ logits: scores(values, 2), labels: truth }) };
    const { predictions } = await readPredictionsOf(file, { sample: 20 });
    const { sample } = predictions[0]!;
    expect([...sample!.rows]).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36]);
    expect([...sample!.logits.slice(2, 4)]).toEqual(values.slice(8, 10));
  });
});

describe('pairs of arrays', () => {
  const probs = npy(scores(PROBS, 3));
  const truth = npy(labels());
  it.each<[string, Readonly<Record<string, Uint8Array>>]>([
    ['probs and labels', { 'probs.npy': probs, 'labels.npy': truth }],
    ['of a split', { 'val_probs.npy': probs, 'val_labels.npy': truth, 'labels.npy': npy(labels([0])) }],
    ['of an epoch', { 'epoch_10_probs.npy': probs, 'epoch_10_labels.npy': truth }],
    ['labels for all', { 'epoch_10_probs.npy': probs, 'labels.npy': truth }],
    ['labels for all of a split', { 'val_epoch_10_probs.npy': probs, 'val_labels.npy': truth }],
    ['the word in front', { 'probs_epoch_10.npy': probs, 'labels_epoch_10.npy': truth }],
    ['other words', { 'y_prob.npy': probs, 'y_true.npy': truth }],
  ])('are found: %s', async (_, files) => {
    const { predictions, problems } = await readPredictionsOf(files);
    expect(problems).toEqual([]);
    expect([...predictions[0]!.outcomes.labels]).toEqual(LABELS);
  });

  it('ids and names of classes come from files beside', async () => {
    const { predictions } = await readPredictionsOf({
      ...{ 'probs.npy': probs, 'labels.npy': truth },
      ...{ 'ids.npy': npy(ids(['a', 'b', 'c'])), 'class_names.npy': npy(ids(['x', 'y', 'z'])) },
    });
    expect(predictions[0]!.outcomes.ids).toEqual(['a', 'b', 'c']);
    expect(predictions[0]!.classes).toEqual(['x', 'y', 'z']);
  });

  it.each(['labels.npy', 'val_targets.npy', 'ids.npy'])('%s by itself is nothing, and no problem', async (name) => {
    expect(await readPredictionsOf({ [name]: truth })).toEqual({ predictions: [], problems: [] });
  });

  it('an archive without labels takes them from a file beside it', async () => {
    const { predictions, problems } = await readPredictionsOf({
      'predictions.npz': pack({ probs: scores(PROBS, 3) }),
      'labels.npy': truth,
    });
    expect(problems).toEqual([]);
    expect([...predictions[0]!.outcomes.labels]).toEqual(LABELS);
  });

  it('of an archive the arrays of validation are read before those of the test', async () => {
    const { predictions } = await read({
      test_probs: scores(PROBS, 3),
      test_labels: labels([0, 0, 0]),
      val_probs: scores(PROBS, 3),
      val_labels: labels(),
    });
    expect([...predictions[0]!.outcomes.labels]).toEqual(LABELS);
  });

  it('says which files of labels were looked for', async () => {
    const { problems } = await readPredictionsOf({ 'val_probs.npy': probs });
    expect(problems[0]).toMatchObject({
      id: 'predictions-no-labels',
      values: { names: expect.arrayContaining(['val_labels.npy']) },
    });
  });
});
