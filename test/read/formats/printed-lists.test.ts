import { describe, expect, it } from 'vitest';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';

async function read(content: string, named = false) {
  const { logs } = await readAnyLog(memoryFile('train.log', new TextEncoder().encode(content), named));
  const series = logs.flatMap((log) => log.series);
  return {
    values: Object.fromEntries(series.map(({ name, values }) => [name, [...values]])),
    at: series[0] === undefined ? null : [...(series[0].epochs ?? series[0].steps ?? [])],
    told: logs.flatMap(({ problems }) => problems.map(({ id, values }) => `${id} ${'by' in values ? values.by : ''}`.trim())),
  };
}

const GUESSED = ['position-guessed list'];

describe('lists that a script printed when it was done', () => {
  it.each<[string, string, Record<string, number[]>]>([
    [
      'Python lists of plural names',
      'done\ntrain_losses = [2.1, 1.5, 1.2]\nval_losses=[2.2, 1.7, 1.6]\nval_accs: [0.3, 0.5, 0.6]\n',
      { train_losses: [2.1, 1.5, 1.2], val_losses: [2.2, 1.7, 1.6], val_accs: [0.3, 0.5, 0.6] },
    ],
    [
      'a dict of lists',
      "history: {'loss': [2.1, 1.5, nan], 'val_loss': [2.2, 1.7, 1e-3], 'epochs_run': 3}\n",
      { loss: [2.1, 1.5, Number.NaN], val_loss: [2.2, 1.7, 0.001] },
    ],
    [
      'a dict that was printed over several lines',
      "2026-01-02 10:00:00,123 - INFO - {'loss': [2.1,\n          1.5,\n          1.2],\n 'val_loss': [2.2,\n  1.7, 1.6]}\n",
      { loss: [2.1, 1.5, 1.2], val_loss: [2.2, 1.7, 1.6] },
    ],
    [
      'arrays of numpy over several lines',
      'train loss: [2.1 1.5\n 1.2 1. ]\nvalid mae = array([0.5, 0.4, 0.3, 0.2])\n',
      { 'train loss': [2.1, 1.5, 1.2, 1], 'valid mae': [0.5, 0.4, 0.3, 0.2] },
    ],
    [
      'numbers with their types',
      "losses = [np.float64(2.1), np.float64(1.5), np.float64(1.2)]\naccs = [tensor(0.3), tensor(0.5, device='cuda:0'), tensor(0.6)]\n",
      { losses: [2.1, 1.5, 1.2], accs: [0.3, 0.5, 0.6] },
    ],
    [
      'words in front of the name',
      'Final training losses: [2.1, 1.5, 1.2]\nFinal test accuracies: [0.3, 0.5, 0.6]\n',
      { 'training losses': [2.1, 1.5, 1.2], 'test accuracies': [0.3, 0.5, 0.6] },
    ],
    [
      'a list that grows',
      'losses = [2.1, 1.5, 1.2]\nval_losses = [3, 2, 1]\nlosses = [2.1, 1.5, 1.2, 1.1]\nval_losses = [3, 2, 1, 0.5]\n',
      { losses: [2.1, 1.5, 1.2, 1.1], val_losses: [3, 2, 1, 0.5] },
    ],
  ])('%s', async (_, content, values) => {
    const found = await read(content);
    expect(found).toEqual({ values, at: Object.values(values)[0]!.map((_, i) => i + 1), told: GUESSED });
  });

  it('takes epochs from a list of them, and guesses nothing', async () => {
    expect(await read('epochs = [10, 20, 30]\ntrain_loss = [3, 2, 1]\ntest_loss = [4, 3, 2]\n')).toEqual({
      values: { train_loss: [3, 2, 1], test_loss: [4, 3, 2] },
      at: [10, 20, 30],
      told: [],
    });
  });

  it('lets lines behind a list that never ends be lines', async () => {
    const { values } = await read(
      `losses = [3,\n2,\n${[1, 2, 3].map((epoch) => `Epoch ${epoch} loss ${4 / epoch}`).join('\n')}\n`,
    );
    expect(values).toEqual({ loss: [4, 2, 4 / 3] });
  });

  it('adds what no line said to the lines of the same log', async () => {
    const lines = [1, 2, 3, 4].map((epoch) => `Epoch ${epoch} train_loss ${4 / epoch}`).join('\n');
    const { values, told } = await read(`${lines}\ntrain_losses = [4, 2, 1.3333, 1]\nval_losses = [5, 4, 3, 2]\n`);
    expect(values).toEqual({ train_loss: [4, 2, 4 / 3, 1], val_losses: [5, 4, 3, 2] });
    expect(told).toEqual(GUESSED);
  });

  it.each([
    ['scores of classes', 'precision: [0.9, 0.8, 0.7]\nrecall: [0.8, 0.7, 0.9]\n'],
    [
      'scores of folds',
      "{'fit_time': array([0.1, 0.1, 0.1]), 'test_score': array([0.9, 0.8, 0.7]), 'train_score': array([1, 1, 1])}\n",
    ],
    ['losses of folds', 'fold_losses = [0.9, 0.8, 0.7]\nfold_val_losses = [0.9, 0.8, 0.6]\n'],
    ['a list that is another one each time', 'losses: [0.1, 0.2, 0.3]\nlosses: [0.4, 0.2, 0.1]\nlosses: [0.5, 0.2, 0.2]\n'],
    ['settings', 'lr_milestones = [30, 60, 90]\nloss_weights = [1, 0.5, 0.5]\nclass_weights = [1, 2, 3]\n'],
    ['lists that were cut', 'train_losses = [2.1 1.5 1.2 ... 0.3 0.2 0.1]\nval_losses = [2.1 1.5 1.2 ... 0.3 0.2 0.1]\n'],
    ['a list that never ends', 'train_losses = [2.1, 1.5, 1.2,\n1, 2\n'],
    ['a lone list of scores', 'scores: [0.96, 0.97, 0.9, 0.93, 1.0]\n'],
  ])('are no curves: %s', async (_, content) => {
    expect((await read(content)).values).toEqual({});
  });
});
