import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { measure } from '../../src/diagnose/measure/measure.js';
import { type Columns, curve, noisy, runOf } from '../support/curves.js';
import { findingSentence } from '../support/words.js';

const judge = (columns: Columns) => diagnose(measure(runOf(columns), 'default'));
const aboutRises = (columns: Columns) =>
  judge(columns).findings.filter(({ rule }) => rule === 'memorization' || rule === 'overfitting');
const rising: Columns = { train_loss: [0.9, 0.5, 0.3, 0.2, 0.1], val_loss: [0.6, 0.52, 0.56, 0.61, 0.7] };

describe('a run of a few evaluations', () => {
  it('is a hint of low confidence where up to four are each worse than the one before', () => {
    const [found] = aboutRises(rising);
    expect(found).toMatchObject({ severity: 'notice', confidence: 'low', from: 2, to: 4 });
    expect(findingSentence(found!)).toBe(
      'val_loss rose 35% (0.52 → 0.7) between epoch 1 and 4, while the training loss fell 80% (0.5 → 0.1): each of the 3 evaluations after the best is worse than the one before; with so few evaluations this is little evidence.',
    );
  });
  it('is a warning of low confidence from five on, told with the score where that got worse each time as well', () => {
    const columns = { ...rising, val_loss: [0.52, 0.54, 0.57, 0.6, 0.66], val_wer: [12.1, 12.3, 12.9, 13.3, 13.4] };
    const [found] = aboutRises(columns);
    expect(found).toMatchObject({ severity: 'warning', confidence: 'low', from: 1, to: 4 });
    expect(findingSentence(found!)).toMatch(
      /: each of the 4 evaluations after the best is worse than the one before, and val_wer got worse each time as well \(12.1 → 13.4\)\.$/,
    );
  });
  it('is a hint, however many there are, where the score got better', () => {
    const columns = { ...rising, val_loss: [0.52, 0.54, 0.57, 0.6, 0.66], val_acc: [0.8, 0.81, 0.82, 0.82, 0.83] };
    const [found] = aboutRises(columns);
    expect(found).toMatchObject({ severity: 'notice', confidence: 'low' });
    expect(findingSentence(found!)).toMatch(/while val_acc got better \(0.8 → 0.83\)/);
  });
  it('is told by its values where the loss is negative', () => {
    const [found] = aboutRises({ ...rising, val_loss: [-0.2, -0.6, -0.55, -0.49, -0.4] });
    expect(findingSentence(found!)).toMatch(
      /^val_loss rose \(−0.6 → −0.4\) .* It gave back 50% of what it had gained from −0.2 on\.$/,
    );
  });
  it.each([
    ['a small rise', [0.6, 0.52, 0.53, 0.535, 0.54]],
    ['a single worse evaluation at the end', [0.6, 0.55, 0.53, 0.52, 0.7]],
    ['a loss that falls again', [0.6, 0.5, 0.62, 0.55, 0.6]],
    ['a rise no larger than what went up before', [0.9, 0.6, 0.8, 0.55, 0.62, 0.7]],
    ['two evaluations', [0.5, 0.7]],
  ])('is left alone with %s', (_, values) => {
    const columns = { train_loss: values.map((_v, i) => 1 / (i + 1)), val_loss: values };
    expect(aboutRises(columns)).toEqual([]);
    expect(judge(columns).checks.find(({ rule }) => rule === 'overfitting')).toMatchObject({ status: 'skipped' });
  });
});

describe('a run of 10 to 25 evaluations', () => {
  it('has turned up where each is worse than the one before, whatever the first ones fell', () => {
    const val_loss = [1.9, 1.2, 0.9, 0.8, 0.76, 0.77, 0.785, 0.8, 0.81, 0.825, 0.84, 0.85];
    const [found] = aboutRises({ train_loss: curve(12, (i) => 1.5 / (i + 1)), val_loss });
    expect(found).toMatchObject({ severity: 'warning', confidence: 'medium', from: 5, to: 11 });
  });
  it('has turned up where nearly each is', () => {
    const val_loss = [1.9, 1.2, 0.9, 0.8, 0.76, 0.78, 0.79, 0.785, 0.8, 0.82, 0.81, 0.83, 0.84, 0.85, 0.86];
    const [found] = aboutRises({ train_loss: curve(15, (i) => 1.5 / (i + 1)), val_loss });
    expect(found).toMatchObject({ severity: 'warning', from: 5 });
  });
  it('has a score that fell from its first evaluation on', () => {
    const score = [0.789, 0.792, 0.771, 0.769, 0.761, 0.752, 0.743, 0.735, 0.719, 0.706];
    expect(aboutRises({ val_acc: score })).toHaveLength(1);
  });
  it('has not where it only scatters', () => {
    const flat = noisy(
      curve(20, () => 0.8),
      0.03,
      5,
    );
    expect(aboutRises({ val_loss: flat })).toEqual([]);
  });
});
