import type { AcceptanceState, Comparison, FailOn, Gate } from '../model/comparison.js';
import type { Severity } from '../model/finding.js';
import { MIN_EVALUATIONS, type ReportBaseline, type ReportGroup, type ReportRun, type Verdict } from '../model/report.js';
import { assertionsOf, type Bounds, unguarded } from './assertions.js';
import { change, comparisonReasons } from './comparison-reasons.js';
import { type Reaction, type Reason, reach, reaction } from './reason.js';

export interface GateOptions {
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  readonly gate: ReadonlyMap<string, Bounds>;
  readonly acceptLabel: string;
}

export interface Judged {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
  readonly comparisons: readonly Comparison[];
  readonly baseline: ReportBaseline;
  readonly acceptance: AcceptanceState;
  /** Names of shards that hold no run. */
  readonly emptyShards: readonly string[];
}

export interface Judgement {
  readonly verdict: Verdict;
  /** In order of weight; the first is the headline. */
  readonly reasons: readonly string[];
  readonly gate: Gate;
  readonly exitCode: 0 | 1 | 2;
  /** Of the check run on GitHub; `neutral` counts as passing there. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** Verdict, reasons, exit code and check conclusion of everything that was found: the one place that decides what turns red. */
export function judge(judged: Judged, options: GateOptions): Judgement {
  const { runs, groups, comparisons, acceptance } = judged;
  const asserted = assertionsOf(runs, groups, options);
  const { accepted, missing } = acceptance;
  const gate: Gate = {
    failOn: options.failOn,
    assertions: runs.length === 0 ? [] : asserted.map(({ assertion }) => assertion),
    accepted: null,
    acceptanceMissing: missing,
    acceptLabel: options.acceptLabel,
  };
  if (runs.length === 0) return noData(gate, options);
  const reasons: readonly Reason[] = [
    ...judged.emptyShards.map((name) => reaction(options.onMissingMetrics, `The shard ${name} holds no run.`)),
    ...comparisonReasons(comparisons, new Set(groups.map(({ id }) => id)), options),
    ...asserted.flatMap(({ reason }) => reason ?? []),
    ...unguarded(runs, options),
    ...findingReasons(runs, options.failOn),
    ...tooShort(runs, asserted.length > 0 || comparisons.some(({ gated }) => gated), options.onInconclusive),
    ...baselineReasons(judged, options),
  ];
  const isFailing = reasons.some(({ level }) => level === 'fail');
  if (!accepted || !isFailing) return conclude(judged, reasons, gate);
  const forgiven = reasons.map((one): Reason => (one.level === 'fail' ? { ...one, level: 'warn' } : one));
  const said: Reason = { level: 'warn', text: `Accepted by ${accepted.by}: ${accepted.reason}` };
  return conclude(judged, [said, ...forgiven], { ...gate, accepted });
}

function conclude({ runs, comparisons }: Judged, reasons: readonly Reason[], gate: Gate): Judgement {
  const sorted = (['fail', 'warn', 'inconclusive', 'note'] as const).flatMap((level) =>
    reasons.filter((one) => one.level === level),
  );
  const level = sorted.find((one) => one.level !== 'note')?.level ?? 'note';
  const verdict: Verdict = level === 'note' ? 'pass' : level;
  const texts = sorted.map((one) => one.text);
  if (verdict === 'pass') texts.unshift(passed(runs, comparisons));
  const exitCode = verdict === 'fail' ? 1 : 0;
  const conclusion = verdict === 'fail' ? 'failure' : verdict === 'pass' ? 'success' : 'neutral';
  return { verdict, reasons: texts, gate, exitCode, conclusion };
}

function noData(gate: Gate, { onMissingMetrics }: GateOptions): Judgement {
  const reasons = ['No training log could be read: there is nothing to judge.'];
  const isFailure = onMissingMetrics === 'fail';
  return { verdict: 'no-data', reasons, gate, exitCode: isFailure ? 2 : 0, conclusion: isFailure ? 'failure' : 'neutral' };
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
  return [reaction(how, text, 'inconclusive')];
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

function baselineReasons({ baseline }: Judged, options: GateOptions): readonly Reason[] {
  if (baseline.source !== null) return [];
  return [reaction(options.onMissingBaseline, `Nothing to compare with: ${baseline.reason ?? 'no baseline'}.`)];
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
