import { trainingReasons } from '../compare/training-reasons.js';
import type { Config } from '../config/config.js';
import { noBaseline } from '../contract/no-baseline.js';
import { withholdSecrets } from '../contract/withhold-report.js';
import { withoutExampleIds } from '../contract/without-example-ids.js';
import { allCurves } from '../lint/all-curves.js';
import { diagnosed, type JudgeInput, judgeRuns, type Linted, normalizeLogs } from '../lint/lint.js';
import { fromPredictions, fromReport } from '../lint/pair-examples.js';
import type { AcceptanceState } from '../model/comparison.js';
import type { Curves } from '../model/curves.js';
import { ForeignRunError } from '../model/errors.js';
import type { Expectation, Expected } from '../model/expectation.js';
import type { Problem } from '../model/problem.js';
import type { Report, ReportBaseline, ReportContext, ReportRun } from '../model/report.js';
import type { TrainingEnd } from '../model/training.js';
import type { Normalized } from '../normalize/normalize.js';
import { readers } from '../read/formats/index.js';
import type {
  BaselineSource,
  DiskSearch,
  HistorySource,
  Judged,
  LoadedHistory,
  LoadedLogs,
  LoadedReports,
  LogSource,
  Origin,
  Source,
} from '../source/source.js';
import { absentError } from '../text/absent.js';
import type { ReportView } from '../view/report-view.js';
import { isKnownRule } from './known-rules.js';
import { type LintedBaseline, lintBaseline } from './lint-baseline.js';
import { refuseUnmatched, type SettingsText } from './unmatched-keys.js';
import { viewReport } from './view-report.js';

export interface PipelineOptions {
  readonly config: Config;
  /** The settings as they were written; absent: nobody has them. */
  readonly settings?: SettingsText;
  readonly judged: Judged | { readonly again: JudgedBefore };
  readonly baseline: BaselineSource;
  /** Where earlier commits of the base branch are; absent: nowhere. */
  readonly history?: HistorySource;
  /** Are the curves of all series wanted, for the side file and the page? Without, none are kept. */
  readonly curves: boolean;
  /** Reads and diagnoses many files in shares; null where they must be read at once. Absent: they always are. */
  readonly inShares?: InShares;
  /** Does everybody who reads the report know the data? Else, and where it is absent, ids of examples are told only if the settings say so. */
  readonly mayTellExamples?: boolean;
  /** Where it runs; null: nowhere in particular. */
  readonly context: ReportContext | null;
  /** The day on which it is judged, `YYYY-MM-DD` in UTC: mutes end. */
  readonly today: string;
  /** Asks whether a maintainer lets a failing change through; null: there is nobody to ask. */
  readonly findAcceptance: (() => Promise<AcceptanceState>) | null;
  /** Asks how the training ended; absent: there is nobody to ask. */
  readonly findTraining?: () => Promise<TrainingEnd | null>;
}

export type InShares = (search: DiskSearch, config: Config, curves: boolean) => Promise<DiagnosedFiles | null>;

/** Runs of many files that were read and diagnosed share by share. */
export interface DiagnosedFiles {
  readonly runs: readonly ReportRun[];
  /** Problems of finding and opening files. */
  readonly problems: readonly Problem[];
  /** Problems of the logs. */
  readonly own: readonly Problem[];
  /** Null where they are not wanted. */
  readonly curves: Curves | null;
  readonly origin: Origin;
}

/** A report that was judged before, and what was known beside its runs. */
interface JudgedBefore extends HeldAgainst {
  readonly report: Report;
  /** It holds its baseline, which stays the one that it is compared with. */
  readonly hasBaseline: boolean;
}

/** What a verdict depends on beside runs, baseline and settings. */
interface HeldAgainst {
  readonly expectation: Expectation | null;
  readonly emptyShards: readonly string[];
  readonly training: TrainingEnd | null;
}

export interface PipelineResult extends Linted {
  /** The report as renderers read it. */
  readonly view: ReportView;
  /** Of all series; null where they are not wanted, or no shard has them. */
  readonly curves: Curves | null;
  readonly held: HeldAgainst;
}

