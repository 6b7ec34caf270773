import { describe, expect, it } from 'vitest';
import { boundsOf, HISTORY, ONE_EACH, ONE_EACH_BLIND, SEEDS } from '../../bench/gate-designs.js';
import { type Design, measureDesign } from '../../bench/gate-draws.js';
import { languageModels, type Pool, seedPools, simulatedClassifiers, simulatedPools } from '../../bench/gate-pools.js';

/** Splits a design: a smoke test of what `npm run bench:gate` measures in full. Three standard errors beside the bounds. */
const DRAWS = 60;
const above = (share: number) => share + 3 * Math.sqrt((share * (1 - share)) / DRAWS) + 1e-9;
const below = (share: number) => share - 3 * Math.sqrt((share * (1 - share)) / DRAWS) - 1e-9;

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: the gate is not measured on real seeds\n');

const simulated = simulatedPools(30);
const tasks: readonly (readonly [string, Design, () => readonly Pool[]])[] = [
  ...[...SEEDS, HISTORY].map((design) => [`simulated, ${design.name}`, design, () => simulated] as const),
  ['simulated classifiers', { ...ONE_EACH, name: '1 v 1, n known, simulated' }, () => simulatedClassifiers(30, 200)],
  ...(corpus
    ? ([
        ['classifiers', ONE_EACH, () => seedPools(corpus, 'val_acc', 'examples')],
        ['classifiers without n', ONE_EACH_BLIND, () => seedPools(corpus, 'val_acc', 'nothing')],
        ['language models, 3 v 3', SEEDS[2]!, () => languageModels(corpus, 14)],
      ] as const)
    : []),
];

describe.each(tasks)('%s', (_, design, pools) => {
  it('keeps what is promised', () => {
    const { family, same, changed } = measureDesign(pools(), design, DRAWS);
    const bounds = boundsOf(design.name, family)!;
    expect(same.fail.value).toBeLessThanOrEqual(above(bounds.fail));
    expect(same.failOrWarn.value).toBeLessThanOrEqual(above(bounds.failOrWarn));
    expect(same.better.value).toBeLessThanOrEqual(above(bounds.better));
    for (const [name, { fail = 0, failOrWarn = 0 }] of Object.entries(bounds.power)) {
      expect(changed.get(name)!.fail.value, name).toBeGreaterThanOrEqual(below(fail));
      expect(changed.get(name)!.failOrWarn.value, name).toBeGreaterThanOrEqual(below(failOrWarn));
    }
  });
});
