import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, PROFILES } from '../config/config.js';
import { DEFAULT_CONFIG } from '../config/defaults.js';
import { isReport } from '../contract/is-report.js';
import { noBaseline } from '../contract/no-baseline.js';
import { allRules } from '../diagnose/rules/index.js';
import { allCurves } from '../lint/all-curves.js';
import { diagnoseRuns, type JudgeInput, judgeRuns, type Linted, normalizeLogs } from '../lint/lint.js';
import type { AcceptanceState, FailOn } from '../model/comparison.js';
import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import type { Problem } from '../model/problem.js';
import type { Profile, ReportContext } from '../model/report.js';
import type { Normalized } from '../normalize/normalize.js';
import { type FoundLogs, findLogs, type Progress } from '../read/find/find-logs.js';
import { readers } from '../read/formats/index.js';
import type { ShardFile } from '../source/shards.js';
import type { ReportView } from '../view/report-view.js';
import type { FoundBaseline } from './baseline-runs.js';
import { viewReport } from './view-report.js';

export const DEFAULT_CONFIG_FILE = '.curvelint.yml';

export interface PipelineOptions {
  /** Files, folders and globs. */
  readonly patterns: readonly string[];
  /** Folder that they are relative to. */
  readonly root: string;
  /** Config file; null: `.curvelint.yml` if there is one. */
  readonly config: string | null;
  /** A report.json, or files, a folder or a glob of logs; null: none, or what `findBaseline` finds. */
  readonly baseline: string | null;
  /** Shards to expect: how many, or their names. The patterns then lead to their reports. Null: to logs. */
  readonly expect?: string | null;
  /** Overrides the config. */
  readonly failOn: FailOn | null;
  readonly profile: string | null;
  /** Are the curves of all series wanted, for the side file and the page? Without, none are kept. */
  readonly curves: boolean;
  readonly context: ReportContext | null;
  /** Text of the settings of a trusted place, and its name for messages; null: none there. Then those on the disk don't count. */
  readonly readConfig?: (file: string) => Promise<{ readonly text: string; readonly name: string } | null>;
  /** Where the logs lie if not on the disk; the patterns are then its own. */
  readonly elsewhere?: Elsewhere;
  /** Looks for the baseline elsewhere, where no path is given. */
  readonly findBaseline?: (config: Config) => Promise<FoundBaseline>;
  /** Asks whether a maintainer lets a failing change through. */
  readonly findAcceptance?: (config: Config) => Promise<AcceptanceState>;
  readonly onProgress?: (progress: Progress) => void;
}

/** Logs, or the reports of shards, that lie elsewhere than on the disk. */
export interface Elsewhere {
  readonly findLogs: (config: Config) => Promise<FoundLogs>;
  readonly findReports: (config: Config) => Promise<{
    readonly reports: readonly ShardFile[];
    readonly problems: readonly Problem[];
  }>;
}

export interface PipelineResult extends Linted {
  readonly config: Config;
  /** Text of the settings file; '' where there is none. */
  readonly settings: string;
  /** The report as renderers read it. */
  readonly view: ReportView;
  /** Of all series; null where they are not wanted, or no shard has them. */
  readonly curves: Curves | null;
}

/** What there is to judge, and the curves that go beside it. */
interface Read extends JudgeInput {
  readonly curves: Curves | null;
}

/** Disk in, report out: finds and reads logs (or the reports of shards), config and baseline, and lints. The same for Action and command line. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineResult> {
  const { config, settings } = await loadConfig(options);
  const input = await (options.expect ? readReports(options, options.expect, config) : readLogs(options, config));
  const linted = judgeRuns(input, config);
  const { curves } = input;
  const result = (judged: Linted): PipelineResult => ({
    ...judged,
    config,
    settings,
    view: viewReport(judged.report),
    curves,
  });
  if (linted.exitCode === 0 || !options.findAcceptance) return result(linted);
  const acceptance = await options.findAcceptance(config);
  return result(judgeRuns({ ...input, acceptance }, config));
}

async function readLogs(options: PipelineOptions, config: Config): Promise<Read> {
  const { baseline, problems: missing } = await loadBaseline(options, config);
  const normalized = await readRuns(options, config, missing);
  const runs = diagnoseRuns(normalized.runs, config);
  const curves = options.curves ? allCurves(normalized.runs, runs) : null;
  return { runs, problems: normalized.problems, baseline, context: options.context, curves };
}

/** A function of its own, so that nothing holds the logs when the runs are made of them. */
async function readRuns(options: PipelineOptions, config: Config, missing: readonly Problem[]): Promise<Normalized> {
  const { logs, problems, looked } = options.elsewhere
    ? await options.elsewhere.findLogs(config)
    : await findLogs(options.patterns, {
        root: options.root,
        caps: config.limits,
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
      });
  const unread = logs.length > 0 ? [] : [nothingRead(options.patterns, looked)];
  return normalizeLogs({ logs, problems: [...problems, ...unread, ...missing] }, config);
}

