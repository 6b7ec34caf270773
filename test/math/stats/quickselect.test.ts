import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largest, smallest } from '../../../src/math/stats/extremes.js';
import { finite, finiteIndices, pick } from '../../../src/math/stats/finite.js';
import { median, medianInPlace } from '../../../src/math/stats/median.js';
import { quickselect } from '../../../src/math/stats/quickselect.js';
import { scratch } from '../../../src/math/stats/scratch.js';

const numbers = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: -3, max: 3 })), { minLength: 1, maxLength: 200 });
const sorted = (values: readonly number[]) => Float64Array.from(values).sort();

describe('quickselect', () => {
  it('finds every rank that sorting finds, many equal values among them', () =>
    fc.assert(
      fc.property(numbers, fc.nat(), (values, at) => {
        const k = at % values.length;
        const own = Float64Array.from(values);
        expect(quickselect(own, k)).toBe(sorted(values)[k]! + 0 === 0 ? own[k] : sorted(values)[k]);
        expect([...own.slice(0, k)].every((value) => value <= own[k]!)).toBe(true);
        expect([...own.slice(k + 1)].every((value) => value >= own[k]!)).toBe(true);
        expect(sorted([...own])).toEqual(sorted(values));
      }),
    ));
  it('looks at the first values only, where it is told how many', () =>
    expect(quickselect(new Float64Array([3, 1, 2, -9, -9]), 0, 3)).toBe(1));
  it('does not need more than a few passes over sorted, reversed and equal values', () => {
    const n = 200_000;
    for (const value of [(i: number) => i, (i: number) => -i, () => 1, (i: number) => i % 2]) {
      const values = Float64Array.from({ length: n }, (_, i) => value(i));
      expect(quickselect(values, n >> 1)).toBe([...values].sort((a, b) => a - b)[n >> 1]);
    }
  });
});

describe('medianInPlace', () => {
  it('is the middle of the sorted values, or the mean of the two middle ones', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 }), (values) => {
        const [low, high] = [(values.length - 1) >> 1, values.length >> 1].map((rank) => sorted(values)[rank]!);
        const middle = (low === high ? low! : (low! + high!) / 2) + 0;
        expect(medianInPlace(Float64Array.from(values)) + 0).toBe(middle);
        expect(median(values) + 0).toBe(middle);
      }),
    ));
  it('is NaN of nothing', () => expect(medianInPlace(new Float64Array(0))).toBeNaN());
});

describe('finite', () => {
  const values = Float64Array.of(1, Number.NaN, 3, Number.POSITIVE_INFINITY, 5);
  it('keeps what is finite', () => expect([...finite(values)]).toEqual([1, 3, 5]));
  it('stays within the array', () => expect([...finite(values, -3, 3)]).toEqual([1, 3]));
  it('is empty where there is nothing', () => expect(finite(values, 4, 2)).toHaveLength(0));
  it('knows where', () => expect([...finiteIndices(values)]).toEqual([0, 2, 4]));
  it('picks', () => expect([...pick(values, [4, 0])]).toEqual([5, 1]));
});

describe('extremes', () => {
  it('leave NaN out', () => expect([smallest([2, Number.NaN, 1]), largest([2, Number.NaN, 1])]).toEqual([1, 2]));
  it('are infinite of nothing', () =>
    expect([smallest([]), largest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]));
});

it('scratch has the room that is asked for', () => {
  for (const size of [1, 5000, 70_000]) expect(scratch(size).length).toBeGreaterThanOrEqual(size);
});
