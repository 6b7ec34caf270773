import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AcceptanceState } from './compare/gate.js';
import { type Config, DEFAULT_CONFIG, PROFILES, parseConfig } from './config.js';
import { allRules } from './diagnose/rules/index.js';
import { diagnoseLogs, type JudgeInput, judgeRuns, type Linted, lint } from './lint.js';
import type { FailOn } from './model/comparison.js';
import { type Problem, UserError } from './model/errors.js';
import type { Profile, ReportContext } from './model/report.js';
import { findLogs, type Progress } from './read/find-logs.js';
import { readers } from './read/formats/index.js';
import type { FoundBaseline } from './remote-baseline.js';
import { mergeShards, parseExpected, readShards } from './shards.js';

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
  readonly context: ReportContext | null;
  /** Looks for the baseline elsewhere, where no path is given. */
  readonly findBaseline?: (config: Config) => Promise<FoundBaseline>;
  /** Asks whether a maintainer lets a failing change through. */
  readonly findAcceptance?: (config: Config) => Promise<AcceptanceState>;
  readonly onProgress?: (progress: Progress) => void;
}

export interface PipelineResult extends Linted {
  readonly config: Config;
}

/** Disk in, report out: finds and reads logs (or the reports of shards), config and baseline, and lints. The same for Action and command line. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineResult> {
  const config = loadConfig(options);
  const input = await (options.expect ? readReports(options, options.expect, config) : readLogs(options, config));
  const linted = judgeRuns(input, config);
  if (linted.exitCode === 0 || !options.findAcceptance) return { ...linted, config };
  const acceptance = await options.findAcceptance(config);
  return { ...judgeRuns({ ...input, acceptance }, config), config };
}

async function readLogs(options: PipelineOptions, config: Config): Promise<JudgeInput> {
  const found = await findLogs(options.patterns, {
    root: options.root,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const { baseline, problems: baselineProblems } = await loadBaseline(options, config);
  const problems = found.logs.length > 0 ? found.problems : [...found.problems, nothingRead(options.patterns, found.looked)];
  return diagnoseLogs(
    { logs: found.logs, problems: [...problems, ...baselineProblems], baseline, context: options.context },
    config,
  );
}

async function readReports(options: PipelineOptions, expect: string, config: Config): Promise<JudgeInput> {
  const { baseline, problems } = await loadBaseline(options, config);
  const given = baseline.source === null ? null : baseline;
  const merged = mergeShards(readShards(options.patterns, options.root), parseExpected(expect), given, options.context);
  return { ...merged, problems: [...merged.problems, ...problems] };
}

function nothingRead(patterns: readonly string[], looked: readonly string[]): Problem {
  const names =
    looked.length === 0
      ? 'no file was found'
      : looked.length === 1
        ? `${looked[0]} was looked at`
        : `${looked.length} files were looked at, for instance ${looked.slice(0, 3).join(', ')}`;
  return {
    file: patterns.join(' '),
    message: `no training log could be read: ${names}`,
    hint: `Known formats: ${readers.map(({ title }) => title).join('; ')}.`,
  };
}

function loadConfig({ config: path, root, failOn, profile }: PipelineOptions): Config {
  const file = path ?? DEFAULT_CONFIG_FILE;
  const full = resolve(root, file);
  if (path !== null && !existsSync(full))
    throw new UserError(`there is no config file ${path}`, 'Check the path, or leave it out for the defaults.');
  if (existsSync(full) && !statSync(full).isFile()) throw new UserError(`the config ${file} is not a file`, 'Name a YAML file.');
  const known = new Map(allRules.map((rule) => [rule.id, Object.keys(rule.options)]));
  const config = existsSync(full) ? parseConfig(readFileSync(full, 'utf8'), file, known) : DEFAULT_CONFIG;
  return { ...config, failOn: failOn ?? config.failOn, profile: profile === null ? config.profile : parseProfile(profile) };
}

function parseProfile(name: string): Profile {
  const profile = PROFILES.find((known) => known === name);
  if (!profile) throw new UserError(`there is no profile "${name}"`, `Profiles: ${PROFILES.join(', ')}.`);
  return profile;
}

async function loadBaseline(options: PipelineOptions, config: Config): Promise<FoundBaseline> {
  const { baseline: path, root } = options;
  if (path === null && options.findBaseline) return options.findBaseline(config);
  if (path === null || path === 'none')
    return { baseline: { source: null, reason: 'no baseline was given', runs: [] }, problems: [] };
  const full = resolve(root, path);
  if (/\.json$/.test(path) && existsSync(full) && statSync(full).isFile()) {
    const text = readFileSync(full, 'utf8');
    if (/"tool"\s*:\s*\{\s*"name"\s*:\s*"curvelint"/.test(text)) {
      const { parseReport } = await import('./report/parse-report.js');
      const report = parseReport(text, path);
      return {
        baseline: { source: path, ...(report.context ? { commit: report.context.commit } : {}), runs: report.runs },
        problems: [],
      };
    }
  }
  const found = await findLogs([path], { root });
  const none = { source: null, reason: 'none of its logs could be read', runs: [] };
  const { report } = lint(
    { logs: found.logs, problems: found.problems, baseline: none, context: null },
    { ...config, gate: new Map() },
  );
  if (report.runs.length === 0) {
    const problem = {
      file: path,
      message: 'the baseline holds no training log that can be read',
      hint: 'Give a report.json or the logs of the base branch.',
    };
    return { baseline: none, problems: [...found.problems, problem] };
  }
  return {
    baseline: { source: path, runs: report.runs },
    problems: report.problems.map((one) => ({ ...one, message: `baseline: ${one.message}` })),
  };
}
