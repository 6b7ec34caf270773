import { beforeEach, describe, expect, it } from 'vitest';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { jsonCells } from '../../../src/read/kind/json-cells.js';
import { makeTar } from '../../support/make-archive.js';
import { messageOf } from '../../support/problems.js';
import { processorTime } from '../../support/processor-time.js';
import { putFile } from '../../support/put-file.js';
import { tempFolder } from '../../support/temp-folder.js';

let root = '';
beforeEach(() => {
  root = tempFolder();
});

async function find(pattern: string) {
  const { logs, problems } = await findLogs([pattern], { root });
  return { sources: logs.map(({ source }) => source), logs, problems };
}

const rows = (count: number, row: (i: number) => object) => Array.from({ length: count }, (_, i) => row(i));
const json = (value: unknown, space?: number) => JSON.stringify(value, null, space);
const CASES = rows(8, (i) => ({
  '1': { Dice: 0.8 + i / 100, Accuracy: 0.9 },
  reference: `/d/V${i}.nii.gz`,
  test: `/o/V${i}.nii.gz`,
}));
const NOTEBOOK = {
  cells: rows(4, (i) => ({
    ...{ cell_type: 'code', execution_count: i, metadata: { colab: { height: 300 + i } }, source: ['loss = 1'] },
    outputs: [{ name: 'stdout', output_type: 'stream', text: ['loading the data\n'] }],
  })),
  ...{ metadata: {}, nbformat: 4 },
};

