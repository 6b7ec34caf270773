import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { noBaseline } from '../../src/contract/no-baseline.js';
import type { Shard } from '../../src/contract/shards.js';
import { judgeRuns } from '../../src/lint/lint.js';
import { mergeShards } from '../../src/lint/merge-shards.js';
import { logOf } from '../support/curves.js';
import { logWith, withCurves } from '../support/side-curves.js';
import { jsonOf } from '../support/words.js';

const FURTHER = ['layer1/weights', 'layer2/weights', 'temperature'];

describe('the curves of all series', () => {
  it('are of every series of every run, those of the report as the report has them', () => {
    const { report, curves } = withCurves([logWith('a', FURTHER), logWith('b', [])]);
    for (const run of report.runs) {
      const own = curves.curves.filter((one) => one.run === run.id);
      expect(own.map(({ series }) => series)).toEqual(run.series.map(({ name }) => name));
      expect(run.curves).toHaveLength(6);
      for (const { series, at, value } of run.curves) expect(own).toContainEqual({ run: run.id, series, at, value });
    }
    expect(curves.curves).toHaveLength(6 + FURTHER.length + 6);
    expect(curves.leftOut).toBe(0);
  });

  it('are thinned as those of the report are, and keep gaps', () => {
    const values = Array.from({ length: 5_000 }, (_, i) => (i === 2_000 ? 1e6 : i === 3_000 ? Number.NaN : Math.sin(i)));
    const { curves } = withCurves([logOf({ loss: values.map((one) => one + 2), other: values })]);
    const other = curves.curves.find(({ series }) => series === 'other')!;
    expect(other.at.length).toBeLessThanOrEqual(200);
    expect(Math.max(...other.value.filter(Number.isFinite))).toBe(1e6);
    expect(other.at[0]).toBe(0);
    expect(other.at.at(-1)).toBe(4999);
  });

  it('share their places with those of the report: a sweep keeps them once', () => {
    const { report, curves } = withCurves([logWith('a', FURTHER)]);
    expect(new Set(curves.curves.map(({ at }) => at)).size).toBe(1);
    expect(curves.curves[0]!.at).toBe(report.runs[0]!.curves[0]!.at);
  });
});

describe('merging the side files of shards', () => {
  const shard = (name: string, logs: Parameters<typeof withCurves>[0], hasCurves = true): Shard => {
    const { report, curves } = withCurves(logs);
    return { name, file: `${name}/report.json`, report, ...(hasCurves ? { curves } : {}) };
  };
  const merge = (shards: readonly Shard[]) => {
    const merged = mergeShards(shards, shards.length, {
      baseline: noBaseline({ id: 'not-given', values: {} }),
      context: null,
      config: DEFAULT_CONFIG,
    });
    return { report: judgeRuns(merged, DEFAULT_CONFIG).report, curves: merged.curves };
  };

  it('gives the curves of linting all logs at once, under the ids that the runs have then', () => {
    // Alone, each is called seed-1; together, by what tells them apart.
    const logs = ['c', 'a', 'b'].map((name, i) => logWith(`${name}/seed-1`, FURTHER, i));
    const merged = merge(logs.map((log, i) => shard(`s${i}`, [log])));
    const whole = withCurves(logs);
    expect(merged.curves).toEqual(whole.curves);
    expect(jsonOf(merged.report)).toBe(jsonOf(whole.report));
    const ids = new Set(merged.curves!.curves.map(({ run }) => run));
    expect([...ids]).toEqual(merged.report.runs.map(({ id }) => id));
    expect([...ids]).not.toContain(withCurves([logs[0]!]).report.runs[0]!.id);
  });

  it('tells jobs apart that wrote to the same path', () => {
    const { report, curves } = merge([1, 2].map((seed) => shard(`seed-${seed}`, [logWith('runs', FURTHER, seed)])));
    for (const [i, run] of report.runs.entries()) {
      const loss = curves!.curves.find((one) => one.run === run.id && one.series === 'train_loss')!;
      expect(loss.value[0]).toBe(2 + i + 1);
    }
  });

  it('keeps what there is where some shards have none, and is nothing where none has', () => {
    const one = shard('one', [logWith('a', FURTHER)]);
    const two = shard('two', [logWith('b', FURTHER)], false);
    expect(merge([one, two]).curves!.curves).toHaveLength(6 + FURTHER.length);
    expect(merge([two]).curves).toBeNull();
  });
});
