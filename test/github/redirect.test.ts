import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import { listen } from '../support/listen.js';

it('a redirection to another host takes no token along (H2)', async () => {
  const seen: (string | undefined)[] = [];
  const serve = async (answer: (path: string) => { readonly status: number; readonly location?: string }) => {
    const server = createServer((incoming, outgoing) => {
      const { status, location } = answer(incoming.url ?? '');
      if (location === undefined) seen.push(incoming.headers.authorization);
      outgoing.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) });
      outgoing.end(JSON.stringify({ state: 'open', head: { sha: 'stolen' } }));
    });
    return { server, port: await listen(server) };
  };
  const other = await serve(() => ({ status: 200 }));
  const api = await serve((path) => ({ status: 307, location: `http://127.0.0.1:${other.port}${path}` }));
  try {
    const github = connect({ token: 'ghs_secret', apiUrl: `http://127.0.0.1:${api.port}`, repository: 'team/net' });
    await github.readPullRequest(1).catch(() => undefined);
    expect(seen).toHaveLength(1);
    expect(seen.every((authorization) => authorization === undefined)).toBe(true);
  } finally {
    for (const { server } of [other, api]) server.close();
  }
});
