import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishReport } from '../../src/cli/publish.js';
import { connectGitLab } from '../../src/gitlab/client.js';
import { upsertNote } from '../../src/gitlab/notes.js';
import type { Report } from '../../src/model/report.js';
import { markerOf } from '../../src/text/comment-marker.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { type FakeGitLab, JOB_TOKEN, PROJECT_TOKEN, startGitLab } from '../support/fake-gitlab.js';
import { reportOf } from '../support/report.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

let gitlab: FakeGitLab;
let file: string;
beforeEach(async () => {
  gitlab = await startGitLab();
  file = join(tempFolder(), 'report.json');
  write();
});
afterEach(() => gitlab.close());

const BOT = 'project_7_bot';
const reportFor = (name = 'val_loss', level = 0.5): Report => {
  const validation = noisy(
    curve(40, (i) => level + Math.exp(-i / 8) + 0.01 * Math.max(0, i - 20)),
    0.002,
    1,
  );
  return reportOf([logOf({ train_loss: curve(40, (i) => Math.exp(-i / 8)), [name]: validation }, { source: 'run/log.csv' })])
    .report;
};
const write = (report: Report = reportFor()) => writeFileSync(file, jsonOf(report));
const job = (given: Readonly<Record<string, string>> = {}) => ({
  ...{
    GITLAB_CI: 'true',
    CI_API_V4_URL: gitlab.apiUrl,
    CI_PROJECT_ID: '7',
    CI_MERGE_REQUEST_IID: '3',
    CI_COMMIT_SHA: gitlab.sha,
  },
  ...{ CI_JOB_URL: 'https://gitlab.example/net/-/jobs/9', GITLAB_TOKEN: PROJECT_TOKEN },
  ...given,
});
const publish = (env: Readonly<Record<string, string>> = job(), given: object = {}) =>
  publishReport({ gitlab: true, report: file, key: 'default', comment: 'always', ...given }, env);
const ours = () => gitlab.notes.filter(({ body }) => body.startsWith('<!-- curvelint:v1 key=default'));

