import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { REPORT_CAPS } from '../../src/contract/caps.js';
import { withKnownRules } from '../../src/contract/known-rules.js';
import { parseReport, parseReportLines } from '../../src/contract/parse-report.js';
import type { Shard } from '../../src/contract/shards.js';
import { judgeRuns, lint } from '../../src/lint/lint.js';
import { mergeShards } from '../../src/lint/merge-shards.js';
import { UserError } from '../../src/model/errors.js';
import type { Report, ReportBaseline } from '../../src/model/report.js';
import { curve, logOf } from '../support/curves.js';
import { exampleReport, runsOf } from '../support/report.js';
import { isSoak } from '../support/soak.js';
import { jsonOf, reasonsOf } from '../support/words.js';

type Json = { [key: string]: Json } & Json[] & string;
const NONE: ReportBaseline = { source: null, reason: { id: 'not-given', values: {} }, runs: [] };

let text: string;
beforeAll(async () => {
  text = jsonOf(await exampleReport());
});

/** The example's report.json with something else in a place: `runs.0.id`. */
function changed(place: string, value: unknown): string {
  const report = JSON.parse(text) as Json;
  const keys = place.split('.');
  const last = keys.pop()!;
  let at = report;
  for (const key of keys) at = at[key]!;
  at[last] = value as Json;
  return JSON.stringify(report);
}
const fault = (content: string): UserError => {
  try {
    parseReport(content, 'a/report.json');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('it was taken');
};
const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);

describe('a report.json beyond what curvelint writes is refused, and the field is named (Q1, E1)', () => {
  it.each<readonly [string, unknown]>([
    ['runs.0.id', 'x'.repeat(REPORT_CAPS.name + 1)],
    ['runs.0.findings.0.series.0', 'x'.repeat(REPORT_CAPS.name + 1)],
    ['runs.0.hyperparameters', Object.fromEntries(many(REPORT_CAPS.hyperparameters + 1, 0).map((_, i) => [`k${i}`, i]))],
    ['runs.0.findings.0.measured', Object.fromEntries(many(REPORT_CAPS.values + 1, 0).map((_, i) => [`k${i}`, i]))],
    ['runs.0.curves', many(REPORT_CAPS.curves + 1, { series: 'a', at: [0], value: [0] })],
    ['runs.0.curves.0.at', many(REPORT_CAPS.points + 1, 0)],
    ['runs.0.learningRate.events', many(REPORT_CAPS.events + 1, {})],
    ['runs.0.drops', many(REPORT_CAPS.events + 1, {})],
    ['runs.0.phases', many(REPORT_CAPS.events + 1, {})],
    ['runs.0.checks', many(REPORT_CAPS.checks + 1, {})],
    ['runs.0.findings', many(REPORT_CAPS.findings + 1, {})],
    ['runs.0.series', many(REPORT_CAPS.series + 1, {})],
    ['runs', many(REPORT_CAPS.runs + 1, {})],
    ['baseline.runs', many(REPORT_CAPS.runs + 1, {})],
    ['groups', many(REPORT_CAPS.groups + 1, {})],
    ['groups.0.runs', many(REPORT_CAPS.names + 1, '')],
    ['comparisons', many(REPORT_CAPS.comparisons + 1, {})],
    ['comparisons.0.explainedData', many(REPORT_CAPS.remarks + 1, {})],
    ['problems', many(REPORT_CAPS.problems + 1, {})],
    ['reasonData', many(REPORT_CAPS.reasons + 1, {})],
    ['gate.assertions', many(REPORT_CAPS.assertions + 1, {})],
    ['gate.acceptLabel', 'x'.repeat(REPORT_CAPS.name + 1)],
  ])('%s', (place, value) => {
    expect(fault(changed(place, value)).message).toMatch(new RegExp(`^a/report.json is no report of curvelint: ${place}`));
  });

  it('as many values as positions', () => {
    expect(fault(changed('runs.0.curves.0.value', [1, 2])).message).toContain('runs.0.curves.0: expected as many values');
  });

  it('of brackets alone', () => {
    expect(fault('['.repeat(REPORT_CAPS.parts / 8 + 1)).message).toContain('holds more than curvelint writes');
    expect(fault('['.repeat(1_000_000)).message).toContain('not valid JSON');
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(fault(text.replace('"groups": [', `"groups": [${deep},`)).message).toContain('groups.0');
  });

  it('and its first mistake is told, not millions', () => {
    const { message } = fault(changed('runs', many(REPORT_CAPS.runs, [1, 2])));
    expect(message).toMatch(/: runs\.0: /);
    expect(message.length).toBeLessThan(300);
  });

  it.each(['', '{', '<html>', '{"tool": 7}', '[]', 'null', '"x"', '\ufeff{}'])('and damaged: %j', (content) => {
    expect(fault(content).message).toMatch(/^a\/report\.json is (?:not valid JSON|no report of curvelint)/);
  });

  it('at each place where a file may be cut', () => {
    for (let end = 0; end < text.length - 2; end += Math.ceil(text.length / 97)) expect(fault(text.slice(0, end))).toBeDefined();
  });
});

