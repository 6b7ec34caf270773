import type { Config } from '../config/config.js';
import type { Absent } from '../model/absent.js';
import type { Curves } from '../model/curves.js';
import type { HistoryCommit } from '../model/history.js';
import type { RawLog } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Report, ReportBaseline } from '../model/report.js';
import type { FoundFiles, FoundLogs, Progress } from '../read/find/find-logs.js';

/**
 * Where things come from: settings in, what was read out. A source opens files and asks GitHub, and never diagnoses; what can't be
 * read is a problem, and what it knows of where it read is the provenance.
 */
export type Source<Found extends Loaded<unknown>> = (config: Config) => Promise<Found>;

export type Loaded<Provenance> = LoadedLogs<Provenance> | LoadedReports<Provenance>;

export interface LoadedLogs<Provenance> {
  readonly logs: readonly RawLog[];
  /** Per-example predictions that lie beside them; absent: none. */
  readonly predictions?: readonly RawPredictions[];
  readonly problems: readonly Problem[];
  readonly provenance: Provenance;
}

export interface LoadedReports<Provenance> {
  readonly reports: readonly NamedReport[];
  /** Per-example predictions that lie beside them; absent: none. */
  readonly predictions?: readonly RawPredictions[];
  readonly problems: readonly Problem[];
  readonly provenance: Provenance;
}

/** A report that an earlier job wrote. */
export interface NamedReport {
  /** Path of its report.json, as the user would write it. */
  readonly file: string;
  readonly report: Report;
  /** Of all its series; absent where it has no side file that can be used. */
  readonly curves?: Curves;
}

/** Where that comes from which is judged. */
export interface Origin {
  /** The patterns that were looked for. */
  readonly patterns: readonly string[];
  /** Every file that was opened, in order. */
  readonly looked: readonly string[];
  /** The run is of a workflow that the settings do not name: nothing was read, and nothing is said of its commit. */
  readonly foreign: ForeignRun | null;
  /** Patterns that lead to nothing; absent: each leads to something. */
  readonly absent?: readonly Absent[];
}

export interface ForeignRun {
  readonly runId: number;
  /** The workflow that the settings name. */
  readonly wanted: string;
}

/** Where the baseline comes from; `source: null` where there is none, and `reason` says why. */
export interface BaselineOrigin extends Omit<ReportBaseline, 'runs'> {
  /** Somebody named its path, and is told what is wrong with it. */
  readonly isNamed: boolean;
}

/** Where logs are looked for on a disk. */
export interface DiskSearch {
  /** As many files as the settings allow. For the same settings they are looked for once. */
  readonly files: (config: Config) => FoundFiles;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  /** What is told of where logs were found. */
  readonly originOf: (found: Pick<FoundLogs, 'looked' | 'absent'>) => Origin;
}

/** A source of logs; `search`: that of their files, where they lie on a disk and may be read by whoever takes them. */
export type LogSource = Source<LoadedLogs<Origin>> & { readonly search?: DiskSearch };

/** What is judged: logs, or the reports of shards. */
export type Judged = { readonly logs: LogSource } | { readonly reports: Source<LoadedReports<Origin>> };

/** Which of both, as the settings and what is there decide. */
export type ChooseJudged = (config: Config) => Promise<Judged>;

export type BaselineSource = Source<Loaded<BaselineOrigin>>;

/** Commits of the base branch, oldest first, and what could not be read of them. */
export interface LoadedHistory {
  readonly commits: readonly HistoryCommit[];
  readonly problems: readonly Problem[];
}

/** Of the commits before a baseline. */
export type HistorySource = (config: Config, baseline: ReportBaseline) => Promise<LoadedHistory>;
