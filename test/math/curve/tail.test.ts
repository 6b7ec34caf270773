import { describe, expect, it } from 'vitest';
import { decayAt, extrapolate, fitDecay } from '../../../src/math/curve/extrapolate.js';
import { hampelSpikes } from '../../../src/math/curve/hampel.js';
import { tailTrend } from '../../../src/math/curve/tail-trend.js';
import { curve, noisy } from '../../support/curves.js';

describe('tailTrend', () => {
  it('tells a falling end from a flat one', () => {
    expect(
      tailTrend(
        noisy(
          curve(50, (i) => 2 - 0.01 * i),
          0.02,
          1,
        ),
        0.01,
        0,
      ).verdict,
    ).toBe('improving');
    expect(
      tailTrend(
        noisy(
          curve(50, () => 2),
          0.005,
          2,
        ),
        0.01,
        0,
      ).verdict,
    ).toBe('plateau');
  });
  it('does not decide when noise hides the answer, or on a few points', () => {
    const noise = tailTrend(
      noisy(
        curve(12, (i) => 2 - 0.002 * i),
        0.2,
        3,
      ),
      0.01,
      0,
    );
    expect(noise.verdict).toBe('undetermined');
    expect(tailTrend([3, 2, 1], 0.01, 0).verdict).toBe('undetermined');
    expect(tailTrend([3, 2, 1], 0.01, 0).change).toBeNaN();
  });
  it('calls white noise improving in at most 2% of 500 flat curves', () => {
    const wrong = Array.from({ length: 500 }, (_, seed) =>
      tailTrend(
        noisy(
          curve(50, () => 1),
          0.03,
          seed,
        ),
        0.01,
        0,
      ),
    ).filter(({ verdict }) => verdict === 'improving').length;
    expect(wrong / 500).toBeLessThanOrEqual(0.02);
  });
});

describe('extrapolate', () => {
  it('recovers the parameters of both shapes', () => {
    const power = fitDecay(
      curve(60, (i) => 0.4 + 2 * (i + 1) ** -0.7),
      'power-law',
    );
    expect(power.floor).toBeCloseTo(0.4, 4);
    expect(power.amplitude).toBeCloseTo(2, 4);
    expect(power.rate).toBeCloseTo(0.7, 4);
    const exponential = fitDecay(
      curve(60, (i) => 0.4 + 2 * Math.exp(-(i + 1) / 15)),
      'exponential',
    );
    expect(exponential.floor).toBeCloseTo(0.4, 6);
    expect(1 / exponential.rate).toBeCloseTo(15, 3);
  });
  it('continues with the shape that fits better, and tells the range of both', () => {
    const truth = (i: number) => 0.4 + 2 * Math.exp(-(i + 1) / 15);
    const ahead = extrapolate(curve(60, truth), 15);
    expect(ahead.fit.shape).toBe('exponential');
    expect(ahead.value).toBeCloseTo(truth(74), 6);
    expect(ahead.range[0]).toBeLessThanOrEqual(ahead.value);
    expect(ahead.range[1]).toBeGreaterThanOrEqual(ahead.value);
    expect(
      extrapolate(
        curve(60, (i) => 1 + (i + 1) ** -0.5),
        15,
      ).fit.shape,
    ).toBe('power-law');
  });
  it('has no answer below 4 points, and continues a constant', () => {
    expect(extrapolate([1, 2, 3], 1).value).toBeNaN();
    expect(extrapolate([2, 2, 2, 2, 2], 5).value).toBeCloseTo(2, 12);
    expect(decayAt({ shape: 'power-law', floor: 1, amplitude: 1, rate: 1, squaredError: 0 }, 2)).toBe(1.5);
  });
});

describe('hampelSpikes', () => {
  const quiet = noisy(
    curve(300, (i) => 2 * Math.exp(-i / 60) + 1),
    0.01,
    4,
  );
  it('finds spikes where they are, neighbors as one', () => {
    const values = quiet.map((value, i) => value + (i === 150 ? 1 : i === 152 ? 2 : i === 240 ? 0.5 : 0));
    const spikes = hampelSpikes(values, 6);
    expect(spikes.map(({ from, peak, to }) => [from, peak, to])).toEqual([
      [150, 152, 152],
      [240, 240, 240],
    ]);
    expect(spikes[0]!.z).toBeGreaterThan(50);
  });
  it('finds none in noise, in a constant or in a few points', () => {
    expect(hampelSpikes(quiet, 6)).toEqual([]);
    expect(
      hampelSpikes(
        curve(50, () => 1),
        6,
      ),
    ).toEqual([]);
    expect(hampelSpikes([1, 9, 1], 6)).toEqual([]);
  });
});