/** Ten thousand in the nightly workflow. */
const RUNS = isSoak ? 10_000 : 2_000;
it('the report of thousands of runs is far below the caps, and is read back as it was', async () => {
  const [run] = (await exampleReport()).runs;
  const all = many(RUNS, run) as Report['runs'];
  const curves = run!.curves.map(({ series, at, value }) => ({ series, at: at.slice(0, 30), value: value.slice(0, 30) }));
  const sweep = jsonOf({
    ...parseReport(text, ''),
    runs: all.map((one, i) => ({ ...one, id: `run-${i}`, path: `run-${i}`, curves })),
  });
  const back = parseReport(sweep, 'sweep');
  expect(back.runs).toHaveLength(RUNS);
  expect(back.runs.at(-1)).toEqual({ ...parseReport(text, '').runs[0], id: `run-${RUNS - 1}`, path: `run-${RUNS - 1}`, curves });
}, 120_000);

describe('something wrong in one of many runs is told with its place', () => {
  const WRONG = [
    ['findings.0.measured', { a: [] }],
    ['findings.0.severity', 'fatal'],
    ['curves.0.value', ['one']],
    ['curves.0.level', [1]],
    ['checks.0.rule', 'no rule'],
    ['series.0.best', { at: 'x', value: 1, smoothed: 1 }],
    ['id', 7],
  ] as const;
  it.each(WRONG)('%s', (place, value) => {
    const runs = (JSON.parse(text) as { readonly runs: readonly object[] }).runs.slice(0, 1);
    const bad = (JSON.parse(changed(`runs.0.${place}`, value)) as { readonly runs: readonly object[] }).runs[0]!;
    const all = [...many(700, runs[0]), bad, ...many(5, runs[0])];
    const at = (list: readonly unknown[]) => fault(JSON.stringify({ ...JSON.parse(text), runs: list })).message;
    const own = at([bad]);
    expect(own).toContain('a/report.json is no report of curvelint: runs.0.');
    expect(at(all)).toBe(own.replace('runs.0.', 'runs.700.'));
    const lines = [...'{\n "runs": ['.split('\n'), ...all.map((run) => `  ${JSON.stringify(run)},`)];
    const { runs: _, ...rest } = JSON.parse(text);
    const end = [...lines.slice(0, -1), lines.at(-1)!.slice(0, -1), ' ],', JSON.stringify(rest).slice(1)];
    const bytes = end.map((line) => new TextEncoder().encode(line));
    expect(() => parseReportLines(bytes, 'a/report.json')).toThrow(own.replace('runs.0.', 'runs.700.'));
  });
});

it('what rules found that this version does not have is left out, and nothing else (Q1)', () => {
  const one = JSON.parse(text) as Json;
  const unknown = { ...(one['runs']![0]!['findings']![0] as unknown as object), rule: 'rule-of-2099' } as unknown as Json;
  one['runs']![0]!['findings']!.push(unknown);
  one['runs']![0]!['checks']!.push({ rule: 'rule-of-2099', status: 'passed' } as unknown as Json);
  one['reasonData']!.push({
    id: 'finding',
    values: { rule: 'rule-of-2099', severity: 'error', run: 'a', runs: 1, of: 1 },
  } as unknown as Json);
  one['groups']![0]!['findings']!.push({
    ...{ rule: 'rule-of-2099', severity: 'error', runs: [], from: [0, 0], measured: {}, shared: null, message: '' },
  } as unknown as Json);
  const parsed = parseReport(JSON.stringify(one), 'r');
  const known = withKnownRules(parsed, (rule) => rule !== 'rule-of-2099');
  expect(JSON.stringify(parsed)).toContain('rule-of-2099');
  expect(JSON.stringify(known)).not.toContain('rule-of-2099');
  expect(known.runs[0]!.findings.length).toBeGreaterThan(0);
  expect(withKnownRules(parsed, () => true)).toEqual(parsed);
});

