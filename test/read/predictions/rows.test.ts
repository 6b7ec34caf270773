import { describe, expect, it } from 'vitest';
import type { Trouble } from '../../../src/model/problem.js';
import { parquetFile } from '../../support/make-binary-log.mjs';
import { readPredictionsOf } from '../../support/read-predictions-of.js';

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const jsonl = (...rows: readonly unknown[]) => csv(...rows.map((row) => JSON.stringify(row)));
const read = (name: string, content: string | Uint8Array) => readPredictionsOf({ [name]: content });

/** Two examples of three classes, in every shape. */
const HEADER = 'id,label,prob_0,prob_1,prob_2';
const TABLE = csv(HEADER, 'a,0,0.5,0.25,0.25', 'b,2,0.125,0.125,0.75');
const SHAPES: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['CSV', 'predictions.csv', TABLE],
  ['CSV with CRLF and no end of the last line', 'predictions.csv', TABLE.trim().replaceAll('\n', '\r\n')],
  [
    'CSV with quotes',
    'predictions.csv',
    csv('"id","label",prob_0,prob_1,"prob_2"', '"a","0",0.5,"0.25",0.25', 'b,2,0.125,0.125,0.75'),
  ],
  ['CSV with a byte order mark, blanks and an empty line', 'predictions.csv', `\uFEFF${TABLE.replace('b,2', '\nb, 2')}`],
  [
    'CSV with other columns and another order',
    'predictions.csv',
    csv('prob_2,text,truth,guid,prob_0,prob_1', '0.25,"x, y",0,a,0.5,0.25', '0.75,z,2,b,0.125,0.125'),
  ],
  ['TSV', 'predictions.tsv', TABLE.replaceAll(',', '\t')],
  ['semicolons', 'predictions.csv', TABLE.replaceAll(',', ';')],
  ['columns from 1 on', 'predictions.csv', csv('id,label,prob_1,prob_2,prob_3', 'a,1,0.5,0.25,0.25', 'b,3,0.125,0.125,0.75')],
  [
    'columns by words',
    'predictions.csv',
    csv('id,label,proba_cat,proba_dog,proba_eel', 'a,cat,0.5,0.25,0.25', 'b,eel,0.125,0.125,0.75'),
  ],
  [
    'columns by words, labels by numbers',
    'predictions.csv',
    csv('id,label,p_cat,p_dog,p_eel', 'a,0,0.5,0.25,0.25', 'b,2,0.125,0.125,0.75'),
  ],
  [
    'logarithms as logits',
    'predictions.csv',
    csv(
      'id,label,logit_0,logit_1,logit_2',
      `a,0,${[0.5, 0.25, 0.25].map(Math.log)}`,
      `b,2,${[0.125, 0.125, 0.75].map(Math.log)}`,
    ),
  ],
  [
    'logarithms as scores',
    'predictions.csv',
    csv(
      'id,label,score_0,score_1,score_2',
      `a,0,${[0.5, 0.25, 0.25].map(Math.log)}`,
      `b,2,${[0.125, 0.125, 0.75].map(Math.log)}`,
    ),
  ],
  [
    'a byte order mark before JSON',
    'predictions.json',
    `\uFEFF${JSON.stringify([
      { id: 'a', label: 0, probs: [0.5, 0.25, 0.25] },
      { id: 'b', label: 2, probs: [0.125, 0.125, 0.75] },
    ])}`,
  ],
  ['labels from 1 on', 'predictions.csv', csv(HEADER, 'a,1,0.5,0.25,0.25', 'b,3,0.125,0.125,0.75')],
  [
    'JSON Lines',
    'predictions.jsonl',
    jsonl({ id: 'a', label: 0, probs: [0.5, 0.25, 0.25] }, { id: 'b', label: 2, probs: [0.125, 0.125, 0.75] }),
  ],
  [
    'JSON Lines with a key a class',
    'predictions.jsonl',
    jsonl(
      { id: 'a', label: 0, prob_0: 0.5, prob_1: 0.25, prob_2: 0.25 },
      { prob_0: 0.125, prob_2: 0.75, prob_1: 0.125, id: 'b', label: 2 },
    ),
  ],
  [
    'JSON Lines with scores by class',
    'predictions.jsonl',
    jsonl(
      { id: 'a', label: 'x', probs: { x: 0.5, y: 0.25, z: 0.25 } },
      { id: 'b', label: 'z', probs: { x: 0.125, y: 0.125, z: 0.75 } },
    ),
  ],
  [
    'JSON Lines with logits and one-hot labels',
    'predictions.jsonl',
    jsonl(
      { id: 'a', labels: [1, 0, 0], logits: [0.5, 0.25, 0.25].map(Math.log) },
      { id: 'b', labels: [0, 0, 1], logits: [0.125, 0.125, 0.75].map(Math.log) },
    ),
  ],
  [
    'a JSON list',
    'predictions.json',
    JSON.stringify(
      [
        { id: 'a', label: 0, probs: [0.5, 0.25, 0.25] },
        { id: 'b', label: 2, probs: [0.125, 0.125, 0.75] },
      ],
      null,
      2,
    ),
  ],
  [
    'a W&B table',
    'preds.table.json',
    JSON.stringify({
      columns: ['id', 'truth', 'guess', 'score_cat', 'score_dog', 'score_eel'],
      data: [
        ['a', 'cat', 'cat', 0.5, 0.25, 0.25],
        ['b', 'eel', 'eel', 0.125, 0.125, 0.75],
      ],
    }),
  ],
  [
    'a W&B table with the rows first',
    'preds.table.json',
    JSON.stringify({
      data: [
        ['a', 0, 0.5, 0.25, 0.25],
        ['b', 2, 0.125, 0.125, 0.75],
      ],
      ncols: 5,
      columns: ['id', 'truth', 'score_0', 'score_1', 'score_2'],
    }),
  ],
  [
    'Parquet',
    'predictions.parquet',
    parquetFile({ id: ['a', 'b'], label: [0, 2], prob_0: [0.5, 0.125], prob_1: [0.25, 0.125], prob_2: [0.25, 0.75] }),
  ],
];

