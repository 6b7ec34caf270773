import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AcceptRequest } from '../../src/github/accept.js';
import { connect } from '../../src/github/client.js';
import { acceptanceMissingText } from '../../src/text/acceptance.js';
import { plain } from '../../src/text/sentence.js';
import { type FakeActions, type FakeRun, OWN_RUN, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';

const LABEL = 'curvelint:accept';
const PAST = '2020-01-01T00:00:00Z';
const FUTURE = '2099-01-01T00:00:00Z';

let github: FakeGitHub;
let actions: FakeActions;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  actions.runs = [head(OWN_RUN, PAST)];
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const issue = () => `/repos/${github.repository}/issues/${github.pullRequest}`;
const label = () => github.api('POST', `${issue()}/labels`, { labels: [LABEL] });
const say = (body: string, as: 'owner' | 'alice' | 'bot' = 'owner') => github.api('POST', `${issue()}/comments`, { body }, as);
const head = (id: number, created_at: string, given: Partial<FakeRun> = {}): FakeRun => ({
  ...{ id, created_at, head_sha: github.headSha, event: 'pull_request', head_branch: 'wider' },
  ...given,
});
function ask(given: Partial<AcceptRequest> = {}) {
  const client = connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  return client.readAcceptance({
    ...{ pullRequest: github.pullRequest, commit: github.headSha, headBranch: 'wider' },
    ...{ headRepositoryId: actions.repositoryId, runId: OWN_RUN, label: LABEL },
    ...given,
  });
}

describe('a known regression is let through', () => {
  it('by label and line of somebody with write access, with name and reason', async () => {
    await label();
    await say('Fine for me.\n\ncurvelint: accept  the new data is harder\n\nThanks!');
    expect(await ask()).toEqual({ accepted: { by: 'team', reason: 'the new data is harder' }, missing: null });
  });
  it('however early the same head was tried before', async () => {
    actions.runs = [head(OWN_RUN, FUTURE), head(40, PAST)];
    await label();
    await say('curvelint: accept as agreed');
    expect((await ask()).accepted).toMatchObject({ by: 'team' });
  });
});

describe('it is not, and what is missing is said,', () => {
  it('without anything: nothing', async () => {
    await say('looks good, accept it');
    expect(await ask()).toEqual({ accepted: null, missing: null });
  });
  it.each([
    ['without the label', false, 'curvelint: accept known', 'owner', 'the label curvelint:accept is missing'],
    ['without the line', true, 'I accept', 'owner', 'a comment line'],
    ['without a reason', true, 'curvelint: accept', 'owner', 'gave no reason'],
    ['from somebody who may not write', true, 'curvelint: accept known', 'alice', 'alice has no write access'],
  ] as const)('%s', async (_, labelled, text, as, missing) => {
    if (labelled) await label();
    await say(text, as);
    const { accepted, missing: said } = await ask();
    expect(accepted).toBeNull();
    expect(said && plain(acceptanceMissingText(said))).toContain(missing);
  });
  it('from a bot that quotes people', async () => {
    await label();
    await say('> said:\ncurvelint: accept known', 'bot');
    expect((await ask()).accepted).toBeNull();
  });
  it('after the next push', async () => {
    await label();
    await say('curvelint: accept known');
    actions.runs = [head(OWN_RUN, FUTURE)];
    expect((await ask()).missing?.id).toBe('older');
  });
  it('after a push of a commit that ran elsewhere before', async () => {
    await label();
    await say('curvelint: accept known');
    actions.runs = [
      head(OWN_RUN, FUTURE),
      head(39, PAST, { head_branch: 'other' }),
      head(38, PAST, { head_repository: { id: 99_999 } }),
      head(37, PAST, { event: 'push' }),
    ];
    expect((await ask()).missing?.id).toBe('older');
  });
  it('after the branch was forced back to an older commit', async () => {
    await label();
    await say('curvelint: accept known');
    actions.events = [{ event: 'head_ref_force_pushed', created_at: FUTURE }];
    expect((await ask()).missing?.id).toBe('older');
  });
});