describe('a shard', () => {
  const rising = curve(40, (i) => 0.4 + Math.exp(-i / 6) + 0.02 * Math.max(0, i - 12));
  const logFor = (seed: number) => ({
    ...logOf({ train_loss: curve(40, (i) => Math.exp(-i / 9)), val_loss: rising }, { source: `seed-${seed}/log.csv` }),
    hyperparameters: { seed },
  });
  type Rules = typeof DEFAULT_CONFIG.rules;
  const withRules = (rules: Rules = new Map()) => ({ ...DEFAULT_CONFIG, rules });
  const setting = (severity: 'off' | 'error' | 'notice', options = {}): Rules =>
    new Map([['memorization', { severity, options }]]);
  const shardOf = (seed: number, config = DEFAULT_CONFIG, baseline = NONE): Shard => {
    const { report } = lint({ logs: [logFor(seed)], problems: [], baseline, context: null }, config);
    const file = `seed-${seed}/report.json`;
    return { name: `seed-${seed}`, file, report: parseReport(jsonOf(report), file) };
  };
  const merge = (shards: readonly Shard[], config = DEFAULT_CONFIG, baseline = NONE) =>
    judgeRuns(mergeShards(shards, shards.length, { baseline, context: null, config }), config);

  it.each<readonly [string, Rules, Rules, string]>([
    ['switched off', setting('off'), new Map(), 'rule memorization is off there and default here'],
    ['of another severity', new Map(), setting('error'), 'rule memorization is default there and error here'],
    ['given other options', setting('error', { patience: 9 }), setting('error'), 'is error, patience 9 there and error here'],
  ])('with a rule %s is refused, and rule and settings are named (Q2)', (_, there, here, words) => {
    const act = () => merge([shardOf(1, withRules(here)), shardOf(2, withRules(there))], withRules(here));
    expect(act).toThrow(UserError);
    expect(act).toThrow(`seed-2/report.json was made with other settings: `);
    expect(act).toThrow(words);
  });

  it('of another profile is refused (Q2)', () => {
    expect(() => merge([shardOf(1, { ...DEFAULT_CONFIG, profile: 'gan-rl' })])).toThrow(
      'the profile is gan-rl there and default here',
    );
  });

  it('with the same settings is judged by them, whatever it says of its severities (Q1, Q2)', () => {
    const config = withRules(setting('error'));
    const shard = shardOf(1, config);
    const [run] = shard.report.runs;
    expect(run!.findings.map(({ rule, severity }) => [rule, severity])).toContainEqual(['memorization', 'error']);
    const mild = run!.findings.map((one) => ({ ...one, severity: 'warning' as const, means: 'divergence' as const }));
    const forged = { ...shard, report: { ...shard.report, verdict: 'pass' as const, runs: [{ ...run!, findings: mild }] } };
    const { report, exitCode } = merge([forged], config);
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(report.runs[0]!.findings.find(({ rule }) => rule === 'memorization')).toMatchObject({
      severity: 'error',
      means: 'overfitting',
    });
  });

  it('that brings its own baseline is not believed: a problem says so, and a missing one fails as the settings say (Q1)', () => {
    const own: ReportBaseline = { source: 'artifact', commit: 'b'.repeat(40), behind: 0, runs: runsOf([logFor(9)]) };
    const shards = [1, 2].map((seed) => shardOf(seed, DEFAULT_CONFIG, own));
    expect(shards[0]!.report.baseline.runs).toHaveLength(1);
    const { report } = merge(shards);
    expect(report.baseline).toEqual(NONE);
    expect(report.comparisons).toEqual([]);
    expect(report.problems).toEqual([{ file: 'seed-1/report.json', id: 'shard-baseline', values: { shards: 2 } }]);
    const strict = merge(shards, { ...DEFAULT_CONFIG, onMissingBaseline: 'fail' });
    expect(strict.exitCode).toBe(1);
    expect(reasonsOf(strict.report).join()).toContain('baseline');
    const given: ReportBaseline = { source: 'main', runs: runsOf([logFor(8)]) };
    expect(merge(shards, DEFAULT_CONFIG, given).report).toMatchObject({ baseline: { source: 'main' }, problems: [] });
  });
});