describe('what is no training', () => {
  it.each<[string, string, string, string]>([
    ['results per case of nnU-Net', 'summary.json', json({ results: { all: CASES } }), 'cases'],
    [
      'those of its second version',
      'summary.json',
      json({
        metric_per_case: rows(5, (i) => ({
          metrics: { '1': { Dice: i / 9 } },
          prediction_file: `p/${i}.nii`,
          reference_file: `r/${i}.nii`,
        })),
      }),
      'cases',
    ],
    [
      'lines a picture',
      'eval.jsonl',
      rows(5, (i) => ({ image: `a/${i}.png`, iou: i / 9 }))
        .map((row) => json(row))
        .join('\n'),
      'cases',
    ],
    ['a table a file', 'dice.csv', 'scan_file,dice,loss\na.nii,0.8,0.1\nb.nii,0.9,0.2\nc.nii,0.7,0.3\n', 'cases'],
    ['lists beside names of files', 'dice.json', json({ files: ['a.png', 'b.png', 'c.png'], dice: [0.1, 0.2, 0.3] }), 'cases'],
    ['numbers of cases', 'x.csv', 'case_id,dice\n11,0.8\n12,0.9\n13,0.7\n', 'cases'],
    ['a row a class', 'iou.csv', 'class,iou,acc\nroad,0.8,0.9\ncar,0.7,0.8\nsky,0.9,0.9\n', 'cases'],
    ['a row a model', 'results.csv', 'Model,Accuracy,Loss\nresnet,0.8,0.1\nvit,0.9,0.2\n', 'fits'],
    ['a row a model without a name', 'results.csv', ',accuracy,loss\nresnet,0.8,0.1\nvit,0.9,0.2\nnet,0.9,0.2\n', 'fits'],
    ['final scores in JSON', 'results.json', json(rows(3, (i) => ({ model: `m${i}`, accuracy: i / 4, params: 10 }))), 'fits'],
    ['a row a fold', 'cv.csv', 'fold,accuracy,loss\n0,0.8,0.1\n1,0.9,0.2\n2,0.9,0.2\n', 'fits'],
    ['a row a seed', 'seeds.csv', 'seed,accuracy\n0,0.8\n1,0.9\n2,0.9\n', 'fits'],
    [
      'a search',
      'search.csv',
      'param_C,param_kernel,mean_test_score,rank_test_score,loss\n1,rbf,0.8,1,0.1\n2,rbf,0.7,2,0.2\n',
      'fits',
    ],
    [
      'cv_results_ of scikit-learn',
      'cv.json',
      json({ mean_fit_time: [0.1, 0.2], param_C: [1, 10], mean_test_accuracy: [0.8, 0.9], rank_test_accuracy: [2, 1] }),
      'fits',
    ],
    ['cross_validate', 'cv.json', json({ fit_time: [1, 2, 3], score_time: [1, 2, 3], test_accuracy: [0.1, 0.2, 0.3] }), 'fits'],
    ['trials of Optuna', 'trials.csv', 'number,value,state,params_lr,loss\n0,0.5,COMPLETE,0.1,1\n1,0.4,COMPLETE,0.2,1\n', 'fits'],
    [
      'settings of each fit',
      'fits.json',
      json([1, 2, 3].map((C) => ({ params: { C }, mean_test_score: C / 9, loss: 1 }))),
      'fits',
    ],
    ['a histogram', 'hist.csv', 'bin,count,loss\n1,5,0.1\n2,6,0.2\n3,8,0.3\n', 'statistics'],
    ['a confusion matrix', 'matrix.csv', ',acc,map,roc\nacc,5,1,0\nmap,1,6,0\nroc,0,0,7\n', 'matrix'],
    [
      'a report of classes',
      'report.csv',
      'k,precision,recall,f1-score,support\n0,0.8,0.7,0.7,5\n1,0.8,0.7,0.7,5\n',
      'statistics',
    ],
    ['describe() of pandas', 'x.csv', ',loss,acc\ncount,5,5\nmean,0.3,0.4\nstd,0.1,0.1\nmin,0,0\nmax,1,1\n', 'statistics'],
    ['a ROC curve', 'roc.csv', 'fpr,tpr,auc\n0,0,0.9\n0.1,0.5,0.9\n1,1,0.9\n', 'statistics'],
    ['labels', 'val_labels.csv', 'a,acc\n1,0\n2,1\n3,0\n', 'examples'],
    [
      'boxes with scores',
      'coco.json',
      json(rows(4, (i) => ({ image_id: 5, category_id: 1, bbox: [1, 2, 3, i], score: 0.5 }))),
      'examples',
    ],
    ['settings', 'experiment.json', json({ lr: 0.1, batch_size: 8, loss_weights: [1, 0.5], milestones: [30, 60] }), 'settings'],
    [
      'vectors of words',
      'vectors.json',
      json(Object.fromEntries(rows(60, (i) => ({ i })).map((_, i) => [i === 5 ? 'loss' : `w${i}`, Array(20).fill(i / 7)]))),
      'lookup',
    ],
  ])('%s', async (_, path, content, why) => {
    putFile(root, `out/${path}`, content);
    putFile(root, 'all.tar', makeTar([{ path, data: content }]));
    const named = await find(`out/${path}`);
    expect([named.sources, named.problems]).toEqual([[], [{ file: `out/${path}`, id: 'not-taken', values: { why } }]]);
    for (const pattern of ['out', 'all.tar']) {
      const met = await find(pattern);
      expect(met.sources).toEqual([]);
      expect(met.problems.map(({ id }) => id)).not.toContain('not-taken');
    }
  });

  it.each<[string, string, string]>([
    ['an axis beside names', 'log.csv', 'epoch,name,loss\n1,a,0.3\n2,b,0.2\n3,c,0.1\n'],
    ['an axis beside a setting', 'log.csv', 'step,batch_size,loss\n1,8,0.3\n2,16,0.2\n3,32,0.1\n'],
    ['a setting that stays', 'log.csv', 'batch_size,loss\n8,0.3\n8,0.2\n8,0.1\n'],
    ['a column of splits', 'log.csv', 'phase,loss,acc\ntrain,1,0.1\nval,1,0.1\ntrain,0.5,0.2\nval,0.6,0.2\n'],
    ['times', 'log.csv', 'time,loss\n00:10,0.3\n00:20,0.2\n00:30,0.1\n'],
    ['names of epochs', 'log.csv', ',loss,acc\nepoch 1,0.3,0.1\nepoch 2,0.2,0.2\nepoch 3,0.1,0.3\n'],
    [
      'names of checkpoints',
      'log.jsonl',
      '{"checkpoint": "c1.pt", "loss": 3}\n{"checkpoint": "c2.pt", "loss": 2}\n{"checkpoint": "c3.pt", "loss": 1}\n',
    ],
    ['lists of Keras', 'history.json', json({ loss: [3, 2, 1], accuracy: [0.1, 0.2, 0.3], lr: [0.1, 0.1, 0.1] })],
    ['lists beside settings', 'history.json', json({ lr: 0.1, batch_size: 8, train_loss: [3, 2, 1], val_loss: [3, 2, 1] })],
    ['a row number', 'a.csv', 'index,loss\n0,0.3\n1,0.2\n2,0.1\n'],
  ])('takes %s', async (_, path, content) => {
    putFile(root, `out/${path}`, content);
    for (const pattern of ['out', `out/${path}`]) expect([...new Set((await find(pattern)).sources)]).toEqual([`out/${path}`]);
  });

  it.each([0, 1])('takes nothing of the layout of a notebook that prints no metrics, indented by %i', async (indent) => {
    putFile(root, 'out/train.ipynb', json(NOTEBOOK, indent));
    const { sources, problems } = await find('out/train.ipynb');
    expect([sources, problems.map(({ id }) => id)]).toEqual([[], ['notebook-without-log']]);
  });

  it('is told in one line where it was met in a folder', async () => {
    putFile(root, 'out/summary.json', json({ results: { all: CASES } }));
    putFile(root, 'out/results.csv', 'model,accuracy\na,0.8\nb,0.9\nc,0.9\n');
    putFile(root, 'out/metrics.csv', 'epoch,loss\n1,0.5\n2,0.4\n');
    const { sources, problems } = await find('out');
    expect(sources).toEqual(['out/metrics.csv']);
    expect(problems.map(messageOf)).toEqual([
      'not taken: 1 file with one row a test case or class, 1 file with one row a model, setting or fit: out/summary.json, out/results.csv',
    ]);
  });

  it('stands beside a history in one file', async () => {
    putFile(root, 'a.json', json({ cases: CASES, history: rows(4, (epoch) => ({ epoch, loss: 1 / (epoch + 1) })) }));
    expect((await find('a.json')).logs[0]!.series.map(({ name, values }) => [name, values.length])).toEqual([['loss', 4]]);
  });

  it('settings inside of a file of metrics are settings', async () => {
    putFile(
      root,
      'a.json',
      json({ config: { top_k: [1, 5], seed: 3 }, milestones: [2, 3], history: rows(4, (epoch) => ({ epoch, loss: 1 })) }),
    );
    const [log] = (await find('a.json')).logs;
    expect(log!.series.map(({ name }) => name)).toEqual(['loss']);
    expect(log!.hyperparameters).toEqual({ 'config/top_k': '[1,5]', 'config/seed': 3, milestones: '[2,3]' });
  });
});

describe('cells of JSON', () => {
  it('are found by their keys, wherever they stand', () => {
    const { top, byKey } = jsonCells('{"a": [1, "x"], "b": {"a": true, "c": "d:\\"e"}, "f');
    expect([...top]).toEqual(['a', 'b']);
    expect(Object.fromEntries(byKey)).toEqual({ a: ['1', '"x', 'true'], c: ['"d:\\"e'], b: ['"f'] });
  });

  it.each([
    ['open brackets', '['.repeat(60_000)],
    ['quotes', '"'.repeat(60_000)],
    ['keys', '"a":'.repeat(15_000)],
    ['blanks behind a text', `{"a"${' '.repeat(60_000)}`],
    ['texts and blanks', `{${`"a"${' '.repeat(100)}`.repeat(600)}`],
    ['one word', 'a'.repeat(60_000)],
  ])('R1: are found soon among %s', async (_, text) => {
    expect(await processorTime(() => jsonCells(text))).toBeLessThan(500);
  });
});
