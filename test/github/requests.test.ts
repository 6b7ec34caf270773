import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REQUESTS } from '../../.github/scripts/requests.mjs';
import { clientOf } from '../../src/github/client.js';
import { type FakeActions, OWN_RUN, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { operationOf } from '../support/github-openapi.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';

const FOLDER = 'src/github';
const sources = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));

describe('the table of requests in SECURITY.md (G5)', () => {
  it('lists every operation that the sources call, and no other', () => {
    const { octokit } = clientOf({ token: 'x', apiUrl: 'http://127.0.0.1:9', repository: 'team/net' });
    const rest = octokit.rest as unknown as Record<
      string,
      Record<string, { endpoint: { DEFAULTS: { method: string; url: string } } }>
    >;
    const called = sources.flatMap((text) => [
      ...[...text.matchAll(/\boctokit\.rest\.(\w+)\.(\w+)/g)].map(([, scope, name]) => {
        const { method, url } = rest[scope!]![name!]!.endpoint.DEFAULTS;
        return `${method} ${url}`;
      }),
      ...[...text.matchAll(/\boctokit\.request\(\s*'([^']+)'/g)].map(([, operation]) => operation!),
    ]);
    expect([...new Set(called)].sort()).toEqual(Object.keys(REQUESTS).sort());
  });

  it('holds no way to GitHub that it can’t see: octokit under another name', () => {
    for (const text of sources)
      expect(text.replace(/\boctokit\.(?:rest|request|hook)\b/g, '')).not.toMatch(/\.(?:rest|request|graphql)[.(]/);
  });
});

describe('a job whose token may not ask one thing ends with its verdict and says what to add (G5)', () => {
  let github: FakeGitHub;
  let actions: FakeActions;
  let job: Job;
  beforeEach(async () => {
    github = await startGitHub();
    actions = await startActions(github);
    job = makeJob();
    cpSync('examples/noisy-shapes/pull-request', join(job.workspace, 'runs'), { recursive: true });
    const seeds = [1, 2, 3].map((seed) => ({
      path: `seed-${seed}/metrics.csv`,
      data: readFileSync(`examples/noisy-shapes/baseline/seed-${seed}/metrics.csv`),
    }));
    actions.artifacts = [{ id: 5, run: 1, name: 'curvelint-logs', bytes: makeZip(seeds) }];
    actions.runs = [
      { id: 1, head_sha: github.headSha, created_at: '2020-01-01T00:00:00Z' },
      { id: OWN_RUN, head_sha: github.headSha, created_at: '2020-01-02T00:00:00Z', event: 'pull_request', head_branch: 'wider' },
    ];
    await github.letWrite();
    const line = { body: 'curvelint: accept known' };
    await github.api('POST', `/repos/${github.repository}/issues/${github.pullRequest}/comments`, line);
  });
  afterEach(async () => {
    await actions.close();
    await github.close();
  });

  const run = (attempt = '1', charts = 'none'): Promise<JobResult> => {
    const head = { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId } };
    const event = {
      pull_request: { number: github.pullRequest, head, base: { ref: 'main' } },
      repository: actions.repository,
    };
    const inputs = { metrics: 'runs', charts };
    return runAction(job, github, { inputs, event, environment: { GITHUB_RUN_ATTEMPT: attempt } });
  };
  /** Refuses operations; how often they were asked. */
  const refuse = (operations: readonly string[]) => {
    const seen = { count: 0 };
    const { answer } = github;
    github.answer = (method, path) => {
      if (!operations.includes(operationOf(method, path) ?? '')) return answer?.(method, path) ?? null;
      seen.count += 1;
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    };
    return seen;
  };
  const told = async ({ stdout, summary }: JobResult) =>
    [stdout, summary, ...(await github.comments()).map(({ body }) => body)].join('\n').replaceAll('`', '');

  /** A permission to write includes the one to read. */
  const permissionOf = (operation: string) => new RegExp(REQUESTS[operation]![1]!.replace(': read', ': (?:read|write)'));

  const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
  const repo = '/repos/{owner}/{repo}';
  it.each([
    [`GET ${repo}/compare/{basehead}`],
    [`GET ${repo}/commits`],
    [`GET ${repo}/commits/{ref}/check-runs`],
    [`POST ${repo}/check-runs`],
    [`GET ${repo}/pulls/{pull_number}`],
    [`GET ${repo}/issues/{issue_number}/comments`],
    [`POST ${repo}/issues/{issue_number}/comments`],
    [`GET ${repo}/issues/{issue_number}/labels`],
    [`GET ${repo}/issues/{issue_number}/events`],
    [`GET ${repo}/actions/runs/{run_id}`],
    [`GET ${repo}/actions/workflows/{workflow_id}/runs`],
    [`GET ${repo}/actions/runs/{run_id}/artifacts`],
    [`GET ${repo}/actions/artifacts/{artifact_id}/{archive_format}`],
    [`GET ${repo}/git/ref/{ref}`],
    [`POST ${repo}/git/blobs`],
    [`POST ${repo}/git/trees`],
    [`POST ${repo}/git/commits`],
    [`POST ${repo}/git/refs`],
  ])('%s', async (operation) => {
    const seen = refuse(operation.includes('check-runs') ? [operation, STATUS] : [operation]);
    const result = await run('1', operation.includes('/git/') ? 'branch' : 'none');
    expect(seen.count).toBeGreaterThan(0);
    expect(result.stderr).toBe('');
    expect([0, 1]).toContain(result.code);
    expect(result.outputs['verdict']).toMatch(/^(?:pass|warn|fail|inconclusive)$/);
    expect(await told(result)).toMatch(permissionOf(operation));
  });

  it.each([[`PATCH ${repo}/check-runs/{check_run_id}`], [`PATCH ${repo}/issues/comments/{comment_id}`]])(
    '%s, where an older one is there',
    async (operation) => {
      expect((await run()).stderr).toBe('');
      // A check that may not be changed is made anew.
      const seen = refuse([operation, STATUS, ...(operation.includes('check-runs') ? [`POST ${repo}/check-runs`] : [])]);
      const result = await run('2');
      expect(seen.count).toBeGreaterThan(0);
      expect(result.outputs['verdict']).toMatch(/^(?:pass|warn|fail|inconclusive)$/);
      expect(await told(result)).toMatch(permissionOf(operation));
    },
  );
});
