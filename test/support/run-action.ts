import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { runJob } from '../../src/action/run-job.js';
import { packText } from '../../src/output/pack-text.js';
import { hashed } from '../../src/pipeline/assets.js';
import type { FakeGitHub } from './fake-github.js';
import { environmentOf, type Job, type JobOptions, type JobResult, outputsOf } from './job.js';
import { skipWaits } from './skip-waits.js';
import { summaryFile } from './summary-file.js';

/** The jobs of a file draw the same curves again and again, which is half of their processor time: each picture is drawn once. */
vi.mock('../../src/chart/png.js', async (load) => {
  const png = await load<typeof import('../../src/chart/png.js')>();
  const drawn = new Map<string, Uint8Array>();
  const renderPng: typeof png.renderPng = async (svg, assets) => {
    const bytes = drawn.get(svg) ?? (await png.renderPng(svg, assets));
    drawn.set(svg, bytes);
    return bytes;
  };
  const renderPngs: typeof png.renderPngs = (svgs, assets) => Promise.all(svgs.map((svg) => renderPng(svg, assets)));
  return { ...png, renderPng, renderPngs };
});

const loadPage = () => ({
  ...hashed(readFileSync('dist/page-app.js', 'utf8')),
  pack: packText,
  style: readFileSync('dist/page-app.css', 'utf8'),
});

/**
 * Runs the action's sources in this process, which takes a fraction of a process of its own. One at a time: environment and
 * output are those of the job while it runs.
 */
export async function runAction(job: Job, github: FakeGitHub, options: JobOptions): Promise<JobResult> {
  const summary = summaryFile();
  const env = { ...environmentOf(job, github, options), GITHUB_STEP_SUMMARY: summary };
  const { result: code, ...said } = await inEnvironment(env, async () => {
    await renewContext();
    return skipWaits(() => runJob({ loadPage }));
  });
  copyFileSync(summary, join(job.temp, 'summary'));
  return { code, ...said, summary: readFileSync(summary, 'utf8'), outputs: outputsOf(job) };
}

/** The toolkit reads the environment and the event once, when it is loaded. An event that can't be read it never sees. */
async function renewContext(): Promise<void> {
  try {
    const { context } = await import('@actions/github');
    Object.assign(context, Reflect.construct(context.constructor, []));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
}

/** Calls with this environment and nothing else, and keeps what is written meanwhile. */
async function inEnvironment<T>(env: Readonly<Record<string, string>>, act: () => Promise<T>) {
  const before = { ...process.env };
  const streams = { stdout: process.stdout.write, stderr: process.stderr.write };
  const said = { stdout: '', stderr: '' };
  const replaceEnvironment = (by: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, by);
  };
  const keep = (name: keyof typeof said) =>
    ((text: string | Uint8Array) => {
      said[name] += typeof text === 'string' ? text : Buffer.from(text).toString();
      return true;
    }) as typeof process.stdout.write;
  replaceEnvironment(env);
  process.stdout.write = keep('stdout');
  process.stderr.write = keep('stderr');
  try {
    return { result: await act(), ...said };
  } finally {
    process.stdout.write = streams.stdout;
    process.stderr.write = streams.stderr;
    replaceEnvironment(before);
  }
}
