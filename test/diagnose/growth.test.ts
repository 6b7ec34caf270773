import { afterAll, describe, expect, it } from 'vitest';
import type { Rule } from '../../src/diagnose/rule.js';
import type { MeasuredRun } from '../../src/model/measured.js';
import type { Columns } from '../support/curves.js';
import { MAX_GROWTH, workCounter } from '../support/work.js';

// Only code that is loaded after this has its blocks counted: nothing of `src/` may be imported above.
const counter = workCounter(['/src/', '/quadratic.ts']);
afterAll(counter.stop);
const { diagnose } = await import('../../src/diagnose/diagnose.js');
const { measure } = await import('../../src/diagnose/measure/measure.js');
const { profileOf } = await import('../../src/diagnose/profile.js');
const { rules } = await import('../../src/diagnose/rules/index.js');
const { DEFAULT_CONFIG } = await import('../../src/config/defaults.js');
const { diagnoseRuns } = await import('../../src/lint/diagnose-runs.js');
const { curve, gaussian, noisy, runOf } = await import('../support/curves.js');
const { pairsAbove, quadraticRule, repeated } = await import('../support/quadratic.js');

/** Points: beyond them no window grows any more, and what is reduced to bins is. */
const SIZES = [5_000, 50_000] as const;
/** Rules about epochs say nothing about longer curves. */
const SHORT = [190, 1_900] as const;
const SHORT_RULES = ['augmentation-off', 'resume-cost'];

/** How an example is made longer: value i of n. */
const WAYS = {
  /** Stretched, in straight lines. */
  drawn: (values: readonly number[], i: number, n: number) => {
    const at = (i * (values.length - 1)) / (n - 1);
    const [a, b] = [values[Math.floor(at)]!, values[Math.min(values.length - 1, Math.floor(at) + 1)]!];
    return a + (at - Math.floor(at)) * (b - a);
  },
  /** Stretched, each value held. */
  held: (values: readonly number[], i: number, n: number) => values[Math.floor((i * values.length) / n)]!,
  /** Its first value goes on for long before it, or its last after it. */
  late: (values: readonly number[], i: number, n: number) => values[Math.max(0, i - n + values.length)]!,
  early: (values: readonly number[], i: number) => values[Math.min(values.length - 1, i)]!,
  /** Again and again. */
  tiled: (values: readonly number[], i: number) => values[i % values.length]!,
} as const;
type Way = keyof typeof WAYS;

/** In which way an example still shows what its rule looks for, where it does not drawn out and with noise of a thousandth of its range. */
const FOUND: Readonly<Record<string, { readonly way: Way; readonly noise?: number }>> = {
  'post-drop-drift': { way: 'late' },
  'lr-drop-recovery': { way: 'held' },
  'lr-drop-no-net-gain': { way: 'held' },
  'gan-collapse': { way: 'drawn', noise: 0 },
  'loss-spike': { way: 'tiled' },
  oscillation: { way: 'tiled', noise: 0.01 },
  'unstable-validation': { way: 'tiled' },
  'quantized-metric': { way: 'held', noise: 0 },
  'smoothed-metric': { way: 'late' },
  'unexplained-shift': { way: 'held' },
  'early-stopping-misconfigured': { way: 'held' },
  'lr-drop-late': { way: 'held' },
  'lr-high-late': { way: 'tiled' },
  'rate-exhausted': { way: 'early' },
};
/** What they look for is a matter of single evaluations or of epochs, and no stretched example shows it. */
const SILENT = new Set(['epoch-staircase', 'step-gap', 'variance-increase', ...SHORT_RULES]);

