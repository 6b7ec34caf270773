import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReport } from '../../src/contract/parse-report.js';
import { type FakeActions, OWN_RUN, startActions } from '../support/fake-actions.js';
import { BOT, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';

const EXAMPLE = 'examples/few-shapes';

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;

beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  const own = {
    id: OWN_RUN,
    head_sha: github.headSha,
    created_at: '2020-01-01T00:00:00Z',
    event: 'pull_request',
    head_branch: 'wider',
  };
  const trained = { id: 12, head_sha: github.headSha, created_at: '2019-12-31T00:00:00Z', event: 'push', head_branch: 'main' };
  actions.runs = [own, trained];
  actions.artifacts = [{ id: 1, run: 12, name: 'curvelint-logs', bytes: makeZip(filesOf(`${EXAMPLE}/baseline`)) }];
  cpSync(`${EXAMPLE}/pull-request`, join(job.workspace, 'runs'), { recursive: true });
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

function filesOf(folder: string) {
  const names = (readdirSync(folder, { recursive: true }) as string[]).filter((name) => statSync(join(folder, name)).isFile());
  return names.sort().map((name) => ({ path: name, data: readFileSync(join(folder, name)) }));
}

function run(repository: Readonly<Record<string, unknown>>): Promise<JobResult> {
  const head = { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId } };
  const event = { pull_request: { number: github.pullRequest, head, base: { ref: 'main' } }, repository };
  return runAction(job, github, { inputs: { metrics: 'runs/**', baseline: 'auto', html: 'true' }, event });
}

const commentOf = async () => (await github.comments()).filter(({ user }) => user.login === BOT).at(-1)!.body;
/** Everything that the job told anybody. */
async function told({ stdout, summary, outputs }: JobResult): Promise<string> {
  const files = Object.values(outputs).filter((value) => /\.(?:json|html|md)$/.test(value));
  const sent = github.requests.map((request) => JSON.stringify(request));
  return [stdout, summary, await commentOf(), ...files.map((file) => readFileSync(file, 'utf8')), ...sent].join('\n');
}

const ID = /val\/(?:circle|cross|crescent|square|star)/;

describe('predictions in the job of a pull request and in an artifact of the base branch', () => {
  it('are held against each other, and no id of an example leaves a public repository', async () => {
    const result = await run(actions.repository);
    expect(result).toMatchObject({ code: 1, stderr: '' });
    const report = parseReport(readFileSync(result.outputs['report']!, 'utf8'), 'report.json');
    expect(report.baseline.source).toBe('artifact');
    expect(report.paired).toMatchObject([{ examples: 2_000, runs: [3, 3], lostIds: [] }]);
    expect(report.runs.every(({ predictions }) => predictions?.checkpoints.length === 3)).toBe(true);
    expect(await commentOf()).toContain('**On the same examples**');
    expect(await commentOf()).toMatch(/predictions at \d+ and 119: the \d+ examples that stayed wrong/);
    expect(await told(result)).not.toMatch(ID);
  });
  it('are named where the repository is not public', async () => {
    await run({ ...actions.repository, private: true });
    expect(await commentOf()).toMatch(ID);
  });
  it('are named where the settings say so, and not where nobody knows who reads it', async () => {
    const { private: _, ...unknown } = actions.repository;
    expect(await told(await run(unknown))).not.toMatch(ID);
    writeFileSync(join(job.workspace, '.curvelint.yml'), 'show-examples: true\n');
    await run(actions.repository);
    expect(await commentOf()).toMatch(ID);
  });
  it('are not missed: the same job without them tells the same verdict', async () => {
    for (const seed of [1, 2, 3]) rmSync(join(job.workspace, `runs/seed-${seed}/predictions`), { recursive: true });
    const result = await run(actions.repository);
    expect(result).toMatchObject({ code: 1, stderr: '' });
    const report = parseReport(readFileSync(result.outputs['report']!, 'utf8'), 'report.json');
    expect(report).not.toHaveProperty('paired');
    expect(await commentOf()).not.toMatch(/On the same examples|predictions/i);
  });
});
