import { describe, expect, it } from 'vitest';
import { predictionsHeld } from '../../../src/read/predictions/read-predictions.js';
import { memoryFile } from '../../../src/read/reader.js';
import { readFixtures } from '../../support/log-fixtures.js';
import { npy, npz } from '../../support/numpy-files.js';

const array = npy({ shape: [2], values: [0, 1] });
const holds = (path: string, content: string | Uint8Array, wanted = false) =>
  predictionsHeld(memoryFile(path, Buffer.from(content as string)), wanted) !== null;

describe('a file of predictions', () => {
  it.each<[string, string | Uint8Array]>([
    ['val_predictions.npz', npz({ a: array })],
    ['epoch_3.npz', npz({ probs: array, labels: array })],
    ['val_logits.npy', array],
    ['labels.npy', array],
    ['predictions.csv', 'label,pred\n0,1\n'],
    ['epoch_3.csv', 'id,label,prob_0,prob_1\na,0,0.5,0.5\n'],
    ['predictions.jsonl', '{"label":3,"logits":[1,2]}\n'],
    ['predictions.json', '[\n  {"id": 1, "label": 3, "logits": [1, 2]}]'],
    ['preds.table.json', '{"columns": ["id", "truth", "guess"], "data": [[1, 2, 3]]}'],
    ['predictions.parquet', 'PAR1'],
  ])('is told: %s', (path, content) => {
    expect(holds(path, content)).toBe(true);
  });

  it.each<[string, string | Uint8Array]>([
    ['features.npy', array],
    ['weights.npz', npz({ layer: array })],
    ['log.csv', 'epoch,loss,val_loss\n0,1,2\n'],
    ['classes.csv', 'class,score\ncat,0.5\n'],
    ['predictions.csv', 'epoch,loss\n0,1\n'],
    ['log.jsonl', '{"epoch":1,"loss":2}\n'],
    ['history.parquet', 'PAR1'],
    ['empty_predictions.csv', ''],
    ['predictions.csv', '\0\0\0'],
    ['notes.txt', 'label: 3, pred: 4'],
  ])('is not told: %s', (path, content) => {
    expect(holds(path, content)).toBe(false);
  });

  it('is whatever the settings name, where its bytes can be one', () => {
    expect(holds('weights.npz', npz({ layer: array }), true)).toBe(true);
    expect(holds('features.npy', array, true)).toBe(true);
    expect(holds('history.parquet', 'PAR1', true)).toBe(true);
    expect(holds('x.bin', '\0\0', true)).toBe(false);
  });

  it('is none of the logs', () => {
    const held = readFixtures().filter(({ file, bytes }) => holds(file, bytes));
    expect(held.map(({ title }) => title)).toEqual([]);
  });
});
