import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceInflation } from '../../src/math/curve/autocorrelation.js';
import { binMedians } from '../../src/math/curve/bin-medians.js';
import { downsample } from '../../src/math/curve/downsample.js';
import { noiseScale } from '../../src/math/curve/noise.js';
import { rollingMedian, windowWidth } from '../../src/math/curve/rolling-median.js';
import { theilSen } from '../../src/math/curve/theil-sen.js';
import { argBest } from '../../src/math/stats/arg-best.js';
import { mad, median } from '../../src/math/stats/median.js';
import { quantum } from '../../src/math/stats/quantum.js';
import { percent, short } from '../../src/text/numbers.js';
import { curve, gaussian, noisy } from '../support/curves.js';

const byDefinition = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
};
const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('noiseScale', () => {
  it('is within 5% of the truth on average, on a slope', () => {
    const found = Array.from({ length: 200 }, (_, seed) =>
      noiseScale(
        noisy(
          curve(200, (i) => 3 - 0.01 * i),
          0.1,
          seed,
        ),
      ),
    );
    const average = found.reduce((sum, value) => sum + value, 0) / found.length;
    expect(Math.abs(average / 0.1 - 1)).toBeLessThan(0.05);
  });
  it('is hardly moved by outliers', () => {
    const values = noisy(
      curve(200, (i) => 3 - 0.01 * i),
      0.1,
      7,
    ).map((value, i) => (i % 40 === 20 ? value + 3 : value));
    expect(noiseScale(values)).toBeLessThan(0.45);
  });
  it('knows the rounding of the logger, and has no answer below 3 points', () => {
    expect(
      noiseScale(
        curve(50, () => 0.5),
        0.01,
      ),
    ).toBeCloseTo(0.01 / Math.sqrt(12), 12);
    expect(noiseScale([1, 2])).toBeNaN();
  });
});

it('medians are those of the definition', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      expect(median(values)).toBe(byDefinition(values));
    }),
    { seed: 2 },
  );
  expect(median([])).toBeNaN();
  expect(mad([1, 1, 2, 2, 4, 6, 9])).toBe(1);
});

it('rolling medians are the medians of full windows', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom(3, 5, 7), (values, width) => {
      const rolled = rollingMedian(values, width);
      const half = (width - 1) / 2;
      for (let i = half; i + half < values.length; i += 1)
        expect(rolled[i]).toBe(byDefinition(values.slice(i - half, i + half + 1)));
    }),
    { seed: 3 },
  );
  expect([3, 60, 200, 1e6].map((n) => windowWidth(n))).toEqual([3, 3, 7, 51]);
});

it('finds the step of rounded numbers only', () => {
  const draw = gaussian(4);
  const values = Array.from({ length: 300 }, () => draw());
  expect(quantum(values.map((value) => Math.round(value * 100) / 100))).toBeCloseTo(0.01, 6);
  expect(quantum(values)).toBe(0);
});

it('knows how much correlated noise inflates a variance', () => {
  const draw = gaussian(5);
  const white = Array.from({ length: 4000 }, () => draw());
  let last = 0;
  const red = white.map((value) => (last = 0.5 * last + value));
  expect(varianceInflation(white)).toBeLessThan(1.3);
  expect(varianceInflation(red)).toBeGreaterThan(2);
});

it('Theil–Sen is a line through points, outliers or not', () => {
  const { slope, intercept } = theilSen(curve(21, (i) => (i % 7 === 3 ? 100 : 2 + 3 * i)));
  expect(slope).toBeCloseTo(3, 0);
  expect(intercept).toBeCloseTo(2, 0);
});

it('down-sampling keeps the ends, the smallest and the largest', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 50, maxLength: 3000 }), (values) => {
      const kept = downsample(values, 40).map((i) => values[i]!);
      expect(kept.length).toBeLessThanOrEqual(40);
      expect(kept[0]).toBe(values[0]);
      expect(kept[kept.length - 1]).toBe(values[values.length - 1]);
      expect(Math.min(...kept)).toBe(Math.min(...values));
      expect(Math.max(...kept)).toBe(Math.max(...values));
    }),
    { seed: 6, numRuns: 60 },
  );
});

it('bins hold their medians, short input itself', () => {
  expect([...binMedians(Float64Array.from([1, 9, 2, 5, 4, 6]), 2).values]).toEqual([2, 5]);
  expect([...binMedians(Float64Array.from([1, 9]), 5).values]).toEqual([1, 9]);
});

it('finds the best by the goal, NaN apart', () => {
  expect(argBest([Number.NaN, 3, 1, 2], 'minimize')).toBe(2);
  expect(argBest([Number.NaN, 3, 1, 2], 'maximize')).toBe(1);
  expect(argBest([Number.NaN], 'maximize')).toBe(-1);
});

it('writes numbers as people do', () => {
  expect([0.94312, 1234567, 1e-9, -0.5, 0, 120].map(short)).toEqual(['0.9431', '1.235e6', '1e−9', '−0.5', '0', '120']);
  expect([0.2149, 0.0123, -0.5].map(percent)).toEqual(['21%', '1.2%', '−50%']);
});
