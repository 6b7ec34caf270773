import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG, PROFILES, parseConfig } from './config.js';
import { allRules } from './diagnose/rules/index.js';
import { lint } from './lint.js';
import type { FailOn } from './model/comparison.js';
import { type Problem, UserError } from './model/errors.js';
import type { Profile, Report, ReportBaseline, ReportContext } from './model/report.js';
import { findLogs, type Progress } from './read/find-logs.js';
import { readers } from './read/formats/index.js';

export const DEFAULT_CONFIG_FILE = '.curvelint.yml';

export interface PipelineOptions {
  /** Files, folders and globs. */
  readonly patterns: readonly string[];
  /** Folder that they are relative to. */
  readonly root: string;
  /** Config file; null: `.curvelint.yml` if there is one. */
  readonly config: string | null;
  /** A report.json, or files, a folder or a glob of logs; null: none. */
  readonly baseline: string | null;
  /** Overrides the config. */
  readonly failOn: FailOn | null;
  readonly profile: string | null;
  readonly context: ReportContext | null;
  readonly onProgress?: (progress: Progress) => void;
}

export interface PipelineResult {
  readonly report: Report;
  readonly exitCode: 0 | 1 | 2;
}

/** Disk in, report out: finds and reads logs, config and baseline, and lints. The same for Action and command line. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineResult> {
  const config = loadConfig(options);
  const found = await findLogs(options.patterns, {
    root: options.root,
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  const baseline = await loadBaseline(options, config);
  const problems = found.logs.length > 0 ? found.problems : [...found.problems, nothingRead(options.patterns, found.looked)];
  const input = {
    logs: found.logs,
    problems: [...problems, ...baseline.problems],
    baseline: baseline.baseline,
    context: options.context,
  };
  return lint(input, config);
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

async function loadBaseline(
  options: PipelineOptions,
  config: Config,
): Promise<{ baseline: ReportBaseline; problems: readonly Problem[] }> {
  const { baseline: path, root } = options;
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
