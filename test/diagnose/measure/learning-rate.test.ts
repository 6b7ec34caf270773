import { describe, expect, it } from 'vitest';
import { learningRateOf } from '../../../src/diagnose/measure/learning-rate.js';
import { curve, noisy, runOf, threeBoxes } from '../../support/curves.js';

const train = curve(100, (i) => 0.2 + Math.exp(-i / 20));
const rate = (value: (epoch: number) => number) => learningRateOf(runOf({ lr: curve(100, value), train_loss: train }));

describe('a logged learning rate', () => {
  it('has its drops where they first act', () => {
    const { logged, schedule, events } = learningRateOf(runOf(threeBoxes(1)));
    expect({ logged, schedule }).toEqual({ logged: true, schedule: 'step' });
    expect(events.map(({ at, kind, inferred }) => [at, kind, inferred])).toEqual([60, 120, 160].map((at) => [at, 'drop', false]));
    for (const { factor } of events) expect(factor).toBeCloseTo(0.2, 9);
  });
  it.each([
    ['constant', () => 0.1],
    ['constant', (i: number) => 0.1 + 1e-12 * Math.sin(i)],
    ['cosine', (i: number) => 0.05 * (1 + Math.cos((Math.PI * i) / 100))],
    ['linear', (i: number) => 0.1 * (1 - i / 100)],
    ['restarts', (i: number) => 0.05 * (1 + Math.cos((Math.PI * (i % 25)) / 25))],
    ['one-cycle', (i: number) => (i < 30 ? 0.01 + 0.003 * i : 0.1 * (1 - (i - 30) / 70))],
  ] as const)('is %s', (schedule, value) => {
    expect(rate(value).schedule).toBe(schedule);
    if (schedule === 'constant') expect(rate(value).events).toEqual([]);
  });
  it('names restarts as such', () => {
    const { events } = rate((i) => 0.05 * (1 + Math.cos((Math.PI * (i % 25)) / 25)));
    expect(events.filter(({ kind }) => kind === 'restart').map(({ at }) => at)).toEqual([25, 50, 75]);
  });
});

describe('a learning rate that was not logged', () => {
  it('is inferred from a sudden fall of the training loss, and marked so', () => {
    const { lr: _lr, ...without } = threeBoxes(1);
    const { logged, events } = learningRateOf(runOf(without));
    expect(logged).toBe(false);
    expect(events.every(({ inferred }) => inferred)).toBe(true);
    for (const { at } of events) expect([60, 120, 160].some((truth) => Math.abs(at - truth) <= 1)).toBe(true);
    expect(events.map(({ at }) => at)).toEqual(expect.arrayContaining([60, 120]));
  });
  it('is rarely invented on noisy curves', () => {
    let invented = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const { events } = learningRateOf(
        runOf({ train_loss: noisy(train, 0.01, seed), val_loss: noisy(train, 0.02, seed + 500) }),
      );
      if (events.length > 0) invented += 1;
    }
    expect(invented).toBeLessThanOrEqual(3);
  });
});
