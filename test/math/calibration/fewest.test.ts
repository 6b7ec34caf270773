import { expect, it } from 'vitest';
import { fewestThatCarry } from '../../../src/math/calibration/fewest.js';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';

const told = (changes: readonly number[], share: number) => {
  const found = fewestThatCarry(Float64Array.from(changes), share);
  return found && { ...found, order: [...found.order] };
};

it('finds the fewest, the largest first, the earlier one of equals', () => {
  expect(told([0, 5, -1, 2], 0.5)).toEqual({ examples: 1, order: [1], share: 5 / 6 });
  expect(told([0, 5, -1, 2], 1)).toEqual({ examples: 2, order: [1, 3], share: 7 / 6 });
  expect(told([1, 1, 1, 1], 0.5)).toEqual({ examples: 2, order: [0, 1], share: 0.5 });
  expect(told([1, 3, 1, 3], 0.9)).toEqual({ examples: 4, order: [1, 3, 0, 2], share: 1 });
  expect(told([7], 1)).toEqual({ examples: 1, order: [0], share: 1 });
  expect(told([Number.NaN, 2, Number.NaN, 1], 0.5)).toEqual({ examples: 1, order: [1], share: 2 / 3 });
});

it('has no answer without a rise', () => {
  expect(told([], 0.5)).toBeNull();
  expect(told([1, -1], 0.5)).toBeNull();
  expect(told([1, -2], 0.5)).toBeNull();
  expect(told([Number.POSITIVE_INFINITY, 1], 0.5)).toBeNull();
  expect(told([1, 2], 0)).toBeNull();
  expect(told([1, 2], Number.NaN)).toBeNull();
});

it('agrees with sorting them all', () => {
  const random = seededRandom(3);
  for (let round = 0; round < 300; round += 1) {
    const n = 1 + Math.floor(3000 * random());
    // Whole numbers: many ties, and sums without rounding.
    const changes = Array.from({ length: n }, () => Math.floor(round % 2 === 0 ? 40 * random() - 18 : 2 ** (12 * random()) - 20));
    const sum = changes.reduce((total, change) => total + change, 0);
    const share = 0.05 + 0.95 * random();
    const order = [...changes.keys()].sort((a, b) => changes[b]! - changes[a]! || a - b);
    let [carried, examples] = [0, 0];
    while (sum > 0 && carried < share * sum) carried += changes[order[examples++]!]!;
    expect(told(changes, share)).toEqual(
      sum > 0 ? { examples, order: order.slice(0, Math.min(examples, 1000)), share: carried / sum } : null,
    );
  }
});

it('names the first thousand of more', () => {
  const many = fewestThatCarry(new Float64Array(5000).fill(0.1), 1)!;
  expect(many.examples).toBeGreaterThan(4990);
  expect(many.order).toHaveLength(1000);
});
