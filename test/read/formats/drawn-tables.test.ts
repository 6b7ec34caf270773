import { describe, expect, it } from 'vitest';
import { drawnTables } from '../../../src/read/formats/drawn/drawn-tables.js';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';

const fileOf = (text: string, path = 'train.log') => memoryFile(path, new TextEncoder().encode(text));

async function seriesOf(text: string) {
  const { logs } = await readAnyLog(fileOf(text));
  expect(logs.map(({ format }) => format)).toEqual(['drawn-tables']);
  return Object.fromEntries(
    logs[0]!.series.map(({ name, values, epochs, steps }) => [
      name,
      { values: [...values], ...(epochs && { epochs: [...epochs] }), ...(steps && { steps: [...steps] }) },
    ]),
  );
}

describe('tables and blocks that programs draw', () => {
  it('are read behind what a logger puts in front of each line', async () => {
    const stamp = (line: string, i: number) => `2024-03-05 10:11:1${i % 10},345 - INFO - allennlp.training - ${line}`;
    const epoch = (e: number) => [
      `Epoch ${e}/2`,
      '                 Training |  Validation',
      `accuracy        |     0.${5 + e}  |     0.${4 + e}`,
      'gpu_0_memory_MB |  2123.456  |       N/A',
      `loss            |     ${3 - e}.5  |     ${4 - e}.5  `,
    ];
    expect(await seriesOf([0, 1, 2].flatMap(epoch).map(stamp).join('\n'))).toEqual({
      'train accuracy': { values: [0.5, 0.6, 0.7], epochs: [0, 1, 2] },
      'validation accuracy': { values: [0.4, 0.5, 0.6], epochs: [0, 1, 2] },
      'train loss': { values: [3.5, 2.5, 1.5], epochs: [0, 1, 2] },
      'validation loss': { values: [4.5, 3.5, 2.5], epochs: [0, 1, 2] },
    });
  });

  it('may be boxes that are drawn anew for each row', async () => {
    const box = (e: number) => [
      '┏━━━━━━━┳━━━━━━━━━━━━┳━━━━━━━━━━┓',
      '┃ Epoch ┃ Train Loss ┃ Val Loss ┃',
      '┡━━━━━━━╇━━━━━━━━━━━━╇━━━━━━━━━━┩',
      `│   ${e}   │   ${3 - e}.125    │  ${4 - e}.25   │`,
      '└───────┴────────────┴──────────┘',
    ];
    expect(await seriesOf([0, 1, 2].flatMap(box).join('\n'))).toEqual({
      'Train Loss': { values: [3.125, 2.125, 1.125], epochs: [0, 1, 2] },
      'Val Loss': { values: [4.25, 3.25, 2.25], epochs: [0, 1, 2] },
    });
  });

  it('may have lines of other kinds between, and an index in front as pandas prints it', async () => {
    const text = [
      'Loading data',
      '   epoch  train loss  val loss',
      '0      1        2.5      2.75',
      'saved',
      '1      2        1.5      1.75',
      '2      3        0.5      0.75',
    ];
    expect(await seriesOf(text.join('\n'))).toEqual({
      'train loss': { values: [2.5, 1.5, 0.5], epochs: [1, 2, 3] },
      'val loss': { values: [2.75, 1.75, 0.75], epochs: [1, 2, 3] },
    });
  });

  it('a number that the same place has already is no second point', async () => {
    const row = (e: number) => [`! Train      ${e}  0.1  ${3 - e}.5`, `! Validation  ${e}  0.1  ${4 - e}.5`];
    const head = ['  Train      #  Epoch  LR  loss', '  Validation #  Epoch  LR  loss'];
    const text = [0, 1, 2].flatMap((e) => [head[0]!, row(e)[0]!, head[1]!, row(e)[1]!]);
    const { LR, ...losses } = await seriesOf(text.join('\n'));
    expect(LR).toEqual({ values: [0.1, 0.1, 0.1], epochs: [0, 1, 2] });
    expect(Object.keys(losses)).toEqual(['train loss', 'validation loss']);
  });

  it('the same number at another step of an epoch is a point', async () => {
    const row = (i: number) => `|  1  |  ${50 * (i + 1)}  |  ${3 - i}.5  |  0.0100  |`;
    const head = [
      '|  Epoch  |  Iteration  |  Mini-batch  |  Base Learning  |',
      '|         |             |     Loss     |      Rate       |',
    ];
    expect(await seriesOf([...head, '|=====|', ...[0, 1, 2].map(row)].join('\n'))).toEqual({
      'Mini-batch Loss': { values: [3.5, 2.5, 1.5], epochs: [1, 1, 1], steps: [50, 100, 150] },
      'Base Learning Rate': { values: [0.01, 0.01, 0.01], epochs: [1, 1, 1], steps: [50, 100, 150] },
    });
  });
});

describe('what is drawn for people and is no training', () => {
  it.each([
    [
      'a classification report',
      [
        '              precision    recall  f1-score   support',
        '',
        '           0       0.95      0.96      0.95       980',
        '           1       0.97      0.98      0.97      1135',
        '    accuracy                           0.96      2115',
      ],
    ],
    [
      'the layers of a model',
      [
        '| Layer (type) | Output Shape | Param # |',
        '|--------------|--------------|---------|',
        '| dense        | 64           | 50240   |',
        '| dense_1      | 10           | 650     |',
      ],
    ],
    [
      'the state of trials',
      [
        '| Trial name | status | loc | iter | loss |',
        '|------------+--------+-----+------+------|',
        '| train_1 | RUNNING | 10.0.0.1 | 3 | 0.5 |',
        '| train_2 | RUNNING | 10.0.0.1 | 4 | 0.4 |',
        '| train_3 | RUNNING | 10.0.0.1 | 4 | 0.4 |',
      ],
    ],
    ['a table of settings', ['| Setting | Value |', '|---------|-------|', '| lr | 0.1 |', '| epochs | 90 |']],
    [
      'lines of text',
      ['Epoch 1  loss: 0.5  acc: 0.3', 'Epoch 2  loss: 0.4  acc: 0.4', '--------', 'Epoch 3  loss: 0.3  acc: 0.5'],
    ],
    ['a plain table', ['epoch  loss  acc', '1  0.5  0.3', '2  0.4  0.4', '3  0.3  0.5']],
  ])('%s', (_, lines) => {
    expect(drawnTables.detect(fileOf(lines.join('\n')))).toBe(false);
  });
});