async function readReports(options: PipelineOptions, expect: string, config: Config): Promise<Read> {
  const remote = options.elsewhere ? await options.elsewhere.findReports(config) : null;
  const { parseExpected, readShards, toShards } = await import('../source/shards.js');
  const { mergeShards } = await import('../lint/merge-shards.js');
  const files = remote ? remote.reports : readShards(options.patterns, options.root);
  const { shards, problems: unused } = toShards(files, options.curves);
  const { baseline, problems: missing } = await loadBaseline(options, config);
  const problems = [...(remote?.problems ?? []), ...unused, ...missing];
  const given = baseline.source === null ? null : baseline;
  const merged = mergeShards(shards, parseExpected(expect), given, options.context);
  return { ...merged, problems: [...merged.problems, ...problems] };
}

function nothingRead(patterns: readonly string[], looked: readonly string[]): Problem {
  const known = readers.map(({ title }) => title);
  return { file: patterns.join(' '), id: 'nothing-read', values: { files: looked.length, first: looked.slice(0, 3), known } };
}

async function loadConfig(options: PipelineOptions): Promise<{ readonly config: Config; readonly settings: string }> {
  const { failOn, profile } = options;
  const file = options.config ?? DEFAULT_CONFIG_FILE;
  const found = options.readConfig ? await options.readConfig(file) : readConfigFile(file, options.root);
  if (found === null && options.config !== null)
    throw new UserError(`there is no config file ${file}`, 'Check the path, or leave it out for the defaults.');
  const known = new Map(allRules.map((rule) => [rule.id, Object.keys(rule.options)]));
  const config =
    found === null ? DEFAULT_CONFIG : (await import('../config/parse.js')).parseConfig(found.text, found.name, known);
  const chosen = { failOn: failOn ?? config.failOn, profile: profile === null ? config.profile : parseProfile(profile) };
  return { config: { ...config, ...chosen }, settings: found?.text ?? '' };
}

function readConfigFile(file: string, root: string): { readonly text: string; readonly name: string } | null {
  const full = resolve(root, file);
  if (!existsSync(full)) return null;
  if (!statSync(full).isFile()) throw new UserError(`the config ${file} is not a file`, 'Name a YAML file.');
  return { text: readFileSync(full, 'utf8'), name: file };
}

function parseProfile(name: string): Profile {
  const profile = PROFILES.find((known) => known === name);
  if (!profile) throw new UserError(`there is no profile "${name}"`, `Profiles: ${PROFILES.join(', ')}.`);
  return profile;
}

async function loadBaseline(options: PipelineOptions, config: Config): Promise<FoundBaseline> {
  const { baseline: path, root } = options;
  if (path === null && options.findBaseline) return options.findBaseline(config);
  if (path === null || path === 'none') return { baseline: noBaseline('no baseline was given'), problems: [] };
  const full = resolve(root, path);
  if (/\.json$/.test(path) && existsSync(full) && statSync(full).isFile()) {
    const text = readFileSync(full, 'utf8');
    if (isReport(text)) {
      const { parseReport } = await import('../contract/parse-report.js');
      const report = parseReport(text, path);
      return {
        baseline: { source: path, ...(report.context ? { commit: report.context.commit } : {}), runs: report.runs },
        problems: [],
      };
    }
  }
  const found = await findLogs([path], { root, caps: config.limits });
  const none = noBaseline('none of its logs could be read');
  const normalized = normalizeLogs(found, config);
  const runs = diagnoseRuns(normalized.runs, config);
  if (runs.length === 0) {
    const problem: Problem = { file: path, id: 'baseline-without-log', values: {} };
    return { baseline: none, problems: [...found.problems, problem] };
  }
  return { baseline: { source: path, runs }, problems: normalized.problems.map((one) => ({ ...one, inBaseline: true })) };
}
