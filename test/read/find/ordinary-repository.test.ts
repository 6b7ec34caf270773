import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { hintOf, messageOf } from '../../support/problems.js';
import { putFile } from '../../support/put-file.js';
import { tempFolder } from '../../support/temp-folder.js';

let root = '';
beforeEach(() => {
  root = tempFolder();
});

const RUN = 'epoch,loss,val_loss\n0,1,2\n1,0.5,1.5\n2,0.4,1.4\n';
const PAIR = 'loss,val_loss\n1,2\n0.5,1.5\n0.4,1.4\n';

async function scan(files: Readonly<Record<string, string>>, patterns: readonly string[] = ['.']) {
  for (const [path, content] of Object.entries(files)) putFile(root, path, content);
  const { logs, problems } = await findLogs(patterns, { root, sparing: true });
  return { sources: logs.map(({ source }) => source), problems };
}

const REPOSITORY = {
  'README.md': '# Net\n\n| model | accuracy | loss |\n|---|---|---|\n| small | 0.8 | 0.4 |\n| large | 0.9 | 0.3 |\n',
  'docs/results.md': '| epoch | loss | val_loss |\n|---|---|---|\n| 1 | 0.5 | 0.6 |\n| 2 | 0.4 | 0.5 |\n',
  'data/timeseries.csv': 'date,value,error\n2024-01-01,1,0.1\n2024-01-02,2,0.2\n2024-01-03,1,0.4\n',
  'labels.csv': 'id,label,score\n1,0,0.2\n2,1,0.9\n3,1,0.7\n',
  'predictions.csv': 'id,label,pred\n1,0,0.2\n2,1,0.9\n3,1,0.7\n',
  'requirements.txt': 'torch==2.4\nnumpy==2.1\n',
  'train.py': 'for epoch in range(3):\n    print("loss: 0.5")\n    print("loss: 0.4")\n',
  'notebooks/x.ipynb': '{"cells": [{"outputs": [{"text": ["loss: 1"]}]}]}',
  'tests/fixtures/log.csv': RUN,
  'venv/lib/python3.12/site-packages/sklearn/datasets/data/iris.csv': RUN,
  'node_modules/x/metrics.csv': RUN,
  'runs/exp/metrics.csv': RUN,
};

describe('an ordinary repository that is looked through as a whole', () => {
  it.each([['.'], ['./'], ['**'], ['']])('gives the training alone, and one line on the rest: %j', async (pattern) => {
    const { sources, problems } = await scan(REPOSITORY, pattern === '' ? [root] : [pattern]);
    expect(sources).toEqual(['runs/exp/metrics.csv']);
    expect(problems.map(messageOf)).toEqual([
      'not taken: 2 files in folders of data, tests or code, 1 table of single examples, 2 documents with a table of metrics: ' +
        'data/timeseries.csv, tests/fixtures/log.csv, labels.csv and 2 more',
    ]);
    expect(problems.map(hintOf)).toEqual(['What is named is read, as with “metrics: data/timeseries.csv”.']);
  });

  it('gives what is named, wherever it lies', async () => {
    const named = ['data/timeseries.csv', 'tests', 'docs/*.md'];
    expect((await scan(REPOSITORY, named)).sources).toEqual(['data/timeseries.csv', 'docs/results.md', 'tests/fixtures/log.csv']);
    expect((await scan(REPOSITORY, ['.', 'tests/fixtures/log.csv'])).sources).toEqual([
      'runs/exp/metrics.csv',
      'tests/fixtures/log.csv',
    ]);
  });

  it('says of what is named and certainly no training why it is not taken', async () => {
    const { sources, problems } = await scan(REPOSITORY, ['README.md', 'labels.csv']);
    expect(sources).toEqual([]);
    expect(problems.map((one) => `${one.file}: ${messageOf(one)}`)).toEqual([
      'README.md: not taken: one row a model, a setting or a fit: final scores of several trainings, no curves of one',
      'labels.csv: not taken: one row an example (predictions, labels), no curves of a training',
    ]);
  });

  it('is one below, too, where Git keeps it', async () => {
    for (const [path, content] of Object.entries(REPOSITORY)) putFile(root, `main/${path}`, content);
    mkdirSync(join(root, 'main/.git'));
    expect((await scan({}, ['main'])).sources).toEqual(['main/runs/exp/metrics.csv']);
  });

  it.each([
    ['a b.csv', 'a b.csv'],
    ['a #1.csv', '"a #1.csv"'],
    ['!a.csv', '"./!a.csv"'],
  ])('says how %s is named in YAML', async (path, written) => {
    const { problems } = await scan({ [path]: 'date,loss\n1,2\n3,4\n' });
    expect(problems.map(hintOf)).toEqual([`What is named is read, as with “metrics: ${written}”.`]);
  });

  it('says nothing where nothing was passed over', async () => {
    expect(await scan({ 'runs/a/metrics.csv': RUN, 'README.md': '# Net\n', 'src/net.py': '' })).toEqual({
      sources: ['runs/a/metrics.csv'],
      problems: [],
    });
  });
});