/** What there is to judge, and the curves that go beside it. */
interface Found extends JudgeInput {
  readonly curves: Curves | null;
  /** Where it was read. */
  readonly origin: Origin;
}

/** Source → lint → judge: what is judged in, report out. The same for Action and command line. */
export async function runPipeline({ judged, ...options }: PipelineOptions): Promise<PipelineResult> {
  if ('again' in judged) return judgeAgain(judged.again, options);
  const input = await ('logs' in judged ? lintLogs(judged.logs, options) : mergeReports(judged.reports, options));
  const training = options.findTraining ? await options.findTraining() : null;
  await refuseMistakes(input, training, options);
  const history = await loadHistory(options, input.baseline);
  const problems = [...input.problems, ...history.problems];
  return judge({ ...input, training, problems, history: history.commits }, options);
}

type Options = Omit<PipelineOptions, 'judged'>;

/** The runs of a report as they were diagnosed, held against the baseline that it has, else against the one that is found. */
async function judgeAgain({ report, hasBaseline, ...held }: JudgedBefore, options: Options): Promise<PipelineResult> {
  const { config, context } = options;
  const { refuseOtherSettings } = await import('../lint/lint-settings.js');
  refuseOtherSettings('the report that was kept', report.settings, config);
  const { judgedAnew } = await import('../lint/judged-anew.js');
  const { withKnownRules } = await import('../contract/known-rules.js');
  const known = withKnownRules(report, isKnownRule);
  const runs = known.runs.map((run) => judgedAnew(run, config.rules));
  const before = hasBaseline
    ? { baseline: known.baseline, problems: [], predictions: new Map() }
    : await loadBaseline(options.baseline, config);
  const history = await loadHistory(options, before.baseline);
  // What was wrong with baseline and history may stand in the report already.
  const problems = distinct([...report.problems, ...before.problems, ...history.problems]);
  const isSame = before.baseline.commit === report.baseline.commit && before.baseline.source === report.baseline.source;
  const pairExamples = isSame ? fromReport(report.paired ?? []) : fromPredictions(new Map(), before.predictions);
  const input = { ...held, runs, problems, baseline: before.baseline, context: context ?? report.context };
  return judge({ ...input, history: history.commits, curves: null, pairExamples }, options);
}

