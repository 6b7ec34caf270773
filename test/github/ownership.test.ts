import type { Octokit } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import { upsertComment } from '../../src/github/comments.js';
import { whoAmI } from '../../src/github/who-am-i.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishComment } from '../../src/publish/comment.js';
import { markerOf } from '../../src/text/comment-marker.js';
import { fetchOf, type MemoryGitHub, memoryGitHub, octokitOn, type StoredComment } from '../support/memory-github.js';
import { reportOf } from '../support/report.js';

const PLACE = { owner: 'team', repo: 'net', issue_number: 1 };
const MARKER = markerOf('default');
const BOT = { login: 'github-actions[bot]', type: 'Bot' };
const octokit = (github: MemoryGitHub) => octokitOn(fetchOf(github));
const upsertOn = (client: Octokit) =>
  upsertComment(
    client,
    PLACE,
    () => whoAmI(client),
    'default',
    async () => 'new',
    { create: true },
  );
const upsert = (github: MemoryGitHub) => upsertOn(octokit(github));
const changed = (before: readonly StoredComment[], { comments }: MemoryGitHub) =>
  comments().filter((comment) => !before.some(({ id, body }) => id === comment.id && body === comment.body));

describe('a comment is ours only if we wrote it and it begins with our marker (M3)', () => {
  it.each<[string, string, StoredComment['user']]>([
    ['of a user, with our marker', `${MARKER}mine`, { login: 'alice', type: 'User' }],
    ['of a user who calls himself like the bot', `${MARKER}mine`, { login: 'github-actions', type: 'User' }],
    ['of a user of the bot’s name who is none', `${MARKER}mine`, { login: BOT.login, type: 'User' }],
    ['of another bot', `${MARKER}mine`, { login: 'other-app[bot]', type: 'Bot' }],
    ['of the bot, with the marker in its middle', `Look:\n\n${MARKER}x`, BOT],
    ['of the bot, quoted', `> ${MARKER}x`, BOT],
    ['of the bot, for another model', `${markerOf('other')}x`, BOT],
    ['of the bot, for a model whose key begins like ours', `${markerOf('default2')}x`, BOT],
    ['of the bot, without the blank line', `${MARKER.trim()} x`, BOT],
    ['of the bot, behind a blank', ` ${MARKER}x`, BOT],
  ])('and one %s is left alone', async (_, body, user) => {
    const github = memoryGitHub();
    github.add(body, user);
    const before = github.comments();
    await upsert(github);
    expect(github.comments()[0]).toEqual(before[0]);
    expect(changed(before, github)).toMatchObject([{ user: BOT, body: `${MARKER}new` }]);
  });

  it('and one with the line ends of a browser is ours', async () => {
    const github = memoryGitHub();
    github.add(`${MARKER}old`.replaceAll('\n', '\r\n'), BOT);
    await upsert(github);
    expect(github.comments().map(({ body }) => body)).toEqual([`${MARKER}new`]);
  });

  it('and with the token of an app or a person its own counts, not that of the workflow’s bot', async () => {
    const github = memoryGitHub([], { kind: 'person', login: 'lab-robot' });
    github.add(`${MARKER}of the workflow`, BOT);
    const own = github.add(`${MARKER}old`, { login: 'lab-robot', type: 'User' });
    await upsert(github);
    expect(github.comments().map(({ body }) => body)).toEqual([`${MARKER}of the workflow`, `${MARKER}new`]);
    expect(github.comments()[1]!.id).toBe(own.id);
  });
});

it.each([
  ['cut', '{"login": "gith'],
  ['a page', '<html>'],
  ['empty', ''],
  ['null', 'null'],
  ['without the login', '{}'],
])('an answer to whose token it is that is %s makes no second comment (G7)', async (_, text) => {
  const github = memoryGitHub();
  github.add(`${MARKER}old`, BOT);
  const before = github.comments();
  const send = fetchOf(github);
  const broken = octokitOn((url, init) =>
    url.endsWith('/user')
      ? Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }))
      : send(url, init),
  );
  await expect(upsertOn(broken)).rejects.toThrow();
  expect(github.comments()).toEqual(before);
});

it('a comment that a writer left behind when it was cut off is removed, the oldest is kept (G2)', async () => {
  const github = memoryGitHub(['nice']);
  for (const body of ['one', 'two', 'three']) github.add(MARKER + body, BOT);
  await upsert(github);
  expect(github.comments().map(({ id, body }) => [id, body])).toEqual([
    [1, 'nice'],
    [2, `${MARKER}new`],
  ]);
});

describe('the state in our comment, damaged or forged (M4)', () => {
  const commit = 'a'.repeat(40);
  const { report } = reportOf([]);
  const publish = (github: MemoryGitHub, run: { readonly id: number; readonly attempt: number }) =>
    publishComment(
      viewReport(report),
      {
        readPullRequest: async () => ({ headSha: commit, open: true, isPublic: true }),
        readVerdicts: async () => [],
        upsertComment: (_, key, compose, options) =>
          upsertComment(octokit(github), PLACE, () => whoAmI(octokit(github)), key, compose, options),
      },
      {
        ...{ pullRequest: 1, commit, name: 'curvelint', key: 'default', mode: 'always', shown: { picture: '' }, summaryUrl: '' },
        ...{ producer: 'train.yml, job train', event: 'push', run, conclusion: 'success' },
      },
    );
  const told = (run: string, sha = commit, version = 'v1') =>
    `<!-- curvelint-told:${version} ${sha} event=push job=train.yml%2C%20job%20train run=${run} verdict=success -->`;
  it.each([
    ['cut', told('99.1').slice(0, 60)],
    ['without a commit', told('99.1', '')],
    ['with words for numbers', told('many.1')],
    ['with a number beyond all', told(`${'9'.repeat(400)}.1`)],
    ['negative', told('-99.1')],
    ['of another version', told('99.1', commit, 'v2')],
    ['of another commit', told('99.1', 'b'.repeat(40))],
    ['with a job that is no text', told('99.1').replace('%20', '%ff')],
    ['in the middle of the text', `${told('99.1')}\n\nand more`],
    ['empty', ''],
  ])('%s: it is not believed, and the comment is brought up to date', async (_, state) => {
    const github = memoryGitHub();
    github.add(`${MARKER}old\n${state}\n`, BOT);
    expect((await publish(github, { id: 5, attempt: 1 })).url).not.toBeNull();
    expect(github.comments()).toHaveLength(1);
    expect(github.comments()[0]!.body).toMatch(/ run=5\.1 verdict=success -->\s*$/);
  });

  it('of somebody else’s comment is never read', async () => {
    const github = memoryGitHub([`${MARKER}x\n${told('99.1')}`]);
    expect((await publish(github, { id: 5, attempt: 1 })).url).not.toBeNull();
  });

  it('that is whole is believed: an older run leaves a newer one’s comment', async () => {
    const github = memoryGitHub();
    github.add(`${MARKER}old\n${told('99.1')}\n`, BOT);
    expect((await publish(github, { id: 5, attempt: 1 })).note).toContain('newer run');
  });
});
