import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/github/client.js';
import { type FakeActions, type FakeArtifact, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
let actions: FakeActions;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await actions.close();
  await github.close();
});

const BYTES = Buffer.from('epoch,loss\n1,0.5\n2,0.4\n'.repeat(2_000));

/** What came of a download, by how the storage answers first. */
async function download(given: Partial<FakeArtifact>) {
  actions.artifacts = [{ id: 5, run: 41, name: 'curvelint-logs', bytes: BYTES, ...given }];
  const client = connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  return skipWaits(async () => {
    const [artifact] = await client.listArtifacts(41, () => true);
    return client.downloadArtifact(artifact!);
  });
}

const answers =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (out: ServerResponse) =>
    void out.writeHead(status, headers).end('no');
const cut = (out: ServerResponse) =>
  void out.writeHead(200, { 'content-length': BYTES.length }).write(BYTES.subarray(0, 1_000), () => out.destroy());

describe('what fails once or twice at the storage is asked for again, each time at a fresh address (G12)', () => {
  it.each<[string, (out: ServerResponse) => void]>([
    ['500', answers(500)],
    ['502', answers(502)],
    ['503', answers(503)],
    ['429 that says when', answers(429, { 'retry-after': '5' })],
    ['an address that has run out', answers(403)],
    ['a connection that is reset', (out) => void out.socket!.resetAndDestroy()],
    ['a body that is cut off', cut],
    ['a body that is cut off, of no length that is said', (out) => void out.socket!.end('HTTP/1.1 200 OK\r\n\r\nepoch,loss')],
    ['other bytes than were uploaded', (out) => void out.writeHead(200).end('epoch,loss\n1,9\n')],
  ])('%s', async (_, send) => {
    for (const times of [1, 2]) {
      actions.stored.length = 0;
      expect(Buffer.from((await download({ id: times, sends: Array.from({ length: times }, () => send) }))!)).toEqual(BYTES);
      expect(new Set(actions.stored.map(({ path }) => path)).size).toBe(times + 1);
    }
  });

  it('a page that comes in place of bytes whose digest is not known', async () => {
    const page = (out: ServerResponse) => void out.writeHead(200).end('<!DOCTYPE html><html>Sign in</html>');
    expect(await download({ digest: false, sends: [page] })).toHaveLength(BYTES.length);
  });

  it('an answer that does not come', async () => {
    const { timeout } = AbortSignal;
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms === 45_000 ? 200 : ms));
    expect(await download({ sends: [() => undefined] })).toHaveLength(BYTES.length);
    expect(actions.stored).toHaveLength(2);
  });
});

describe('what fails three times is said, with how often it was asked for (G12)', () => {
  const thrice = <T>(one: T): readonly T[] => [one, one, one];
  it.each<[string, Partial<FakeArtifact>, string]>([
    ['503', { sends: thrice(answers(503)) }, 'did not give curvelint-logs, asked three times: it answered 503'],
    [
      'a reset',
      { sends: thrice((out: ServerResponse) => void out.socket!.resetAndDestroy()) },
      'asked three times: the connection failed (',
    ],
    ['a digest', { digest: `sha256:${'0'.repeat(64)}` }, 'asked three times: what came is damaged: it is not what was uploaded'],
  ])('%s', async (_, given, message) => {
    await expect(download(given)).rejects.toThrow(message);
    expect(actions.stored).toHaveLength(3);
  });

  it.each<[string, (out: ServerResponse) => void, string]>([
    ['a limit of an hour', answers(429, { 'retry-after': '3600' }), 'asked once: it answered 429'],
    ['a redirection', answers(302, { location: 'http://127.0.0.1:9/' }), 'the storage of artifacts answered 302'],
    ['a wrong request', answers(400), 'the storage of artifacts answered 400'],
  ])('%s is not waited for', async (_, send, message) => {
    await expect(download({ sends: [send] })).rejects.toThrow(message);
    expect(actions.stored).toHaveLength(1);
  });

  it('what has gone has gone', async () => {
    expect(await download({ sends: [answers(410)] })).toBeNull();
    expect(actions.stored).toHaveLength(1);
  });
});
