import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { defineRule } from '../../src/diagnose/rule.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { type Columns, curve, gaussian, measured, noisy, threeBoxes } from '../support/curves.js';

const judge = (columns: Columns) => diagnose(measured(columns));
const RISES = new Set(['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence']);
const told = (columns: Columns) => judge(columns).findings.map(({ rule, letter, from, to }) => ({ rule, letter, from, to }));

describe('the question that the project began with', () => {
  it.each([1, 2, 3])('is one story in the order of time (noise %d)', (seed) => {
    const { findings } = judge(threeBoxes(seed));
    const lettered = findings.filter(({ letter }) => letter !== '');
    const [a, b] = lettered;
    expect(a).toMatchObject({ rule: 'post-drop-drift', letter: 'A' });
    expect(a!.from).toBeGreaterThanOrEqual(61);
    expect(a!.from).toBeLessThanOrEqual(75);
    expect(a!.to).toBeLessThanOrEqual(119);
    expect(b).toMatchObject({ rule: 'lr-drop-recovery', letter: 'B', from: 120 });
    const c = lettered.find(({ rule }) => rule === 'loss-accuracy-divergence');
    expect(c!.from).toBeGreaterThanOrEqual(120);
    expect(c!.from).toBeLessThanOrEqual(150);
    expect(lettered.map(({ from }) => from)).toEqual([...lettered.map(({ from }) => from)].sort((x, y) => x - y));
    expect(findings.filter(({ rule }) => rule === 'overfitting' && a!.from <= 60)).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain('best-checkpoints-disagree');
  });
});

/** First-order autoregressive noise: each value keeps `rho` of the one before it. */
function autoregressive(length: number, rho: number, deviation: number, seed: number): number[] {
  const draw = gaussian(seed);
  const noise: number[] = [];
  for (let i = 0; i < length; i += 1) noise.push(rho * (noise[i - 1] ?? 0) + deviation * draw());
  return noise;
}

describe('false alarms', () => {
  const falling = (i: number) => 0.5 + Math.exp(-i / 25);
  const nulls: Record<string, (seed: number) => readonly number[]> = {
    'white noise on a falling curve': (seed) => noisy(curve(150, falling), 0.02, seed),
    'white noise on a flat curve': (seed) =>
      noisy(
        curve(150, () => 0.5),
        0.02,
        seed,
      ),
    'correlated noise on a falling curve': (seed) => {
      const noise = autoregressive(150, 0.2, 0.02, seed);
      return curve(150, (i) => falling(i) + noise[i]!);
    },
  };
  it.each(Object.entries(nulls))('at most 2 of 100 for %s', (_, make) => {
    let alarms = 0;
    for (let seed = 0; seed < 300; seed += 1) {
      const { findings } = judge({ train_loss: curve(150, (i) => 0.1 + Math.exp(-i / 30)), val_loss: make(seed) });
      if (findings.some(({ rule }) => RISES.has(rule))) alarms += 1;
    }
    expect(alarms).toBeLessThanOrEqual(6);
  });
});

describe('dating', () => {
  it('puts the onset within 5% of the length in 9 of 10 curves', () => {
    let close = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const onset = 40 + (seed % 60);
      const val = noisy(
        curve(150, (i) => 0.5 + Math.exp(-i / 12) + 0.006 * Math.max(0, i - onset)),
        0.01,
        seed,
      );
      const found = judge({ train_loss: curve(150, (i) => 0.1 + Math.exp(-i / 30)), val_loss: val }).findings.find(({ rule }) =>
        RISES.has(rule),
      );
      if (found && Math.abs(found.from - onset) <= 7.5) close += 1;
    }
    expect(close).toBeGreaterThanOrEqual(90);
  });
});

describe('does not depend on', () => {
  const columns = threeBoxes(4);
  it('the unit of the loss', () => {
    const scaled = {
      ...columns,
      train_loss: columns.train_loss!.map((v) => 3 * v),
      val_loss: columns.val_loss!.map((v) => 3 * v),
    };
    const windows = (given: Columns) => told(given).filter(({ rule }) => rule !== 'loss-accuracy-divergence');
    expect(windows(scaled)).toEqual(windows(columns));
  });
  it('accuracy in percent or as a share', () => {
    expect(told({ ...columns, val_acc: columns.val_acc!.map((v) => 100 * v) })).toEqual(told(columns));
  });
  it('columns that no rule reads', () => {
    expect(told({ ...columns, apples: columns.val_acc! })).toEqual(told(columns));
  });
  it('chance: the same twice', () => {
    expect(judge(columns)).toEqual(judge(threeBoxes(4)));
  });
});

it('says that a run of fewer than 10 evaluations is not enough', () => {
  const { checks, findings } = judge({ train_loss: [1, 0.8, 0.6, 0.5, 0.4], val_loss: [1, 0.7, 0.8, 0.75, 0.72] });
  expect(findings.filter(({ rule }) => RISES.has(rule))).toEqual([]);
  expect(checks.find(({ rule }) => rule === 'overfitting')).toMatchObject({
    status: 'skipped',
    why: { id: 'too-few', values: { points: 5, needed: 10, axis: 'epoch' } },
  });
});

it('leaves a check for every rule, and goes on where one throws', () => {
  const broken = defineRule({
    ...rules[0]!,
    id: 'broken',
    select: () => [1],
    check: () => {
      throw new Error('out of range');
    },
  });
  const { checks, findings } = diagnose(measured(threeBoxes(1)), new Map(), [broken, ...rules]);
  expect(checks).toHaveLength(rules.length + 1);
  expect(checks[0]).toEqual({ rule: 'broken', status: 'crashed', message: 'out of range' });
  expect(findings).toEqual(judge(threeBoxes(1)).findings);
});

it('does as the settings say', () => {
  const run = measured(threeBoxes(1));
  const off = diagnose(run, new Map([['post-drop-drift', { severity: 'off', options: {} }]]));
  expect(off.checks.find(({ rule }) => rule === 'post-drop-drift')).toMatchObject({
    status: 'skipped',
    why: { id: 'off' },
  });
  const red = diagnose(run, new Map([['post-drop-drift', { severity: 'error', options: {} }]]));
  expect(red.findings.find(({ rule }) => rule === 'post-drop-drift')!.severity).toBe('error');
});

it('asks nothing of a game between networks but that it stays finite', () => {
  const { checks } = judge({
    d_loss: curve(60, (i) => 1 + 0.1 * Math.sin(i)),
    g_loss: curve(60, (i) => 1 + 0.1 * Math.cos(i)),
    train_loss: curve(60, () => 1),
  });
  expect(checks.filter(({ status }) => status === 'found')).toEqual([]);
});
