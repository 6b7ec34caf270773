import { short, signed } from '../math/short.js';
import type { Assertion, Comparison, FailOn, Gate } from '../model/comparison.js';
import type { Severity } from '../model/finding.js';
import { MIN_EVALUATIONS, type ReportBaseline, type ReportRun, type Verdict } from '../model/report.js';
import { comparedValue, findSeries } from './compared-value.js';

/** From here on a worse value is worth a warning although it does not fail. */
const ALPHA_WARN = 0.05;

export type Reaction = 'fail' | 'warn' | 'pass';

export interface GateOptions {
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  readonly gate: ReadonlyMap<
    string,
    { readonly of: 'best' | 'last'; readonly atLeast: number | null; readonly atMost: number | null }
  >;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** In order of weight; the first is the headline. */
  readonly reasons: readonly string[];
  readonly gate: Gate;
  readonly exitCode: 0 | 1 | 2;
}

type Level = 'fail' | 'warn' | 'inconclusive' | 'note';
interface Reason {
  readonly level: Level;
  readonly text: string;
}

/** Verdict, reasons and exit code of everything that was found: the one place that decides what turns red. */
export function judge(
  runs: readonly ReportRun[],
  comparisons: readonly Comparison[],
  baseline: ReportBaseline,
  options: GateOptions,
): Judgement {
  const assertions = runs.flatMap((run) => assertionsOf(run, options));
  const gate: Gate = { failOn: options.failOn, assertions: assertions.map(({ assertion }) => assertion), accepted: null };
  if (runs.length === 0) return noData(gate, options);
  const reasons = [
    ...assertions.filter(({ assertion }) => !assertion.passed).map(({ text }) => reach('regression', options.failOn, text)),
    ...comparisonReasons(comparisons, options),
    ...findingReasons(runs, options.failOn),
    ...tooShort(runs, assertions.length > 0 || comparisons.some(({ gated }) => gated), options.onInconclusive),
    ...(baseline.source === null
      ? reaction(options.onMissingBaseline, `Nothing to compare with: ${baseline.reason ?? 'no baseline'}.`)
      : []),
  ];
  const sorted = (['fail', 'warn', 'inconclusive', 'note'] as const).flatMap((level) =>
    reasons.filter((one) => one.level === level),
  );
  const level = sorted.find((one) => one.level !== 'note')?.level ?? 'note';
  const verdict: Verdict = level === 'note' ? 'pass' : level;
  const texts = sorted.map((one) => one.text);
  if (verdict === 'pass') texts.unshift(passed(runs, comparisons));
  return { verdict, reasons: texts, gate, exitCode: verdict === 'fail' ? 1 : 0 };
}

function noData(gate: Gate, options: GateOptions): Judgement {
  const reasons = ['No training log could be read: there is nothing to judge.'];
  return { verdict: 'no-data', reasons, gate, exitCode: options.onMissingMetrics === 'fail' ? 2 : 0 };
}

/** Runs too short for the rules: a verdict needs something else to rest on then, a comparison or a bound. */
function tooShort(runs: readonly ReportRun[], otherwise: boolean, how: Reaction): readonly Reason[] {
  const short = runs.filter(isTooShort);
  if (short.length === 0) return [];
  const longest = Math.max(...short.map(({ length }) => length));
  const where = runs.length === 1 ? '' : ` in ${short.length} of ${runs.length} runs`;
  const have = `${short.length > 1 ? 'at most ' : ''}${longest} ${longest === 1 ? 'evaluation' : 'evaluations'}`;
  const text = `Not enough evidence${where}: ${have}, ${MIN_EVALUATIONS} are needed to judge curves.`;
  if (otherwise || short.length < runs.length) return [{ level: 'note', text }];
  return [{ level: how === 'pass' ? 'inconclusive' : how, text }];
}

function isTooShort({ length }: ReportRun): boolean {
  return length < MIN_EVALUATIONS;
}

function passed(runs: readonly ReportRun[], comparisons: readonly Comparison[]): string {
  const better = comparisons.find((one) => one.gated && one.outcome === 'improvement');
  if (better) return `${better.metric} got better: ${change(better)}.`;
  if (runs.every(isTooShort)) return 'Nothing speaks against it, but the runs are too short to judge their curves.';
  const what = runs.length === 1 ? 'The curves look healthy' : `The curves of all ${runs.length} runs look healthy`;
  const compared = comparisons.some((one) => one.gated && one.outcome === 'neutral');
  return compared ? `${what}, and nothing got worse.` : `${what}.`;
}

