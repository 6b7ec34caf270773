import type { Comparison } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import type { Trend } from '../../src/model/trend.js';
import { noisy } from './curves.js';

/** The commit number `i` of a made-up history, 40 hexadecimal digits. */
export function commitOf(i: number): string {
  return ((i + 1) * 0x9e3779b1).toString(16).padStart(12, '0').slice(-8).repeat(5);
}

/** A made-up history of these values, one commit a day. */
export function trendOfValues(values: readonly number[], rest: Partial<Trend> = {}): Trend {
  const points = values.map((value, i) => ({
    commit: commitOf(i),
    at: `2026-03-${String(i + 1).padStart(2, '0')}T12:00:00Z`,
    runs: 1 + (i % 3),
    // As report.json has it.
    value: Number(value.toPrecision(6)),
  }));
  return { points, changes: [], band: [Number.NaN, Number.NaN], drift: 0, apart: 0, groups: [], ...rest };
}

/** 30 commits at 0.9, from the 13th on at 0.92. */
export const SHIFTED: Trend = trendOfValues(
  noisy(
    Array.from({ length: 30 }, (_, i) => (i < 12 ? 0.9 : 0.92)),
    0.002,
    7,
  ),
  { changes: [{ point: 12, because: 'level', settings: [], pValue: 0.002 }], band: [0.9155, 0.9245] },
);

/** The report with this history of what it gates: its own values are moved to where the history ends. */
export function withTrend(report: Report, trend: Trend = SHIFTED, rest: Partial<Comparison> = {}): Report {
  const last = trend.points.at(-1)?.value ?? Number.NaN;
  const regime = trend.changes.at(-1)?.point ?? 0;
  const values = {
    runs: trend.points.length - regime,
    since: trend.points[regime]?.commit ?? '',
    days: trend.points.length - 1 - regime,
    examples: Number.NaN,
  };
  const comparisons = report.comparisons.map((one): Comparison => {
    if (!one.gated) return one;
    const side = { runs: 3, mean: last, sd: 0.001 };
    const candidate = { runs: 3, mean: last - 0.008, sd: 0.0015 };
    return { ...one, baseline: side, candidate, noise: { id: 'history', values }, ...rest, trend };
  });
  return { ...report, comparisons };
}