describe('one row an example', () => {
  it.each(SHAPES)('%s', async (_, name, content) => {
    const { predictions, problems } = await read(name, content);
    expect(problems.filter(({ id }) => id !== 'predictions-labels-from-one')).toEqual([]);
    expect(predictions).toHaveLength(1);
    const { outcomes, sample, classes } = predictions[0]!;
    expect(outcomes.ids).toEqual(['a', 'b']);
    expect([...outcomes.labels]).toEqual([0, 2]);
    expect([...outcomes.predicted]).toEqual([0, 2]);
    for (const [ours, theirs] of [
      [outcomes.loss, [Math.log(2), -Math.log(0.75)]],
      [outcomes.confidence, [0.5, 0.75]],
      [outcomes.squares, [0.375, 0.59375]],
    ] as const)
      for (const [i, value] of ours!.entries()) expect(value).toBeCloseTo(theirs[i]!, 12);
    expect(sample!.logits[5]).toBeCloseTo(Math.log(0.75), 6);
    expect(classes).toHaveLength(3);
  });

  it('has names of classes where the columns have', async () => {
    const { predictions } = await read('p_predictions.csv', csv('id,label,prob_b,prob_a', 'x,a,0.25,0.75'));
    expect(predictions[0]!.classes).toEqual(['b', 'a']);
    expect([...predictions[0]!.outcomes.labels]).toEqual([1]);
  });

  it.each([
    ['lists', (i: number, probs: readonly number[]) => ({ id: `n${i}`, text: 'a, "b"', label: i % 3, probs, more: { x: [1] } })],
    [
      'keys',
      (i: number, [a, b, c]: readonly number[]) => ({ epoch: i % 2, prob_0: a, prob_1: b, prob_2: c, label: `${i % 3}`, id: i }),
    ],
    ['classes', (i: number, [confidence]: readonly number[]) => ({ id: i, label: ['x', 'y'][i % 2], pred: 'x', confidence })],
  ])('reads many lines straight from the bytes as the careful reader does: %s', async (_, make) => {
    const rows = Array.from({ length: 3000 }, (_, i) => make(i, [(i % 7) / 10, 0.9 - (i % 7) / 10, 0.1]));
    const plain = await read('predictions.jsonl', jsonl(...rows));
    // Blanks behind the object are nothing that the fast reader knows.
    const careful = await read('predictions.jsonl', csv(...rows.map((row) => `${JSON.stringify(row)} `)));
    const spaced = await read('predictions.jsonl', csv(...rows.map((row) => JSON.stringify(row, null, 1).replace(/\n */g, ' '))));
    expect(plain.predictions.reduce((sum, { outcomes }) => sum + outcomes.labels.length, 0)).toBe(3000);
    expect(careful).toEqual(plain);
    expect(spaced).toEqual(plain);
  });

  it('takes no picture of a W&B table for an id, and the name of a file for one', async () => {
    const picture = { _type: 'image-file', path: 'media/a.png' };
    const table = {
      columns: ['image', 'truth', 'guess'],
      data: [
        [picture, 'cat', 'cat'],
        [picture, 'dog', 'cat'],
      ],
    };
    const { predictions, problems } = await read('preds.table.json', JSON.stringify(table));
    expect(problems).toEqual([]);
    expect(predictions[0]!.outcomes.ids).toBeNull();
    expect([...predictions[0]!.outcomes.labels]).toEqual([0, 1]);
    const named = await read('predictions.csv', csv('image,label,pred', 'a.png,0,0'));
    expect(named.predictions[0]!.outcomes.ids).toEqual(['a.png']);
  });

  it('takes true and false for the classes 1 and 0', async () => {
    const table = await read('predictions.csv', csv('label,prob_0,prob_1', 'True,0.25,0.75', 'False,0.25,0.75'));
    expect([...table.predictions[0]!.outcomes.labels]).toEqual([1, 0]);
    const lines = await read(
      'predictions.jsonl',
      jsonl({ label: true, probs: [0.25, 0.75] }, { label: false, probs: [0.25, 0.75] }),
    );
    expect([...lines.predictions[0]!.outcomes.labels]).toEqual([1, 0]);
  });

  it('refuses lines and objects of more bytes than the caps', async () => {
    const row = { label: 0, probs: Array.from({ length: 100 }, () => 0.01) };
    for (const file of [{ 'p.jsonl': jsonl(row) }, { 'p.json': JSON.stringify([row]) }] as const) {
      const { problems } = await readPredictionsOf(file as Readonly<Record<string, string>>, { elementBytes: 200 });
      expect(problems.map(({ values }) => values)).toEqual([{ of: 'line', most: 200 }]);
    }
  });

  it('refuses more examples and classes than the caps', async () => {
    for (const [cap, of] of [
      ['examples', 'examples'],
      ['allExamples', 'all-examples'],
      ['classes', 'classes'],
    ] as const) {
      const rows = Array.from({ length: 40 }, () => '0,0.5,0.25,0.25');
      const { problems } = await readPredictionsOf({ 'p.csv': csv('label,prob_0,prob_1,prob_2', ...rows) }, { [cap]: 2 });
      expect(problems.map(({ values }) => values)).toEqual([{ of, most: 2 }]);
    }
  });

  it('reads many rows straight from the bytes as the careful reader does', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => `img_${i},${i % 3},0.${(i % 7) + 1},${0.9 - ((i % 7) + 1) / 10},0.1`);
    const plain = await read('predictions.csv', csv(HEADER, ...rows));
    const quoted = await read('predictions.csv', csv(HEADER, ...rows.map((row) => row.replace(/^(img_\d+)/, '"$1"'))));
    expect(plain.predictions[0]!.outcomes.labels).toHaveLength(3000);
    expect(quoted).toEqual(plain);
  });
});

