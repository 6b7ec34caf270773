import { expect, it } from 'vitest';
import { normalize } from '../../src/normalize/normalize.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';

/** The learning rate of a log of twelve epochs, with a line behind the fifth. */
async function rateOf(said: string, more: (epoch: number) => string = () => '') {
  const lines = Array.from({ length: 12 }, (_, i) => [
    `Epoch ${i + 1}: train_loss ${(2 / (i + 1)).toFixed(4)} val_loss ${(2.2 / (i + 1)).toFixed(4)}${more(i + 1)}`,
    ...(i === 4 ? [said] : []),
  ]);
  const { logs } = await readAnyLog(memoryFile('train.log', new TextEncoder().encode(lines.flat().join('\n'))));
  const [run] = normalize(logs).runs;
  const rate = run!.primary.learningRate;
  return rate && { at: [...rate.at], values: [...new Set(rate.values)], changes: rate.changes };
}

it.each([
  ['Epoch 00005: ReduceLROnPlateau reducing learning rate to 0.0002.', 0.0002],
  ['Epoch     5: reducing learning rate of group 0 to 1.0000e-04.', 1e-4],
  ['INFO:root:Update[150001]: Change learning rate to 1.00000e-02', 0.01],
  ['Adjusting learning rate of group 0 to 5.0000e-05.', 5e-5],
  ['Updating learning rate to 2.5e-05', 2.5e-5],
  ['learning rate decayed: 0.1 -> 0.01', 0.01],
  ['Decreasing lr from 0.1 to 0.03', 0.03],
])('%s', async (said, value) => {
  expect(await rateOf(said)).toEqual({ at: [6, 7, 8, 9, 10, 11, 12], values: [value], changes: true });
});

it.each([
  'Reducing learning rate of group 1 to 1.0000e-04.',
  'The learning rate is going to be 10x smaller later on',
  'Reduced the batch size to 32',
  'Reduce learning rate to 50% on plateau',
])('is none: %s', async (said) => {
  expect(await rateOf(said)).toBeNull();
});

it('gives way to a rate that the lines log', async () => {
  const rate = await rateOf('Reducing learning rate to 0.01', (epoch) => ` lr ${epoch < 6 ? 0.1 : 0.01}`);
  expect(rate).toEqual({ at: Array.from({ length: 12 }, (_, i) => i + 1), values: [0.1, 0.01], changes: undefined });
});
