import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { beginPatience } from '../../src/github/attempt.js';
import { connect } from '../../src/github/client.js';
import { lint } from '../../src/lint/lint.js';
import { lintBaseline } from '../../src/pipeline/lint-baseline.js';
import { packedReport } from '../../src/publish/check-run.js';
import { storeHistory } from '../../src/publish/store-history.js';
import { githubBaseline } from '../../src/source/baseline.js';
import { githubHistory } from '../../src/source/history.js';
import { curve, logOf } from '../support/curves.js';
import { type FakeActions, type FakeRun, OWN_RUN, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { makeZip } from '../support/make-archive.js';
import { messageOf } from '../support/problems.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
let actions: FakeActions;
/** First parents of main, oldest first; the pull request's head sits on the last one. */
let main: readonly string[];
let head: string;
beforeEach(async () => {
  beginPatience(Number.POSITIVE_INFINITY);
  github = await startGitHub();
  actions = await startActions(github);
  let tip = github.headSha;
  const made: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    tip = await commit(name, tip);
    made.push(tip);
  }
  main = made;
  await github.api('PATCH', `${repo()}/git/refs/heads/main`, { sha: tip, force: true });
  head = await commit('head', tip);
  await github.api('POST', `${repo()}/git/refs`, { ref: 'refs/heads/topic', sha: head });
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const repo = () => `/repos/${github.repository}`;
async function commit(message: string, parent: string): Promise<string> {
  const { tree } = (await github.api('GET', `${repo()}/git/commits/${parent}`)) as { tree: { sha: string } };
  const made = await github.api('POST', `${repo()}/git/commits`, { message, tree: tree.sha, parents: [parent] });
  return (made as { sha: string }).sha;
}

const scores = (level: number) => curve(20, (i) => level - 0.5 * Math.exp(-i / 4));
interface Check {
  readonly level?: number;
  readonly name?: string;
  readonly external?: string;
  readonly damaged?: boolean;
}
async function check(sha: string, { level = 0.7, name = 'curvelint', external, damaged = false }: Check = {}) {
  const none = { source: null, runs: [] };
  const { report } = lint(
    { logs: [logOf({ val_acc: scores(level) })], problems: [], baseline: none, context: null },
    DEFAULT_CONFIG,
  );
  await github.api('POST', `${repo()}/check-runs`, {
    ...{ name, head_sha: sha, status: 'completed', conclusion: 'success', completed_at: '2026-11-20T00:00:00Z' },
    external_id: `${external ?? 'curvelint:v1 key=default event=push'} job=train run=1.1 verdict=success`,
    output: {
      ...{ title: 'fine', summary: 'fine' },
      text: `<!-- curvelint-report:v1 gzip+base64\n${packedReport(report).slice(damaged ? 100 : 0)}\n-->`,
    },
  });
}

/** Looks for the baseline and then for the history, as a job does; how many requests the history took. */
async function find(settings: Partial<Config> = {}) {
  const config = { ...DEFAULT_CONFIG, ...settings };
  const client = connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  const place = {
    ...{ commit: head, base: 'main', branches: ['main'], repositoryId: actions.repositoryId, runId: OWN_RUN },
    key: 'default',
  };
  return skipWaits(async () => {
    const { baseline } = lintBaseline(await githubBaseline(client, place, 0)(config), config);
    const before = github.requests.length;
    const toRuns: Parameters<typeof githubHistory>[2] = (loaded, given) => lintBaseline(loaded, given).baseline.runs;
    const history = await githubHistory(client, place, toRuns)(config, baseline);
    return { ...history, baseline, requests: github.requests.slice(before).map(({ method, path }) => `${method} ${path}`) };
  });
}
const levels = ({ commits }: Awaited<ReturnType<typeof find>>) =>
  commits.map(({ runs }) => runs[0]!.series.find(({ name }) => name === 'val_acc')!.last.toFixed(1));
const refuse = (isRefused: (method: string, path: string) => boolean, status = 403) => {
  const { answer } = github;
  github.answer = (method, path) =>
    isRefused(method, path)
      ? { status, body: { message: 'Resource not accessible by integration' } }
      : (answer?.(method, path) ?? null);
};
const isGraphql = (_: string, path: string) => path.endsWith('/graphql');

describe('the history of main', () => {
  it('is in the checks of the commits before the baseline, oldest first, for one more request', async () => {
    await check(github.headSha, { level: 0.5 });
    for (const [i, sha] of main.entries()) await check(sha, { level: 0.6 + i / 10 });
    const found = await find();
    expect(found.baseline).toMatchObject({ commit: main[3] });
    expect(found.commits.map(({ commit: sha }) => sha)).toEqual([github.headSha, ...main.slice(0, 3)]);
    expect(levels(found)).toEqual(['0.5', '0.6', '0.7', '0.8']);
    expect(found.commits.every(({ at }) => /^\d{4}-\d\d-\d\dT/.test(at))).toBe(true);
    expect(found.problems).toEqual([]);
    expect(found.requests).toEqual(['POST /api/graphql']);
  });

  it('begins at the baseline: what is newer without metrics is no part of it', async () => {
    for (const sha of main.slice(0, 3)) await check(sha);
    expect((await find()).commits.map(({ commit: sha }) => sha)).toEqual(main.slice(0, 2));
  });

  it('goes on behind a merge of very many commits', async () => {
    let side = main[2]!;
    for (let i = 0; i < 105; i += 1) side = await commit(`side ${i}`, side);
    const { tree } = (await github.api('GET', `${repo()}/git/commits/${side}`)) as { tree: { sha: string } };
    const made = { message: 'merge', tree: tree.sha, parents: [main[3]!, side] };
    const { sha: merge } = (await github.api('POST', `${repo()}/git/commits`, made)) as { sha: string };
    await github.api('PATCH', `${repo()}/git/refs/heads/main`, { sha: merge, force: true });
    head = await commit('head', merge);
    for (const [i, sha] of [...main, merge].entries()) await check(sha, { level: 0.5 + i / 10 });
    expect((await find()).commits.map(({ commit: sha }) => sha)).toEqual(main);
  });

  it('is not asked for where the settings say 0, or where there is no baseline', async () => {
    expect((await find()).requests).toEqual([]);
    for (const sha of main) await check(sha);
    expect(await find({ history: 0 })).toMatchObject({ commits: [], requests: [] });
  });

  it('goes back no further than the settings say', async () => {
    for (const sha of main) await check(sha);
    expect((await find({ history: 2 })).commits.map(({ commit: sha }) => sha)).toEqual([main[2]]);
  });

  it.each<[string, Check, { readonly checkName?: string }]>([
    ['another app', { name: 'foreign' }, { checkName: 'foreign' }],
    ['a pull request', { external: 'curvelint:v1 key=default event=pull_request' }, {}],
    ['a fork through workflow_run', { external: 'curvelint:v1 key=default event=workflow_run' }, {}],
    ['another model', { external: 'curvelint:v1 key=vision event=push' }, {}],
    ['nobody of ours', { external: 'event=push' }, {}],
  ])('is not taken in by a check of %s (B1)', async (_, forged, settings) => {
    await check(main[3]!, settings.checkName ? { name: settings.checkName } : {});
    await check(main[1]!);
    await check(main[2]!, { ...forged, level: 0.2 });
    actions.runs = [{ id: 9, head_sha: main[3]!, created_at: '2026-11-20T00:00:00Z' }];
    actions.artifacts = [{ id: 90, run: 9, name: 'curvelint-logs', bytes: makeZip([{ path: 'a/log.csv', data: table(0.7) }]) }];
    const found = await find(settings);
    expect(found.baseline).toMatchObject({ commit: main[3] });
    expect(levels(found)).toEqual(settings.checkName ? [] : ['0.7']);
  });

  it('loses a damaged report alone, and takes the other one of that commit (B3)', async () => {
    for (const sha of main) await check(sha);
    await check(main[1]!, { damaged: true, level: 0.2 });
    await check(main[2]!, { external: 'curvelint:v1 key=default event=push', damaged: true });
    const found = await find();
    expect(found.commits.map(({ commit: sha }) => sha)).toEqual(main.slice(0, 3));
    expect(levels(found)).toEqual(['0.7', '0.7', '0.7']);
    expect(found.problems).toEqual([]);
  });

  it('is asked for commit by commit where GraphQL refuses (G5)', async () => {
    for (const sha of main) await check(sha);
    refuse(isGraphql);
    const found = await find();
    expect(found.commits).toHaveLength(3);
    expect(found.problems).toEqual([]);
    expect(found.requests.filter((one) => one.includes('/check-runs')).length).toBe(main.length + 1);
  });

  it('stops at the first commit whose checks are refused, and keeps what it has', async () => {
    for (const sha of main) await check(sha);
    let asked = 0;
    refuse((method, path) => {
      if (isGraphql(method, path)) return true;
      if (path.includes('/check-runs')) asked += 1;
      // The baseline took the first.
      return asked > 3;
    });
    const found = await find();
    expect(found.commits.map(({ commit: sha }) => sha)).toEqual([main[2]]);
    expect(asked).toBe(4);
  });

  it('is in the artifacts of trusted runs where no check holds anything, five at most', async () => {
    const runs = main.map((sha, i) => ({ id: i + 1, head_sha: sha, created_at: `2026-11-1${i}T00:00:00Z` }));
    actions.runs = [...runs, { id: 8, head_sha: main[2]!, created_at: '2026-11-19T00:00:00Z', event: 'pull_request' }];
    actions.artifacts = [...main.keys(), 7].map((i) => ({
      ...{ id: 500 + i, run: i + 1, name: 'curvelint-logs' },
      bytes: makeZip([{ path: 'runs/log.csv', data: table(i === 7 ? 0.1 : 0.6 + i / 10) }]),
    }));
    const found = await find();
    expect(found.baseline).toMatchObject({ source: 'artifact', commit: main[3] });
    expect(levels(found)).toEqual(['0.6', '0.7', '0.8']);
  });

  it('is nothing where GitHub fails, which is said once and costs no verdict (G4)', async () => {
    for (const sha of main) await check(sha);
    let isDown = false;
    const { answer } = github;
    github.answer = (method, path) => {
      isDown ||= path.endsWith('/graphql') && github.requests.some((one) => one.path.includes('/check-runs'));
      return isDown ? { status: 200, raw: 'null' } : (answer?.(method, path) ?? null);
    };
    const found = await find();
    expect(found.commits).toEqual([]);
    expect(found.problems.map(messageOf)).toEqual([expect.stringContaining('could not be read')]);
  });
});

describe('the data branch', () => {
  const BRANCH = 'curvelint-data';
  const client = () => connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  const repositoryOf = (id = actions.repositoryId) => ({ id, name: 'net', owner: { login: 'team' } });
  /** As a job on the push of a commit does; run ids grow with the commits. */
  const store = (sha: string, given: Partial<FakeRun> & { readonly level?: number; readonly key?: string } = {}) => {
    const { level = 0.7, key = 'default', id = 100 + actions.runs.length, ...run } = given;
    actions.runs = [
      ...actions.runs,
      { id, head_sha: sha, created_at: '2026-11-20T00:00:00Z', workflow_id: 66, head_repository: repositoryOf(), ...run },
    ];
    const { report } = lint(
      { logs: [logOf({ val_acc: scores(level) })], problems: [], baseline: { source: null, runs: [] }, context: null },
      DEFAULT_CONFIG,
    );
    const where = { branch: BRANCH, base: 'main', repositoryId: actions.repositoryId, key, commit: sha, run: id, check: '' };
    return skipWaits(() => storeHistory(report, client(), where));
  };
  const put = (path: string, content: string) =>
    github.api('PUT', `${repo()}/contents/${path}`, {
      message: path,
      content: Buffer.from(content).toString('base64'),
      branch: BRANCH,
    });
  const files = async () => {
    const { tree } = (await github.api('GET', `${repo()}/git/trees/${BRANCH}?recursive=1`)) as {
      tree: { path: string; type: string; sha: string }[];
    };
    return tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
  };
  beforeEach(() => github.letWrite());

  it('keeps what checks no longer hold, for two more requests in all', async () => {
    for (const [i, sha] of main.slice(0, 3).entries()) expect(await store(sha, { level: 0.6 + i / 10 })).toBe(true);
    await check(main[3]!, { level: 0.9 });
    const found = await find();
    expect(found.baseline).toMatchObject({ commit: main[3] });
    expect(levels(found)).toEqual(['0.6', '0.7', '0.8']);
    expect(found.requests).toEqual(['POST /api/graphql', 'POST /api/graphql']);
    expect(found.problems).toEqual([]);
  });

  it('is of one key each, and a check that is still there comes before it', async () => {
    await store(main[1]!, { level: 0.2, key: 'vision' });
    await store(main[2]!, { level: 0.2 });
    for (const sha of main.slice(2)) await check(sha);
    expect(levels(await find())).toEqual(['0.7']);
  });

  it.each<[string, Partial<FakeRun>]>([
    ['a pull request', { event: 'pull_request' }],
    ['a run that ended another one', { event: 'workflow_run' }],
    ['another commit', { head_sha: 'e'.repeat(40) }],
    ['another branch', { head_branch: 'topic' }],
    ['a fork whose branch is called main', { head_repository: { id: 99_999, name: 'net', owner: { login: 'mallory' } } }],
    ['a fork that has gone', { head_repository: null }],
  ])('is not written for a run of %s, whatever the event says (B1)', async (_, run) => {
    expect(await store(main[0]!, run)).toBe(false);
    await expect(files()).rejects.toThrow('404');
  });

  it('is not written where the token may not, without a word (G5)', async () => {
    refuse((method) => method !== 'GET');
    expect(await store(main[0]!)).toBe(false);
  });

  it('has one file a commit, and keeps the pictures and the other keys', async () => {
    await skipWaits(() =>
      client().publishPictures({
        ...{ branch: BRANCH, pullRequest: github.pullRequest, key: 'default' },
        files: new Map([['light', new Uint8Array([1])]]),
      }),
    );
    await store(main[0]!);
    await store(main[0]!, { level: 0.8 });
    await store(main[0]!, { key: 'vision' });
    const names = (await files()).map((path) => path.replace(/-[0-9a-f]{16}\.png/, ''));
    expect(names.sort()).toEqual([
      `history/default/101-${main[0]}.json`,
      `history/vision/102-${main[0]}.json`,
      `pr-${github.pullRequest}/default-light`,
    ]);
    // And pictures keep the history.
    await skipWaits(() =>
      client().publishPictures({
        ...{ branch: BRANCH, pullRequest: github.pullRequest, key: 'default' },
        files: new Map([['light', new Uint8Array([2])]]),
      }),
    );
    expect(await files()).toContain(`history/default/101-${main[0]}.json`);
  });

  it('keeps what a re-run of the same run says', async () => {
    await store(main[0]!, { id: 500, level: 0.2 });
    await store(main[0]!, { id: 500, level: 0.8 });
    await check(main[1]!);
    expect(levels(await find())).toEqual(['0.8']);
  });

  it('keeps the newest 60 commits', async () => {
    await store(main[0]!);
    const { object } = (await github.api('GET', `${repo()}/git/ref/heads/${BRANCH}`)) as { object: { sha: string } };
    const tree = Array.from({ length: 62 }, (_, i) => {
      const path = `history/default/${i + 1}-${(i + 10).toString(16).padStart(40, '0')}.json`;
      return { path, mode: '100644', type: 'blob', content: '{}' };
    });
    const made = (await github.api('POST', `${repo()}/git/trees`, { tree })) as { sha: string };
    const body = { message: 'History of learning curves (2)', tree: made.sha, parents: [object.sha] };
    const next = (await github.api('POST', `${repo()}/git/commits`, body)) as { sha: string };
    await github.api('PATCH', `${repo()}/git/refs/heads/${BRANCH}`, { sha: next.sha });
    await store(main[1]!);
    const kept = await files();
    expect(kept).toHaveLength(60);
    expect(kept).toContain(`history/default/101-${main[1]}.json`);
    expect(kept.some((path) => /\/[123]-/.test(path))).toBe(false);
  });

  it('is somebody else’s where it holds anything but ours: nothing is written to it, and nothing read', async () => {
    await store(main[1]!);
    await put('train.py', 'print()');
    await expect(store(main[2]!)).rejects.toThrow('other files');
    for (const sha of main.slice(2)) await check(sha);
    expect((await find()).commits.map(({ commit: sha }) => sha)).toEqual([main[2]]);
  });

  it.each<[string, (file: Record<string, unknown>) => unknown]>([
    ['another report than its checksum says', (file) => ({ ...file, sha256: '0'.repeat(64) })],
    ['another commit than its name says', (file) => ({ ...file, commit: 'e'.repeat(40) })],
    ['a list', () => []],
    ['deep nesting', () => '['.repeat(60_000)],
    ['far too much', (file) => ({ ...file, more: 'x'.repeat(70_000) })],
  ])('loses a file that holds %s alone (B3)', async (_, change) => {
    await store(main[0]!);
    await store(main[1]!);
    const path = (await files()).find((one) => one.endsWith(`${main[1]}.json`))!;
    const { content, sha } = (await github.api('GET', `${repo()}/contents/${path}?ref=${BRANCH}`)) as {
      content: string;
      sha: string;
    };
    const changed = change(JSON.parse(Buffer.from(content, 'base64').toString('utf8')));
    const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
    const body = { message: 'x', content: Buffer.from(text).toString('base64'), branch: BRANCH, sha };
    await github.api('PUT', `${repo()}/contents/${path}`, body);
    for (const one of main.slice(2)) await check(one);
    const found = await find();
    expect(found.commits.map(({ commit: one }) => one)).toEqual([main[0], main[2]]);
    expect(found.problems).toEqual([]);
  });
});

const table = (level: number) =>
  `epoch,train_loss,val_acc\n${scores(level)
    .map((value, i) => `${i},${Math.exp(-i / 5)},${value}`)
    .join('\n')}\n`;
