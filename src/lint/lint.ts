import { compare } from '../compare/compare.js';
import { type Judgement, judge } from '../compare/gate.js';
import { groupRuns } from '../compare/groups.js';
import { findSweeps, withoutTrials, withTrials } from '../compare/sweep.js';
import type { Config } from '../config/config.js';
import { baselineRun } from '../contract/baseline-run.js';
import { rounded } from '../contract/report-json.js';
import { otherExamples } from '../diagnose/predictions/other-examples.js';
import { rules } from '../diagnose/rules/index.js';
import type { AcceptanceState } from '../model/comparison.js';
import type { Expectation } from '../model/expectation.js';
import type { HistoryCommit } from '../model/history.js';
import type { RawLog } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Report, ReportBaseline, ReportContext, ReportRun } from '../model/report.js';
import type { TrainingEnd } from '../model/training.js';
import { type Normalized, normalize } from '../normalize/normalize.js';
import { withheldSettings, withoutSecretNames } from '../normalize/withheld.js';
import { VERSION } from '../version.js';
import { diagnoseRuns } from './diagnose-runs.js';
import { lintSettings } from './lint-settings.js';
import { fromPredictions, type PairExamples, type PredictionsOfRuns, predictionsOf } from './pair-examples.js';
import { standing } from './standing.js';

/** Ids of the rules that judge generalization. */
const JUDGING = new Set(rules.filter(({ means }) => means === 'overfitting').map(({ id }) => id));

/** What there is to judge. */
export interface LintInput {
  readonly logs: readonly RawLog[];
  /** Per-example predictions beside them; absent: none. */
  readonly predictions?: readonly RawPredictions[];
  /** Those of the baseline's runs; absent: none. */
  readonly baselinePredictions?: PredictionsOfRuns;
  /** Problems of reading, passed on. */
  readonly problems: readonly Problem[];
  readonly baseline: ReportBaseline;
  readonly context: ReportContext | null;
}

/** Diagnosed runs and what they are held against: all that a verdict depends on, and all in a report. */
export interface JudgeInput {
  readonly runs: readonly ReportRun[];
  readonly problems: readonly Problem[];
  readonly baseline: ReportBaseline;
  readonly context: ReportContext | null;
  /** Commits of the base branch before the baseline, oldest first. */
  readonly history?: readonly HistoryCommit[];
  readonly acceptance?: AcceptanceState;
  /** Names of shards that hold no run. */
  readonly emptyShards?: readonly string[];
  /** How the training ended; null where nobody knows. */
  readonly training?: TrainingEnd | null;
  /** Null where any number of runs will do. */
  readonly expectation?: Expectation | null;
  /** The day on which it is judged, `YYYY-MM-DD`; without it no mute ends. */
  readonly today?: string;
  /** Holds runs of both sides against each other, example by example; absent: nobody has predictions of both. */
  readonly pairExamples?: PairExamples;
}

export interface Linted {
  readonly report: Report;
  readonly exitCode: Judgement['exitCode'];
  readonly conclusion: Judgement['conclusion'];
}

/** The pure middle: normalize → diagnose → compare → gate → Report. Same input, same report. */
export function lint(input: LintInput, config: Config): Linted {
  return judgeRuns(diagnoseLogs(input, config), config);
}

/** The first half: normalize → diagnose. */
export function diagnoseLogs(input: LintInput, config: Config): JudgeInput {
  return diagnosed(normalizeLogs(input, config), input, config);
}

/** The same of logs that are runs already. */
export function diagnosed(
  { runs: normalized, problems: before }: Normalized,
  { baseline, baselinePredictions = new Map(), context }: Pick<LintInput, 'baseline' | 'baselinePredictions' | 'context'>,
  config: Config,
): JudgeInput {
  const runs = diagnoseRuns(normalized, config);
  const problems = [...before, ...otherExamples(runs)];
  return {
    runs,
    problems,
    baseline,
    context,
    pairExamples: fromPredictions(predictionsOf(normalized, runs), baselinePredictions),
  };
}

/** Logs → runs, with the problems of both. */
export function normalizeLogs(
  { logs, problems, predictions = [] }: Pick<LintInput, 'logs' | 'problems' | 'predictions'>,
  config: Config,
): Normalized {
  const normalized = normalize(withoutSecretNames(logs), config.metrics, predictions);
  const own = sortedProblems([...logs.flatMap((log) => log.problems), ...normalized.problems, ...withheldSettings(logs)]);
  return { runs: normalized.runs, problems: [...problems, ...own] };
}

/** The second half: compare → gate → Report. Takes runs of this build or of reports: merged shards, an accepted report. */
export function judgeRuns(input: JudgeInput, config: Config): Linted {
  const { context, today = null } = input;
  const baseline = { ...input.baseline, runs: input.baseline.runs.map(baselineRun) };
  const before = { runs: baseline.runs, groups: groupRuns(baseline.runs, config.groupBy) };
  const { runs, groups: all, gone, pairs } = standing(input.runs, before, config, today);
  const sweeps = findSweeps({ runs, groups: all }, pairs, config);
  const groups = withTrials(all, sweeps);
  const paired = input.pairExamples?.(pairs);
  const compared =
    baseline.runs.length === 0 || runs.length === 0
      ? []
      : compare(pairs, before, {
          gate: config.gate,
          groupBy: config.groupBy,
          examples: config.validationExamples,
          history: (input.history ?? []).filter(({ commit }) => commit !== context?.commit),
          baselineCommit: { commit: baseline.commit ?? '', at: baseline.committedAt ?? '' },
          paired,
        });
  const comparisons = withoutTrials(compared, groups);
  const acceptance = input.acceptance ?? { accepted: null, missing: null };
  const { emptyShards = [], training = null, expectation = null } = input;
  const held = { runs, groups, comparisons, baseline, sweeps: sweeps.map(({ reason }) => reason) };
  const judged = { ...held, acceptance, emptyShards, judging: JUDGING, training, expectation, today };
  const judgement = judge(judged, config);
  const settings = lintSettings(config);
  const report: Report = {
    version: 1,
    tool: { name: 'curvelint', version: VERSION },
    verdict: judgement.verdict,
    reasons: rounded(judgement.reasons),
    context,
    ...(settings && { settings }),
    runs,
    groups,
    comparisons: rounded(comparisons),
    ...(gone.length > 0 && { gone }),
    ...(paired && paired.length > 0 && { paired }),
    baseline,
    gate: rounded(judgement.gate),
    problems: input.problems,
  };
  return { report, exitCode: judgement.exitCode, conclusion: judgement.conclusion };
}

/** By file, line and what it is: the same order however the logs were spread over shards. */
export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const whatOf = ({ id, values }: Problem) => `${id} ${JSON.stringify(values)}`;
  return [...problems].sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || order(whatOf(a), whatOf(b)));
}