/** The baseline comes first: its logs are gone when those of the change are read. Many files are diagnosed share by share, if that changes nothing. */
async function lintLogs(logs: LogSource, { config, baseline, curves, context, inShares }: Options): Promise<Found> {
  const before = await loadBaseline(baseline, config);
  const given = { baseline: before.baseline, baselinePredictions: before.predictions, context };
  const shared = logs.search && (await inShares?.(logs.search, config, curves));
  if (shared) {
    const { runs, origin } = shared;
    const problems = [...shared.problems, ...before.problems, ...shared.own];
    return { ...given, runs, problems, expectation: expectedRuns(config.expect, runs), curves: shared.curves, origin };
  }
  const { origin, ...normalized } = await loadRuns(logs, config, before.problems);
  const found = diagnosed(normalized, given, config);
  const all = curves ? allCurves(normalized.runs, found.runs) : null;
  return { ...found, expectation: expectedRuns(config.expect, found.runs), curves: all, origin };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function expectedRuns(expected: Expected | null, runs: readonly ReportRun[]): Expectation | null {
  return expected === null ? null : { of: 'run', expected, there: runs.map(({ id, path }) => ({ name: id, path })) };
}

interface Read extends Normalized {
  readonly origin: Origin;
}

/** A function of its own, so that nothing holds the logs when the runs are made of them. */
async function loadRuns(source: Source<LoadedLogs<Origin>>, config: Config, missing: readonly Problem[]): Promise<Read> {
  const { logs, predictions = [], problems, provenance } = await source(config);
  refuseForeign(provenance);
  const unread = logs.length > 0 ? [] : [nothingRead(provenance)];
  return { ...normalizeLogs({ logs, predictions, problems: [...problems, ...unread, ...missing] }, config), origin: provenance };
}

async function mergeReports(
  source: Source<LoadedReports<Origin>>,
  { config, baseline: baselineSource, context }: Options,
): Promise<Found> {
  const { reports, problems, provenance } = await source(config);
  refuseForeign(provenance);
  const { baseline, problems: missing } = await loadBaseline(baselineSource, config);
  const { withKnownRules } = await import('../contract/known-rules.js');
  const { toShards } = await import('../contract/shards.js');
  const { mergeShards } = await import('../lint/merge-shards.js');
  const known = reports.map((one) => ({ ...one, report: withKnownRules(one.report, isKnownRule) }));
  const merged = mergeShards(toShards(known), config.expect, { baseline, context, config });
  const unread = reports.length > 0 ? [] : [nothingRead(provenance)];
  return { ...merged, problems: [...merged.problems, ...problems, ...unread, ...missing], origin: provenance };
}

/** A failing gate is judged again where a maintainer may have let the change through. */
async function judge(
  found: Omit<Found, 'origin'>,
  { config, today, findAcceptance, mayTellExamples = false }: Options,
): Promise<PipelineResult> {
  const input = { ...found, today };
  const first = judgeRuns(input, config);
  const isFinal = first.exitCode === 0 || findAcceptance === null;
  const linted = isFinal ? first : judgeRuns({ ...input, acceptance: await findAcceptance() }, config);
  // The last step before anybody is told: nothing that is read goes round it.
  const told = mayTellExamples || config.showExamples ? linted.report : withoutExampleIds(linted.report);
  const { report, curves } = withholdSecrets({ report: told, curves: input.curves });
  const { expectation = null, emptyShards = [], training = null } = input;
  return { ...linted, report, view: viewReport(report), curves, held: { expectation, emptyShards, training } };
}

/** The history only sharpens a comparison: where it can't be had, the verdict is made without. */
async function loadHistory({ history, config }: Options, baseline: ReportBaseline): Promise<LoadedHistory> {
  return history === undefined ? { commits: [], problems: [] } : history(config, baseline);
}

/** One that nobody named never costs the verdict: what fails of it warns. */
async function loadBaseline(source: BaselineSource, config: Config): Promise<LintedBaseline> {
  const loaded = await source(config);
  const { source: from, isNamed } = loaded.provenance;
  if (isNamed || from === null) return lintBaseline(loaded, config);
  const { attempt } = await import('../github/attempt.js');
  const linted = await attempt('look for the baseline', async () => lintBaseline(loaded, config), null);
  return linted ?? { baseline: noBaseline({ id: 'unanswered', values: { said: '' } }), problems: [], predictions: new Map() };
}

function refuseForeign({ foreign }: Origin): void {
  if (foreign === null) return;
  throw new ForeignRunError(
    `run ${foreign.runId} is of another workflow than ${foreign.wanted}`,
    'Name its file in training-workflow, or leave the key out.',
  );
}

/**
 * What was asked for and is not in what was read is a mistake of whoever asked: a path beside others, unless the settings let metrics
 * be missing, and a name in the settings. Where nothing was read, or a training failed that would have written it, the verdict
 * says that instead.
 */
async function refuseMistakes(
  { runs, origin: { absent = [] }, baseline }: Found,
  training: TrainingEnd | null,
  { config, settings }: Options,
): Promise<void> {
  if (runs.length === 0 || trainingReasons(training, config).some(({ level }) => level === 'fail')) return;
  if (absent.length > 0 && !config.mayMiss.metrics) throw absentError(absent);
  await refuseUnmatched(config, runs, baseline.runs, settings ?? null);
}

function nothingRead({ patterns, looked }: Origin): Problem {
  const known = readers.map(({ title }) => title);
  return { file: patterns.join(' '), id: 'nothing-read', values: { files: looked.length, first: looked.slice(0, 3), known } };
}
