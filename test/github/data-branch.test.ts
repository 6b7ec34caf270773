import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
  await github.letWrite();
});
afterEach(() => github.close());

const BRANCH = 'curvelint-data';
const repo = () => `/repos/${github.repository}`;
const png = (text: string) => new TextEncoder().encode(`\u0089PNG ${text}`);
const publish = (pullRequest: number, text: string, given: { readonly key?: string; readonly branch?: string } = {}) =>
  skipWaits(() =>
    connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository }).publishPictures({
      ...{ branch: BRANCH, pullRequest, key: 'default', ...given },
      files: new Map([
        ['light', png(`${text} light`)],
        ['dark', png(`${text} dark`)],
      ]),
    }),
  );
interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly unknown[];
}
const tip = async (): Promise<Commit> => {
  const { object } = (await github.api('GET', `${repo()}/git/ref/heads/${BRANCH}`)) as { object: { sha: string } };
  return (await github.api('GET', `${repo()}/git/commits/${object.sha}`)) as Commit;
};
const files = async () => {
  const { tree } = (await github.api('GET', `${repo()}/git/trees/${(await tip()).tree.sha}?recursive=1`)) as {
    tree: { path: string; type: string; sha: string }[];
  };
  return tree.filter(({ type }) => type === 'blob').map(({ path }) => path);
};
const open = async (branch: string) => {
  await github.api('POST', `${repo()}/git/refs`, { ref: `refs/heads/${branch}`, sha: github.headSha });
  return ((await github.api('POST', `${repo()}/pulls`, { title: branch, head: branch, base: 'main' })) as { number: number })
    .number;
};
const writes = () => github.requests.filter(({ method }) => method !== 'GET');

it('begins the branch with a root commit, and names pictures by their content', async () => {
  const { commit, paths } = await publish(github.pullRequest, 'one');
  expect(await tip()).toMatchObject({ sha: commit, parents: [] });
  expect(await files()).toEqual([...paths.values()].sort());
  expect(paths.get('light')).toMatch(/^pr-\d+\/default-light-[0-9a-f]{16}\.png$/);
  expect(paths.get('dark')).not.toBe(paths.get('light'));
});

it('writes nothing that is there already', async () => {
  const first = await publish(github.pullRequest, 'one');
  const before = writes().length;
  expect(await publish(github.pullRequest, 'one')).toEqual(first);
  expect(writes()).toHaveLength(before);
});

it('replaces its own pictures, keeps those of other keys and open pull requests, and prunes those of closed ones', async () => {
  const other = await open('other');
  await publish(github.pullRequest, 'one');
  await publish(github.pullRequest, 'two', { key: 'decoder' });
  await publish(other, 'three');
  const { paths } = await publish(github.pullRequest, 'four');
  expect((await files()).map((path) => path.replace(/-[0-9a-f]{16}/, ''))).toEqual(
    [
      `pr-${github.pullRequest}/decoder-dark.png`,
      `pr-${github.pullRequest}/decoder-light.png`,
      `pr-${github.pullRequest}/default-dark.png`,
      `pr-${github.pullRequest}/default-light.png`,
      `pr-${other}/default-dark.png`,
      `pr-${other}/default-light.png`,
    ].sort(),
  );
  expect(await files()).toEqual(expect.arrayContaining([...paths.values()]));
  await github.closePullRequest();
  await publish(other, 'five');
  expect((await files()).every((path) => path.startsWith(`pr-${other}/`))).toBe(true);
});

it('starts again on the other’s commit where two write at once: a 422 loses nobody’s pictures', async () => {
  await publish(github.pullRequest, 'zero', { key: 'first' });
  const pulls = [github.pullRequest, await open('b'), await open('c')];
  const done = await Promise.all(pulls.map((number, i) => publish(number, `picture ${i}`)));
  expect(await files()).toEqual(expect.arrayContaining(done.flatMap(({ paths }) => [...paths.values()])));
  expect(await files()).toHaveLength(8);
});

it('keeps its history short: after fifty commits it begins anew with one root commit and all pictures', async () => {
  await publish(github.pullRequest, 'one', { key: 'first' });
  const { sha, tree } = await tip();
  const long = (await github.api('POST', `${repo()}/git/commits`, {
    message: 'Pictures of learning curves (50)',
    tree: tree.sha,
    parents: [sha],
  })) as Commit;
  await github.api('PATCH', `${repo()}/git/refs/heads/${BRANCH}`, { sha: long.sha });
  await publish(github.pullRequest, 'two');
  expect(await tip()).toMatchObject({ parents: [], message: 'Pictures of learning curves (1)' });
  expect(await files()).toHaveLength(4);
  await publish(github.pullRequest, 'three');
  expect((await tip()).parents).toHaveLength(1);
});

it('touches no branch that holds anything else', async () => {
  const before = await github.api('GET', `${repo()}/git/ref/heads/main`);
  await github.api('PUT', `${repo()}/contents/train.py`, { message: 'code', content: 'eA==', branch: 'main' });
  const now = await github.api('GET', `${repo()}/git/ref/heads/main`);
  expect(now).not.toEqual(before);
  await expect(publish(github.pullRequest, 'one', { branch: 'main' })).rejects.toThrow('holds other files');
  expect(await github.api('GET', `${repo()}/git/ref/heads/main`)).toEqual(now);
});

it('says 403 where the token may not write', async () => {
  github.faults = { readOnly: true };
  await expect(publish(github.pullRequest, 'one')).rejects.toMatchObject({ status: 403 });
});
