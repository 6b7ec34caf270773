import { describe, expect, it } from 'vitest';
import type { RawLog, RawSeries } from '../../src/model/log.js';
import { normalize } from '../../src/normalize/normalize.js';
import { asFormat } from '../support/as-format.js';

function series(name: string, values: readonly number[], steps: readonly number[], epochs?: readonly number[]): RawSeries {
  return {
    name,
    values: Float64Array.from(values),
    steps: Float64Array.from(steps),
    ...(epochs && { epochs: Float64Array.from(epochs) }),
  };
}

/** Points of the validation loss that are left, and what was said. */
function judged(...given: readonly RawSeries[]) {
  const log: RawLog = { source: 'metrics.csv', ...asFormat('table'), series: given, hyperparameters: {}, problems: [] };
  const { runs, problems } = normalize([log]);
  return { points: runs[0]!.primary.validationLoss!.values.length, problems };
}

const train = series('train_loss', [5, 4, 3, 2, 1.5, 1.2], [49, 99, 149, 199, 249, 284], [0, 0, 1, 1, 2, 2]);
const steps = [94, 189, 284, 285];

describe('a last evaluation', () => {
  it.each<[string, readonly RawSeries[]]>([
    ['whose epoch was never trained', [train, series('val_loss', [3, 2, 1, 0.5], steps, [0, 1, 2, 3])]],
    ['that repeats the best checkpoint', [train, series('val_loss', [3, 1, 2, 1], steps)]],
    [
      'that repeats it in all metrics',
      [train, series('val_loss', [3, 1, 2, 1], steps), series('val_acc', [0.2, 0.6, 0.5, 0.6], steps)],
    ],
  ])('is no point of the curve: %s', (_, given) => {
    const { points, problems } = judged(...given);
    expect(points).toBe(3);
    expect(problems).toMatchObject([{ id: 'final-evaluation', file: 'metrics.csv', values: { step: 285 } }]);
  });

  it.each<[string, readonly RawSeries[]]>([
    ['with a value of its own', [train, series('val_loss', [3, 1, 2, 1.1], steps)]],
    [
      'that repeats a value in one metric only',
      [train, series('val_loss', [3, 1, 2, 1.1], steps), series('val_acc', [0.2, 0.6, 0.5, 0.6], steps)],
    ],
    [
      'at its own regular place',
      [series('loss', [5, 4, 3], [5, 10, 155]), series('eval_loss', [3, 2, 1, 2], [39, 78, 117, 156], [3, 6, 9, 12])],
    ],
    [
      'one step behind the training, an interval after the one before it',
      [train, series('val_loss', [3, 1, 2, 1], [95, 190, 238, 285], [0, 1, 2, 3])],
    ],
    [
      'after every step',
      [series('train_loss', [5, 4, 3], [1, 2, 3]), series('val_loss', [3, 2, 1, 2], [1, 2, 3, 4], [1, 2, 3, 4])],
    ],
    ['within the training', [train, series('val_loss', [3, 1, 2, 1], [94, 189, 280, 281])]],
    ['in an epoch that was trained', [train, series('val_loss', [3, 1, 2, 0.9], steps, [0, 1, 2, 2])]],
  ])('is one: %s', (_, given) => {
    const { points, problems } = judged(...given);
    expect(points).toBe(4);
    expect(problems).toEqual([]);
  });
});

it('names the line of the file where a second training begins, where the log knows it', () => {
  const epochs = [0, 1, 2, 0, 1, 2];
  const loss: RawSeries = {
    name: 'loss',
    values: Float64Array.from([3, 2, 1, 3, 2, 1]),
    epochs: Float64Array.from(epochs),
    rows: Float64Array.from(epochs, (_, i) => i),
  };
  const log: RawLog = { source: 'train.log', ...asFormat('text'), series: [loss], hyperparameters: {}, problems: [] };
  const lineOf = (one: RawLog) => normalize([one]).problems[0]!.line;
  expect(
    lineOf({
      ...log,
      lines: [
        { row: 0, line: 41 },
        { row: 3, line: 72 },
      ],
    }),
  ).toBe(72);
  expect(lineOf(log)).toBe(4);
});
