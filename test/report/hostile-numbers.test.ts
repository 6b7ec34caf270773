import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { judgeRuns } from '../../src/lint/lint.js';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import { allOutputs } from '../support/all-outputs.js';
import { fullReport, VARIANTS, withNumbers } from '../support/full-report.js';
import type { Leaf } from '../support/schema-walk.js';
import { isSoak } from '../support/soak.js';
import { jsonOf } from '../support/words.js';

const NUMBERS = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308, 1e-308, -1e-308, Number.MIN_VALUE],
  ...[-0, 0, -1, 0.5, 2 ** 53, -(2 ** 53), 2 ** 31, 1e21],
] as const;

/** Every output of a report with these numbers; and what judging its runs anew gives. */
async function survives(variant: number, numberOf: (leaf: Leaf) => number): Promise<void> {
  const report = parseReport(JSON.stringify(withNumbers(await fullReport(variant), numberOf)), 'report.json');
  const outputs = await allOutputs(report);
  expect(outputs.comment.length).toBeGreaterThan(100);
  const { runs, baseline, context, problems } = report;
  const judged = judgeRuns({ runs, baseline, context, problems }, DEFAULT_CONFIG);
  expect(parseReport(jsonOf(judged.report), 'again').runs).toHaveLength(runs.length);
  expect((await allOutputs(judged.report)).html.length).toBeGreaterThan(1_000);
}

it.each(NUMBERS.map((value, i) => [value, i] as const))('%d in every number field: every output ends (E1)', async (value, i) => {
  await survives(i % VARIANTS, () => value);
});

it.each(Array.from({ length: isSoak ? 240 : 6 }, (_, i) => i))(
  'such numbers in some fields, by chance (%i): every output ends (E1)',
  async (seed) => {
    const random = seededRandom(seed);
    const pick = () => NUMBERS[Math.floor(random() * NUMBERS.length)]!;
    const share = [0.02, 0.1, 0.5][seed % 3]!;
    await survives(seed % VARIANTS, ({ value }) => (random() < share ? pick() : (value as number)));
  },
);
