import { describe, expect, it } from 'vitest';
import { curve, measured, noisy } from '../../support/curves.js';

/** A validation loss with its minimum at 30, and drops of the learning rate at 36 and 44 of 80 epochs; `repaired` is its fall at the second. */
const run = (repaired: number) =>
  measured({
    lr: curve(80, (i) => 0.1 * 0.5 ** [36, 44].filter((at) => i >= at).length),
    train_loss: curve(80, (i) => 0.02 + Math.exp(-i / 15)),
    val_loss: noisy(
      curve(80, (i) => 0.5 + 0.6 * Math.exp(-i / 6) + 0.008 * Math.max(0, i - 30) - (i >= 44 ? repaired : 0)),
      0.012,
      3,
    ),
  });

describe('a rise across learning-rate drops', () => {
  it('starts where the run rises, where no drop brings the loss back', () => {
    const { rises } = run(0);
    expect(rises).toHaveLength(1);
    expect(rises[0]!.from).toBeGreaterThan(26);
    expect(rises[0]!.from).toBeLessThan(36);
    expect(rises[0]!.to).toBe(79);
  });
  it('starts behind the drop that brought it back', () => {
    expect(run(0.14).rises[0]!.from).toBeGreaterThanOrEqual(44);
  });
});
