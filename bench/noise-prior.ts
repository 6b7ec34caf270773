import { noisePrior } from '../src/compare/noise/prior.js';
import { valuesOf } from '../src/compare/values.js';
import { mean, standardDeviation } from '../src/math/stats/mean.js';
import type { Pool } from './gate-pools.js';
import { fitVariancePrior } from './variance-prior.js';

/** How well the expected variance fits each group, and how many degrees of freedom it would be given without that group. */
export function printPrior(pools: readonly Pool[]): void {
  const ratios = pools.map(({ name, metric, runs }) => {
    const series = runs[0]!.series.find((one) => one.name === metric)!;
    const values = valuesOf(series, 'best', runs, runs);
    const prior = noisePrior({ series, of: 'best', now: runs, before: runs, values, examples: null })!;
    return { name, squared: standardDeviation(values.baseline) ** 2 / prior.variance, df: runs.length - 1 };
  });
  console.log(
    '\nprior of a score of n examples: observed ÷ expected SD; degrees of freedom that the other groups give it (infinite: they fit)',
  );
  for (const { name, squared } of ratios) {
    const others = ratios.filter((one) => one.name !== name);
    const fitted = fitVariancePrior(
      others.map((one) => one.squared),
      others.map(({ df }) => df),
    );
    console.log(`  ${Math.sqrt(squared).toFixed(2)}  ${fitted.df.toFixed(1).padStart(8)}  ${name}`);
  }
  console.log(`  mean of observed ÷ expected variance: ${mean(ratios.map(({ squared }) => squared)).toFixed(2)}`);
}
