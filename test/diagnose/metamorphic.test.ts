import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { measure } from '../../src/diagnose/measure/measure.js';
import { profileOf } from '../../src/diagnose/profile.js';
import type { Finding } from '../../src/model/finding.js';
import type { RawLog } from '../../src/model/log.js';
import { normalize } from '../../src/normalize/normalize.js';
import { type Columns, curve, logOf, noisy, threeBoxes } from '../support/curves.js';
import { nullRun } from '../support/null-curves.js';

/** Rules whose numbers are in nats, so that another unit of the loss is another statement. */
const IN_NATS = new Set(['loss-accuracy-divergence', 'bad-initial-loss', 'underfitting', 'not-learning']);

function findingsOf(logs: readonly RawLog[], source = 'run/log.csv'): readonly Finding[] {
  const run = normalize(logs).runs.find(({ sources }) => sources.includes(source))!;
  return diagnose(measure(run, profileOf(run))).findings;
}

/** What was found where, `per` evaluations a position, from `offset`. */
const told = (findings: readonly Finding[], per = 1, offset = 0) =>
  findings.map(({ rule, severity, letter, from, to }) => ({
    rule,
    severity,
    letter,
    from: Math.round((from - offset) / per),
    to: Math.round((to - offset) / per),
  }));

const turning: Columns = {
  train_loss: noisy(
    curve(120, (i) => 0.1 + Math.exp(-i / 25)),
    0.004,
    11,
  ),
  val_loss: noisy(
    curve(120, (i) => 0.5 + Math.exp(-i / 10) + 0.004 * Math.max(0, i - 45)),
    0.008,
    12,
  ),
  val_acc: noisy(
    curve(120, (i) => 0.8 - 0.4 * Math.exp(-i / 10) - 0.0005 * Math.max(0, i - 45)),
    0.002,
    13,
  ),
};
const cases: readonly (readonly [string, Columns])[] = [
  ['three boxes', threeBoxes(4)],
  ['a run that turns', turning],
  ['a healthy run', nullRun('decaying', 100, 3)],
];

describe.each(cases)('%s: findings do not depend on', (_, columns) => {
  const plain = told(findingsOf([logOf(columns)]));
  const length = columns['train_loss']!.length;
  const change = (pattern: RegExp, by: (value: number) => number): Columns =>
    Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, pattern.test(name) ? values.map((value) => by(value)) : values]),
    );

  it.each([0.01, 3, 1000])('the unit of the loss (× %d)', (factor) => {
    const kept = (findings: ReturnType<typeof told>) =>
      findings.filter(({ rule }) => !IN_NATS.has(rule)).map(({ letter: _letter, ...rest }) => rest);
    expect(kept(told(findingsOf([logOf(change(/loss/, (value) => value * factor))])))).toEqual(kept(plain));
  });
  it('accuracy as a share or in percent', () => {
    expect(told(findingsOf([logOf(change(/acc/, (value) => 100 * value))]))).toEqual(plain);
  });
  it('the number of the first epoch', () => {
    const epochs = curve(length, (i) => i + 1000);
    expect(told(findingsOf([logOf(columns, { epochs })]), 1, 1000)).toEqual(plain);
  });
  it('epochs or steps on the axis', () => {
    const log = logOf(columns);
    const series = log.series.map(({ epochs: _epochs, ...one }) => ({
      ...one,
      steps: Float64Array.from(one.values, (_, i) => 391 * i),
    }));
    const steps = told(findingsOf([{ ...log, series }]), 391);
    expect(steps).toEqual(plain);
  });
  it('the order of the columns', () => {
    expect(told(findingsOf([logOf(Object.fromEntries(Object.entries(columns).reverse()))]))).toEqual(plain);
  });
  it('other runs, before or after it', () => {
    const other = logOf(threeBoxes(9), { source: 'other/log.csv' });
    expect(told(findingsOf([other, logOf(columns)]))).toEqual(plain);
    expect(told(findingsOf([logOf(columns), other]))).toEqual(plain);
  });
});

const RISES = new Set(['overfitting', 'memorization', 'post-drop-drift', 'loss-accuracy-divergence']);

describe.each(cases)('%s', (_, columns) => {
  const length = columns['train_loss']!.length;
  const rises = (findings: readonly Finding[]) => findings.filter(({ rule }) => RISES.has(rule));

  it('keeps its verdict with every second evaluation', () => {
    const half: Columns = Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, values.filter((_v, i) => i % 2 === 0)]),
    );
    const epochs = curve(half['train_loss']!.length, (i) => 2 * i);
    const [all, some] = [findingsOf([logOf(columns)]), findingsOf([logOf(half, { epochs })])].map(rises);
    expect(some!.length > 0).toBe(all!.length > 0);
    if (all!.length > 0) expect(Math.abs(some![0]!.from - all![0]!.from)).toBeLessThanOrEqual(0.05 * length);
  });
  it('changes at most one severity when one flat evaluation is added', () => {
    const more: Columns = Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, [...values, values[values.length - 1]!]]),
    );
    const count = (findings: readonly Finding[]) => {
      const counts = new Map<string, number>();
      for (const { rule, severity } of findings) counts.set(`${rule} ${severity}`, (counts.get(`${rule} ${severity}`) ?? 0) + 1);
      return counts;
    };
    const [before, after] = [count(findingsOf([logOf(columns)])), count(findingsOf([logOf(more)]))];
    const keys = new Set([...before.keys(), ...after.keys()]);
    const changed = [...keys].filter((key) => before.get(key) !== after.get(key));
    expect(changed.length, changed.join(', ')).toBeLessThanOrEqual(1);
  });
});
