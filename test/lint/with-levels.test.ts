import { describe, expect, it } from 'vitest';
import { withLevels } from '../../src/lint/with-levels.js';
import { mean } from '../../src/math/stats/mean.js';
import type { ReportRun } from '../../src/model/report.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { runsOf } from '../support/report.js';

const NOISE = 0.02;
const runs = (n: number, count = 1) =>
  runsOf(
    Array.from({ length: count }, (_, seed) => {
      const score = curve(n, (i) => 0.9 - 0.5 * Math.exp((-6 * i) / n));
      return logOf({ val_acc: noisy(score, NOISE, seed + n), lr: curve(n, () => 0.1) }, { source: `seed${seed}/log.csv` });
    }),
  );

/** The same run as a report of before says it: no levels, and a best level that was chosen for its luck. */
function older(run: ReportRun): ReportRun {
  return {
    ...run,
    series: run.series.map(({ best, ...one }) => ({
      ...{ ...one, end: null, tail: null, window: 1 },
      best: best && { ...best, smoothed: best.value },
    })),
    curves: run.curves.map(({ series, at, value }) => ({ series, at, value })),
  };
}

const scoreOf = ({ series }: ReportRun) => series.find(({ name }) => name === 'val_acc')!;

describe('a run of a report from before levels were kept', () => {
  it.each([6, 12, 150])('%d evaluations: has the levels of today', (n) => {
    const [run] = runs(n);
    const made = withLevels(older(run!));
    const [now, then] = [scoreOf(run!), scoreOf(made)];
    expect(then.window).toBe(now.window);
    for (const [a, b] of [
      [then.best!.smoothed, now.best!.smoothed],
      [then.end!.smoothed, now.end!.smoothed],
      [then.tail!.median, now.tail!.median],
      [then.noise, now.noise],
    ])
      expect(Number(a)).toEqual(Number.isNaN(b) ? Number.NaN : expect.closeTo(b!, 4));
    expect(then.best).toMatchObject({ at: now.best!.at, value: now.best!.value });
    expect(made.curves.map(({ level }) => level?.length)).toEqual(run!.curves.map(({ level }) => level?.length));
  });

  it.each([300, 2000])('%d evaluations, thinned to 200: has them without bias', (n) => {
    const all = runs(n, 12);
    const off = (what: (run: ReportRun) => number) => mean(all.map((run) => what(withLevels(older(run))) - what(run)));
    expect(Math.abs(off((run) => scoreOf(run).best!.smoothed))).toBeLessThan(0.2 * NOISE);
    expect(Math.abs(off((run) => scoreOf(run).end!.smoothed))).toBeLessThan(0.4 * NOISE);
    expect(Math.abs(off((run) => scoreOf(run).tail!.median))).toBeLessThan(0.2 * NOISE);
  });
});

it('leaves a run of today as it is', () => {
  const [run] = runs(30);
  expect(withLevels(run!)).toBe(run);
});
