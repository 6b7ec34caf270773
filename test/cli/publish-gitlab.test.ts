import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/cli/publish.js';
import type { ReportContext } from '../../src/model/report.js';
import { type FakeGitLab, HEAD, JOB_TOKEN, PROJECT_TOKEN, startGitLab } from '../support/fake-gitlab.js';
import { exampleReport } from '../support/report.js';
import { skipWaits } from '../support/skip-waits.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

const MARKER = '<!-- curvelint:v1 key=default -->\n';

let gitlab: FakeGitLab;
beforeEach(async () => {
  gitlab = await startGitLab();
});
afterEach(async () => {
  expect(gitlab.broken).toEqual([]);
  await gitlab.close();
});

const written = async (given: Partial<ReportContext> = {}) => {
  const file = join(tempFolder(), 'report.json');
  const context = { repository: 'group/sub/net', commit: HEAD, pullRequest: 3, run: null, ...given };
  writeFileSync(file, jsonOf({ ...(await exampleReport()), context }));
  return file;
};
const envOf = (given: Readonly<Record<string, string>> = {}) => ({
  GITLAB_CI: 'true',
  CI_API_V4_URL: gitlab.apiUrl,
  CI_PROJECT_ID: '7',
  CI_PROJECT_PATH: 'group/sub/net',
  CI_PROJECT_URL: 'https://gitlab.example/group/sub/net',
  CI_MERGE_REQUEST_IID: '3',
  CI_JOB_URL: 'https://gitlab.example/group/sub/net/-/jobs/12',
  CI_COMMIT_SHA: HEAD,
  GITLAB_TOKEN: PROJECT_TOKEN,
  ...given,
});
const post = async (flags: Readonly<Record<string, unknown>> = {}, env: Readonly<Record<string, string>> = {}) => {
  const given = { report: await written(), key: 'default', comment: 'always' as const, gitlab: true, ...flags };
  return skipWaits(() => publish(given, envOf(env)));
};

