import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FakeGitHub, TOKEN } from './fake-github.js';
import { tempFolder } from './temp-folder.js';

/** Folders of one job of a workflow. */
export interface Job {
  readonly root: string;
  readonly workspace: string;
  readonly temp: string;
}

export interface JobResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface JobOptions {
  readonly inputs: Readonly<Record<string, string>>;
  /** Changes to the event of the pull request. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly eventName?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A job with an empty workspace. */
export function makeJob(): Job {
  const root = tempFolder();
  const [workspace, temp] = [join(root, 'work'), join(root, 'temp')];
  mkdirSync(workspace);
  mkdirSync(temp);
  return { root, workspace, temp };
}

/** The environment that the runner gives a step, and nothing else; the files that it names are empty. */
export function environmentOf(job: Job, github: FakeGitHub, options: JobOptions): Readonly<Record<string, string>> {
  const file = (name: string, content = '') => {
    const path = join(job.temp, name);
    writeFileSync(path, content);
    return path;
  };
  const event = options.event ?? {
    number: github.pullRequest,
    pull_request: { number: github.pullRequest, head: { sha: github.headSha, ref: 'wider' } },
    repository: { full_name: github.repository, private: false },
  };
  const inputs = { token: TOKEN, comment: 'always', key: 'default', charts: 'auto', ...options.inputs };
  return {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: job.workspace,
    GITHUB_REPOSITORY: github.repository,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_EVENT_NAME: options.eventName ?? 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_RUN_ID: '41',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: file('outputs'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: job.temp,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.environment,
  };
}

/** Outputs of a job that has ended. The runner's output file: `name<<delimiter`, value, delimiter. */
export function outputsOf(job: Job): Readonly<Record<string, string>> {
  const text = readFileSync(join(job.temp, 'outputs'), 'utf8');
  const found = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name!, value!]));
}
