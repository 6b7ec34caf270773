import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkflowText } from './find-training.js';

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
export const WORKFLOWS = '.github/workflows';
/** A larger file is no list of requirements and no workflow. */
const MAX_BYTES = 1_000_000;

/** What lies in a repository. */
export interface Surroundings {
  /** Patterns of the logs. */
  readonly logs: readonly string[];
  /** The script that trains; null: none was found. */
  readonly script: string | null;
  /** Command that trains. */
  readonly command: string;
  readonly workflows: readonly WorkflowText[];
  /** Text of `.gitlab-ci.yml`; null: there is none. */
  readonly gitlab: string | null;
}

/** What `init` can learn from the files of a repository. */
export function lookAround(root: string): Surroundings {
  const names = listOf(root);
  const needs = names.filter((name) => REQUIREMENTS.test(name)).map((name) => textOf(join(root, name)) ?? '');
  const folders = FOLDERS.filter((name) => names.includes(name)).map((name) => `${name}/**`);
  const guessed = FRAMEWORKS.filter(([name]) => needs.some((text) => name.test(text.toLowerCase()))).map(([, logs]) => logs);
  const logs = [...new Set([...folders, ...guessed])];
  const script = SCRIPTS.find((path) => existsSync(join(root, path))) ?? null;
  const files = listOf(join(root, WORKFLOWS)).filter((name) => /\.ya?ml$/.test(name));
  return {
    logs: logs.length > 0 ? logs : ['runs/**'],
    script,
    command: `${setUp(names)}${runner(names)}python ${script ?? 'train.py'}`,
    workflows: files.flatMap((name) => {
      const text = textOf(join(root, WORKFLOWS, name));
      return text === null ? [] : [{ path: `${WORKFLOWS}/${name}`, text }];
    }),
    gitlab: textOf(join(root, '.gitlab-ci.yml')),
  };
}

function setUp(names: readonly string[]): string {
  if (names.includes('uv.lock')) return 'pip install uv && ';
  if (names.includes('poetry.lock')) return 'pip install poetry && poetry install && ';
  return names.includes('requirements.txt') ? 'pip install -r requirements.txt && ' : '';
}

function runner(names: readonly string[]): string {
  return names.includes('uv.lock') ? 'uv run ' : names.includes('poetry.lock') ? 'poetry run ' : '';
}

function listOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Does a path lead elsewhere? */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** Text of a regular file; null where there is none, '' where it is too large to be one of these. */
export function textOf(path: string): string | null {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && stat.size <= MAX_BYTES ? readFileSync(path, 'utf8') : '';
  } catch {
    return null;
  }
}
