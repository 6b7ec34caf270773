import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitVariancePrior } from '../../../bench/variance-prior.js';
import { squeezeVariance } from '../../../src/math/tests/squeeze-variance.js';

interface Case {
  readonly name: string;
  readonly variances: readonly number[];
  readonly df: readonly number[];
  readonly priorVariance: number;
  readonly priorDf: number | 'Infinity';
  readonly squeezed: readonly number[];
}

/** Computed with limma by make-squeeze-var.R in the same folder. */
const known = JSON.parse(readFileSync('test/fixtures/statistics/squeeze-var.json', 'utf8')) as {
  readonly limma: string;
  readonly cases: readonly Case[];
};

describe(`agrees with limma ${known.limma}`, () => {
  it.each(known.cases)('squeezeVar: $name', ({ variances, df, priorVariance, priorDf, squeezed }) => {
    const d0 = Number(priorDf);
    for (const [i, variance] of variances.entries()) {
      const moderated = Number.isFinite(d0)
        ? squeezeVariance(variance, df[i]!, { variance: priorVariance, df: d0 }).variance
        : priorVariance;
      expect(moderated / squeezed[i]!).toBeCloseTo(1, 6);
    }
  });
  it.each(known.cases)('fitFDist: $name', ({ variances, df, priorVariance, priorDf }) => {
    const fitted = fitVariancePrior(variances, df);
    if (priorDf === 'Infinity') expect(fitted.df).toBe(Number.POSITIVE_INFINITY);
    else expect(fitted.df).toBeCloseTo(priorDf, 3);
    expect(fitted.variance / priorVariance).toBeCloseTo(1, 3);
  });
});
