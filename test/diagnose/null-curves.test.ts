import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { type Columns, measured } from '../support/curves.js';
import { mostOften } from '../support/most-often.js';
import { classification, NULL_KINDS, nullRun, SCENARIOS, shortNull } from '../support/null-curves.js';
import { NULL_TASKS } from '../support/null-tasks.js';
import { isSoak } from '../support/soak.js';

const RISES = new Set(['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence']);
/** Curves of a kind and length; the longest take twenty times as long. */
const curvesOf = (n: number) => (n > 1000 ? 33 : 250) * (isSoak ? 10 : 1);
/** Of so many curves; a nightly run has enough of them to hold the share itself against the bound. */
const mostOf = (curves: number, share: number) => (isSoak ? share * curves : mostOften(curves, share));

const isAlarmOf =
  (rules: ReadonlySet<string>) =>
  (columns: Columns): boolean =>
    diagnose(measured(columns)).findings.some(({ rule, severity }) => rules.has(rule) && severity !== 'notice');
const isAlarm = isAlarmOf(RISES);

/** What is said of scores that never moved, or never were any good. */
const NEVER_GOOD = new Set([
  'validation-never-learned',
  'stuck-at-worst',
  'single-class',
  'frozen-metric',
  'train-above-validation',
]);

describe('healthy classifications of 2 to 1,000 classes on small and large validation sets', () => {
  it('give at most 1% false alarms about scores that never were any good', () => {
    const cells = [10, 20, 50, 200].flatMap((n) => Array.from({ length: isSoak ? 400 : 40 }, (_, seed) => [n, seed] as const));
    const alarms = cells.filter(([n, seed]) => isAlarmOf(NEVER_GOOD)(classification(n, seed))).length;
    expect(alarms).toBeLessThanOrEqual(mostOf(cells.length, 0.01));
  });
});

describe.each(Object.entries(NULL_TASKS))('%s that is healthy', (_, task) => {
  it('gives at most 1% warnings of any rule', () => {
    const cells = [12, 30, 100, 300].flatMap((n) =>
      Array.from({ length: isSoak ? 400 : 50 }, (_unused, seed) => [n, seed] as const),
    );
    const warned = cells.flatMap(([n, seed]) => {
      const { findings } = diagnose(measured(task(n, seed)));
      const own = findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule);
      return own.length > 0 ? [`${n}/${seed}: ${own.join(', ')}`] : [];
    });
    expect(warned.length, warned.join('; ')).toBeLessThanOrEqual(mostOf(cells.length, 0.01));
  });
});

describe('healthy curves with noise of 0.5 to 5% and 0 to 8 logged drops', () => {
  let alarms = 0;
  let curves = 0;
  const cells = [10, 20, 50, 200, 5000].flatMap((n) => NULL_KINDS.map((kind) => [kind, n] as const));
  it.each(cells)('give at most 2.5% false alarms: %s, %d evaluations', (kind, n) => {
    let own = 0;
    for (let seed = 0; seed < curvesOf(n); seed += 1) if (isAlarm(nullRun(kind, n, seed))) own += 1;
    alarms += own;
    curves += curvesOf(n);
    expect(own).toBeLessThanOrEqual(mostOf(curvesOf(n), 0.025));
  });
  it('give at most 1% over all together', () => {
    expect(curves).toBeGreaterThan(3_000);
    expect(alarms).toBeLessThanOrEqual(mostOf(curves, 0.01));
  });
});

describe('flat and falling curves of 3 to 25 evaluations with noise of 0.5 to 10%', () => {
  const lengths = [3, 4, 5, 7, 9, 12, 15, 25];
  const isFound = (columns: Columns) => diagnose(measured(columns)).findings.some(({ rule }) => RISES.has(rule));
  const each = isSoak ? 1000 : 60;
  it('give at most 1.5% false alarms and 5% hints', () => {
    let [alarms, found, curves] = [0, 0, 0];
    for (const n of lengths)
      for (const isFlat of [true, false])
        for (let seed = 0; seed < each; seed += 1) {
          const columns = shortNull(n, isFlat, seed);
          curves += 1;
          if (isAlarm(columns)) alarms += 1;
          if (isFound(columns)) found += 1;
        }
    expect(alarms).toBeLessThanOrEqual(mostOf(curves, 0.015));
    expect(found).toBeLessThanOrEqual(mostOf(curves, 0.05));
  });
});

describe.each(Object.entries(SCENARIOS))('%s', (_, scenario) => {
  it('gives at most 3% false alarms', () => {
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
