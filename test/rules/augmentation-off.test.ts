import { describe, expect, it } from 'vitest';
import { augmentationOff } from '../../src/diagnose/rules/augmentation-off.js';
import { type Columns, curve, noisy } from '../support/curves.js';
import { apply, testRule } from '../support/test-rule.js';
import { causesIn } from '../support/words.js';

const loss = (points: number, at: number, by: number, seed: number) =>
  noisy(
    curve(points, (i) => 1 + Math.exp(-i / 15) + (i < at ? 0 : by)),
    0.008,
    seed,
  );
const epochs = (points: number) => curve(points, (i) => i + 1);
const detection = (points: number, at: number, by: number): Columns => ({
  epoch: epochs(points),
  'train/box_loss': loss(points, at, by, 1),
  'train/cls_loss': loss(points, at, by, 2),
  'train/dfl_loss': loss(points, at, by, 3),
  'val/box_loss': loss(points, at, -0.05, 4),
  'val/cls_loss': loss(points, at, -0.05, 5),
  'val/dfl_loss': loss(points, at, -0.05, 6),
  'lr/pg0': curve(points, (i) => 0.01 * (1 - i / (points + 1))),
});
const firstCause = (curves: Columns) => causesIn(apply(augmentationOff, curves).findings[0]!)[0]!;

testRule(augmentationOff, {
  finds: {
    'three losses that step up ten epochs before the end': {
      curves: detection(80, 70, 0.4),
      from: [71, 71],
      message: 'steps up',
    },
    'losses that step down while validation does not get worse': {
      curves: detection(80, 70, -0.3),
      from: [71, 71],
      message: 'steps down',
    },
    'a step far from the end, with a score': {
      curves: { train_loss: loss(120, 60, 0.3, 1), val_acc: noisy(loss(120, 60, 0, 3), 0, 1).map((value) => 1.5 - value / 2) },
      from: [60, 60],
      message: 'did not get worse',
    },
  },
  passes: {
    'validation that gets worse as well': { train_loss: loss(80, 60, 0.4, 1), val_loss: loss(80, 60, 0.3, 2) },
    'a drop of the learning rate that nobody logged': { train_loss: loss(80, 60, -0.4, 1), val_loss: loss(80, 60, -0.2, 2) },
    'a drop of the learning rate': {
      lr: curve(80, (i) => (i < 60 ? 0.1 : 0.01)),
      train_loss: loss(80, 60, -0.4, 1),
      val_loss: loss(80, 60, -0.2, 2),
    },
    'one part that steps, and the others not': {
      ...detection(80, 70, 0),
      'train/cls_loss': loss(80, 70, 0.9, 2),
    },
    'a spike': { train_loss: loss(80, 60, 0, 1).map((value, i) => (i === 60 ? 3 : value)), val_loss: loss(80, 60, 0, 2) },
    noise: { train_loss: loss(80, 60, 0, 1), val_loss: loss(80, 60, 0, 2) },
  },
  skips: { 'a run without validation': { train_loss: loss(80, 60, 0.4, 1) } },
});

describe('a step of the training losses', () => {
  it('is explained by what the tool does at that place', () => {
    expect(firstCause(detection(80, 70, 0.4))).toMatchObject({
      cause: expect.stringContaining('mosaic'),
      for: [expect.stringContaining('close_mosaic'), expect.stringContaining('validation')],
    });
    expect(firstCause(detection(80, 50, 0.4)).for).not.toContainEqual(expect.stringContaining('close_mosaic'));
  });
  it('is explained by the settings', () => {
    const planned = { ...detection(80, 60, 0.4), 'hp/close_mosaic': [20], 'hp/epochs': [80] };
    expect(firstCause(planned).for[0]).toMatch(/^the settings plan a switch there/);
  });
});
