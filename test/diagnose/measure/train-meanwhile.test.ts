import { describe, expect, it } from 'vitest';
import { trainMeanwhile, trainWords } from '../../../src/diagnose/measure/train-meanwhile.js';
import { plain } from '../../../src/text/sentence.js';
import { type Columns, curve, measured, noisy } from '../../support/curves.js';

/** What is said of the training loss of a run from one place to another, with an evaluation each `every`. */
function said(columns: Columns, from: number, to: number, every = 1) {
  const meanwhile = trainMeanwhile(measured(columns).trainLoss, from, to, every);
  return { ...meanwhile, words: meanwhile.trainMoved === 'unknown' ? '' : plain(trainWords(meanwhile)) };
}

describe('the training loss meanwhile', () => {
  it('is told by the values as logged at both ends, however short the window is', () => {
    const train_loss = [2.4, 1.6, 1.1, 0.8, 0.62, 0.44, 0.31, 0.2];
    expect(said({ train_loss }, 5, 7).words).toBe('the training loss fell 55% (0.44 → 0.2)');
    expect(said({ train_loss }, 3, 7).words).toBe('the training loss fell 75% (0.8 → 0.2)');
  });
  it('has no share where it may be negative', () => {
    const train_loss = curve(40, (i) => -1 + Math.exp(-i / 12));
    const { words, trainChange, trainMoved } = said({ train_loss }, 10, 39);
    expect(words).toBe('the training loss fell (−0.5654 → −0.9612)');
    expect(trainMoved).toBe('fell');
    expect(trainChange).toBeCloseTo(-0.3958 / 0.9612, 2);
  });
  it('fell where a negative one goes up towards zero only in size', () => {
    expect(said({ train_loss: [0.3, -0.2, -0.5, -0.6, -0.7, -0.8] }, 2, 5).trainMoved).toBe('fell');
    expect(said({ train_loss: [0.3, -0.2, -0.8, -0.7, -0.6, -0.5] }, 2, 5).trainMoved).toBe('rose');
  });
  it('is told by medians that do not overlap where it is noisy', () => {
    const train_loss = noisy(
      curve(60, (i) => 0.3 + Math.exp(-i / 15)),
      0.07,
      2,
    );
    const { trainFrom, trainTo, trainMoved } = said({ train_loss }, 20, 59);
    expect(trainFrom).toMatchObject({ statistic: 'median', of: 5, at: 20 });
    expect(trainTo).toMatchObject({ statistic: 'median', of: 5, at: 59 });
    expect(trainMoved).toBe('fell');
    const short = said({ train_loss }, 50, 55);
    expect(short.trainFrom?.of ?? 1).toBeLessThanOrEqual(3);
  });
  it('is unknown where its noise hides what it did', () => {
    const train_loss = noisy(
      curve(40, () => 0.7),
      0.08,
      5,
    );
    expect(said({ train_loss }, 20, 39).trainMoved).toBe('unknown');
  });
  it('is told by all that was logged up to an evaluation where that is more often', () => {
    const step = curve(1200, (i) => i + 1);
    const train_loss = noisy(
      curve(1200, (i) => 0.2 + 1.6 * Math.exp(-i / 300)),
      0.15,
      7,
    );
    const { trainFrom, trainTo, trainMoved } = said({ step, train_loss }, 400, 1200, 100);
    expect(trainFrom).toMatchObject({ statistic: 'median', of: 51, at: 400 });
    expect(trainTo).toMatchObject({ statistic: 'median', of: 51, at: 1200 });
    expect(trainMoved).toBe('fell');
  });
  it('does not move where it is flat', () => {
    expect(said({ train_loss: [0.9, 0.5, 0.5, 0.5, 0.5, 0.501] }, 1, 5)).toMatchObject({ trainMoved: 'held' });
  });
  it('is unknown where it is not a number any more, or was not logged there', () => {
    const train_loss = [0.9, 0.5, 0.3, Number.NaN, Number.NaN, Number.NaN, Number.NaN];
    expect(said({ train_loss }, 2, 6).trainMoved).toBe('unknown');
    expect(said({ train_loss }, 1, 6).trainMoved).toBe('unknown');
    expect(said({ val_loss: [0.9, 0.5, 0.6] }, 1, 2).trainMoved).toBe('unknown');
  });
});
