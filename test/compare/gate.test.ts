import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { judgeRuns, type Linted } from '../../src/lint/lint.js';
import type { RawLog } from '../../src/model/log.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf, runsOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

const seeds = (level: number, from: number, extra: Readonly<Record<string, readonly number[]>> = {}): readonly RawLog[] =>
  [0, 1, 2, 3, 4].map((i) =>
    logOf(
      {
        val_acc: noisy(
          curve(40, (e) => level + 0.001 * (i - 2) - 0.5 * Math.exp(-e / 6)),
          0.0005,
          from + i,
        ),
        ...extra,
      },
      { source: `m/seed-${from + i}/log.csv` },
    ),
  );
const judged = (now: readonly RawLog[], before: readonly RawLog[], config: Partial<Config> = {}) => {
  const baseline = before.length > 0 ? { source: 'base', runs: runsOf(before) } : { source: null, runs: [] };
  return judgeRuns({ runs: runsOf(now), problems: [], baseline, context: null }, { ...DEFAULT_CONFIG, ...config });
};
const said = ({ report, exitCode, conclusion }: Linted) => [report.verdict, exitCode, conclusion];

describe('one function says verdict, exit code and conclusion of the check', () => {
  it.each([
    ['nothing got worse', 0.9, {}, ['pass', 0, 'success']],
    ['a regression', 0.8, {}, ['fail', 1, 'failure']],
    ['a regression that is not to fail', 0.8, { failOn: 'never' }, ['warn', 0, 'neutral']],
    ['a bound that is missed', 0.9, { gate: new Map([['val_acc', gateRule({ atLeast: 0.95 })]]) }, ['fail', 1, 'failure']],
    ['a bound that is met', 0.9, { gate: new Map([['val_acc', gateRule({ atMost: 0.95 })]]) }, ['pass', 0, 'success']],
  ] as const)('%s', (_, level, config, expected) => {
    expect(said(judged(seeds(level, 0), seeds(0.9, 10), config as Partial<Config>))).toEqual(expected);
  });
  it.each([
    ['fail', ['no-data', 2, 'failure']],
    ['warn', ['no-data', 0, 'neutral']],
    ['pass', ['no-data', 0, 'neutral']],
  ] as const)('nothing to read, on-missing-metrics: %s', (onMissingMetrics, expected) => {
    expect(said(judged([], [], { onMissingMetrics }))).toEqual(expected);
  });
  it.each([
    ['fail', ['fail', 1, 'failure']],
    ['warn', ['warn', 0, 'neutral']],
    ['pass', ['pass', 0, 'success']],
  ] as const)('no baseline, on-missing-baseline: %s', (onMissingBaseline, expected) => {
    expect(said(judged(seeds(0.9, 0), [], { onMissingBaseline }))).toEqual(expected);
  });
  it.each([
    ['fail', ['fail', 1, 'failure']],
    ['warn', ['warn', 0, 'neutral']],
    ['pass', ['inconclusive', 0, 'neutral']],
  ] as const)('one run against one, on-inconclusive: %s', (onInconclusive, expected) => {
    expect(said(judged(seeds(0.899, 0).slice(0, 1), seeds(0.9, 10).slice(0, 1), { onInconclusive }))).toEqual(expected);
  });
  it.each([
    ['fail', ['fail', 1, 'failure']],
    ['warn', ['warn', 0, 'neutral']],
    ['pass', ['pass', 0, 'success']],
  ] as const)('a metric of the gate that nobody logs, on-missing-metrics: %s', (onMissingMetrics, expected) => {
    const result = judged(seeds(0.9, 0), [], { onMissingMetrics, gate: new Map([['val_ac', gateRule({})]]) });
    expect(said(result)).toEqual(expected);
    expect(reasonsOf(result.report).join()).toContain('val_ac, which the gate names, was not logged. Did you mean val_acc?');
  });
});

it('gives its reasons in the order of their weight', () => {
  const nan = curve(40, (e) => (e < 20 ? 1 / (e + 1) : Number.NaN));
  const broken = seeds(0.8, 0).map((log, i) =>
    i === 0 ? { ...log, series: [...log.series, ...logOf({ other_loss: nan }).series] } : log,
  );
  const { report } = judged(broken, seeds(0.9, 10), {
    failOn: 'warning',
    gate: new Map([
      ['val_acc', gateRule({ atLeast: 0.85 })],
      ['nothing', gateRule({})],
    ]),
    onMissingMetrics: 'warn',
  });
  const places = ['val_acc got worse', 'val_acc is 0.', 'nothing, which the gate names'].map((part) =>
    reasonsOf(report).findIndex((text) => text.includes(part)),
  );
  expect(
    places.every((place) => place >= 0),
    reasonsOf(report).join('\n'),
  ).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

describe('an acceptance', () => {
  const accept = (level: number, acceptance: Parameters<typeof judgeRuns>[0]['acceptance']) =>
    judgeRuns(
      {
        ...{ runs: runsOf(seeds(level, 0)), problems: [], context: null },
        ...{ baseline: { source: 'base', runs: runsOf(seeds(0.9, 10)) }, acceptance: acceptance! },
      },
      DEFAULT_CONFIG,
    );
  const given = { accepted: { by: 'ada', reason: 'new data' }, missing: null };
  it('turns what fails into a warning, with name and reason first', () => {
    const result = accept(0.8, given);
    expect(said(result)).toEqual(['warn', 0, 'neutral']);
    expect(reasonsOf(result.report)[0]).toBe('Accepted by ada: new data');
    expect(reasonsOf(result.report)[1]).toContain('val_acc got worse');
    expect(result.report.gate.accepted).toEqual(given.accepted);
  });
  it('is no business of what passes', () => {
    expect(said(accept(0.9, given))).toEqual(['pass', 0, 'success']);
    expect(accept(0.9, given).report.gate.accepted).toBeNull();
  });
  it('that is not complete says what is missing, and fails', () => {
    const result = accept(0.8, { accepted: null, missing: { id: 'no-label', values: { label: 'x' } } });
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    expect(result.report.gate.acceptanceMissing).toEqual({ id: 'no-label', values: { label: 'x' } });
  });
});

it('holds the mean over seeds against a bound, not the unluckiest', () => {
  const { report } = judged(seeds(0.9, 0), [], { gate: new Map([['val_acc', gateRule({ atLeast: 0.899 })]]) });
  expect(report.gate.assertions).toEqual([expect.objectContaining({ passed: true, group: expect.any(String) })]);
  expect(report.gate.assertions).toHaveLength(1);
});

it('tells how many seeds would settle it', () => {
  const noise = [0, 1, 2].map((i) => seeds(0.9 + [0.02, -0.02, 0.005][i]!, 20 + i)[2]!);
  const now = [0, 1, 2].map((i) => seeds(0.885 + [0.021, -0.018, 0.004][i]!, 40 + i)[2]!);
  const { report } = reportOf(now, {
    baseline: noise,
    config: { gate: new Map([['val_acc', gateRule({ tolerance: { absolute: 0.01, relative: 0 } })]]) },
  });
  const gated = report.comparisons.find((one) => one.gated)!;
  expect(gated.outcome).toBe('inconclusive');
  expect(gated.seedsNeeded).toBeGreaterThan(10);
  expect(reasonsOf(report)[0]).toContain(`${gated.seedsNeeded} seeds per side would settle it`);
});
