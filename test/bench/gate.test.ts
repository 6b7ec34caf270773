import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DESIGNS, measureDesign } from '../../bench/gate.js';
import { realPools, simulatedPools } from '../../bench/gate-pools.js';

/** Splits a design: a smoke test of what `npm run bench:gate` measures in full. Three standard errors above the bounds. */
const DRAWS = 240;
const MAX_FALSE_FAIL = 0.015 + 3 * Math.sqrt((0.015 * 0.985) / DRAWS);
const MAX_FALSE_WARN = 0.07 + 3 * Math.sqrt((0.07 * 0.93) / DRAWS);

const corpus = process.env['CURVELINT_CORPUS'];
if (!corpus) process.stdout.write('CURVELINT_CORPUS is not set: the gate is not measured on real seeds\n');

describe.each([
  ['simulated seeds', () => simulatedPools(40)],
  ...(corpus ? [['real seeds', () => realPools(join(corpus, 'llm-seeds/runs.jsonl'), 14)] as const] : []),
] as const)('on %s', (_, pools) => {
  it.each(DESIGNS)('%d against %d cries wolf no more often than promised', (n, m) => {
    const result = measureDesign(pools(), n, m, DRAWS);
    expect(result.falseFail).toBeLessThan(MAX_FALSE_FAIL);
    expect(result.falseFailOrWarn).toBeLessThan(MAX_FALSE_WARN);
    if (n === 5) expect(result.failOrWarn).toBeGreaterThan(0.8);
  });
});
