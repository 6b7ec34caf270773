import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attempt } from '../../src/github/attempt.js';
import { connect } from '../../src/github/client.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishCheck } from '../../src/publish/check-run.js';
import { publishComment } from '../../src/publish/comment.js';
import { type Answer, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { exampleReport } from '../support/report.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
let report: Report;
beforeEach(async () => {
  github = await startGitHub();
  report = await exampleReport();
});
afterEach(() => github.close());

const client = () => connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
const comment = () =>
  skipWaits(() =>
    publishComment(viewReport(report), client(), {
      ...{ pullRequest: github.pullRequest, commit: github.headSha, name: 'curvelint', key: 'default', mode: 'always' },
      ...{ producer: 'train.yml, job train', event: 'pull_request', run: null, conclusion: 'success' },
      ...{ shown: { picture: '' }, summaryUrl: '' },
    }),
  );
const check = () =>
  skipWaits(() =>
    publishCheck(viewReport(report), client(), {
      ...{
        commit: github.headSha,
        name: 'curvelint',
        key: 'default',
        event: 'push',
        run: null,
        conclusion: 'success',
        producer: 'train.yml, job train',
      },
      ...{ shown: { picture: '' }, runUrl: '' },
    }),
  );
/** Answers so often in place of the emulator to what a test names. */
const fault = (matches: (method: string, path: string) => boolean, answer: Answer, times = Number.POSITIVE_INFINITY) => {
  const seen = { count: 0 };
  github.answer = (method, path) => {
    if (!matches(method, path) || seen.count >= times) return null;
    seen.count += 1;
    return answer;
  };
  return seen;
};
const writesComment = (method: string, path: string) => method === 'POST' && path.endsWith('/comments');
const listsComments = (method: string, path: string) => method === 'GET' && path.includes('/comments');

describe('a refusal is taken at its word, once', () => {
  it.each([
    ['the token is not accepted', 401, 'Bad credentials'],
    ['the pull request is locked', 403, 'Unable to create comment because issue is locked.'],
    ['the repository is archived', 403, 'Repository was archived so is read-only.'],
    ['the pull request was deleted', 404, 'Not Found'],
    ['the pull request is gone', 410, 'Gone'],
    ['the comment is too long', 422, 'body is too long (maximum is 65536 characters)'],
    ['the repository is blocked', 451, 'Repository access blocked'],
  ])('%s: %i (G4, G5, G11)', async (_, status, message) => {
    const seen = fault(writesComment, { status, body: { message } });
    expect(await attempt('comment', comment)).toBeNull();
    expect(seen.count).toBe(1);
    expect(await github.comments()).toEqual([]);
  });
});

describe('a limit', () => {
  it.each([
    ['the secondary limit', 403, { 'retry-after': '1' }, 'You have exceeded a secondary rate limit.'],
    ['too many requests', 429, { 'retry-after': '1' }, 'You have exceeded a secondary rate limit.'],
  ])('of a second is waited for: %s (G4)', async (_, status, headers, message) => {
    const seen = fault(writesComment, { status, headers, body: { message } }, 1);
    expect((await comment()).url).not.toBeNull();
    expect(seen.count).toBe(1);
    expect(await github.comments()).toHaveLength(1);
  });

  it.each([
    ['429, a second', 429, () => '1'],
    ['403, a date', 403, () => new Date(Date.now() + 2_000).toUTCString()],
  ])('of a creation is waited for, whatever its text says, and nothing is made twice: %s (M6)', async (_, status, when) => {
    const creates = (method: string, path: string) => method === 'POST' && /\/(?:comments|check-runs)$/.test(path);
    const seen = fault(creates, { status, headers: { 'retry-after': when() }, body: { message: 'Slow down' } }, 1);
    expect((await comment()).url).not.toBeNull();
    const again = fault(creates, { status, headers: { 'retry-after': when() }, body: { message: 'Slow down' } }, 1);
    expect(await attempt('write the check', check, 'checks: write')).not.toBeNull();
    expect([seen.count, again.count]).toEqual([1, 1]);
    expect(await github.comments()).toHaveLength(1);
    expect(await github.checks()).toHaveLength(1);
  });

  it.each([
    ['an hour', 'You have exceeded a secondary rate limit.', { 'retry-after': '3600' }],
    ['some years', 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483647' }],
  ])('of %s is not waited for (G4)', async (_, message, headers) => {
    const seen = fault(writesComment, { status: 403, headers, body: { message } });
    expect(await attempt('comment', comment)).toBeNull();
    expect(seen.count).toBe(1);
  });
});

it('reads again what fails once: 502 and 503 (G4)', async () => {
  for (const status of [502, 503]) {
    const seen = fault(listsComments, { status, raw: '<html>Bad Gateway</html>', headers: { 'content-type': 'text/html' } }, 1);
    expect((await comment()).url).not.toBeNull();
    expect(seen.count).toBe(1);
  }
  expect(await github.comments()).toHaveLength(1);
});

describe('an answer that goes wrong on its way costs the comment, never a crash or the time of the job (G6, G7)', () => {
  const json = { 'content-type': 'application/json' };
  it.each<[string, Answer['send']]>([
    [
      'it is shorter than it says',
      (out) => void out.writeHead(200, { ...json, 'content-length': '5000' }).write('[', () => out.destroy()),
    ],
    [
      'it is longer than it says',
      (out) => void out.socket!.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]HTTP/1.1 nonsense'),
    ],
    ['it leads in a circle', (out) => void out.writeHead(302, { location: out.req.url ?? '' }).end()],
    ['its header is huge', (out) => void out.socket!.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n[]`)],
    ['it is no HTTP', (out) => void out.socket!.end('SSH-2.0-OpenSSH_9.6\r\n')],
    ['the connection is reset', (out) => void out.socket!.resetAndDestroy()],
  ])('%s', async (_, send) => {
    const seen = fault(listsComments, { status: 200, send: send! }, 1);
    const done = await attempt('comment', comment);
    expect(seen.count).toBe(1);
    // Asked again it is well, so that nothing waits long: at most one comment is there, and it is said if none is.
    expect(github.requests.length).toBeLessThanOrEqual(12);
    expect((await github.comments()).length).toBe(done === null ? 0 : 1);
  });

  it.each<[string, Answer['send']]>([
    ['it leads in a circle for ever', (out) => void out.writeHead(302, { location: out.req.url ?? '' }).end()],
  ])('%s', async (_, send) => {
    fault(listsComments, { status: 200, send: send! });
    expect(await attempt('comment', comment)).toBeNull();
    expect(await github.comments()).toEqual([]);
  });
});

describe('an answer that is none costs the comment, never a crash (G7)', () => {
  it.each<[string, Partial<Answer>]>([
    ['a page', { raw: '<!DOCTYPE html><html>Sign in</html>', headers: { 'content-type': 'text/html' } }],
    ['nothing', { raw: '' }],
    ['JSON that is cut', { raw: '[{"id": 1, "body": "<!-- curve' }],
    ['an object for a list', { body: { message: 'ok' } }],
    ['null for a list', { raw: 'null' }],
  ])('%s', async (_, answer) => {
    fault(listsComments, { status: 200, ...answer });
    expect(await attempt('comment', comment)).toBeNull();
    expect(await github.comments()).toEqual([]);
  });

  it('a list with ghosts is read: no user, no body', async () => {
    fault(
      listsComments,
      {
        status: 200,
        body: [
          { id: 1, user: null, body: null, html_url: '' },
          { id: 2, html_url: '' },
        ],
      },
      1,
    );
    expect((await comment()).url).not.toBeNull();
  });

  it.each<[string, Partial<Answer>]>([
    ['a page', { raw: '<html></html>', headers: { 'content-type': 'text/html' } }],
    ['lists without their names', { body: {} }],
    ['checks without fields', { body: { check_runs: [{ id: 1 }, { id: 2, app: null, external_id: null, output: null }] } }],
  ])('of the checks: %s, and the check is made all the same or warned about', async (_, answer) => {
    fault((method, path) => method === 'GET' && path.includes('/check-runs'), { status: 200, ...answer });
    const address = await attempt('write the check', check, 'checks: write');
    expect(address === null || address.includes('check')).toBe(true);
  });
});
