import { describe, expect, it } from 'vitest';
import { readTextLine } from '../../../src/read/formats/text/line.js';
import { text } from '../../../src/read/formats/text/text.js';
import { memoryFile } from '../../../src/read/reader.js';

const fileOf = (content: string, named = true) => memoryFile('train.log', new TextEncoder().encode(content), named);

describe('a line of console output', () => {
  it.each<[string, Record<string, number>, { epoch?: number; step?: number }]>([
    ['Epoch 3: train_loss=0.5 val_loss=0.6', { train_loss: 0.5, val_loss: 0.6 }, { epoch: 3 }],
    ['Epoch [3/10], Step [100/600], Loss: 0.5', { Loss: 0.5 }, { epoch: 3, step: 100 }],
    ['Test set: Average loss: 5.02, Acc@1: 8.4%', { 'Test loss': 5.02, 'Test Acc@1': 8.4 }, {}],
    ['train Loss: 1.68 Top-1 Acc: 37.99', { 'train Loss': 1.68, 'train Top-1 Acc': 37.99 }, {}],
    [
      'Epoch: [0][ 10/391]\tTime 0.2 (0.3)\tLoss 2.1e+00 (2.3e+00)\tAcc@1 11.00 (12.00)',
      { Loss: 2.1, 'Acc@1': 11 },
      { epoch: 0, step: 10 },
    ],
    ['epoch 4 loss nan lr 1e-3', { loss: Number.NaN, lr: 0.001 }, { epoch: 4 }],
    ['Step 1 | loss:tensor(2.31) lr:2e-05', { loss: 2.31, lr: 0.00002 }, { step: 1 }],
    ["{'loss': 0.5, 'epoch': 0.1}", { loss: 0.5 }, { epoch: 0.1 }],
    [
      '2020-01-01 | INFO | valid | {"epoch": 1, "valid_loss": "4.3", "num_updates": "200"}',
      { valid_loss: 4.3 },
      { epoch: 1, step: 200 },
    ],
    [' validation loss at iteration 1000 | lm loss value: 2.9E+00 |', { 'validation lm loss': 2.9 }, { step: 1000 }],
    // A split in front of a name holds for the next one, but not for one that has its own.
    ['epoch 1: val loss: 0.5, acc: 0.8', { 'val loss': 0.5, 'val acc': 0.8 }, { epoch: 1 }],
    ['epoch 1: val loss: 0.5, acc: 0.8, acc_val: 0.7', { 'val loss': 0.5, acc: 0.8, acc_val: 0.7 }, { epoch: 1 }],
    ['第3轮，训练损失：0.5 验证loss：0.6', { 训练损失: 0.5, 验证loss: 0.6 }, { epoch: 3 }],
    ['第12个epoch | Fehler (Training): 0.5', { 'Training Fehler': 0.5 }, { epoch: 12 }],
    ['\u001b[32mEpoch 2\u001b[0m val_acc: \u001b[1m0.5\u001b[0m', { val_acc: 0.5 }, { epoch: 2 }],
    [
      '#7 examples seen: 640, classification loss: 0.55, training accuracy: 0.8',
      { 'classification loss': 0.55, 'training accuracy': 0.8 },
      { step: 7 },
    ],
    ['[3,  2000] loss: 1.234', { loss: 1.234 }, { epoch: 3, step: 2000 }],
    [' 15% done, time 0:00:02, cost 0.92, dev cost 0.64', { cost: 0.92, 'dev cost': 0.64 }, { step: 15 }],
    ['eval @ 650: loss 0.17 accuracy 0.96', { 'eval loss': 0.17, 'eval accuracy': 0.96 }, { step: 650 }],
    ['第3轮 训练损失:1.25 验证损失:1.5', { 训练损失: 1.25, 验证损失: 1.5 }, { epoch: 3 }],
    [
      '\u001b[32m2026-01-02 09:24:40.020\u001b[0m | \u001b[1mINFO    \u001b[0m | \u001b[36m__main__\u001b[0m:\u001b[36mfit\u001b[0m:\u001b[36m7\u001b[0m - \u001b[1mEpoch 1 train/loss: 2.5\u001b[0m',
      { 'train/loss': 2.5 },
      { epoch: 1 },
    ],
    ['iter  20 value 6.172538', { 'loss (value)': 6.172538 }, { step: 20 }],
    ['Epochs           20. Current error: 0.1893762797. Bit fail 72.', { error: 0.1893762797, 'bit fail': 72 }, { step: 20 }],
  ])('%s', (line, metrics, { epoch = Number.NaN, step = Number.NaN }) => {
    const read = readTextLine(line)!;
    expect(Object.fromEntries(read.metrics.map(({ name, value }) => [name, value]))).toEqual(metrics);
    expect([read.epoch, read.step]).toEqual([epoch, step]);
  });

  it.each([
    'Loading the datasets...',
    '2018-03-08 18:15:47,419:INFO: - done.',
    'GPU Memory: 0.33 GB',
    '- Found new best accuracy: 0.9',
    'val_loss improved from 0.5 to 0.4, saving model',
    'for i in range(10):',
  ])('is none: %s', (line) => {
    expect(readTextLine(line)).toBeNull();
  });
});

it('tells models apart that are trained in turn', () => {
  const blocks = [1, 2].flatMap((epoch) =>
    ['resnet-18', 'resnet-34'].map((name, i) => `${name} - Epoch ${epoch}/2\nlr: [0.1]\ntrain Loss: ${epoch + i} Acc: 3\n`),
  );
  const logs = text.read(fileOf(blocks.join('')));
  expect(logs.map(({ run, series }) => [run, [...series.find(({ name }) => name === 'train Loss')!.values]])).toEqual([
    ['resnet-18', [1, 2]],
    ['resnet-34', [2, 3]],
  ]);
});

it('takes prose for none, and by chance asks for positions', () => {
  expect(text.detect(fileOf('We saw a loss of 0.5 once.\nThe accuracy was 0.7 in the end.\n'))).toBe(false);
  const rows = 'loss: 3\nloss: 2\nloss: 1\n';
  expect(text.detect(fileOf(rows))).toBe(true);
  expect(text.detect(fileOf(rows, false))).toBe(false);
});
