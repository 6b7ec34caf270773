import { describe, expect, it } from 'vitest';
import { learningRateOf } from '../../../src/diagnose/measure/learning-rate.js';
import { type Columns, curve, gaussian, runOf } from '../../support/curves.js';
import {
  constantRate,
  hiddenDrops,
  type Logged,
  OTHER_CAUSES,
  type OtherCause,
  SMOOTH,
  type Smooth,
  smoothRate,
} from '../../support/hidden-drops.js';
import { mostOften } from '../../support/most-often.js';

const inferred = (columns: Columns): readonly number[] =>
  learningRateOf(runOf(columns))
    .events.filter((event) => event.inferred)
    .map(({ at }) => at);
const RUNS = 30;

const KINDS = ['training loss', 'validation loss', 'losses', 'all'] as const;

function found(
  factor: number,
  noise: number,
  kinds: readonly Logged[] = KINDS,
): { readonly share: number; readonly invented: number } {
  let [right, drops, invented] = [0, 0, 0];
  for (const logged of kinds)
    for (let seed = 0; seed < RUNS; seed += 1) {
      const run = hiddenDrops(factor, noise, logged, seed);
      const events = inferred(run.columns);
      drops += run.drops.length;
      right += run.drops.filter((at) => events.some((event) => Math.abs(event - at) <= 1)).length;
      invented += events.filter((event) => run.drops.every((at) => Math.abs(event - at) > 2)).length;
    }
  return { share: right / drops, invented };
}

describe('drops of a rate that is not logged', () => {
  // Measured, less 0.05. What the steps add to a loss is a fifth of it here: noise of 4% hides most of it.
  it.each([
    [0.5, 0.005, 0.93],
    [0.5, 0.01, 0.8],
    [0.5, 0.02, 0.44],
    [0.5, 0.04, 0.02],
    [0.3, 0.005, 0.94],
    [0.3, 0.01, 0.85],
    [0.3, 0.02, 0.58],
    [0.3, 0.04, 0.17],
    [0.2, 0.005, 0.92],
    [0.2, 0.01, 0.83],
    [0.2, 0.02, 0.57],
    [0.2, 0.04, 0.21],
    [0.1, 0.005, 0.88],
    [0.1, 0.01, 0.65],
    [0.1, 0.02, 0.45],
    [0.1, 0.04, 0.25],
  ])('to %f of it with noise of %f are found at least %f of the time', (factor, noise, least) => {
    const { share, invented } = found(factor, noise);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(invented).toBeLessThanOrEqual(mostOften(RUNS * KINDS.length, 0.01));
  });

  it('are found in two curves together more often than in either alone', () => {
    const both = found(0.3, 0.01, ['validation']).share;
    expect(both).toBeGreaterThan(found(0.3, 0.01, ['validation loss']).share);
    expect(both).toBeGreaterThan(found(0.3, 0.01, ['validation score']).share);
  });
});

describe('a constant rate', () => {
  const cells = [60, 200].flatMap((n) =>
    [0, 0.4, 0.8].flatMap((persistence) =>
      (Object.keys(OTHER_CAUSES) as OtherCause[]).map((cause) => [cause, n, persistence] as const),
    ),
  );
  let invented = 0;
  it.each(cells)('is not taken for one that drops: %s, %d evaluations, persistence %f', (cause, n, persistence) => {
    const runs = Array.from({ length: RUNS }, (_, seed) => constantRate(cause, n, persistence, seed));
    const alarms = runs.filter((columns) => inferred(columns).length > 0).length;
    invented += alarms;
    expect(alarms).toBeLessThanOrEqual(mostOften(RUNS, 0.01));
  });
  it('is taken for one in at most 1 of 100 runs', () => {
    expect(invented).toBeLessThanOrEqual(mostOften(cells.length * RUNS, 0.01));
  });
});

it('a rate that changes smoothly is taken for one that drops in at most 1 of 100 runs', () => {
  const runs = (Object.keys(SMOOTH) as Smooth[]).flatMap((schedule) =>
    [60, 200].flatMap((n) => Array.from({ length: RUNS }, (_, seed) => smoothRate(schedule, n, seed))),
  );
  expect(runs.filter((columns) => inferred(columns).length > 0).length).toBeLessThanOrEqual(mostOften(runs.length, 0.01));
});

it('a curve that says nothing does not hide what the others say', () => {
  const { columns, drops } = hiddenDrops(0.3, 0.005, 'losses', 1);
  const flat = curve(columns['train_loss']!.length, () => 1);
  expect(inferred({ ...columns, train_acc: flat, val_acc: flat })).toEqual(inferred(columns));
  expect(inferred(columns)).toEqual(drops);
});

it('a drop of a long curve is where it acts, within one of its thousand bins', () => {
  const draw = gaussian(3);
  const train_loss = curve(20_000, (i) => (0.3 + Math.exp(-i / 2000) + (i < 12_345 ? 0.2 : 0)) * (1 + 0.02 * draw()));
  const [at, ...others] = inferred({ train_loss });
  expect(others).toEqual([]);
  expect(Math.abs(at! - 12_345)).toBeLessThanOrEqual(20);
});
