import { describe, expect, it } from 'vitest';
import { diagnoseGroup } from '../../src/diagnose/group.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { median } from '../../src/math/stats/median.js';
import type { Measured } from '../../src/model/finding.js';
import type { Reading } from '../../src/model/reading.js';
import { type Columns, curve, logOf, noisy, threeBoxes } from '../support/curves.js';
import { reportOf } from '../support/report.js';
import { apply } from '../support/test-rule.js';

/** Numbers in the unit of a series that are no value of it. */
const NO_VALUE: Readonly<Record<string, string>> = {
  'oscillation deviation': 'a spread',
  'lr-high-late noise': 'a spread',
  'periodic-loss swing': 'a spread',
  'quantized-metric step': 'a difference of two values',
  'quantized-metric low': 'the end of an interval',
  'quantized-metric high': 'the end of an interval',
  'underfitting ofChance': 'a share of ln K, which has no unit',
  'overfitting noise': 'a spread',
  'memorization noise': 'a spread',
  'post-drop-drift noise': 'a spread',
  'loss-accuracy-divergence kappaFrom': 'a ratio of two series',
  'loss-accuracy-divergence kappaTo': 'a ratio of two series',
  'lr-drop-recovery scoreChange': 'a difference',
  'lr-drop-recovery netScore': 'a difference',
  'lr-drop-no-net-gain scoreChange': 'a difference',
  'lr-drop-no-net-gain netScore': 'a difference',
  'seed-outlier median': 'taken over runs: it has no place in any of them',
};

interface Unit {
  readonly what: string;
  readonly factor: number;
  readonly is: (column: string) => boolean;
  /** Rules that say nothing any more about the same curve in another unit. */
  readonly silent: Readonly<Record<string, string>>;
}

/** The same run in other units. A factor of 2 keeps every ratio to the last bit. */
const UNITS: readonly Unit[] = [
  {
    what: 'losses twice as large',
    factor: 2,
    is: (column) => column.includes('loss'),
    silent: { underfitting: 'a loss at ln 10 is chance, twice as much is not' },
  },
  { what: 'scores in percent', factor: 100, is: (column) => column.includes('acc'), silent: {} },
];

/** Further curves on which rules say what they do not say of their examples. */
const FURTHER: Readonly<Record<string, readonly Columns[]>> = {
  'diverged-loss': [
    {
      train_loss: noisy(
        curve(80, (i) => (i < 40 ? 0.5 : 3)),
        0.1,
        1,
      ),
    },
    { train_loss: curve(60, (i) => (i < 30 ? Math.exp(-i / 9) - 0.3 : 2 + 0.01 * i)) },
  ],
  underfitting: [
    {
      'hp/num_classes': [10],
      train_loss: noisy(
        curve(60, (i) => 1.7 + 0.6 * Math.exp(-i / 4)),
        0.002,
        3,
      ),
      val_loss: noisy(
        curve(60, (i) => 1.7 + 0.6 * Math.exp(-i / 4)),
        0.002,
        4,
      ),
    },
  ],
  'not-learning': [
    {
      train_loss: noisy(
        curve(500, () => 0.85),
        0.01,
        1,
      ),
    },
    {
      train_loss: curve(60, (i) => Math.LN10 + 1.2 * Math.exp(-i / 5)),
      train_acc: noisy(
        curve(60, () => 0.1),
        0.002,
        4,
      ),
    },
  ],
  'frozen-metric': [{ train_loss: curve(40, (i) => Math.exp(-Math.min(i, 25) / 8)), val_acc: curve(40, () => 0.5) }],
  'loss-spike': [
    { train_loss: curve(120, (i) => 0.4 + Math.exp(-i / 20) + 0.01 * Math.sin(7 * i) + (i === 5 ? 3 : i === 4 ? 2.9 : 0)) },
  ],
  'unexplained-shift': [
    {
      train_loss: noisy(
        curve(2500, (i) => (i < 1500 ? 0.5 : 0.8)),
        0.004,
        1,
      ),
    },
  ],
  'warmup-instability': [
    {
      train_loss: noisy(
        curve(200, (i) => 0.3 + 2 * Math.exp(-i / 30) + 1.2 * Math.exp(-(((i - 10) / 2.5) ** 2))),
        0.05,
        1,
      ),
    },
  ],
};

