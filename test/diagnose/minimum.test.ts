import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { plain } from '../../src/text/sentence.js';
import { skipText } from '../../src/text/skip-reason.js';
import { type Columns, curve, measured } from '../support/curves.js';

const checkOf = (id: string, columns: Columns, options = {}) =>
  diagnose(measured(columns), new Map([[id, { severity: null, options }]])).checks.find(({ rule }) => rule === id)!;
const wild = (n: number) => ({
  train_loss: curve(n, (i) => 0.3 + Math.exp(-i / 3)),
  val_loss: curve(n, (i) => 0.4 + Math.exp(-i / 3) + (i % 2 === 0 ? 0.2 : 0)),
});

describe('a rule below its own minimum of points', () => {
  it.each([
    ['oscillation', 10, 32],
    ['still-improving', 31, 32],
    ['wasted-budget', 39, 40],
    ['loss-spike', 20, 40],
    ['variance-increase', 39, 40],
    ['diverged-loss', 5, 6],
    ['step-gap', 19, 20],
  ] as const)('%s on %d points is skipped, not passed', (id, points, needed) => {
    const { status, why } = checkOf(id, wild(points));
    const notEnough = why?.id === 'too-few' || why?.id === 'needs';
    expect(status).toBe('skipped');
    if (!notEnough) expect(why).toEqual({ id: 'few-points', values: { points, needed, axis: 'epoch' } });
  });
  it('says how many it has and needs', () => {
    const { why } = checkOf('oscillation', wild(10));
    expect(plain(skipText(why!, ''))).toBe('not enough evidence: 10 points, this rule needs 32');
  });
  it('follows the settings', () => {
    expect(checkOf('step-gap', wild(10), { minPoints: 5 }).status).toBe('passed');
  });
  it('is applied where one target has enough', () => {
    const { status } = checkOf('frozen-metric', { val_loss: [1, 0.9], train_loss: curve(40, (i) => 1 / (i + 1)) });
    expect(status).toBe('passed');
  });
});

it('a minimum is an option of its rule', () => {
  const named = rules.flatMap(({ id, minimum, options }) => (minimum ? [[id, options[minimum.option]]] : []));
  expect(named.length).toBeGreaterThan(20);
  for (const [id, needed] of named) expect(needed, String(id)).toBeGreaterThan(1);
});
