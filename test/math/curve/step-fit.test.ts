import { describe, expect, it } from 'vitest';
import { stepFit } from '../../../src/math/curve/step-fit.js';
import { curve, noisy } from '../../support/curves.js';

describe('two parallel lines', () => {
  it('find a step under a slope exactly where there is no noise', () => {
    const { fall, scatter } = stepFit([5, 4, 3, 0, -1, -2], 3, 3);
    expect(fall).toBeCloseTo(2, 12);
    expect(scatter).toBeCloseTo(0, 12);
  });

  it('see no step in a line, and look only at the windows', () => {
    const values = curve(40, (i) => (i < 10 ? 100 : 7 - 0.3 * i));
    expect(stepFit(values, 20, 8).fall).toBeCloseTo(0, 10);
  });

  it('know how far the fall of noise goes', () => {
    const falls = Array.from({ length: 2000 }, (_, seed) => {
      const { fall, scatter, spread } = stepFit(
        noisy(
          curve(20, (i) => 0.1 * i),
          1,
          seed,
        ),
        12,
        10,
      );
      return { fall: fall / spread, scatter };
    });
    const square = (of: (one: (typeof falls)[number]) => number) =>
      falls.reduce((sum, one) => sum + of(one) ** 2, 0) / falls.length;
    expect(square(({ fall }) => fall)).toBeCloseTo(1, 0.9);
    expect(square(({ scatter }) => scatter)).toBeCloseTo(1, 0.9);
  });
});
