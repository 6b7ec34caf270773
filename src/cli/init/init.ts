import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../model/errors.js';
import { readGitFolder } from '../git-folder.js';
import { reportingWorkflow, SETTINGS, type Surroundings, stepFor, trainingWorkflow } from './files.js';

export interface InitOptions {
  /** The pair of workflows that is safe for pull requests from forks. */
  readonly forks?: boolean;
  /** Overwrite what is there. */
  readonly force?: boolean;
}

/** Packages and where they write logs by default, from the documentation of each. */
const FRAMEWORKS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:pytorch-)?lightning\b/, 'lightning_logs/**'],
  [/\bultralytics\b/, 'runs/**'],
  [/\btransformers\b/, '**/trainer_state.json'],
  [/\b(?:tensorboard|tensorboardx)\b/, 'runs/**'],
  [/\btimm\b/, 'output/**'],
  [/\b(?:tensorflow|keras)\b/, 'logs/**'],
];
const FOLDERS = ['lightning_logs', 'runs', 'logs', 'tb_logs', 'results', 'metrics'];
const REQUIREMENTS = /^(?:requirements[\w.-]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|environment\.ya?ml|Pipfile)$/;
const SCRIPTS = ['train.py', 'src/train.py', 'scripts/train.py', 'main.py'];
const WORKFLOWS = '.github/workflows';
/** A larger file is no list of requirements and no workflow. */
const MAX_BYTES = 1_000_000;

/** Without a run on the base branch the first pull request has nothing to be compared with. */
const NEXT =
  'Next: commit this and push it to the base branch, whose run becomes the baseline. Then open a pull request: its comment comes when the training has ended.';

/** Writes the workflows and settings that a repository lacks; returns what was found and done, with the difference of each file. */
export function initRepository(root: string, { forks = false, force = false }: InitOptions): string {
  const { defaultBranch } = readGitFolder(root);
  const found = lookAround(root, defaultBranch.name);
  const files = new Map<string, string>([['.curvelint.yml', SETTINGS]]);
  if (found.training === null) files.set(`${WORKFLOWS}/train.yml`, trainingWorkflow(found, forks));
  if (forks) files.set(`${WORKFLOWS}/curvelint.yml`, reportingWorkflow(found));
  const parts = [
    `Logs: ${found.logs.join(', ')}`,
    `Workflow that trains: ${found.training ?? `none yet (${found.command})`}`,
    `Base branch: ${defaultBranch.name} (${defaultBranch.how})`,
    '',
  ];
  let kept = 0;
  for (const [path, text] of files) {
    const before = textOf(join(root, path));
    const state = before === null ? 'new' : before === text ? 'unchanged' : force ? 'overwritten' : 'kept';
    if (state === 'kept') kept += 1;
    parts.push(`${path} (${state === 'kept' ? 'there already: not written' : state})`, difference(before ?? '', text), '');
    if (state === 'new' || state === 'overwritten') write(root, path, text);
  }
  if (kept > 0) parts.push('Nothing is overwritten without --force.', '');
  if (found.training !== null)
    parts.push(`Add this step to the workflow “${found.training}”, after the training:`, '', stepFor(found, forks));
  if (forks)
    parts.push(
      '',
      `GitHub starts ${WORKFLOWS}/curvelint.yml only once it is on ${defaultBranch.name}: merge it there first, pull requests get their report after that.`,
    );
  parts.push('', NEXT);
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function lookAround(root: string, branch: string): Surroundings {
  const names = listOf(root);
  const needs = names.filter((name) => REQUIREMENTS.test(name)).map((name) => textOf(join(root, name)) ?? '');
  const folders = FOLDERS.filter((name) => names.includes(name)).map((name) => `${name}/**`);
  const guessed = FRAMEWORKS.filter(([name]) => needs.some((text) => name.test(text.toLowerCase()))).map(([, logs]) => logs);
  const logs = [...new Set([...folders, ...guessed])];
  const script = SCRIPTS.find((path) => existsSync(join(root, path)));
  const pip = names.includes('requirements.txt') ? 'pip install -r requirements.txt && ' : '';
  return {
    logs: logs.length > 0 ? logs : ['runs/**'],
    command: `${pip}python ${script ?? 'train.py'}`,
    training: trainingOf(root),
    branch,
  };
}

/** Does a line call Python with a script whose name says that it trains? */
function isTraining(line: string): boolean {
  const from = line.search(/\bpython3?\b/);
  return from >= 0 && /\b(?:train|main|fit)/.test(line.slice(from));
}

/** Name of the first workflow that trains on pull requests; null where there is none. */
function trainingOf(root: string): string | null {
  for (const file of listOf(join(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name))) {
    const text = textOf(join(root, WORKFLOWS, file));
    if (text === null || !/\bpull_request\b/.test(text) || !text.split('\n').some(isTraining)) continue;
    try {
      const workflow: unknown = parse(text);
      const name = typeof workflow === 'object' && workflow !== null && 'name' in workflow ? workflow.name : null;
      return typeof name === 'string' ? name : `${WORKFLOWS}/${file}`;
    } catch {
      // Not a workflow that GitHub could read either.
    }
  }
  return null;
}

/** Lines that go (-) and come (+), without what both begin and end with. */
function difference(before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before === '' ? [] : before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  let from = 0;
  while (from < old.length && from < now.length && old[from] === now[from]) from += 1;
  let same = 0;
  while (same < old.length - from && same < now.length - from && old.at(-1 - same) === now.at(-1 - same)) same += 1;
  const cut = (lines: readonly string[]) => lines.slice(from, lines.length - same);
  return [...cut(old).map((line) => `- ${line}`), ...cut(now).map((line) => `+ ${line}`)].join('\n');
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Text of a regular file; null where there is none. */
function textOf(path: string): string | null {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return null;
  }
}

function write(root: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(`cannot write ${path} (${code})`, 'Run init in the root of a repository that you may write to.');
  }
}