describe('classes without scores', () => {
  it.each([
    ['numbers', csv('label,pred', '0,0', '1,2', '2,2'), ['0', '1', '2'], [0, 1, 2], [0, 2, 2]],
    ['words', csv('true_label,predicted_label', 'dog,cat', 'cat,cat', 'eel,dog'), ['cat', 'dog', 'eel'], [1, 0, 2], [0, 0, 1]],
    ['numbers with a point', csv('y_true,y_pred', '1.0,0.0', '0.0,0.0'), ['0', '1'], [1, 0], [0, 0]],
  ])('are %s', async (_, content, classes, labels, predicted) => {
    const { predictions, problems } = await read('preds.csv', content);
    expect(problems).toEqual([]);
    const { outcomes } = predictions[0]!;
    expect(predictions[0]!.classes).toEqual(classes);
    expect([[...outcomes.labels], [...outcomes.predicted]]).toEqual([labels, predicted]);
    expect([outcomes.loss, outcomes.confidence, outcomes.squares, predictions[0]!.sample]).toEqual([null, null, null, null]);
  });
});

describe('one number a row', () => {
  it.each([
    ['probabilities of class 1', csv('label,prob', '0,0.25', '1,0.75'), [0.25, 0.25]],
    ['words that everybody sorts alike', csv('label,prob', 'No,0.25', 'Yes,0.75'), [0.25, 0.25]],
    ['logits', csv('label,logit', '0,0', '1,0'), [0.5, 0.5]],
    ['scores between 0 and 1', csv('y_true,y_score', '0,0.5', '1,0.75'), [0.5, 0.25]],
    [
      'beside predicted classes that a threshold gives',
      csv('label,pred,prob', '0,0,0.25', '1,1,0.75', '1,1,0.875'),
      [0.25, 0.25, 0.125],
    ],
    ['a column of class 1 alone', csv('label,prob_1', '0,0.25', '1,0.75'), [0.25, 0.25]],
    ['labels 1 and 2', csv('label,prob', '1,0.25', '2,0.75'), [0.25, 0.25]],
  ])('is %s', async (_, content, wrong) => {
    const { predictions } = await read('preds.csv', content);
    const { outcomes, sample } = predictions[0]!;
    for (const [i, loss] of outcomes.loss!.entries()) expect(loss).toBeCloseTo(-Math.log(1 - wrong[i]!), 12);
    expect(predictions[0]!.classes).toHaveLength(2);
    expect(sample!.rows).toHaveLength(wrong.length);
  });

  it.each([
    ['a column of that name', csv('label,pred,confidence', '0,0,0.5', '1,1,0.75', '1,1,0.125')],
    ['a probability beside more than two classes', csv('label,pred,prob', '0,0,0.5', '1,2,0.75', '1,1,0.125')],
    ['a probability that no threshold separates', csv('label,pred,prob', '0,0,0.75', '1,1,0.625', '1,0,0.875')],
  ])('is the confidence: %s', async (_, content) => {
    const { predictions, problems } = await read('preds.csv', content);
    expect(problems).toEqual([]);
    const { outcomes, sample } = predictions[0]!;
    expect(outcomes.confidence![1]).toBeGreaterThan(0.6);
    expect([outcomes.loss, outcomes.squares, sample]).toEqual([null, null, null]);
  });
});

