import { describe, expect, it } from 'vitest';
import { decimalsOf, fixed, signedFixed, withInterval, withSpread } from '../../src/text/uncertainty.js';

describe('rounding to the uncertainty', () => {
  it.each([
    [0.0112, 3],
    [0.012, 3],
    [0.00995, 3],
    [0.0998, 2],
    [1.2, 1],
    [15, 0],
    [99.7, -1],
    [1234, -2],
    [0, Number.NaN],
    [Number.NaN, Number.NaN],
    [Number.POSITIVE_INFINITY, Number.NaN],
  ])('an uncertainty of %d leaves %d decimals', (uncertainty, decimals) => {
    expect(decimalsOf(uncertainty)).toBe(decimals);
  });

  it.each([
    [-0.02675, 3, '−0.027'],
    [0.8, 3, '0.800'],
    [-0.0001, 3, '0.000'],
    [1234, -2, '1200'],
    [12.5, 0, '13'],
    [Number.NaN, 2, 'NaN'],
    [0.5, Number.NaN, '0.5'],
  ])('%d with %d decimals is %s', (value, decimals, text) => {
    expect(fixed(value, decimals)).toBe(text);
  });

  it('shows the sign of what is not zero', () => {
    expect([signedFixed(0.012, 3), signedFixed(-0.012, 3), signedFixed(0.0001, 3)]).toEqual(['+0.012', '−0.012', '0.000']);
  });

  it('writes a spread behind its mean, and a mean of one run alone', () => {
    expect([withSpread(0.824133, 0.01213), withSpread(0.824133, Number.NaN)]).toEqual(['0.824 ± 0.012', '0.8241']);
  });

  it('writes ± only where the interval is symmetric', () => {
    expect(withInterval(-0.02675, [-0.03795, -0.01555])).toBe('−0.027 ± 0.011');
    expect(withInterval(3e-14, [1e-14, 5e-14])).toBe('+3e−14 (1e−14 to 5e−14)');
    expect(withSpread(1e25, 1e22)).toBe('1e25 ± 1e22');
    expect(withInterval(-0.02675, [-0.05, -0.01])).toBe('−0.027 (−0.050 to −0.010)');
    expect(withInterval(0.3, [Number.NaN, Number.NaN])).toBe('+0.3');
    expect(withInterval(0.3, [0.3, 0.3])).toBe('+0.3');
  });

  it('never claims more than the interval says', () => {
    for (let i = 1; i < 200; i += 1) {
      const half = 0.00013 * i ** 2;
      const text = withInterval(0.5, [0.5 - half, 0.5 + half]);
      const digits = text
        .split('± ')[1]!
        .replace(/^[0.]*/, '')
        .replace('.', '');
      expect(digits.length, text).toBeLessThanOrEqual(half >= 10 ? 3 : 2);
      expect(Math.abs(Number(text.split('± ')[1]) - half)).toBeLessThanOrEqual(0.05 * half + 1e-12);
    }
  });
});
