/**
 * Measures the gate: `npm run bench:gate`. How often does it cry wolf when nothing changed, and does it see a change of two
 * standard deviations? On simulated repeats, and on real ones where CURVELINT_CORPUS names a folder with
 * `llm-seeds/runs.jsonl`. Exits with 1 where a bound is missed. With --picture it draws the p values.
 */
import { join } from 'node:path';
import { isProbablyWorse } from '../src/compare/outcome.js';
import { DEFAULT_CONFIG } from '../src/config/defaults.js';
import { judgeRuns } from '../src/lint/lint.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';
import type { ReportRun } from '../src/model/report.js';
import type { DesignResult } from './design-result.js';
import { type Pool, realPools, simulatedPools } from './gate-pools.js';

/** Candidate runs against baseline runs. */
export const DESIGNS = [
  [1, 3],
  [1, 5],
  [3, 3],
  [5, 5],
] as const;
/** Random splits a design: the standard error of 1% is then 0.2 points. */
const DRAWS = 2500;
const MAX_FAIL = 0.015;
const MAX_WARN = 0.07;
const MIN_POWER = 0.8;

/** Random splits of pools, judged by the product with its default settings. */
export function measureDesign(pools: readonly Pool[], n: number, m: number, draws: number): DesignResult {
  const uniform = seededRandom(n * 1000 + m);
  const usable = pools.filter(({ same }) => same.length >= n + m);
  const counts = { falseFail: 0, falseWarn: 0, undecided: 0, fail: 0, warn: 0 };
  const pValues: number[] = [];
  for (let i = 0; i < draws; i += 1) {
    const pool = usable[i % usable.length]!;
    const order = shuffled(pool.same.length, uniform);
    const baseline = order.slice(n, n + m).map((k) => pool.same[k]!);
    const candidate = order.slice(0, n);
    const same = outcome(
      candidate.map((k) => pool.same[k]!),
      baseline,
      pool.metric,
    );
    const worse = outcome(
      candidate.map((k) => pool.worse[k]!),
      baseline,
      pool.metric,
    );
    pValues.push(same.pValue);
    if (same.said === 'fail') counts.falseFail += 1;
    if (same.said === 'warn') counts.falseWarn += 1;
    if (same.said === 'inconclusive') counts.undecided += 1;
    if (worse.said === 'fail') counts.fail += 1;
    if (worse.said === 'warn') counts.warn += 1;
  }
  return {
    candidate: n,
    baseline: m,
    draws,
    falseFail: counts.falseFail / draws,
    falseFailOrWarn: (counts.falseFail + counts.falseWarn) / draws,
    undecided: counts.undecided / draws,
    fail: counts.fail / draws,
    failOrWarn: (counts.fail + counts.warn) / draws,
    pValues,
  };
}

/** What the gated comparison does to the verdict. */
function outcome(
  candidate: readonly ReportRun[],
  baseline: readonly ReportRun[],
  metric: string,
): { readonly said: 'fail' | 'warn' | 'inconclusive' | 'pass'; readonly pValue: number } {
  const input = { runs: candidate, problems: [], baseline: { source: 'base', runs: baseline }, context: null };
  const { report, exitCode } = judgeRuns(input, DEFAULT_CONFIG);
  const gated = report.comparisons.find((one) => one.gated)!;
  if (gated.metric !== metric || (gated.outcome === 'regression') !== (exitCode === 1))
    throw new Error(`the bench misreads the report: ${gated.metric} ${gated.outcome}, exit code ${exitCode}`);
  const said = gated.outcome === 'regression' ? 'fail' : isProbablyWorse(gated) ? 'warn' : null;
  return { said: said ?? (gated.outcome === 'inconclusive' ? 'inconclusive' : 'pass'), pValue: gated.pValue };
}

function shuffled(count: number, uniform: () => number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(uniform() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** What of a result misses its bound; empty: nothing. Power is promised for five seeds per side. */
export function missed(result: DesignResult): readonly string[] {
  const isFiveAgainstFive = result.candidate === 5 && result.baseline === 5;
  return [
    ...(result.falseFail > MAX_FAIL ? [`false fail above ${MAX_FAIL}`] : []),
    ...(result.falseFailOrWarn > MAX_WARN ? [`false fail or warn above ${MAX_WARN}`] : []),
    ...(isFiveAgainstFive && result.failOrWarn < MIN_POWER ? [`power below ${MIN_POWER}`] : []),
  ];
}

function print(name: string, results: readonly DesignResult[]): void {
  const cell = (share: number) => `${(100 * share).toFixed(2)}%`.padStart(8);
  console.log(`\n${name}\n  design    draws  false fail  or warn  undecided   +2 SD: fail  or warn`);
  for (const one of results) {
    const design = `${one.candidate} v ${one.baseline}`.padEnd(9);
    const nothing = `${cell(one.falseFail)}  ${cell(one.falseFailOrWarn)}  ${cell(one.undecided)}`;
    const change = `${cell(one.fail)}  ${cell(one.failOrWarn)}`;
    console.log(`  ${design}${String(one.draws).padStart(6)}    ${nothing}       ${change}  ${missed(one).join(', ')}`);
  }
}

async function main(): Promise<number> {
  const corpus = process.env['CURVELINT_CORPUS'];
  const measure = (pools: readonly Pool[]) => DESIGNS.map(([n, m]) => measureDesign(pools, n, m, DRAWS));
  const simulated = measure(simulatedPools(120));
  print('simulated seeds', simulated);
  const real = corpus ? measure(realPools(join(corpus, 'llm-seeds/runs.jsonl'), 10)) : [];
  if (corpus) print('real seeds: language models, groups of 10 repeats and more', real);
  else console.log('CURVELINT_CORPUS is not set: real seeds are not measured.');
  if (process.argv.includes('--picture')) {
    const { drawPValues } = await import('./p-values.js');
    for (const file of drawPValues(real.length > 0 ? real : simulated)) console.log(`wrote ${file}`);
  }
  return [...simulated, ...real].some((one) => missed(one).length > 0) ? 1 : 0;
}

if (process.argv[1]?.endsWith('gate.js')) process.exitCode = await main();