describe('a folder of a repository', () => {
  it.each([
    ['lightning_logs/version_0/metrics.csv', true],
    ['experiments/a/metrics.csv', true],
    ['metrics.csv', true],
    // Outputs of a script that was started in the folder of the code.
    ['src/runs/a/metrics.csv', true],
    ['notebooks/lightning_logs/version_0/metrics.csv', true],
    // Splits side by side, as TensorBoard writes them.
    ['exp/test/metrics.csv', true],
    ['runs/exp/test/metrics.csv', true],
    ['runs/data/metrics.csv', true],
    ['src/metrics.csv', false],
    ['net/sub/metrics.csv', false],
    ['data/metrics.csv', false],
    ['datasets/a/runs/metrics.csv', false],
    ['test/metrics.csv', false],
    ['tests/a/runs/metrics.csv', false],
    ['net/tests/metrics.csv', false],
    ['env/metrics.csv', false],
    ['py/lib/metrics.csv', false],
    ['runs/node_modules/metrics.csv', false],
  ])('%s: %s', async (path, isTaken) => {
    const around = { 'exp/train/a.txt': '', 'net/__init__.py': '', 'py/pyvenv.cfg': '' };
    expect((await scan({ ...around, [path]: RUN })).sources).toEqual(isTaken ? [path] : []);
  });
});

const MODELS = 'model,loss,val_loss\nsmall,3,2\nlarge,2,1\n';
const SEARCH = 'batch_size,num_epochs,loss\n8,10,3\n16,20,2\n32,30,1\n';
const EXAMPLES = 'image_id,label,loss\n1,0,3\n2,1,2\n3,0,1\n';
/** Of other things than a training, also where they are named. */
const REFUSED = new Set([MODELS, SEARCH, EXAMPLES]);

describe('a file of a repository', () => {
  it.each<[string, string, string, boolean]>([
    ['an axis that increases', 'a.csv', RUN, true],
    ['an axis of another name', 'a.csv', 'Round,acc\n1,0.1\n2,0.2\n3,0.3\n', true],
    ['a resumed training', 'a.csv', 'step,loss\n1,3\n2,2\n3,1\n2,2\n3,1\n4,1\n', true],
    ['rows of two kinds', 'a.csv', 'epoch,step,loss,val_loss\n0,10,1,\n0,20,0.9,\n0,20,,1\n1,30,0.8,\n1,40,,0.9\n', true],
    ['lines with steps', 'a.jsonl', '{"step": 1, "loss": 3}\n{"step": 2, "loss": 2}\n{"step": 3, "loss": 1}\n', true],
    ['the history of Keras as lists', 'history.json', '{"loss": [3, 2, 1], "accuracy": [0.1, 0.2, 0.3]}', true],
    ['the same from pandas', 'a.csv', ',loss,val_loss\n0,3,3\n1,2,2\n2,1,1\n', true],
    ['losses side by side', 'a.csv', PAIR, true],
    ['a loss in a file of that name', 'loss_history.csv', 'loss\n3\n2\n1\n', true],
    ['losses of training and test', 'a.json', '{"train_losses": [3, 2, 1], "test_losses": [4, 3, 2]}', true],
    ['a log with words behind its rows', 'log.txt', 'took 06:39\nepoch train_loss\n1 3 \n2 2 \n3 1 \n', true],
    ['a training with smoothed labels', 'label_smoothing.csv', RUN, true],
    ['a date', 'weather.csv', 'date,temperature,error\n2024-01-01,1,0.1\n2024-01-02,2,0.2\n', false],
    ['a time', 'a.csv', 'timestamp,loss\n1,3\n2,2\n3,1\n', false],
    ['an axis in no order', 'a.csv', 'epoch,loss\n3,3\n1,2\n2,1\n1,3\n3,2\n2,1\n', false],
    ['an axis that stands still', 'a.csv', 'epoch,loss\n3,3\n3,2\n3,1\n', false],
    ['a row a model', 'results.csv', MODELS, false],
    ['a row a setting', 'sweep.csv', SEARCH, false],
    ['a row an example', 'a.csv', EXAMPLES, false],
    ['a row an example with a step', 'a.csv', 'step,id,label,loss\n1,1,0,3\n2,2,1,2\n3,3,0,1\n', false],
    ['predictions by their name', 'val_predictions.csv', 'step,error\n1,3\n2,2\n3,1\n', false],
    ['lines without an axis', 'a.jsonl', '{"id": 1, "loss": 3}\n{"id": 2, "loss": 2}\n{"id": 3, "loss": 1}\n', false],
    ['scores without a loss', 'a.csv', 'precision,recall\n0.1,0.2\n0.3,0.4\n0.5,0.6\n', false],
    ['a Markdown table', 'a.md', '| epoch | loss |\n|---|---|\n| 1 | 3 |\n| 2 | 2 |\n', false],
  ])('%s', async (_, path, content, isTaken) => {
    const { sources, problems } = await scan({ [path]: content });
    expect(sources).toEqual(isTaken ? [path] : []);
    expect(problems.map(({ id }) => id)).toEqual(isTaken ? [] : ['passed-over']);
    const named = await scan({}, [path]);
    expect(named.sources).toEqual(REFUSED.has(content) ? [] : [path]);
    expect(named.problems.map(({ id }) => id)).toEqual(REFUSED.has(content) ? ['not-taken'] : []);
  });
});
