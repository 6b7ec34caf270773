import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FakeGitHub } from './fake-github.js';
import { environmentOf, type Job, type JobOptions, type JobResult, outputsOf } from './job.js';
import { runNode } from './run-node.js';

/** Runs the built action as the runner does: a process with the runner's environment only, from a copy of dist/ where no node_modules are near. */
export async function runBuiltAction(
  job: Job,
  github: FakeGitHub,
  options: JobOptions & { readonly node?: string },
): Promise<JobResult> {
  const dist = join(job.root, 'action', 'dist');
  if (!existsSync(dist)) cpSync('dist', dist, { recursive: true });
  const env = environmentOf(job, github, options);
  const { status, ...said } = await runNode([join(dist, 'action.js')], {
    ...{ cwd: job.workspace, env },
    ...(options.node && { node: options.node }),
  });
  return { code: status, ...said, summary: readFileSync(join(job.temp, 'summary'), 'utf8'), outputs: outputsOf(job) };
}