describe('publish --gitlab', () => {
  it('writes one note with an uploaded picture, and the verdict; told again, nothing is written or uploaded', async () => {
    const lines = await post();
    expect(lines).toEqual([
      'Comment: https://gitlab.example/group/sub/net/-/merge_requests/3#note_1',
      'Verdict on cccccccccc: failed, as "curvelint".',
    ]);
    expect(gitlab.notes[0]!.body.startsWith(MARKER)).toBe(true);
    expect(gitlab.notes[0]!.body).toContain(`](${gitlab.uploads[0]}){width=800}`);
    expect(gitlab.notes[0]!.body).not.toContain('<picture>');
    expect(gitlab.statuses).toMatchObject([{ state: 'failed', name: 'curvelint' }]);
    const before = gitlab.notes[0]!.body;
    await post();
    expect(gitlab.notes.map(({ body }) => body)).toEqual([before]);
    expect(gitlab.uploads).toHaveLength(1);
    expect(gitlab.requests.filter((one) => one.startsWith('PUT'))).toEqual([]);
  });

  it('brings an old note up to date, behind 300 others', async () => {
    for (let i = 0; i < 300; i += 1) gitlab.addNote(`word ${i}`, 9);
    const old = gitlab.addNote(`${MARKER}\nold`);
    await post();
    expect(gitlab.notes).toHaveLength(301);
    expect(old.body).toContain('curvelint:picture');
  });

  it('never takes what somebody else wrote with our marker, nor a note of another key', async () => {
    const foreign = gitlab.addNote(`${MARKER}\nforged`, 9);
    const other = gitlab.addNote('<!-- curvelint:v1 key=other -->\n\nother');
    await post();
    expect([foreign.body, other.body]).toEqual([`${MARKER}\nforged`, '<!-- curvelint:v1 key=other -->\n\nother']);
    expect(gitlab.notes).toHaveLength(3);
  });

  it('leaves one note where another job writes at the same time', async () => {
    gitlab.faults = { before: () => gitlab.addNote(`${MARKER}\nof the other job`) };
    await post();
    expect(gitlab.notes).toHaveLength(1);
    expect(gitlab.notes[0]).toMatchObject({ id: 1, body: expect.stringContaining('curvelint:picture') });
  });

  it('leaves one note where the answer got lost, and waits where GitLab is busy', async () => {
    gitlab.faults = { loseAnswers: 1, busy: [429, 503] };
    await post();
    expect(gitlab.notes).toHaveLength(1);
  });

  it.each([
    ['closed', 'closed', HEAD, 'No comment: the merge request is closed.'],
    ['ahead', 'opened', 'd'.repeat(40), 'No comment: the report is about cccccccccc, and the merge request has a newer commit.'],
  ])('says nothing where the merge request is %s', async (_, state, sha, line) => {
    Object.assign(gitlab.mergeRequest, { state, sha });
    expect((await post())[0]).toBe(line);
    expect(gitlab.notes).toEqual([]);
  });

  it('draws with Mermaid where uploads are refused, and tells a refused status', async () => {
    gitlab.faults = { refuse: { '/uploads': 403, '/statuses/': 403 } };
    const lines = await post();
    expect(lines[1]).toMatch(/^Picture: the picture could not be uploaded \(403/);
    expect(lines[2]).toMatch(/^No verdict on cccccccccc: GitLab refuses it \(403.*Developer/);
    expect(gitlab.notes[0]!.body).toContain('```mermaid');
  });

  it('makes a note only where its mode wants one', async () => {
    expect((await post({ comment: 'never' }))[0]).toBe('No comment: comment is set to never.');
    expect(gitlab.notes).toEqual([]);
  });

  it('says what token to make in place of the job’s, and never prints one', async () => {
    const refused = await post({}, { GITLAB_TOKEN: '', CI_JOB_TOKEN: JOB_TOKEN, GITLAB_USER_ID: '41' }).catch((error) => error);
    expect(refused).toMatchObject({ name: 'UserError', hint: expect.stringContaining('project access token') });
    expect(refused.message).toBe('the job’s token (CI_JOB_TOKEN) may not write notes (401: 401 Unauthorized)'.replace('’', "'"));
    expect(JSON.stringify([refused.message, refused.hint])).not.toContain(JOB_TOKEN);
    await expect(post({}, { GITLAB_TOKEN: 'wrong' })).rejects.toThrow('does not accept the token (401)');
    await expect(post({}, { GITLAB_TOKEN: '' })).rejects.toThrow('there is no token');
  });

  it('explains what is missing, locked or redirected', async () => {
    gitlab.faults = { refuse: { 'POST /projects/7/merge_requests/3/notes': 403 } };
    await expect(post()).rejects.toMatchObject({ hint: expect.stringContaining('locked discussion') });
    gitlab.faults = { redirect: 'https://elsewhere.example/' };
    await expect(post()).rejects.toThrow('it redirects');
    gitlab.faults = {};
    await expect(post({ project: '8' })).rejects.toThrow('no merge request 3 in 8');
    expect(gitlab.notes).toEqual([]);
  });

  it('says in a branch pipeline that there is no merge request, and refuses to guess elsewhere', async () => {
    expect(await post({}, { CI_MERGE_REQUEST_IID: '' })).toEqual(['No comment: this pipeline belongs to no merge request.']);
    await expect(post({}, { CI_MERGE_REQUEST_IID: '', GITLAB_CI: '' })).rejects.toThrow('no merge request is named');
    expect(gitlab.requests).toEqual([]);
  });

  it.each([
    ['--repo with --gitlab', { repo: 'a/b' }, '--repo and --pull-request are of GitHub'],
    ['--project without', { gitlab: false, project: 'a/b' }, '--project and --merge-request are of GitLab'],
    ['nothing', { gitlab: false }, 'no pull request is named'],
    ['another merge request', { mergeRequest: 4 }, 'is about merge request 3, not 4'],
    ['another project', { project: 'group/other' }, 'is about group/sub/net, not about group/other'],
    ['a key that ends the marker', { key: '--> x' }, 'cannot be the key'],
  ])('refuses %s', async (_, flags, message) => {
    await expect(post(flags)).rejects.toThrow(message);
    expect(gitlab.notes).toEqual([]);
  });

  it('takes the token nowhere without https', async () => {
    await expect(post({}, { CI_API_V4_URL: 'http://gitlab.example/api/v4' })).rejects.toThrow('CI_API_V4_URL cannot be');
    await expect(post({}, { CI_API_V4_URL: 'https://a:b@gitlab.example/api/v4' })).rejects.toThrow('CI_API_V4_URL cannot be');
  });
});