function longer({ id, example }: Rule, n: number): Columns {
  const { way = 'drawn', noise = 1e-3 } = FOUND[id] ?? {};
  const columns = Object.entries(example).map(([name, values]) => {
    if (name.startsWith('hp/')) return [name, values] as const;
    // The axis goes on, and a rate that is set by steps keeps them.
    if (name === 'epoch' || name === 'step') return [name, curve(n, (i) => WAYS.drawn(values, i, n))] as const;
    const isRate = name === 'lr';
    const made = curve(n, (i) => WAYS[isRate && way === 'drawn' ? 'held' : way](values, i, n));
    const finite = values.filter(Number.isFinite);
    return [name, isRate ? made : noisy(made, noise * (Math.max(...finite) - Math.min(...finite)), 1)] as const;
  });
  return Object.fromEntries(columns);
}

/** A training on which nothing is wrong. */
function healthy(n: number): Columns {
  const draws = [1, 2, 3, 4, 5].map(gaussian);
  const noise = (i: number) => 0.01 * draws[i]!();
  const fall = (i: number) => Math.exp((-5 * i) / n);
  return {
    lr: curve(n, (i) => 0.05 * (1 + Math.cos((Math.PI * i) / n))),
    train_loss: curve(n, (i) => (0.2 + 2 * fall(i)) * (1 + noise(0))),
    val_loss: curve(n, (i) => (0.4 + 1.9 * fall(i)) * (1 + noise(1))),
    train_acc: curve(n, (i) => 0.95 - 0.8 * fall(i) + noise(2)),
    val_acc: curve(n, (i) => 0.9 - 0.75 * fall(i) + noise(3)),
    grad_norm: curve(n, (i) => 1 + fall(i) + 5 * Math.abs(noise(4))),
  };
}

interface Counted {
  readonly run: MeasuredRun;
  readonly work: number;
}

function measuring(columns: Columns): Counted {
  const run = runOf(columns);
  let measured: MeasuredRun | null = null;
  const work = counter.of(() => {
    measured = measure(run, profileOf(run));
  });
  return { run: measured!, work };
}

function judging(rule: Rule, run: MeasuredRun): { readonly status: string; readonly work: number } {
  let status = '';
  const work = counter.of(() => {
    status = diagnose(run, new Map(), [rule]).checks[0]!.status;
  });
  return { status, work };
}

const grown = ([small, large]: readonly { readonly work: number }[]) => large!.work / small!.work;

describe('ten times the points', () => {
  const well = SIZES.map((n) => measuring(healthy(n)));

  it('take at most eleven times the work to be measured', () => {
    expect(grown(well)).toBeGreaterThan(1);
    expect(grown(well)).toBeLessThan(MAX_GROWTH);
  });
  it('and to become a part of a report', () => {
    const works = SIZES.map((n) => {
      const runs = [runOf(healthy(n))];
      return { work: counter.of(() => diagnoseRuns(runs, DEFAULT_CONFIG)) };
    });
    expect(grown(works)).toBeLessThan(MAX_GROWTH);
  });
  it.each(rules.map(({ id }) => id))('take %s at most eleven times the work', (id) => {
    const rule = rules.find((one) => one.id === id)!;
    const examples = (SHORT_RULES.includes(id) ? SHORT : SIZES).map((n) => measuring(longer(rule, n)));
    expect(grown(examples), 'measured').toBeLessThan(MAX_GROWTH);
    const judged = examples.map(({ run }) => judging(rule, run));
    expect(grown(judged), 'judged').toBeLessThan(MAX_GROWTH);
    if (!SILENT.has(id)) expect(judged.map(({ status }) => status)).toEqual(['found', 'found']);
    expect(grown(well.map(({ run }) => judging(rule, run))), 'judged on a healthy training').toBeLessThan(MAX_GROWTH);
  });
  it.each([
    ['in loops', pairsAbove],
    ['in a native method', repeated],
  ])('show what is quadratic %s', (_, work) => {
    const rule = quadraticRule(work);
    const judged = [500, 5_000].map((n) => judging(rule, measuring(healthy(n)).run));
    expect(judged.map(({ status }) => status)).toEqual(['passed', 'passed']);
    expect(grown(judged)).toBeGreaterThan(50);
  });
  it('are counted the same every time', () => {
    const [once, again] = [0, 1].map(() => measuring(healthy(500)).work);
    expect(again).toBe(once);
  });
});
