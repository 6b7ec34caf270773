import type { AcceptanceState, Comparison, FailOn, Gate } from '../model/comparison.js';
import type { Expectation } from '../model/expectation.js';
import type { Reason } from '../model/reason.js';
import { MIN_EVALUATIONS, type ReportBaseline, type ReportGroup, type ReportRun, type Verdict } from '../model/report.js';
import type { TrainingEnd } from '../model/training.js';
import { assertionsOf, type Bounds, unguarded } from './assertions.js';
import { comparisonReasons } from './comparison-reasons.js';
import { isCompared, isJudged, isTooShort, unjudgedReasons } from './evidence.js';
import { expectationReasons } from './expectation-reasons.js';
import { findingReasons, nothingNew } from './finding-reasons.js';
import type { Mutes } from './findings/mute.js';
import { identicalTo } from './identical.js';
import { nothingCompared } from './nothing-compared.js';
import { type Reaction, reaction, type WeighedReason } from './reason.js';
import { countingRuns } from './sweep.js';
import { trainingReasons } from './training-reasons.js';

export interface GateOptions {
  readonly failOn: FailOn;
  readonly onInconclusive: Reaction;
  /** Null: not set. */
  readonly onNothingCompared: Reaction | null;
  readonly onMissingMetrics: Reaction;
  readonly onMissingBaseline: Reaction;
  readonly onFailedTraining: Reaction;
  readonly gate: ReadonlyMap<string, Bounds>;
  readonly mute: Mutes;
  readonly acceptLabel: string;
}

export interface Judged {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
  readonly comparisons: readonly Comparison[];
  readonly baseline: ReportBaseline;
  /** One of each sweep: which of its configurations counts. */
  readonly sweeps: readonly Reason[];
  readonly acceptance: AcceptanceState;
  /** Names of shards that hold no run. */
  readonly emptyShards: readonly string[];
  /** Ids of the rules that judge generalization: a run that none of them looked at was not judged. */
  readonly judging: ReadonlySet<string>;
  /** How the training ended; null where nobody knows. */
  readonly training: TrainingEnd | null;
  /** Null where any number will do. */
  readonly expectation: Expectation | null;
  /** The day on which it is judged, `YYYY-MM-DD`; null where none is known: then no mute ends. */
  readonly today: string | null;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** In order of weight; the first is the headline. */
  readonly reasons: readonly Reason[];
  readonly gate: Gate;
  readonly exitCode: 0 | 1 | 2;
  /** Of the check run on GitHub; `neutral` counts as passing there. */
  readonly conclusion: 'success' | 'failure' | 'neutral';
}

/** What a comparison says even of runs that are the baseline's own. */
const GONE: readonly Reason['id'][] = ['removed', 'group-gone'];

/** Verdict, reasons, exit code and check conclusion of everything that was found: the one place that decides what turns red. */
export function judge(all: Judged, options: GateOptions): Judgement {
  const judged = { ...all, runs: countingRuns(all.runs, all.groups) };
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
  const otherSettings = identicalTo(all.runs, judged.baseline.runs);
  const same = otherSettings !== null;
  // What other settings trained to the same digits is doubtful: then nothing is forgiven.
  const unchanged = otherSettings?.length === 0;
  // A training that failed or lost a part qualifies all that its curves show, and so does a baseline that nothing is held against.
  const lead = [
    ...trainingReasons(judged.training, options),
    ...expectationReasons(judged.expectation, options),
    ...(unchanged ? [] : nothingCompared(judged, options)),
  ];
  if (runs.length === 0) return noData(lead, gate, options);
  const compared = comparisonReasons(comparisons, new Set(groups.map(({ id }) => id)), options);
  const reasons: readonly WeighedReason[] = [
    ...judged.emptyShards.map((shard) => reaction(options.onMissingMetrics, { id: 'empty-shard', values: { shard } })),
    ...compared.filter(({ reason }) => !same || GONE.includes(reason.id) || isOfExamples(reason, comparisons)),
    ...asserted.flatMap(({ reason }) => reason ?? []),
    ...unguarded(runs, comparisons, options),
    ...findingReasons(judged, options.failOn, { mute: options.mute, today: judged.today, unchanged }),
    ...blind(judged, gate, same, options.onInconclusive),
    ...baselineReasons(judged, options),
  ];
  const isFailed = [...lead, ...reasons].some(isFailing);
  if (!accepted || !isFailed) {
    // What fails is said before it.
    const first: readonly WeighedReason[] = same ? [identicalReason(all.runs.length, otherSettings)] : [];
    return conclude(judged, isFailed ? lead : [...lead, ...first], isFailed ? [...reasons, ...first] : reasons, gate);
  }
  const said: WeighedReason = { level: 'warn', reason: { id: 'accepted', values: accepted } };
  return conclude(judged, [said, ...lead.map(forgiven)], reasons.map(forgiven), { ...gate, accepted });
}

/** Is it about the examples, or about their absence? Logs may be the same where they are not. */
function isOfExamples({ values }: Reason, comparisons: readonly Comparison[]): boolean {
  const one = 'comparison' in values ? comparisons[values.comparison] : undefined;
  return one?.test === 'mcnemar' || one?.test === 'paired-t' || one?.notes.some(({ id }) => id === 'not-paired') === true;
}

function identicalReason(runs: number, otherSettings: readonly string[]): WeighedReason {
  return { level: otherSettings.length > 0 ? 'warn' : 'note', reason: { id: 'identical', values: { runs, otherSettings } } };
}

function isFailing(one: WeighedReason): boolean {
  return one.level === 'fail' || isBlocking(one.reason);
}