const named = rules.map((rule) => [rule.id, rule] as const);
const curvesOf = (rule: (typeof rules)[number]): readonly Columns[] => [
  rule.example,
  ...(FURTHER[rule.id] ?? []),
  ...[1, 2, 3].map((seed) => threeBoxes(seed)),
];

const inUnit = (columns: Columns, { is, factor }: Unit): Columns =>
  Object.fromEntries(Object.entries(columns).map(([key, list]) => [key, is(key) ? list.map((value) => factor * value) : list]));
const isReading = (value: Measured[string]): value is Reading => typeof value === 'object';

/** Plain numbers that change with the unit: `RULE KEY`. */
function hidden(rule: string, before: Measured, after: Measured, factor: number): readonly string[] {
  return Object.keys(before)
    .filter((key) => {
      const [a, b] = [before[key], after[key]];
      return typeof a === 'number' && typeof b === 'number' && a !== 0 && Math.abs(b / a / factor - 1) < 1e-9;
    })
    .map((key) => `${rule} ${key}`)
    .filter((key) => NO_VALUE[key] === undefined);
}

/** What a rule about repeats finds: seven of one configuration, the last of which lies far from the others. */
function repeatsFound(factor: number) {
  const logs = [0.5, 0.503, 0.498, 0.501, 0.499, 0.502, 0.62].map((level, i) =>
    logOf(
      {
        val_loss: noisy(
          curve(60, (at) => level + Math.exp(-at / 9)),
          0.003,
          i,
        ).map((value) => factor * value),
      },
      { source: `net/seed-${i}/log.csv` },
    ),
  );
  return diagnoseGroup(reportOf(logs).report.runs).filter(({ shared }) => shared === null);
}

describe.each(UNITS.map((unit) => [unit.what, unit] as const))('%s', (_, unit) => {
  it.each(named)('%s hides no value of a series in a plain number', (id, rule) => {
    for (const columns of curvesOf(rule)) {
      const [before, after] = [apply(rule, columns).findings, apply(rule, inUnit(columns, unit)).findings];
      if (columns === rule.example) expect(after).toHaveLength(unit.silent[id] === undefined ? before.length : 0);
      if (FURTHER[id]?.includes(columns)) expect(before.length).toBeGreaterThan(0);
      for (const [i, { measured }] of before.entries())
        if (after[i]) expect(hidden(id, measured, after[i].measured, unit.factor)).toEqual([]);
    }
  });
});

it('seed-outlier hides no value of a series in a plain number', () => {
  const [before, after] = [repeatsFound(1), repeatsFound(2)];
  expect(before).toHaveLength(1);
  expect(hidden('seed-outlier', before[0]!.measured, after[0]!.measured, 2)).toEqual([]);
});

/** The finite values of a column with their places; the last one written at a place counts. */
function columnOf(columns: Columns, name: string): ReadonlyMap<number, number> {
  const axis = columns.step ?? columns.epoch;
  const rows = columns[name]!.map((value, i) => [axis?.[i] ?? i, value] as const);
  return new Map(rows.filter(([, value]) => Number.isFinite(value)).sort(([a], [b]) => a - b));
}

/** The number that a reader of the log finds: the value at the place, or the medians that begin and end there. */
function inLog(columns: Columns, { series, at, statistic, of = 1, as }: Reading): readonly number[] {
  const column = columnOf(columns, series);
  const [values, point] = [[...column.values()], [...column.keys()].indexOf(at)];
  const top = values.some((value) => value > 1) ? 100 : 1;
  const own = as === 'error' ? values.map((value) => top - value) : values;
  if (statistic === 'raw') return [own[point]!];
  return [own.slice(point, point + of), own.slice(Math.max(0, point + 1 - of), point + 1)]
    .filter((part) => part.length === of)
    .map((part) => median(part));
}

describe.each(named)('%s', (_, rule) => {
  it('hands over values and medians that are in the log', () => {
    for (const columns of curvesOf(rule).flatMap((one) => [one, ...UNITS.map((unit) => inUnit(one, unit))])) {
      const readings = apply(rule, columns).findings.flatMap(({ measured }) => Object.values(measured).filter(isReading));
      for (const reading of readings.filter(({ statistic }) => statistic === 'raw' || statistic === 'median')) {
        const near = inLog(columns, reading).map((value) => Math.abs(value - reading.value));
        expect(Math.min(...near), JSON.stringify(reading)).toBeLessThanOrEqual(reading.statistic === 'raw' ? 0 : 1e-12);
      }
    }
  });
});
