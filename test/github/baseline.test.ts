import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { connect } from '../../src/github/client.js';
import { lint } from '../../src/lint/lint.js';
import { lintBaseline } from '../../src/pipeline/lint-baseline.js';
import { packedReport } from '../../src/publish/check-run.js';
import { type BaselinePlace, githubBaseline } from '../../src/source/baseline.js';
import { curve, logOf } from '../support/curves.js';
import { type FakeActions, type FakeArtifact, type FakeRun, OWN_RUN, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { makeZip } from '../support/make-archive.js';
import { messageOf } from '../support/problems.js';
import { skipWaits } from '../support/skip-waits.js';
import { jsonOf } from '../support/words.js';

let github: FakeGitHub;
let actions: FakeActions;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const repo = () => `/repos/${github.repository}`;

/** A commit on the given parents. */
async function commit(message: string, parents: readonly string[]): Promise<string> {
  const { tree } = (await github.api('GET', `${repo()}/git/commits/${parents[0]}`)) as { tree: { sha: string } };
  const made = await github.api('POST', `${repo()}/git/commits`, { message, tree: tree.sha, parents });
  return (made as { sha: string }).sha;
}
const move = (branch: string, sha: string) => github.api('PATCH', `${repo()}/git/refs/heads/${branch}`, { sha, force: true });
const create = (branch: string, sha: string) => github.api('POST', `${repo()}/git/refs`, { ref: `refs/heads/${branch}`, sha });

/** main: root ← a ← b ← tip; the pull request's head sits on b; b is a merge of a and side. */
async function history() {
  const root = github.headSha;
  const a = await commit('a', [root]);
  const side = await commit('side', [root]);
  const b = await commit('b', [a, side]);
  const tip = await commit('tip', [b]);
  const head = await commit('head', [b]);
  await move('main', tip);
  await create('topic', head);
  return { root, a, side, b, tip, head };
}

const table = (level: number) =>
  `epoch,train_loss,val_acc\n${curve(20, (i) => level - 0.5 * Math.exp(-i / 4))
    .map((value, i) => `${i},${Math.exp(-i / 5)},${value}`)
    .join('\n')}\n`;
const zipped = (level: number, path = 'runs/log.csv') => makeZip([{ path, data: table(level) }]);
let next = 900;
const artifact = (run: number, bytes: Uint8Array, given: Partial<FakeArtifact> = {}): FakeArtifact => ({
  ...{ id: next++, run, name: 'curvelint-logs', bytes },
  ...given,
});
const run = (id: number, head_sha: string, given: Partial<FakeRun> = {}): FakeRun => ({
  ...{ id, head_sha, created_at: `2026-11-${String(10 + (id % 15)).padStart(2, '0')}T00:00:00Z` },
  ...given,
});
const NOW = Date.parse('2026-11-24T00:00:00Z');

async function find(given: Partial<BaselinePlace> & Pick<BaselinePlace, 'commit'>, settings: Partial<Config> = {}) {
  const config = { ...DEFAULT_CONFIG, ...settings };
  const client = connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  const place: BaselinePlace = {
    ...{ base: 'main', branches: ['main'], repositoryId: actions.repositoryId, runId: OWN_RUN },
    key: 'default',
    ...given,
  };
  return lintBaseline(await skipWaits(() => githubBaseline(client, place, NOW)(config)), config);
}
const level = ({ baseline }: Awaited<ReturnType<typeof find>>) =>
  baseline.runs[0]?.series.find(({ name }) => name === 'val_acc')?.last;

async function check(
  sha: string,
  given: {
    readonly name?: string;
    readonly external?: string;
    readonly level?: number;
    readonly damaged?: boolean;
    readonly firstLine?: string;
  } = {},
) {
  const log = logOf({ val_acc: curve(20, (i) => (given.level ?? 0.7) - 0.5 * Math.exp(-i / 4)) });
  const none = { source: null, runs: [] };
  const { report } = lint({ logs: [log], problems: [], baseline: none, context: null }, DEFAULT_CONFIG);
  await github.api('POST', `${repo()}/check-runs`, {
    ...{ name: given.name ?? 'curvelint', head_sha: sha, status: 'completed', conclusion: 'success' },
    external_id: `${given.external ?? 'curvelint:v1 key=default event=push'} job=train run=1.1 verdict=success`,
    output: {
      title: 'fine',
      summary: 'fine',
      text: `${given.firstLine ?? ''}<!-- curvelint-report:v1 gzip+base64\n${packedReport(report).slice(given.damaged ? 100 : 0)}\n-->`,
    },
  });
}

describe('takes the metrics of', () => {
  it('the merge base, not of what came to main later', async () => {
    const { b, tip, head } = await history();
    actions.runs = [run(1, b), run(2, tip)];
    actions.artifacts = [artifact(1, zipped(0.8)), artifact(2, zipped(0.95))];
    const found = await find({ commit: head });
    expect(found.baseline).toMatchObject({ source: 'artifact', commit: b, behind: 0, ageDays: 13 });
    expect(found.baseline.way).toEqual({ id: 'artifacts', values: { count: 1, run: 1, failed: false } });
    expect(level(found)).toBeCloseTo(0.8, 2);
  });
  it('its first parent, not of a branch that was merged into it', async () => {
    const { a, side, head } = await history();
    actions.runs = [run(1, a), run(2, side)];
    actions.artifacts = [artifact(1, zipped(0.8)), artifact(2, zipped(0.95))];
    expect((await find({ commit: head })).baseline).toMatchObject({ commit: a, behind: 1 });
  });
  it('the newest trusted run where no ancestor has any, newer than the merge base or not', async () => {
    const { tip, head } = await history();
    actions.runs = [run(2, tip)];
    actions.artifacts = [artifact(2, zipped(0.95))];
    expect((await find({ commit: head })).baseline).toMatchObject({ commit: tip, behind: -1 });
  });
  it('a report instead of logs, and all shards of a matrix, each run once', async () => {
    const { b, head } = await history();
    const report = (seed: number) => {
      const log = logOf({ val_acc: curve(20, (i) => 0.8 + 0.01 * seed - 0.5 * Math.exp(-i / 4)) }, { source: 'runs/log.csv' });
      const none = { source: null, runs: [] };
      return jsonOf(lint({ logs: [log], problems: [], baseline: none, context: null }, DEFAULT_CONFIG).report);
    };
    const shard = (seed: number, name = `curvelint-seed-${seed}`) =>
      artifact(1, makeZip([{ path: 'report.json', data: report(seed) }]), { name });
    actions.runs = [run(1, b)];
    actions.artifacts = [shard(1), shard(2), shard(3), shard(3, 'curvelint-again')];
    expect((await find({ commit: head })).baseline.runs).toHaveLength(3);
  });
  it('its parents, for a push', async () => {
    const { b, tip } = await history();
    actions.runs = [run(1, b), run(2, tip)];
    actions.artifacts = [artifact(1, zipped(0.8)), artifact(2, zipped(0.95))];
    expect((await find({ commit: tip, base: null })).baseline).toMatchObject({ commit: b, behind: 1 });
  });
  it('an older one where a run left no metrics', async () => {
    const { a, b, head } = await history();
    actions.runs = [run(1, a), run(2, b)];
    actions.artifacts = [artifact(1, zipped(0.8)), artifact(2, makeZip([{ path: 'notes.txt', data: 'nothing' }]))];
    expect((await find({ commit: head })).baseline).toMatchObject({ commit: a });
  });
  it('a run that failed: a red main must not freeze the baseline', async () => {
    const { b, head } = await history();
    actions.runs = [run(1, b, { conclusion: 'failure' })];
    actions.artifacts = [artifact(1, zipped(0.8))];
    expect((await find({ commit: head })).baseline).toMatchObject({
      commit: b,
      way: { id: 'artifacts', values: expect.objectContaining({ failed: true }) },
    });
  });
  it('the last attempt of a run whose artifacts are named by attempt', async () => {
    const { b, head } = await history();
    actions.runs = [run(1, b, { run_attempt: 2 })];
    actions.artifacts = [
      artifact(1, zipped(0.5), { name: 'curvelint-7-1' }),
      artifact(1, zipped(0.8), { name: 'curvelint-7-2' }),
    ];
    const found = await find({ commit: head });
    expect(found.baseline.runs).toHaveLength(1);
    expect(level(found)).toBeCloseTo(0.8, 2);
  });
});

describe('is not taken in by (B1)', () => {
  it.each([
    ['a fork whose branch is called main', { head_repository: { id: 99_999 } }],
    ['a fork that has been deleted', { head_repository: null }],
    ['a pull request from a branch called main', { event: 'pull_request' }],
    ['a workflow_run of a fork', { event: 'workflow_run' }],
    ['another workflow', { workflow_id: 66 }],
    ['another branch', { head_branch: 'topic' }],
    ['a run that goes on', { status: 'in_progress', conclusion: '' }],
    ['a run that was cancelled', { conclusion: 'cancelled' }],
  ])('%s', async (_, given) => {
    const { b, head } = await history();
    actions.runs = [run(1, b, given)];
    actions.artifacts = [artifact(1, zipped(0.1))];
    const { baseline } = await find({ commit: head });
    expect(baseline.source).toBeNull();
    expect(baseline.reason?.id).toBe('none-yet');
    expect(actions.stored).toEqual([]);
  });
});

it('reads the whole list where a filter finds nothing (B2)', async () => {
  const { b, head } = await history();
  actions.lagging = true;
  actions.runs = [run(1, b), run(3, b, { head_repository: { id: 99_999 } })];
  actions.artifacts = [artifact(1, zipped(0.8)), artifact(3, zipped(0.1))];
  const found = await find({ commit: head });
  expect(level(found)).toBeCloseTo(0.8, 2);
});

describe('artifacts (B3)', () => {
  const two = async (first: (run: number) => readonly FakeArtifact[]) => {
    const { a, b, head } = await history();
    actions.runs = [run(1, a), run(2, b)];
    actions.artifacts = [artifact(1, zipped(0.8)), ...first(2)];
    return { found: await find({ commit: head }), a, b };
  };
  it.each([
    ['expired', { expired: true }],
    ['gone from the storage', { statuses: [410] }],
    ['with another digest than it was uploaded with', { digest: `sha256:${'0'.repeat(64)}` }],
    ['refused three times', { statuses: [403, 403, 403] }],
  ])('one that is %s: the next older one', async (_, given) => {
    const { found, a } = await two((id) => [artifact(id, zipped(0.1), given)]);
    expect(found.baseline).toMatchObject({ commit: a });
    expect(level(found)).toBeCloseTo(0.8, 2);
  });
  it('a page instead of a file: the next older one, and it is said', async () => {
    const { found, a } = await two((id) => [artifact(id, Buffer.from('<!DOCTYPE html><html>Sorry</html>'), { digest: false })]);
    expect(found.baseline).toMatchObject({ commit: a });
    expect(messageOf(found.problems[0]!)).toContain('a page came');
  });
  it('one that was uploaded as it is, without a zip', async () => {
    const { found, b } = await two((id) => [artifact(id, Buffer.from(table(0.6)), { name: 'curvelint.csv' })]);
    expect(found.baseline).toMatchObject({ commit: b });
    expect(level(found)).toBeCloseTo(0.6, 2);
  });
  it('the newest of a name', async () => {
    const { found } = await two((id) => [
      artifact(id, zipped(0.6), { id: 10 }),
      artifact(id, zipped(0.9), { id: 12 }),
      artifact(id, zipped(0.7), { id: 11 }),
    ]);
    expect(level(found)).toBeCloseTo(0.9, 2);
  });
  it('an address that has run out is asked for once more; the storage never sees the token (H2)', async () => {
    const { found, b } = await two((id) => [artifact(id, zipped(0.9), { statuses: [403] })]);
    expect(found.baseline).toMatchObject({ commit: b });
    expect(actions.stored.length).toBe(2);
    expect(actions.stored.every(({ authorization }) => authorization === undefined)).toBe(true);
    expect(actions.stored[0]!.path).not.toBe(actions.stored[1]!.path);
  });
  it.each([
    ['a bomb', () => makeZip([{ path: 'log.csv', data: new Uint8Array(30_000_000) }]), 'bomb'],
    ['a path that leads out', () => makeZip([{ path: '../../log.csv', data: table(0.1) }]), '..'],
  ])('%s: the next older one, and it is said', async (_, bytes, word) => {
    const { found, a } = await two((id) => [artifact(id, bytes())]);
    expect(found.baseline).toMatchObject({ commit: a });
    expect(messageOf(found.problems[0]!)).toContain(word);
  });
});

describe('the compact report in our own check run', () => {
  it('stands in for an artifact that has expired', async () => {
    const { b, head } = await history();
    actions.runs = [run(1, b)];
    actions.artifacts = [artifact(1, zipped(0.9), { expired: true })];
    await check(b);
    const found = await find({ commit: head });
    expect(found.baseline).toMatchObject({
      source: 'check-run',
      commit: b,
      behind: 0,
      way: { id: 'check-run', values: { id: expect.any(Number) } },
    });
    expect(level(found)).toBeCloseTo(0.7, 2);
  });
  it.each([
    ['another app', { name: 'foreign' }, { checkName: 'foreign' }],
    ['a pull request', { external: 'curvelint:v1 key=default event=pull_request' }, {}],
    ['a pull request that says of itself that it is a push', { firstLine: 'Of pull request #7.\n\n' }, {}],
    ['a fork that says of itself that it is a push', { firstLine: 'Of pull request #7, from a fork.\n\n' }, {}],
    ['a fork through workflow_run', { external: 'curvelint:v1 key=default event=workflow_run' }, {}],
    ['another model', { external: 'curvelint:v1 key=vision event=push' }, {}],
  ])('of %s does not count', async (_, given, settings) => {
    const { b, head } = await history();
    await check(b, given);
    expect((await find({ commit: head }, settings)).baseline.source).toBeNull();
  });
  it('of the newest check that is damaged hides none of the others on the commit (B3)', async () => {
    const { b, head } = await history();
    await check(b, { level: 0.7 });
    await check(b, { level: 0.2, damaged: true });
    const found = await find({ commit: head });
    expect(found.baseline).toMatchObject({ source: 'check-run', commit: b });
    expect(level(found)).toBeCloseTo(0.7, 2);
    expect(found.problems.map(messageOf)).toEqual([expect.stringContaining('incorrect')]);
  });
  it('is looked for at every commit before an older artifact is', async () => {
    const { a, b, head } = await history();
    actions.runs = [run(1, a)];
    actions.artifacts = [artifact(1, zipped(0.9))];
    await check(b, { level: 0.7 });
    expect((await find({ commit: head })).baseline).toMatchObject({ source: 'check-run', commit: b });
  });
});

it('says what is missing where the token may not look', async () => {
  const { head } = await history();
  const before = github.answer;
  github.answer = (method, path) =>
    path.includes('/actions/')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : (before?.(method, path) ?? null);
  const { baseline } = await find({ commit: head });
  expect(baseline.source).toBeNull();
  expect(baseline.reason?.id).toBe('forbidden');
});