describe('publish --gitlab', () => {
  it('writes one note with the picture as an upload, and the verdict on the commit', async () => {
    const said = await publish();
    expect(said[0]).toMatch(/^Note: https:\/\/gitlab\.example\/net\/-\/merge_requests\/3#note_\d+$/);
    expect(said[1]).toContain('written as the status of the commit');
    expect(ours()).toHaveLength(1);
    const { body } = ours()[0]!;
    expect(body).toMatch(/### \S+ curvelint/);
    expect(body).toMatch(/!\[[^\]]+\]\(\/uploads\/[0-9]{32}\/curvelint\.png\)/);
    expect(body).not.toContain('<picture>');
    expect(gitlab.statuses).toMatchObject([{ sha: gitlab.sha, body: { name: 'curvelint' } }]);
    expect(gitlab.asked.every(({ token }) => token === PROJECT_TOKEN)).toBe(true);
  });

  it('keeps it up to date in place, and uploads no picture twice', async () => {
    await publish();
    const [first] = ours();
    await publish();
    expect(gitlab.uploads).toHaveLength(1);
    expect(gitlab.asked.filter(({ method }) => method === 'PUT')).toEqual([]);
    write(reportFor('val_loss', 0.7));
    await publish();
    expect(ours().map(({ id }) => id)).toEqual([first!.id]);
    expect(gitlab.uploads).toHaveLength(2);
  });

  it('lets GitLab draw where the picture cannot be uploaded, and says so', async () => {
    gitlab.fault = (_, path) => (path.endsWith('/uploads') ? { status: 403 } : null);
    const said = await publish();
    expect(ours()[0]!.body).toContain('```mermaid');
    expect(said.join('\n')).toContain('Warning: the picture could not be uploaded');
  });

  it('finds its note among 300 others, and takes none that somebody else wrote for its own', async () => {
    const forged = gitlab.add(`${markerOf('default')}mine`, 'mallory');
    for (let i = 0; i < 300; i += 1) gitlab.add('talk', 'alice');
    gitlab.add('changed the milestone', 'alice', true);
    await publish();
    await publish();
    expect(ours().map(({ author }) => author.username)).toEqual(['mallory', BOT]);
    expect(forged.body).toContain('mine');
    expect(gitlab.asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('leaves one note of two that were made at once: the older one', async () => {
    gitlab.onCreate = () => {
      gitlab.onCreate = null;
      gitlab.add(`${markerOf('default')}the other job`, BOT);
    };
    await publish();
    expect(ours()).toHaveLength(1);
    expect(ours()[0]!.body).toContain('### ');
  });

  it('writes a note anew that somebody deleted while it was written', async () => {
    const client = connectGitLab(
      { apiUrl: gitlab.apiUrl, project: '7', token: { kind: 'project', value: PROJECT_TOKEN } },
      async () => undefined,
    );
    gitlab.add(`${markerOf('default')}old`, BOT);
    let isFirst = true;
    const compose = async () => {
      if (isFirst) gitlab.notes = [];
      isFirst = false;
      return 'new';
    };
    expect(await upsertNote(client, 3, 'default', compose, { create: true })).not.toBeNull();
    expect(ours().map(({ body }) => body)).toEqual([`${markerOf('default')}new`]);
  });

  it.each([
    ['is closed', () => Object.assign(gitlab, { state: 'closed' }), 'not open'],
    ['has a newer commit', () => Object.assign(gitlab, { sha: 'b'.repeat(40) }), 'newer commit'],
  ])('writes nothing where the merge request %s', async (_, change, words) => {
    const env = job();
    change();
    expect((await publish(env))[0]).toContain(words);
    expect(ours()).toEqual([]);
  });

  it('a pipeline without a merge request has no note, and that is no mistake', async () => {
    expect(await publish(job({ CI_MERGE_REQUEST_IID: '' }))).toEqual(['No note: this pipeline is for no merge request.']);
  });

  it('works outside of GitLab CI with what is named, in groups of groups, too', async () => {
    const env = { CI_API_V4_URL: gitlab.apiUrl, GITLAB_TOKEN: PROJECT_TOKEN };
    await publish(env, { project: 'group/sub/net', mergeRequest: 3 });
    expect(ours()).toHaveLength(1);
    await expect(publish(env, { project: 'group/sub/net' })).rejects.toThrow('no merge request is named');
    await expect(publish(env, { mergeRequest: 3 })).rejects.toThrow('no project is named');
  });

  it('writes a new note only when it has something to say, if that is wanted', async () => {
    const fine = reportOf([logOf({ val_acc: curve(20, (i) => 0.9 - 0.5 * Math.exp(-i / 4)) })]).report;
    write(fine);
    expect((await publish(job(), { comment: 'on-finding' }))[0]).toContain('nothing to say');
    expect((await publish(job(), { comment: 'never' }))[0]).toContain('set to never');
    expect(ours()).toEqual([]);
  });
});

describe('a token that may not', () => {
  it('of a job: says which one to make', async () => {
    const error = await publish(job({ GITLAB_TOKEN: '', CI_JOB_TOKEN: JOB_TOKEN })).catch((thrown) => thrown);
    expect(error.message).toContain('GitLab refuses the token (403');
    expect(error.hint).toContain('project access token');
  });
  it('of a job that may, one day: the note is its user’s', async () => {
    gitlab.jobMayWrite = true;
    await publish(job({ GITLAB_TOKEN: '', CI_JOB_TOKEN: JOB_TOKEN }));
    expect(ours().map(({ author }) => author.username)).toEqual(['alice']);
  });
  it.each([
    ['that nobody knows', { GITLAB_TOKEN: 'glpat-x' }, '401'],
    ['that may not see the project', { CI_PROJECT_ID: '8' }, '404'],
  ])('%s', async (_, given, status) => {
    await expect(publish(job(given as unknown as Record<string, string>))).rejects.toThrow(status);
  });
  it('none at all', async () => {
    await expect(publish(job({ GITLAB_TOKEN: '' }))).rejects.toThrow('there is no token');
  });
  it('leaves out an address that GitLab would not take, so that the status is written', async () => {
    await publish(job({ CI_JOB_URL: `https://gitlab.example/${'x'.repeat(300)}` }));
    expect(gitlab.statuses[0]!.body).not.toHaveProperty('target_url');
  });
  it('costs the status alone, where only that is refused', async () => {
    gitlab.fault = (_, path) => (path.includes('/statuses/') ? { status: 403 } : null);
    expect((await publish()).at(-1)).toContain('Warning: the verdict could not be written');
    expect(ours()).toHaveLength(1);
  });
});

describe('what goes wrong on the way', () => {
  const client = (waits: number[] = []) =>
    connectGitLab(
      { apiUrl: gitlab.apiUrl, project: '7', token: { kind: 'project', value: PROJECT_TOKEN } },
      async (ms) => void waits.push(ms),
    );
  it('a server that fails once is asked again for what only reads', async () => {
    let left = 1;
    gitlab.fault = (method) => (method === 'GET' && left-- > 0 ? { status: 502 } : null);
    expect((await client().readMergeRequest(3)).sha).toBe(gitlab.sha);
    gitlab.fault = (method) => (method === 'POST' ? { status: 502 } : null);
    await expect(client().createNote(3, 'x')).rejects.toThrow();
    expect(gitlab.asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
  it('a limit is waited for', async () => {
    let left = 1;
    gitlab.fault = () => (left-- > 0 ? { status: 429, headers: { 'retry-after': '7' } } : null);
    const waits: number[] = [];
    await client(waits).createNote(3, 'x');
    expect(waits).toEqual([7_000]);
  });
  it('a redirection gets no token (H2)', async () => {
    gitlab.fault = () => ({ status: 302, headers: { location: 'http://127.0.0.1:9/api/v4' } });
    await expect(publish()).rejects.toThrow('another address');
  });
  it.each(['http://gitlab.example/api/v4', 'ftp://x', 'gitlab.com'])(
    'an address that is not https is refused: %s',
    async (url) => {
      await expect(publish(job({ CI_API_V4_URL: url }))).rejects.toThrow('is no address of a GitLab API');
    },
  );
});

it('nothing in a name is a reference, a mention or an order of GitLab’s (M1)', async () => {
  write(reportFor('val_loss /close @all #1 !2 ~bug %3 $4 &5 ^alert#6 [vulnerability:7] :tada:'));
  await publish();
  const text = ours()[0]!
    .body.replaceAll(/```[\s\S]*?```/g, '')
    .replaceAll(/`[^`]*`/g, '');
  expect(text).not.toMatch(/^[ \t]*\//m);
  expect(text).not.toMatch(/@all|#1\b|!2|~bug|\$4|&5|\[vulnerability/);
});

it('says which report it is of inside of GitLab CI', async () => {
  const { gitlabJob } = await import('../../src/gitlab/context.js');
  const found = gitlabJob({
    ...job({ CI_PROJECT_PATH: 'group/sub/net', CI_PIPELINE_ID: '12', CI_JOB_NAME: 'curvelint' }),
    CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 'c'.repeat(40),
  });
  expect(found!.context).toEqual({
    ...{ repository: 'group/sub/net', commit: 'c'.repeat(40), pullRequest: 3, run: { id: 12, attempt: 1 } },
    producer: '.gitlab-ci.yml, job curvelint',
  });
  expect(gitlabJob({})).toBeNull();
});
