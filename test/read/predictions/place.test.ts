import { expect, it } from 'vitest';
import { placeAt, placeOf } from '../../../src/read/predictions/place.js';

const NONE = Number.NaN;

it.each([
  ['epoch-40.npz', 40, NONE, 'epoch 40'],
  ['epoch_040_probs.npy', 40, NONE, 'epoch 40'],
  ['val_predictions_ep40.csv', 40, NONE, 'epoch 40'],
  ['preds_e40.csv', 40, NONE, 'epoch 40'],
  ['epoch=12-step=3000.npz', 12, 3000, 'epoch 12'],
  ['step_1000.npz', NONE, 1000, 'step 1000'],
  ['checkpoint-500/predictions.csv', NONE, 500, 'checkpoint 500'],
  ['out/ckpt_12/preds.npz', NONE, 12, 'checkpoint 12'],
  ['iter_300.npz', NONE, 300, 'iter 300'],
  ['best.npz', NONE, NONE, 'best'],
  ['model_best_epoch7.npz', 7, NONE, 'best'],
  ['last/predictions.parquet', NONE, NONE, 'last'],
  ['final_predictions.jsonl', NONE, NONE, 'final'],
  ['epoch_3/step_20.npz', 3, 20, 'step 20'],
  ['epoch_1/run/predictions.npz', NONE, NONE, ''],
  ['image1.npz', NONE, NONE, ''],
  ['predictions.npz', NONE, NONE, ''],
  ['resnet50_predictions.npz', NONE, NONE, ''],
  ['contest/lastly/predictions.npz', NONE, NONE, ''],
])('%s', (path, epoch, step, name) => {
  expect(placeOf(path)).toEqual({ epoch, step, name });
});

it('what the file holds counts more than its name, except for words', () => {
  expect(placeAt(3, NONE, placeOf('epoch_9.npz'))).toEqual({ epoch: 3, step: NONE, name: 'epoch 3' });
  expect(placeAt(3, NONE, placeOf('best.npz'))).toEqual({ epoch: 3, step: NONE, name: 'best' });
  expect(placeAt(NONE, 10, placeOf('a.npz'))).toEqual({ epoch: NONE, step: 10, name: 'step 10' });
  expect(placeAt(NONE, NONE, placeOf('epoch_9.npz')).epoch).toBe(9);
});
