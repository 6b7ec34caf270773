import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../src/compare/convergence.js';
import { twoSamples } from '../../src/compare/two-samples.js';
import { fisherTail } from '../../src/math/stats/f-distribution.js';
import { lnGamma } from '../../src/math/stats/ln-gamma.js';
import { normalCdf } from '../../src/math/stats/normal.js';
import { superiority } from '../../src/math/stats/superiority.js';
import { fisherExact } from '../../src/math/tests/fisher-exact.js';
import { holm } from '../../src/math/tests/holm.js';
import { detectableShift, noncentralTail, runsNeeded } from '../../src/math/tests/power.js';
import { widestGap } from '../../src/math/tests/spacings.js';
import type { VariancePrior } from '../../src/math/tests/squeeze-variance.js';

interface TwoSamples {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly pGreater: number;
  readonly interval: readonly [number, number];
  readonly minimumDetectable: number;
}
interface References {
  readonly scipy: string;
  readonly welch: readonly (TwoSamples & { readonly hedgesG: number; readonly superiority: number })[];
  readonly prediction: readonly TwoSamples[];
  readonly normal: readonly (readonly [number, number])[];
  readonly lnGamma: readonly (readonly [number, number])[];
  readonly tail: readonly (readonly [number, number, number, number])[];
  readonly detectable: readonly (readonly [number, number])[];
  readonly runsNeeded: readonly (readonly [number, number])[];
  readonly fisher: readonly (readonly [number, number, number, number, number])[];
  readonly brownForsythe: readonly Pick<TwoSamples, 'a' | 'b' | 'pGreater'>[];
  readonly moderated: readonly (TwoSamples & { readonly prior: VariancePrior })[];
  readonly fisherTail: readonly (readonly [number, number, number, number])[];
  readonly widestGap: readonly (readonly [readonly number[], number])[];
  readonly holm: readonly (readonly [readonly number[], readonly number[]])[];
}

/** Computed with SciPy by make-references.py in the same folder. */
const known = JSON.parse(readFileSync('test/fixtures/statistics/references.json', 'utf8')) as References;

function close(actual: number, expected: number): void {
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(1e-6 * Math.max(1e-3, Math.abs(expected)));
}

describe(`agrees with SciPy ${known.scipy} to 1e-6`, () => {
  it.each(known.welch.map((one) => [one.a.length, one.b.length, one] as const))('%d against %d', (n, m, one) => {
    const result = twoSamples({ candidate: one.a, baseline: one.b }, 1);
    expect(result.test).toBe(n === m ? 'student' : 'welch');
    close(result.pWorse, one.pGreater);
    close(result.interval[0], one.interval[0]);
    close(result.interval[1], one.interval[1]);
    close(result.effectSize, one.hedgesG);
    close(result.minimumDetectable, one.minimumDetectable);
    close(superiority(one.a, one.b), one.superiority);
  });
  it.each(known.prediction.map((one) => [one.a.length, one.b.length, one] as const))(
    'prediction, %d against %d',
    (_, __, one) => {
      const result = twoSamples({ candidate: one.a, baseline: one.b }, 1);
      expect(result.test).toBe('prediction-interval');
      close(result.pWorse, one.pGreater);
      close(result.interval[0], one.interval[0]);
      close(result.interval[1], one.interval[1]);
      close(result.minimumDetectable, one.minimumDetectable);
    },
  );
  it.each(known.moderated.map((one) => [one.a.length, one.b.length, one] as const))('moderated, %d against %d', (_, __, one) => {
    const result = twoSamples({ candidate: one.a, baseline: one.b, prior: one.prior }, 1);
    expect(result.test).toBe('moderated');
    close(result.pWorse, one.pGreater);
    close(result.interval[0], one.interval[0]);
    close(result.interval[1], one.interval[1]);
    close(result.minimumDetectable, one.minimumDetectable);
  });
  it('the F distribution', () => {
    for (const [f, df1, df2, p] of known.fisherTail) close(fisherTail(f, df1, df2), p);
  });
  it('the widest gap', () => {
    for (const [values, p] of known.widestGap) close(widestGap(values), p);
  });
  it('the normal distribution', () => {
    for (const [z, p] of known.normal) close(normalCdf(z), p);
  });
  it('ln Γ', () => {
    for (const [x, value] of known.lnGamma) close(lnGamma(x), value);
  });
  it('the noncentral t distribution', () => {
    for (const [t, df, shift, p] of known.tail) close(noncentralTail(t, df, shift), p);
  });
  it('the detectable shift and the runs it takes', () => {
    for (const [df, shift] of known.detectable) close(detectableShift(df, 0.05, 0.8), shift);
    for (const [effect, n] of known.runsNeeded) expect(runsNeeded(effect, 0.05, 0.8)).toBe(n);
  });
  it('Fisher’s exact test', () => {
    for (const [a, n, b, m, p] of known.fisher) close(fisherExact(a, n, b, m), p);
  });
  it('Brown and Forsythe', () => {
    for (const { a, b, pGreater } of known.brownForsythe) close(spreadOf(a, b, null)!.pValue, pGreater);
  });
  it('Holm', () => {
    for (const [p, adjusted] of known.holm) for (const [i, value] of holm(p).entries()) close(value, adjusted[i]!);
  });
});

describe('says NaN where there is no answer', () => {
  it.each([
    ['an empty group', () => fisherExact(0, 0, 1, 3)],
    ['nothing to compare', () => superiority([], [1])],
    ['no degrees of freedom', () => detectableShift(0, 0.05, 0.8)],
    ['no effect', () => runsNeeded(0, 0.05, 0.8)],
    ['NaN', () => normalCdf(Number.NaN)],
  ])('%s', (_, act) => {
    expect(act()).toBeNaN();
  });
  it('and infinity for runs beyond all reason', () => {
    expect(runsNeeded(0.01, 0.05, 0.8)).toBe(Number.POSITIVE_INFINITY);
  });
});
