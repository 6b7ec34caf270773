import { expect, it } from 'vitest';
import { readDrawn } from '../support/text-logs/check.js';
import { SHAPES } from '../support/text-logs/shapes/index.js';

/** Random logs, each shape as often as the others. */
const LOGS = 2_000;
/** Share of them that must be read exactly. */
const GOAL = 0.97;

it(`reads ${GOAL * 100}% of ${LOGS} random text logs exactly, and none wrongly without a word`, {
  timeout: 300_000,
}, async () => {
  const silent: string[] = [];
  const byShape = new Map<string, { logs: number; exact: number; first: string }>();
  for (let seed = 0; seed < LOGS; seed++) {
    const shape = SHAPES[seed % SHAPES.length]!;
    const { faults, told } = await readDrawn(shape, seed);
    const count = byShape.get(shape.id) ?? { logs: 0, exact: 0, first: '' };
    byShape.set(shape.id, count);
    count.logs += 1;
    if (faults.length === 0) count.exact += 1;
    else {
      count.first ||= `seed ${seed}: ${faults.join('; ')}`;
      if (told.length === 0) silent.push(`${shape.id}, seed ${seed}: ${faults.join('; ')}`);
    }
  }
  const exact = [...byShape.values()].reduce((sum, one) => sum + one.exact, 0);
  const missed = [...byShape].filter(([, one]) => one.exact < one.logs);
  process.stdout.write(
    [
      `${exact} of ${LOGS} random text logs of ${SHAPES.length} shapes read exactly`,
      ...missed.map(([id, one]) => `  ${id}: ${one.exact} of ${one.logs}; ${one.first}`),
      '',
    ].join('\n'),
  );
  expect(exact / LOGS).toBeGreaterThanOrEqual(GOAL);
  expect(silent).toEqual([]);
});
