/**
 * Measures the gate: `npm run bench:gate`. How often does it cry wolf when nothing changed, and what does it see? On simulated repeats,
 * and on real ones where CURVELINT_CORPUS names a folder with `llm-seeds/runs.jsonl` and `seed-pools/runs.jsonl`. Exits with 1 where a
 * bound is missed by more than the groups can tell. With --picture it draws the p values.
 */
import { parseArgs } from 'node:util';
import type { DesignResult, Share, Shares } from './design-result.js';
import { HISTORY, missed, ONE_EACH, ONE_EACH_BLIND, SEEDS, SHIFTED } from './gate-designs.js';
import { type Design, measureDesign } from './gate-draws.js';
import { languageModels, type Pool, seedPools, simulatedClassifiers, simulatedPools } from './gate-pools.js';
import { printPrior } from './noise-prior.js';

/** Random splits a design and family, where --draws does not say otherwise: the standard error of 1% is then 0.2 points. */
const DRAWS = 2000;

type Task = readonly [Design, readonly Pool[]];

function simulated(): readonly Task[] {
  const pools = simulatedPools(60);
  const classifiers = { ...ONE_EACH, name: '1 v 1, n known, simulated' };
  return [
    ...[50, 200, 1000].map((errors): Task => [classifiers, simulatedClassifiers(60, errors)]),
    ...[HISTORY, SHIFTED, ...SEEDS].map((design): Task => [design, pools]),
  ];
}

function real(corpus: string): readonly Task[] {
  const scores = seedPools(corpus, 'val_acc', 'examples');
  const losses = seedPools(corpus, 'val_loss', 'nothing');
  const models = languageModels(corpus, 3);
  const classifiers = losses.filter(({ family }) => family.startsWith('classifiers'));
  const autoencoders = losses.filter(({ family }) => family.startsWith('autoencoders'));
  const scored = seedPools(corpus, 'val_loss', 'score and examples').map((pool) => ({
    ...pool,
    family: `${pool.family} beside accuracy`,
  }));
  return [
    [ONE_EACH, scores],
    ...[seedPools(corpus, 'val_acc', 'nothing'), classifiers, scored, autoencoders, models].map(
      (pools): Task => [ONE_EACH_BLIND, pools],
    ),
    ...[HISTORY, ...SEEDS].flatMap((design) => [scores, classifiers, autoencoders, models].map((pools): Task => [design, pools])),
    [SHIFTED, models],
  ];
}

function print(result: DesignResult): void {
  const { design, family, groups, same, changed } = result;
  const percent = ({ value, half }: Share) =>
    `${(100 * value).toFixed(1)}%${Number.isFinite(half) ? ` ± ${(100 * half).toFixed(1)}` : ''}`;
  const alarms = ({ fail, failOrWarn }: Shares) => `fails ${percent(fail)}, fails or warns ${percent(failOrWarn)}`;
  const wrong = missed(result);
  console.log(`${design}: ${family} (${groups} ${groups === 1 ? 'group' : 'groups'})`);
  console.log(`  unchanged: ${alarms(same)}, "better" ${percent(same.better)}; baseline lies apart ${percent(same.apart)}`);
  for (const [name, seen] of changed) console.log(`  ${name}: ${alarms(seen)}`);
  if (wrong.length > 0) console.log(`  MISSED: ${wrong.join('; ')}`);
}

async function main(): Promise<number> {
  const corpus = process.env['CURVELINT_CORPUS'];
  const { values } = parseArgs({ options: { draws: { type: 'string' }, picture: { type: 'boolean' } } });
  const draws = Number(values.draws ?? DRAWS);
  console.log(`${draws} draws a line; ± is half a 95% interval over groups\n`);
  const results: DesignResult[] = [];
  for (const [design, pools] of [...simulated(), ...(corpus ? real(corpus) : [])]) {
    if (!pools.some(({ runs }) => runs.length >= design.candidate + design.baseline + (design.history ?? 0))) continue;
    const result = measureDesign(pools, design, draws);
    print(result);
    results.push(result);
  }
  if (corpus) printPrior(seedPools(corpus, 'val_acc', 'examples'));
  else console.log('CURVELINT_CORPUS is not set: real seeds are not measured.');
  if (values.picture) {
    const { drawPValues } = await import('./p-values.js');
    for (const file of drawPValues(results)) console.log(`wrote ${file}`);
  }
  return results.some((one) => missed(one).length > 0) ? 1 : 0;
}

if (process.argv[1]?.endsWith('gate.js')) process.exitCode = await main();
