import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { upsertComment } from '../src/github/comments.js';
import { whoAmI } from '../src/github/who-am-i.js';
import { seededRandom } from '../src/math/stats/seeded-random.js';
import { viewReport } from '../src/pipeline/view-report.js';
import { publishComment } from '../src/publish/comment.js';
import { markerOf } from '../src/text/comment-marker.js';
import { type FakeGitHub, startGitHub, TOKEN } from './support/fake-github.js';
import { octokitOn } from './support/memory-github.js';
import { reportOf } from './support/report.js';

/** Upserts of both writers together: a few here, 200 in the nightly workflow (`npm run soak`). */
const UPSERTS = Number(process.env['CURVELINT_SOAK'] ?? 80);
const SEED = Number(process.env['CURVELINT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const MARKER = markerOf('default');
const { report } = reportOf([]);

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

/** Fails one request in five: before it acts, or after, when only the answer is lost. */
function unreliable(next: () => number) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const dice = next();
    if (dice < 0.1) throw new TypeError('fetch failed');
    const answer = await fetch(url, init);
    if (dice > 0.9) await answer.arrayBuffer();
    if (dice > 0.97) return new Response('<html>Bad Gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } });
    if (dice > 0.94) return new Response('[{"id": 1, "bo', { status: 200, headers: { 'content-type': 'application/json' } });
    if (dice > 0.9) throw new TypeError('fetch failed');
    return answer;
  };
}

function writer(next: () => number) {
  const send = unreliable(next);
  const octokit = octokitOn((url, init: RequestInit) => {
    const headers = { ...(init.headers as Record<string, string>), authorization: `token ${TOKEN}` };
    return send(url.replace('https://api.github.com', github.apiUrl), { ...init, headers });
  });
  const [owner = '', repo = ''] = github.repository.split('/');
  const place = { owner, repo, issue_number: github.pullRequest };
  return (id: number) =>
    publishComment(
      viewReport(report),
      {
        readPullRequest: async () => ({ headSha: github.headSha, open: true, isPublic: true }),
        readVerdicts: async () => [],
        upsertComment: (_, key, compose, options) => upsertComment(octokit, place, () => whoAmI(octokit), key, compose, options),
      },
      {
        ...{ pullRequest: github.pullRequest, commit: github.headSha, name: 'curvelint', key: 'default', mode: 'always' },
        ...{ producer: 'train.yml, job train', event: 'pull_request', run: { id, attempt: 1 }, conclusion: 'success' },
        ...{ shown: { picture: '' }, summaryUrl: '' },
      },
    ).catch(() => null);
}
/** Sockets and the like; of each kind how many. */
const open = () => process.getActiveResourcesInfo().filter((name) => name !== 'Timeout' && name !== 'Immediate').length;

/** MB in use once what nobody needs is gone. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

it(`${UPSERTS} upserts of two writers among faults leave one comment with the newest head, and nothing behind (G1, G2, P3)`, async () => {
  process.stdout.write(`soak: CURVELINT_SEED=${SEED} CURVELINT_SOAK=${UPSERTS}\n`);
  for (let i = 0; i < 30; i += 1) await github.addComment(i % 7 === 0 ? `${MARKER}I say so ${i}` : `opinion ${i}`, 'alice');
  const foreign = await github.comments();
  const next = seededRandom(SEED);
  const [one, two] = [writer(next), writer(next)];
  await one(1);
  const before = { handles: open(), heap: heap() };
  let done = 0;
  for (let id = 2; id <= UPSERTS; id += 2) {
    const told = await Promise.all([one(id), two(id + 1)]);
    done += told.filter((result) => result !== null).length;
    const ours = (await github.comments()).filter(({ user }) => user.login !== 'alice');
    expect(ours.length, `after run ${id}`).toBeLessThanOrEqual(2);
  }
  // Faults cost some, not most.
  expect(done).toBeGreaterThan(UPSERTS / 4);
  const last = writer(() => 0.5);
  expect((await last(UPSERTS + 10))!.url).not.toBeNull();
  expect((await last(UPSERTS + 9))!.note).toContain('newer run');
  const after = await github.comments();
  expect(after.slice(0, foreign.length)).toEqual(foreign);
  const [comment, ...more] = after.slice(foreign.length);
  expect(more).toEqual([]);
  expect(comment!.body).toContain(` run=${UPSERTS + 10}.1 verdict=success -->`);
  // Connections that are kept alive close when they have been idle for some seconds.
  await expect.poll(open, { timeout: 30_000 }).toBeLessThanOrEqual(before.handles + 4);
  expect(heap() - before.heap).toBeLessThan(30);
});
