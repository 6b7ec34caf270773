import { describe, expect, it } from 'vitest';
import { swingsOf } from '../../../src/diagnose/measure/zigzag.js';
import { standsOut } from '../../../src/math/curve/hampel.js';
import { rollingMedian } from '../../../src/math/curve/rolling-median.js';
import { exceedsScale, secondDifferenceScale } from '../../../src/math/curve/second-differences.js';
import { median } from '../../../src/math/stats/median.js';
import { curve, gaussian } from '../../support/curves.js';

/** Random curves: flat, falling, rounded, with a spike. */
const CURVES = Array.from({ length: 300 }, (_, seed) => {
  const draw = gaussian(seed);
  const n = 12 + ((seed * 37) % 150);
  const digits = [17, 2, 1][seed % 3]!;
  const made = curve(n, (i) => 1 + (seed % 4) * Math.exp(-i / 10) + 0.1 * draw() + (i === n >> 1 && seed % 5 === 0 ? 3 : 0));
  return Float64Array.from(made, (value) => Number(Math.max(0.01, value).toPrecision(digits)));
});

describe('a screen says the same as what it saves', () => {
  it('of a size against the scale of second differences', () => {
    for (const values of CURVES)
      for (let end = 6; end < values.length; end += 1) {
        const from = Math.max(0, end - 20);
        const size = Math.abs(values[end]! - values[end - 1]!);
        const isMore = size > 2 * secondDifferenceScale(values.subarray(from, end));
        expect(exceedsScale(size, 2, values, from, end)).toBe(isMore);
      }
  });
  it('of a point that stands out of its window', () => {
    for (const values of CURVES) {
      const levels = rollingMedian(values, 11);
      const isOut = values.some((value, i) => i >= 5 && value > 1.2 * levels[i]!);
      expect(standsOut(values, 1.2)).toBe(isOut);
    }
  });
  it('of swings: larger ones are never more', () => {
    for (const values of CURVES) {
      const counts = [0.05, 0.1, 0.2, 0.5].map((least) => swingsOf(values, least).length);
      expect([...counts].sort((a, b) => b - a)).toEqual(counts);
    }
  });
  it('of windows that go one way', () => {
    for (const values of CURVES)
      for (const width of [3, 5, 11]) {
        const medians = rollingMedian(values, width);
        const half = (width - 1) / 2;
        for (let i = half; i + half < values.length; i += 1)
          expect(medians[i]).toBe(median(values.slice(i - half, i + half + 1)));
      }
  });
});
