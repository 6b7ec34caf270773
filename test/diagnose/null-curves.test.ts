import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { type Columns, measured } from '../support/curves.js';
import { NULL_KINDS, nullRun, SCENARIOS } from '../support/null-curves.js';

const RISES = new Set(['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence']);
/** Curves of a kind and length; of the longest, a thousand over all three kinds. */
const curvesOf = (n: number) => (n > 1000 ? 334 : 1000);

const isAlarm = (columns: Columns): boolean =>
  diagnose(measured(columns)).findings.some(({ rule, severity }) => RISES.has(rule) && severity !== 'notice');

describe('healthy curves with noise of 0.5 to 5 % and 0 to 8 logged drops', () => {
  let alarms = 0;
  let curves = 0;
  const cells = [10, 20, 50, 200, 5000].flatMap((n) => NULL_KINDS.map((kind) => [kind, n] as const));
  it.each(cells)(
    'give at most 2.5 % false alarms: %s, %d evaluations',
    (kind, n) => {
      let own = 0;
      for (let seed = 0; seed < curvesOf(n); seed += 1) if (isAlarm(nullRun(kind, n, seed))) own += 1;
      alarms += own;
      curves += curvesOf(n);
      expect(own / curvesOf(n)).toBeLessThanOrEqual(0.025);
    },
    120_000,
  );
  it('give at most 1 % over all together', () => {
    expect(curves).toBeGreaterThan(10_000);
    expect(alarms / curves).toBeLessThanOrEqual(0.01);
  });
});

describe.each(Object.entries(SCENARIOS))('%s', (_, scenario) => {
  it('gives at most 3 % false alarms', () => {
    let alarms = 0;
    let curves = 0;
    for (const n of [30, 60, 200]) {
      for (const noise of [0.01, 0.03]) {
        for (let seed = 0; seed < 60; seed += 1) {
          curves += 1;
          if (isAlarm(scenario(n, noise, seed))) alarms += 1;
        }
      }
    }
    expect(alarms / curves).toBeLessThanOrEqual(0.03);
  });
});