describe('several checkpoints in one file', () => {
  const rows = [0, 1].flatMap((epoch) => ['a', 'b'].map((id, i) => `${id},${epoch},${i},0.${epoch + 5},${0.5 - epoch / 10}`));
  const head = 'id,epoch,label,prob_0,prob_1';
  it.each([
    ['in blocks', rows],
    ['interleaved', [0, 2, 1, 3].map((i) => rows[i]!)],
  ])('%s', async (_, lines) => {
    const { predictions } = await read('predictions.csv', csv(head, ...lines));
    expect(predictions.map(({ place }) => [place.epoch, place.name])).toEqual([
      [0, 'epoch 0'],
      [1, 'epoch 1'],
    ]);
    expect(predictions[1]!.outcomes.ids).toBe(predictions[0]!.outcomes.ids);
    expect([...predictions[1]!.outcomes.confidence!]).toEqual([0.6, 0.6]);
  });

  it('by steps and names', async () => {
    const { predictions } = await read(
      'predictions.csv',
      csv('checkpoint,label,pred', 'best,0,0', 'checkpoint-500,1,1', '700,1,0'),
    );
    expect(predictions.map(({ place }) => place)).toEqual([
      { epoch: Number.NaN, step: Number.NaN, name: 'best' },
      { epoch: Number.NaN, step: 500, name: 'checkpoint 500' },
      { epoch: Number.NaN, step: 700, name: 'checkpoint 700' },
    ]);
    const steps = await read('predictions.jsonl', jsonl({ step: 10, label: 0, pred: 0 }, { step: 20, label: 0, pred: 0 }));
    expect(steps.predictions.map(({ place }) => place.step)).toEqual([10, 20]);
  });

  it('shares the room for scores', async () => {
    const many = Array.from({ length: 64 }, (_, i) => `${i % 4},${i % 2},0.5,0.5`);
    const file = { 'predictions.csv': csv('epoch,label,prob_0,prob_1', ...many) };
    const { predictions } = await readPredictionsOf(file, { allSamples: 32 });
    const kept = predictions.map(({ sample }) => sample!.rows.length);
    expect(kept.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(16);
    expect(Math.min(...kept)).toBeGreaterThan(1);
  });

  it('refuses a column that has another number for every example', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${i},0,0`);
    const { problems } = await readPredictionsOf({ 'predictions.csv': csv('step,label,pred', ...lines) }, { checkpoints: 10 });
    expect(problems).toEqual([{ file: 'predictions.csv', id: 'predictions-too-many', values: { of: 'checkpoints', most: 10 } }]);
  });
});

describe('what is wrong', () => {
  it.each<[string, string, Trouble]>([
    [
      'no label',
      csv('id,prob_0,prob_1', 'a,0,1'),
      { id: 'predictions-no-labels', values: { names: ['id', 'prob_0', 'prob_1'] } },
    ],
    ['no scores', csv('id,label', 'a,0'), { id: 'predictions-no-scores', values: { names: ['id', 'label'] } }],
    [
      'a label outside',
      csv(HEADER, 'a,0,0.5,0.25,0.25', 'b,9,0.5,0.25,0.25'),
      { id: 'predictions-label', values: { row: 1, label: '9', classes: 3 } },
    ],
    [
      'a label one too high beside a 0',
      csv(HEADER, 'a,3,0.5,0.25,0.25', 'b,0,0.5,0.25,0.25'),
      { id: 'predictions-label', values: { row: 0, label: '3', classes: 3 } },
    ],
    [
      'another word',
      csv('label,prob_x,prob_y', 'x,1,0', 'z,1,0'),
      { id: 'predictions-label', values: { row: 1, label: 'z', classes: 2 } },
    ],
    ['measurements', csv('label,score', '1.5,2.5', '3.25,1'), { id: 'predictions-not-judged', values: { kind: 'regression' } }],
    ['measurements predicted', csv('y_true,y_pred', '1.5,2.5'), { id: 'predictions-not-judged', values: { kind: 'regression' } }],
    [
      'one sigmoid a class',
      csv('label,score_0,score_1', '0,0.9,0.8', '1,0.1,0.2'),
      { id: 'predictions-not-judged', values: { kind: 'sigmoids' } },
    ],
    [
      'no probabilities',
      csv('label,prob_0,prob_1', '0,0.9,0.8'),
      { id: 'predictions-no-probabilities', values: { row: 0, lowest: 0.8, highest: 0.9, sum: 1.7000000000000002 } },
    ],
    [
      'words and one probability',
      csv('label,prob', 'cat,0.9', 'dog,0.1'),
      { id: 'predictions-label-words', values: { first: ['cat', 'dog'] } },
    ],
  ])('%s', async (_, content, trouble) => {
    const { predictions, problems } = await read('predictions.csv', content);
    expect(predictions).toEqual([]);
    expect(problems).toEqual([{ ...trouble, file: 'predictions.csv' }]);
  });

  it.each([
    ['several labels', { label: [1, 1, 0], probs: [0.5, 0.25, 0.25] }, 'multi-label'],
    ['soft labels', { label: [0.5, 0.5, 0], probs: [0.5, 0.25, 0.25] }, 'soft-labels'],
  ])('in JSON: %s', async (_, row, kind) => {
    const { problems } = await read('predictions.jsonl', jsonl(row));
    expect(problems.map(({ values }) => values)).toEqual([{ kind }]);
  });

  it('leaves out what can’t be read, and says so', async () => {
    const lines = [
      'a,0,0.5,0.25,0.25',
      'b,0,0.5',
      'c,0,nan,0.5,0.5',
      ',0,0.5,0.25,0.25',
      'd,-100,0.5,0.25,0.25',
      'e,,0.5,0.25,0.25',
      'f,1,0.5,0.25,0.25',
    ];
    const { predictions, problems } = await read('predictions.csv', csv(HEADER, ...lines));
    expect(predictions[0]!.outcomes.ids).toEqual(['a', 'f']);
    expect(problems.map(({ values }) => values)).toEqual([
      { why: 'scores', count: 1, row: 2 },
      { why: 'labels', count: 2, row: 4 },
      { why: 'ids', count: 1, row: 3 },
      { why: 'cells', count: 1, row: 1 },
    ]);
  });

  it('leaves out lines that are no JSON, and lists of another length', async () => {
    const content = `${jsonl({ label: 0, probs: [0.5, 0.5] }, { label: 0, probs: [1] })}{"label": 1, "pro\n${jsonl({ label: 1, probs: [0, 1] })}`;
    const { predictions, problems } = await read('predictions.jsonl', content);
    expect(predictions[0]!.outcomes.ids).toEqual(['row 0', 'row 3']);
    expect(problems.map(({ values }) => values)).toEqual([{ why: 'cells', count: 2, row: 1 }]);
  });

  it('of JSON that is cut nothing is taken', async () => {
    const { problems } = await read('predictions.json', '[{"label": 0, "probs": [0.5, 0.5]}, {"label": 1, "pro');
    expect(problems.map(({ values }) => values)).toEqual([{ array: '', part: 'json' }]);
  });

  it('keeps hostile names and ids as they are', async () => {
    const { predictions } = await read('predictions.csv', csv('id,label,prob_<b>,prob_@all', '"<script>",<b>,0.5,0.5'));
    expect(predictions[0]!.classes).toEqual(['<b>', '@all']);
    expect(predictions[0]!.outcomes.ids).toEqual(['<script>']);
  });
});
