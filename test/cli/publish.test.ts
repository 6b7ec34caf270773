import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishReport } from '../../src/cli/publish.js';
import type { ReportContext } from '../../src/model/report.js';
import { CLASSIC_TOKEN, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { exampleReport } from '../support/report.js';
import { skipWaits } from '../support/skip-waits.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const written = async (given: Partial<ReportContext> | null = null) => {
  const file = join(tempFolder(), 'report.json');
  const context = { repository: github.repository, commit: github.headSha, pullRequest: github.pullRequest, run: null };
  writeFileSync(file, jsonOf({ ...(await exampleReport()), context: given === null ? null : { ...context, ...given } }));
  return file;
};
const publish = (report: string, given: Readonly<Record<string, unknown>> = {}, token: string = TOKEN) =>
  skipWaits(() =>
    publishReport(
      { report, repo: github.repository, pullRequest: github.pullRequest, key: 'default', comment: 'always', ...given },
      { GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl, GITHUB_SERVER_URL: 'https://github.example' },
    ),
  );

describe('publish', () => {
  it('posts the comment and the check, and brings both up to date', async () => {
    const file = await written({});
    const lines = await publish(file);
    expect(lines[0]).toMatch(/^Comment: http/);
    expect(lines[1]).toMatch(/^Verdict on [0-9a-f]{10}: .*checks/);
    await publish(file);
    expect(await github.comments()).toHaveLength(1);
    expect(await github.checks()).toMatchObject([{ conclusion: 'failure' }]);
  });

  it('needs no context in the report: the pull request’s head is meant', async () => {
    await publish(await written(null));
    expect(await github.comments()).toHaveLength(1);
    expect(await github.checks()).toHaveLength(1);
  });

  it('links to the page: to an address, or to the artifacts of the run that made the report', async () => {
    const body = async () => (await github.comments())[0]!.body;
    await publish(await written({}), { htmlUrl: 'https://pages.example/report.html' });
    expect(await body()).toContain('](<https://pages.example/report.html>)');
    await publish(await written({ run: { id: 7, attempt: 1 } }), { htmlUrl: 'artifacts' });
    expect(await body()).toContain(`](<https://github.example/${github.repository}/actions/runs/7#artifacts>)`);
    await expect(publish(await written({}), { htmlUrl: 'http://pages.example/' })).rejects.toThrow('--html-url cannot be');
  });

  it('puts a commit status there where checks are refused, as they are for tokens of people', async () => {
    const [comment, verdict] = await publish(await written({}), {}, CLASSIC_TOKEN);
    expect(comment).toMatch(/^Comment: http/);
    expect(verdict).toContain('https://github.example/status/1');
    expect(github.statuses(github.headSha)).toMatchObject([{ context: 'curvelint', state: 'failure' }]);
    expect(github.statuses(github.headSha)[0]!.target_url).toMatch(/^https:\/\/github\.example\/.*\/commit\/[0-9a-f]{40}#/);
  });

  it('refuses a report of an older commit (P3)', async () => {
    await expect(publish(await written({ commit: 'a'.repeat(40) }))).rejects.toThrow('is about commit aaaaaaaaaa, and the head');
    expect(await github.comments()).toEqual([]);
  });

  it.each([
    ['of another repository', { repository: 'team/other' }, 'is about team/other'],
    ['of another pull request', { pullRequest: 99 }, 'is about pull request 99'],
  ])('refuses a report %s', async (_, context, message) => {
    await expect(publish(await written(context))).rejects.toThrow(message);
    expect(github.requests).toEqual([]);
  });

  it('says what the token lacks (G5, G11)', async () => {
    const file = await written({});
    await expect(publish(file, {}, '')).rejects.toThrow('there is no token');
    github.faults = { readOnly: true };
    await expect(publish(file)).rejects.toMatchObject({
      message: expect.stringContaining('403'),
      hint: expect.stringContaining('pull-requests: write'),
    });
    await expect(publish(await written(null), { pullRequest: 4711 })).rejects.toThrow('no pull request 4711');
    await expect(publish('nowhere/report.json')).rejects.toThrow('there is no report');
  });
});
