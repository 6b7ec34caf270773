import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.js';
import { type Columns, curve, measured, noisy } from '../../support/curves.js';
import { findingSentence } from '../../support/words.js';

const falling = curve(100, (i) => 0.4 + Math.exp(-i / 12));
const turning = noisy(
  curve(100, (i) => 0.9 + Math.exp(-i / 12) + 0.01 * Math.max(0, i - 40)),
  0.01,
  3,
);
const judge = (columns: Columns) => diagnose(measured(columns));

describe('a further validation loss', () => {
  const base = { train_loss: curve(100, (i) => 0.3 + Math.exp(-i / 15)), val_loss: noisy(falling, 0.004, 4) };
  it('is told as a notice under its own name where the main one is silent', () => {
    const { findings, checks } = judge({ ...base, val_robust_loss: turning });
    const found = findings.find(({ rule }) => rule === 'overfitting');
    expect(found).toMatchObject({ severity: 'notice', series: ['val_robust_loss'] });
    expect(findingSentence(found!)).toMatch(/^val_robust_loss rose/);
    expect(checks.find(({ rule }) => rule === 'overfitting')).toEqual({ rule: 'overfitting', status: 'found' });
  });
  it('is not told where the main one turned up itself', () => {
    const { findings } = judge({ ...base, val_loss: turning, val_robust_loss: turning });
    expect(findings.filter(({ series }) => series.includes('val_robust_loss') && series.length === 1)).toEqual([]);
  });
  it('is no loss of the wrong answers', () => {
    const { findings } = judge({ ...base, val_loss_wrong: turning });
    expect(findings.filter(({ rule }) => rule === 'overfitting')).toEqual([]);
  });
});