/** Makes the check fail whatever the verdict is called. */
function isBlocking(reason: Reason): boolean {
  return reason.id === 'nothing-compared' && reason.values.blocks;
}

function forgiven(one: WeighedReason): WeighedReason {
  if (one.reason.id === 'nothing-compared')
    return { ...one, reason: { ...one.reason, values: { ...one.reason.values, blocks: false } } };
  return isFailing(one) ? { ...one, level: 'warn' } : one;
}

/** `lead` is said first, whatever weighs more. */
function conclude(judged: Judged, lead: readonly WeighedReason[], reasons: readonly WeighedReason[], gate: Gate): Judgement {
  const levels = ['fail', 'warn', 'inconclusive', 'note'] as const;
  const sorted = [...lead, ...levels.flatMap((level) => reasons.filter((one) => one.level === level))];
  const level = levels.find((known) => sorted.some((one) => one.level === known)) ?? 'note';
  const verdict: Verdict = level === 'note' ? 'pass' : level;
  const said = sorted.map(({ reason }) => reason);
  const isRed = verdict === 'fail' || said.some(isBlocking);
  const isHeaded = verdict !== 'pass' || said.some(({ id }) => id === 'identical');
  const all = isHeaded ? said : [...passed(judged, gate, said), ...said];
  // Whose curves are told is said before, what makes a check fail before that.
  const [sweep, ...sweeps] = judged.sweeps;
  if (sweep) all.splice(verdict === 'pass' ? 0 : 1, 0, sweep);
  all.push(...sweeps);
  const exitCode = isRed ? 1 : 0;
  const conclusion = isRed ? 'failure' : verdict === 'pass' ? 'success' : 'neutral';
  return { verdict, reasons: isRed ? all : mutedErrorsFirst(all), gate, exitCode, conclusion };
}

/** That an error is let be is said before anything else that lets a change through. */
function mutedErrorsFirst(reasons: readonly Reason[]): readonly Reason[] {
  const isFirst = (one: Reason) => one.id === 'muted' && one.values.severity === 'error';
  return [...reasons.filter(isFirst), ...reasons.filter((one) => !isFirst(one))];
}

function noData(lead: readonly WeighedReason[], gate: Gate, { onMissingMetrics }: GateOptions): Judgement {
  const reasons: readonly Reason[] = [...lead.map(({ reason }) => reason), { id: 'no-data', values: {} }];
  const isFailure = onMissingMetrics === 'fail' || lead.some(isFailing);
  return { verdict: 'no-data', reasons, gate, exitCode: isFailure ? 2 : 0, conclusion: isFailure ? 'failure' : 'neutral' };
}

/**
 * Runs that no rule about generalization could judge: `pass` must rest on one run that was judged, on a gated comparison that came to
 * something, or on a bound.
 */
function blind(
  { runs, comparisons, judging }: Judged,
  { assertions }: Gate,
  isHeldSame: boolean,
  how: Reaction,
): readonly WeighedReason[] {
  const isHeld = isHeldSame || isCompared(comparisons) || assertions.some(({ group }) => group !== null);
  const rests = isHeld || runs.some((run) => isJudged(run, judging));
  const reasons = [
    ...tooShort(
      runs.filter((run) => !isJudged(run, judging)),
      runs.length,
    ),
    ...unjudgedReasons(runs, judging),
  ];
  return reasons.map((reason) => (rests ? { level: 'note', reason } : reaction(how, reason, 'inconclusive')));
}

/** Runs too short for the rules. */
function tooShort(unjudged: readonly ReportRun[], of: number): readonly Reason[] {
  const short = unjudged.filter(isTooShort);
  if (short.length === 0) return [];
  const longest = Math.max(...short.map(({ length }) => length));
  return [{ id: 'too-short', values: { runs: short.length, of, longest, needed: MIN_EVALUATIONS } }];
}

/** What is said first of what passes; curves that show what the baseline's show as well are not called healthy. */
function passed(judged: Judged, gate: Gate, said: readonly Reason[]): readonly Reason[] {
  const comparison = judged.comparisons.findIndex((one) => one.gated && one.outcome === 'improvement');
  const known = nothingNew(said);
  if (comparison >= 0) return [{ id: 'improved', values: { comparison } }, ...(known ? [known] : [])];
  return [known ?? healthy(judged, gate)];
}

function healthy({ runs, comparisons, judging }: Judged, { assertions }: Gate): Reason {
  const compared = comparisons.some((one) => one.gated && one.outcome === 'neutral');
  const own = runs.filter((run) => isJudged(run, judging));
  if (own.length === 0 && runs.every(isTooShort)) return { id: 'nothing-against', values: {} };
  if (own.length === 0) return { id: 'not-worse', values: { compared, bounds: assertions.length > 0 } };
  const hinted = own.filter((run) => isTooShort(run) && run.findings.some(({ means }) => means === 'overfitting'));
  if (hinted.length > 0) {
    const longest = Math.max(...hinted.map(({ length }) => length));
    return { id: 'hinted', values: { runs: hinted.length, of: runs.length, longest } };
  }
  const both = own.filter(({ primary }) => primary.trainLoss !== null).length;
  if (both === runs.length) {
    const evaluations = Math.min(...own.map(({ length }) => length));
    return { id: 'healthy', values: { runs: both, compared, evaluations } };
  }
  return { id: 'partly-healthy', values: { both, validation: own.length - both, of: runs.length, compared } };
}

function baselineReasons({ baseline }: Judged, options: GateOptions): readonly WeighedReason[] {
  if (baseline.source !== null) return [];
  return [reaction(options.onMissingBaseline, { id: 'no-baseline', values: {} })];
}
