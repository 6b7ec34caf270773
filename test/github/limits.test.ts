import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOf, connect } from '../../src/github/client.js';

const HOST = 'https://api.github.example';
const client = () => connect({ token: 'ghs_secret', apiUrl: HOST, repository: 'team/net' });
const page =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: unknown = { message: 'no' }) =>
  () =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const lost = () => {
  throw new TypeError('fetch failed');
};

const cut = () => {
  const stream = new ReadableStream({
    start: (body) => body.enqueue(new TextEncoder().encode('{"state":')),
    pull: (body) => body.error(new TypeError('terminated')),
  });
  return new Response(stream, { status: 200, headers: { 'content-type': 'application/json' } });
};
const dateIn = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();
const hourly = (reset: string) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });

/** Times of the requests in seconds since the first, by a clock that stands still while nobody waits. */
async function timesOf(act: () => Promise<unknown>, answers: readonly (() => Response)[]): Promise<readonly number[]> {
  const times: number[] = [];
  vi.stubGlobal('fetch', async () => {
    times.push(Date.now());
    return answers[Math.min(times.length - 1, answers.length - 1)]!();
  });
  let done = false;
  const end = act()
    .catch(() => undefined)
    .finally(() => {
      done = true;
    });
  while (!done) await vi.advanceTimersToNextTimerAsync();
  await end;
  return times.map((time) => (time - times[0]!) / 1_000);
}

describe('by a clock of our own', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const soon = () => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1_000) + 20) });
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' };

  it.each<[string, () => Response, number, number]>([
    ['401: not at all', page(401), 1, 0],
    ['403: not at all', page(403), 1, 0],
    ['404: not at all', page(404), 1, 0],
    ['408: like a failing server', page(408), 4, 30],
    ['410: not at all', page(410), 1, 0],
    ['422: not at all', page(422), 1, 0],
    ['451: not at all', page(451), 1, 0],
    ['500: three times, ever later', page(500), 4, 30],
    ['502: three times, ever later', page(502), 4, 30],
    ['503: three times, ever later', page(503), 4, 30],
    ['429 that says two seconds: twice', page(429, { 'retry-after': '2' }, secondary), 3, 60],
    ['429 that says an hour: not at all', page(429, { 'retry-after': '3600' }, secondary), 1, 0],
    ['403 of a secondary limit of 30 seconds: twice', page(403, { 'retry-after': '30' }, secondary), 3, 180],
    ['403 of a secondary limit of two minutes: not at all', page(403, { 'retry-after': '120' }, secondary), 1, 0],
    ['403 of the hourly limit that ends soon: twice', () => page(403, soon())(), 3, 180],
    ['a connection that is lost: three times', lost, 4, 30],
    ['429 that says two seconds, and nothing in words: twice (M6)', page(429, { 'retry-after': '2' }), 3, 60],
    ['429 that says a date: twice (M6)', () => page(429, { 'retry-after': dateIn(20) })(), 3, 180],
    ['429 that says a date of tomorrow: not at all (M6)', () => page(429, { 'retry-after': dateIn(86_400) })(), 1, 0],
    ['429 that says nothing: twice, a minute later each (M6)', page(429), 3, 180],
    ['403 that says when, and nothing in words: twice (M6)', page(403, { 'retry-after': '3' }), 3, 60],
    ['403 whose time is none: not at all (M6)', page(403, { 'retry-after': 'soon' }), 1, 0],
    ['429 of the hourly limit, just over by our clock: twice (M6)', page(429, hourly('1')), 3, 60],
    ['429 of the hourly limit, in milliseconds: not at all (M6)', () => page(429, hourly(`${Date.now() + 1_000}`))(), 1, 0],
    ['429 of an hour beyond 32 bits: not at all (M6)', page(429, hourly('99999999999')), 1, 0],
    ['429 of an hour that is no number: a minute later (M6)', page(429, hourly('never')), 3, 180],
    ['a body that is cut off: three times (G12)', cut, 4, 30],
  ])('a question is asked again after %s (G4)', async (_, answer, asked, seconds) => {
    const times = await timesOf(() => client().readPullRequest(1), [answer]);
    expect(times).toHaveLength(asked);
    expect(times.at(-1)!).toBeLessThanOrEqual(seconds);
    // A second, less the quarter by which those that failed together are spread.
    if (asked > 1) expect(times[1]!).toBeGreaterThanOrEqual(0.7);
  });

  it('a question is asked four times at most, after longer and longer waits that no two clients share (G4)', async () => {
    const both = [
      await timesOf(() => client().readPullRequest(1), [page(408)]),
      await timesOf(() => client().readPullRequest(1), [page(408)]),
    ];
    const waits = both.map((times) => times.slice(1).map((time, i) => time - times[i]!));
    for (const [first, second, third, ...more] of waits) {
      expect(more).toEqual([]);
      expect(first!).toBeGreaterThan(0.7);
      expect(second!).toBeGreaterThan(2 * first!);
      expect(third!).toBeGreaterThan(second!);
    }
    expect(waits[0]![2]).not.toBe(waits[1]![2]);
  });

  it('a limit of 30 seconds is waited for, not less and not much more (G4)', async () => {
    const answers = [page(403, { 'retry-after': '30' }, secondary), page(200, {}, { head: { sha: 'a' }, state: 'open' })];
    const [, second] = await timesOf(() => client().readPullRequest(1), answers);
    expect(second).toBeGreaterThanOrEqual(30);
    expect(second).toBeLessThan(60);
  });

  it.each([
    ['as many seconds', () => '30', 30],
    ['a date', () => dateIn(30), 30],
  ])('a limit that names %s is waited for, and hardly longer (M6)', async (_, when, seconds) => {
    const answers = [() => page(429, { 'retry-after': when() })(), page(200, {}, { head: { sha: 'a' }, state: 'open' })];
    const [, second, ...more] = await timesOf(() => client().readPullRequest(1), answers);
    expect(more).toEqual([]);
    // A date has whole seconds.
    expect(second).toBeGreaterThanOrEqual(seconds - 1);
    expect(second).toBeLessThan(seconds + 2);
  });

  it('all limits together are waited for three minutes, then each is given up at once (M6)', async () => {
    const one = client();
    const limited = [page(429, { 'retry-after': '50' })];
    const asked = [];
    for (let i = 0; i < 3; i += 1) asked.push((await timesOf(() => one.readPullRequest(1), limited)).length);
    expect(asked).toEqual([3, 2, 1]);
  });

  it.each([
    ['PATCH', 'PATCH /repos/{owner}/{repo}/git/refs/{ref}'],
    ['PUT', 'PUT /repos/{owner}/{repo}/contents/{path}'],
    ['DELETE', 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ])('%s is asked again where the connection is lost (G12)', async (_, route) => {
    const { octokit, place } = clientOf({ token: 'ghs_secret', apiUrl: HOST, repository: 'team/net' });
    const act = () => octokit.request(route, { ...place, ref: 'heads/x', path: 'x', comment_id: 1 });
    expect(await timesOf(act, [lost, cut, page(200, {}, {})])).toHaveLength(3);
  });
});
