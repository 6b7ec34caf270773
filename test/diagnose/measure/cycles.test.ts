import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.js';
import { type Columns, curve, measured, noisy } from '../../support/curves.js';

const CYCLE = 25;
const rate = (i: number) => 0.05 * (1 + Math.cos((Math.PI * (i % CYCLE)) / (CYCLE - 1)));
/** Six cycles of warm restarts; the minimum of cycle j is `floor(j)`. */
const cycling = (floor: (j: number) => number, noise: number, n = 6 * CYCLE): Columns => {
  const loss = curve(n, (i) => floor(Math.floor(i / CYCLE)) + 4 * rate(i));
  return { lr: curve(n, rate), train_loss: noisy(loss, 0.004, 1), val_loss: noisy(loss, noise, 2) };
};
const rises = (columns: Columns) =>
  diagnose(measured(columns)).findings.filter(({ rule }) => ['overfitting', 'memorization', 'post-drop-drift'].includes(rule));

describe('a run of warm restarts is judged by the minima of its cycles', () => {
  it('turns up where later minima are higher', () => {
    const found = rises(cycling((j) => (j < 2 ? 0.6 - 0.1 * j : 0.5 + 0.03 * (j - 1)), 0.006));
    expect(found).toHaveLength(1);
    expect(found[0]!.from).toBeGreaterThanOrEqual(2 * CYCLE - 3);
    expect(found[0]!.from).toBeLessThanOrEqual(2 * CYCLE + 2);
    expect(found[0]!.to).toBeGreaterThanOrEqual(6 * CYCLE - 8);
  });
  it('is fine where later minima are lower or level, whatever lies between', () => {
    expect(rises(cycling((j) => 0.6 - 0.02 * j, 0.006))).toEqual([]);
    expect(rises(cycling(() => 0.5, 0.006))).toEqual([]);
  });
  it('says nothing of a last cycle that was cut off at a high rate', () => {
    expect(rises(cycling((j) => 0.6 - 0.02 * j, 0.006, 5 * CYCLE + 12))).toEqual([]);
  });
  it('says nothing of one worse minimum at the end', () => {
    expect(rises(cycling((j) => (j === 5 ? 0.56 : 0.5), 0.006))).toEqual([]);
  });
  it('gives at most 2 false alarms in 100', () => {
    let alarms = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const columns = cycling(() => 0.5, 0);
      if (rises({ ...columns, val_loss: noisy(columns['val_loss']!, 0.015, seed) }).length > 0) alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(2);
  });
});
