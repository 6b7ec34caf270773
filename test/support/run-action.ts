import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeGitHub, TOKEN } from './fake-github.js';

export interface Job {
  /** Folder of the action: dist/ and nothing else. */
  readonly action: string;
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

/** An empty workspace, and a copy of dist/ where no node_modules are near. */
export function makeJob(): Job {
  const root = mkdtempSync(join(tmpdir(), 'curvelint-job-'));
  const [action, workspace, temp] = [join(root, 'action'), join(root, 'work'), join(root, 'temp')];
  cpSync('dist', join(action, 'dist'), { recursive: true });
  mkdirSync(workspace);
  mkdirSync(temp);
  return { action, workspace, temp };
}

export interface JobOptions {
  readonly node?: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Changes to the event of the pull request. */
  readonly event?: Readonly<Record<string, unknown>>;
  readonly eventName?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the built action as the runner does: a process with the runner's environment only. */
export async function runAction(job: Job, github: FakeGitHub, options: JobOptions): Promise<JobResult> {
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
  const [outputs, summary] = [file('outputs'), file('summary')];
  const inputs = { token: TOKEN, comment: 'always', key: 'default', charts: 'auto', ...options.inputs };
  const child = spawn(options.node ?? process.execPath, [join(job.action, 'dist/action.js')], {
    cwd: job.workspace,
    env: {
      PATH: process.env['PATH'],
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
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: job.temp,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...options.environment,
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    stdout += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr, summary: readFileSync(summary, 'utf8'), outputs: parseOutputs(readFileSync(outputs, 'utf8')) };
}

/** The runner's output file: `name<<delimiter`, value, delimiter. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const found = [...text.matchAll(/^([\w-]+)<<(ghadelimiter_[\w-]+)\r?\n([\s\S]*?)\r?\n\2$/gm)];
  return Object.fromEntries(found.map(([, name, , value]) => [name!, value!]));
}