/** Rungs of the ladder never ⊂ regression ⊂ error ⊂ warning: a reason fails where its rung is inside, else it only warns. */
function reach(rung: 'regression' | 'error' | 'warning', failOn: FailOn, text: string): Reason {
  const ladder = ['never', 'regression', 'error', 'warning'];
  return { level: ladder.indexOf(rung) <= ladder.indexOf(failOn) ? 'fail' : 'warn', text };
}

function reaction(how: Reaction, text: string): readonly Reason[] {
  return [{ level: how === 'pass' ? 'note' : how, text }];
}

function comparisonReasons(comparisons: readonly Comparison[], options: GateOptions): readonly Reason[] {
  return comparisons
    .filter((one) => one.gated)
    .flatMap((one): readonly Reason[] => {
      if (one.outcome === 'regression') return [reach('regression', options.failOn, `${one.metric} got worse: ${change(one)}.`)];
      if (one.outcome === 'removed') return [{ level: 'note', text: `${one.group} is in the baseline but not in this change.` }];
      if (one.outcome !== 'inconclusive') return [];
      const sentence = `${one.metric} may or may not have changed: ${change(one)}. ${doubt(one)}`;
      if (one.pValue < ALPHA_WARN)
        return [{ level: 'warn', text: `${one.metric} is probably worse: ${change(one)}. ${doubt(one)}` }];
      const how = options.onInconclusive;
      return [{ level: how === 'pass' ? 'inconclusive' : how, text: sentence }];
    });
}

function change({ of, baseline, candidate, difference, interval, test }: Comparison): string {
  if (!baseline || !candidate) return 'one side has no value';
  const band = test === 'within-run-noise' ? 'noise inside the runs alone gives' : '95 % interval';
  const range = Number.isFinite(interval[0]) ? `, ${band} ${signed(interval[0])} to ${signed(interval[1])}` : '';
  return `${of} ${short(baseline.mean)} → ${short(candidate.mean)} (${signed(difference)}${range})`;
}

function doubt({ test, baseline, candidate, minimumDetectable }: Comparison): string {
  if (test === 'within-run-noise') {
    const sides = `${candidate?.runs ?? 0} against ${baseline?.runs ?? 0}`;
    return `With ${sides} runs a real change can't be told from the luck of the seed: train 3 seeds on each side, or set a tolerance.`;
  }
  if (Number.isFinite(minimumDetectable)) return `So few runs only show differences above ${short(minimumDetectable)}.`;
  return '';
}

const WORDS: Readonly<Record<Severity, 'error' | 'warning' | null>> = { error: 'error', warning: 'warning', notice: null };

/** One reason a rule, however many runs it was found in. */
function findingReasons(runs: readonly ReportRun[], failOn: FailOn): readonly Reason[] {
  const byRule = new Map<string, { readonly severity: Severity; readonly message: string; readonly runs: Set<string> }>();
  for (const run of runs) {
    for (const finding of run.findings) {
      if (WORDS[finding.severity] === null) continue;
      const key = `${finding.severity} ${finding.rule}`;
      const known = byRule.get(key);
      if (known) known.runs.add(run.id);
      else byRule.set(key, { severity: finding.severity, message: finding.message, runs: new Set([run.id]) });
    }
  }
  const sorted = [...byRule.values()].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  return sorted.map(({ severity, message, runs: where }) => {
    // The numbers of the sentence are those of the first run that has the finding.
    const prefix = runs.length > 1 ? `In ${where.size} of ${runs.length} runs, here ${[...where][0]}: ` : '';
    return reach(WORDS[severity] ?? 'warning', failOn, `${prefix}${message}`);
  });
}

function assertionsOf(run: ReportRun, options: GateOptions): readonly { readonly assertion: Assertion; readonly text: string }[] {
  const found: { assertion: Assertion; text: string }[] = [];
  for (const [name, rule] of options.gate) {
    const bounds = [
      { operator: '>=', expected: rule.atLeast, words: 'at least' },
      { operator: '<=', expected: rule.atMost, words: 'at most' },
    ] as const;
    for (const { operator, expected, words } of bounds) {
      if (expected === null) continue;
      const series = findSeries(run, name);
      const actual = series ? comparedValue(run, series, rule.of, Number.POSITIVE_INFINITY) : Number.NaN;
      const passes = operator === '>=' ? actual >= expected : actual <= expected;
      const is = series ? `is ${short(actual)} (${rule.of}, smoothed)` : 'was not logged';
      const text = `${name} ${is} in ${run.id}; the gate asks for ${words} ${short(expected)}.`;
      found.push({ assertion: { metric: name, operator, expected, actual, passed: passes }, text });
    }
  }
  return found;
}
