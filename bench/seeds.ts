/**
 * Prints how large a difference must be for the gate to see it: `npm run bench:seeds`. The table stands in .github/docs/recipes.md, too.
 */
import { noisePrior } from '../src/compare/noise/prior.js';
import { ALPHA_FAIL, ALPHA_WARN } from '../src/compare/outcome.js';
import { POWER, twoSamples } from '../src/compare/two-samples.js';
import { valuesOf } from '../src/compare/values.js';
import { detectableShift } from '../src/math/tests/power.js';
import { squeezeVariance, type VariancePrior } from '../src/math/tests/squeeze-variance.js';
import type { ReportRun } from '../src/model/report.js';
import { logOf } from '../test/support/curves.js';
import { runsOf } from '../test/support/report.js';

/** Runs of the change, and of the baseline with its history. */
type Design = readonly [now: number, before: number];

export const DESIGNS: readonly Design[] = [
  [1, 1],
  [1, 9],
  [3, 3],
  [5, 5],
];
export const EXAMPLES = [1_000, 10_000, 50_000];
export const ERRORS = [0.05, 0.1, 0.2];
/** The scatter grows with the error, and so with the difference itself: a few rounds agree to five digits. */
const ROUNDS = 20;

/** One run a side without noise between its evaluations: what remains is the noise of the examples. */
const [now, before] = ['now', 'before'].map((name) =>
  runsOf([logOf({ val_acc: [0.5, 0.8, 0.9] }, { source: `${name}/log.csv` })]),
) as [readonly ReportRun[], readonly ReportRun[]];
const series = now[0]!.series.find(({ name }) => name === 'val_acc')!;

/** What the product expects of scores that are shares of `examples`, one run a side, at these two errors. */
function priorOf(examples: number, errors: readonly [now: number, before: number]): VariancePrior {
  const [candidate, baseline] = errors.map((error) => [1 - error]) as [number[], number[]];
  const values = { ...valuesOf(series, 'best', now, before), candidate, baseline };
  return noisePrior({ series, of: 'best', now, before, values, examples })!;
}

/** Smallest true difference that a one-sided test at `alpha` finds with 80% power where the repeats scatter as expected. */
export function smallestDifference(examples: number, error: number, [a, b]: Design, alpha: number): number {
  let difference = 0;
  for (let i = 0; i < ROUNDS; i += 1) {
    const prior = priorOf(examples, [error + difference, error]);
    const { variance, df } = squeezeVariance(prior.variance, a + b - 2, prior);
    difference = detectableShift(df, alpha, POWER) * Math.sqrt(variance * (1 / a + 1 / b));
  }
  return difference;
}

/** The same in standard deviations of repeats of which nothing else is known: a loss, say. NaN where there is no test. */
export function smallestShift([a, b]: Design, alpha: number): number {
  const { test } = twoSamples({ candidate: spread(a), baseline: spread(b) }, 1);
  const df = { student: a + b - 2, 'prediction-interval': Math.max(a, b) - 1 }[test as string] ?? Number.NaN;
  return detectableShift(df, alpha, POWER) * Math.sqrt(1 / a + 1 / b);
}

/** So many values that differ. */
function spread(runs: number): readonly number[] {
  return Array.from({ length: runs }, (_, i) => i - (runs - 1) / 2);
}

/** As Markdown: to warn / to fail. */
export function seedsTable(): string {
  const cells = (found: (design: Design, alpha: number) => string) =>
    DESIGNS.map((design) => [ALPHA_WARN, ALPHA_FAIL].map((alpha) => found(design, alpha)).join(' / '));
  const points = (value: number) => (100 * value).toPrecision(2);
  const rows = EXAMPLES.flatMap((examples) =>
    ERRORS.map((error) => [
      `${examples.toLocaleString('en')} examples, error ${100 * error}%`,
      ...cells((design, alpha) => points(smallestDifference(examples, error, design, alpha))),
    ]),
  );
  const blind = cells((design, alpha) => `${smallestShift(design, alpha).toFixed(1)} SD`).map((cell) =>
    cell.includes('NaN') ? 'a collapse' : cell,
  );
  const head = ['validation score', '1 v 1', '1 v 1 and 8 of history', '3 v 3', '5 v 5'];
  const table = [head, head.map(() => '---'), ...rows, ['a loss, or unknown number of examples', ...blind]];
  return table.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

if (process.argv[1]?.endsWith('seeds.js')) console.log(seedsTable());
