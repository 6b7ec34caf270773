import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { curve } from '../support/curves.js';
import { APP_TOKEN, CLASSIC_TOKEN, type FakeGitHub, FINE_GRAINED_TOKEN, startGitHub, TOKEN } from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { runAction } from '../support/run-action.js';

let github: FakeGitHub;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
});
afterEach(() => github.close());

/** A training whose loss falls, or blows up. */
function train(diverges = false): void {
  const rows = curve(40, (i) => (diverges && i > 20 ? Number.NaN : Math.exp(-i / 8)));
  mkdirSync(join(job.workspace, 'runs'), { recursive: true });
  writeFileSync(
    join(job.workspace, 'runs', 'log.csv'),
    `epoch,loss,val_loss\n${rows.map((value, i) => `${i},${value},${value + 0.1}`).join('\n')}\n`,
  );
}
const run = (token: string, sha: string, environment: Readonly<Record<string, string>>) =>
  runAction(job, github, {
    inputs: { metrics: 'runs', token },
    event: {
      number: github.pullRequest,
      pull_request: { number: github.pullRequest, head: { sha, ref: 'wider' } },
      repository: { full_name: github.repository, private: false },
    },
    environment,
  });
const push = async (i: number) => {
  const path = `/repos/${github.repository}`;
  const content = Buffer.from(String(i)).toString('base64');
  const answer = await github.api('PUT', `${path}/contents/file-${i}`, { message: 'more', content, branch: 'wider' });
  return (answer as { commit: { sha: string } }).commit.sha;
};

describe('three pushes and a re-run with the token (U1)', () => {
  it.each([
    ['of a workflow', TOKEN, 'github-actions[bot]'],
    ['of an app’s installation', APP_TOKEN, 'lab-bot[bot]'],
    ['of a person, classic', CLASSIC_TOKEN, 'lab-robot'],
    ['of a person, fine-grained', FINE_GRAINED_TOKEN, 'lab-robot'],
  ])('%s: one comment, one verdict a head', async (_, token, login) => {
    await github.letWrite(login);
    const heads: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      train();
      heads.push(await push(i));
      // The emulator leaves the pull request at its first head.
      github.answer = (method, path) =>
        method === 'GET' && path === `/repos/${github.repository}/pulls/${github.pullRequest}`
          ? { status: 200, body: { state: 'open', head: { sha: heads.at(-1) }, base: { repo: { private: false } } } }
          : null;
      const { stdout, stderr } = await run(token, heads[i]!, { GITHUB_RUN_ID: `${41 + i}`, GITHUB_RUN_ATTEMPT: '1' });
      expect(stderr).toBe('');
      expect(stdout).not.toContain('::warning');
    }
    train(true);
    await run(token, heads[2]!, { GITHUB_RUN_ID: '43', GITHUB_RUN_ATTEMPT: '2' });
    const comments = await github.comments();
    expect(comments.map(({ user }) => user.login)).toEqual([login]);
    expect(comments[0]!.body).toContain('Don’t merge as is');
    for (const [i, head] of heads.entries()) {
      const expected = i === 2 ? 'failure' : 'success';
      const checks = await github.checks(head);
      const statuses = github.statuses(head);
      if (login === 'lab-robot') {
        // What GitHub shows of a name is its newest status.
        expect(statuses[0]).toMatchObject({ context: 'curvelint', state: expected });
        expect(checks).toEqual([]);
      } else expect(checks).toMatchObject([{ name: 'curvelint', conclusion: expected }]);
    }
  });
});
