import { describe, expect, it } from 'vitest';
import { kneeInterval } from '../../../src/diagnose/measure/knee.js';
import { onsetOf } from '../../../src/diagnose/measure/rises.js';
import { curve, measured, noisy } from '../../support/curves.js';

/** A valley whose true knee is at `onset`. */
const valley = (onset: number, slope: number, noise: number, seed: number) =>
  Float64Array.from(
    noisy(
      curve(120, (i) => 0.5 + Math.exp(-i / 8) + slope * Math.max(0, i - onset)),
      noise,
      seed,
    ),
  );

describe('the interval of an onset', () => {
  it('is the same for the same data, whatever its unit', () => {
    const y = valley(50, 0.004, 0.01, 1);
    expect(kneeInterval(y, 0.01)).toEqual(kneeInterval(y, 0.01));
    expect(
      kneeInterval(
        y.map((value) => 1024 * value),
        10.24,
      ),
    ).toEqual(kneeInterval(y, 0.01));
  });
  it('is wider where the rise is gentler in the same noise', () => {
    const width = (slope: number) => {
      let sum = 0;
      for (let seed = 0; seed < 20; seed += 1) {
        const [low, high] = kneeInterval(valley(50, slope, 0.01, seed), 0.01);
        sum += high - low;
      }
      return sum / 20;
    };
    expect(width(0.001)).toBeGreaterThan(2 * width(0.02));
  });
  it('holds the true onset, give or take two evaluations, in at least 8 of 10 curves', () => {
    let held = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const onset = 35 + (seed % 40);
      const [low, high] = kneeInterval(valley(onset, 0.006, 0.01, seed), 0.01);
      if (low - 2 <= onset && onset <= high + 2) held += 1;
    }
    expect(held).toBeGreaterThanOrEqual(48);
  });
  it('lies around the onset that is reported', () => {
    const { rises, cost } = measured({
      train_loss: curve(120, (i) => 0.1 + Math.exp(-i / 20)),
      val_loss: Array.from(valley(50, 0.006, 0.01, 3)),
    });
    expect(rises).toHaveLength(1);
    const { from } = rises[0]!;
    const onset = onsetOf(rises[0]!, cost!.values);
    expect(onset[0]).toBeLessThanOrEqual(from);
    expect(onset[1]).toBeGreaterThanOrEqual(from);
  });
});
