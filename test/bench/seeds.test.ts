import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DESIGNS, ERRORS, EXAMPLES, seedsTable, smallestDifference, smallestShift } from '../../bench/seeds.js';
import { twoSamples } from '../../src/compare/two-samples.js';
import { mean, standardDeviation } from '../../src/math/stats/mean.js';
import { gaussian } from '../support/curves.js';

const DRAWS = 600;
/** Three standard errors of a share of 80%. */
const SLACK = 3 * Math.sqrt((0.8 * 0.2) / DRAWS);

/** Runs with these mean and standard deviation. */
function exactly(runs: number, at: number, sd: number): readonly number[] {
  const values = Array.from({ length: runs }, (_, i) => i);
  const scale = runs > 1 ? sd / standardDeviation(values) : 0;
  return values.map((value) => at + scale * (value - mean(values)));
}

describe('the table of seeds', () => {
  it('stands in the recipes as the command prints it', () => {
    const [, shown] = /<!-- seeds:start -->\n([\s\S]*?)\n<!-- seeds:end -->/.exec(
      readFileSync('.github/docs/recipes.md', 'utf8'),
    )!;
    expect(shown, 'run npm run docs').toBe(seedsTable());
  });

  it('says of warnings what the product says of itself', () => {
    for (const [now, before] of DESIGNS)
      for (const examples of EXAMPLES)
        for (const error of ERRORS) {
          const difference = smallestDifference(examples, error, [now, before], 0.05);
          const variance = (error + difference / 2) / (2 * examples);
          const sides = [exactly(now, 0, Math.sqrt(variance)), exactly(before, 0, Math.sqrt(variance))] as const;
          const said = twoSamples({ candidate: sides[0], baseline: sides[1], prior: { variance, df: 7 } }, 1);
          expect(said.minimumDetectable).toBeCloseTo(difference, 6);
        }
    expect(smallestShift([3, 3], 0.05)).toBeCloseTo(
      twoSamples({ candidate: exactly(3, 0, 1), baseline: exactly(3, 0, 1) }, 1).minimumDetectable,
      9,
    );
    expect(smallestShift([1, 1], 0.05)).toBeNaN();
  });

  it.each(DESIGNS)('%i v %i: so large a difference is found four times out of five', (now, before) => {
    const [examples, error] = [10_000, 0.1];
    const draw = gaussian(100 * now + before);
    for (const alpha of [0.05, 0.01]) {
      const difference = smallestDifference(examples, error, [now, before], alpha);
      const sd = Math.sqrt((error + difference / 2) / (2 * examples));
      let found = 0;
      for (let i = 0; i < DRAWS; i += 1) {
        const side = (runs: number, at: number) => Array.from({ length: runs }, () => at + sd * draw());
        const samples = { candidate: side(now, difference), baseline: side(before, 0), prior: { variance: sd ** 2, df: 7 } };
        if (twoSamples(samples, 1).pWorse < alpha) found += 1;
      }
      // One run a side: the expected spread is exact here, and only about right in reality, which the table allows for.
      expect(found / DRAWS).toBeGreaterThan(0.8 - SLACK);
      expect(found / DRAWS).toBeLessThan((now + before === 2 ? 0.84 : 0.82) + SLACK);
    }
  });
});
