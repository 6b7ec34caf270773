import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/github/client.js';
import { TOKEN } from '../support/fake-github.js';
import { listen } from '../support/listen.js';

const PULL = { state: 'open', head: { sha: 'a'.repeat(40) }, base: { repo: { private: false } } };
/** How often a status is answered before the pull request is: by the number of the pull request. */
const plans = new Map<number, { readonly status: number; left: number; seen: number }>();
let server: Server;
let apiUrl: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const plan = plans.get(Number(/\d+$/.exec(request.url ?? '')?.[0]))!;
    plan.seen += 1;
    const fails = plan.left > 0;
    plan.left -= 1;
    response.writeHead(fails ? plan.status : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(fails ? { message: 'no' } : PULL));
  });
  apiUrl = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
let next = 1;
const ask = async (status: number, times: number) => {
  const number = next++;
  const plan = { status, left: times, seen: 0 };
  plans.set(number, plan);
  const answer = await connect({ token: TOKEN, apiUrl, repository: 'team/net' })
    .readPullRequest(number)
    .then(
      () => 'answered',
      (error: { status?: number }) => error.status,
    );
  return { answer, requests: plan.seen };
};

describe('a question to GitHub (G4)', () => {
  it.concurrent.each([408, 500, 502, 503, 504])('is asked again after %i', async (status) => {
    expect(await ask(status, 1)).toMatchObject({ answer: 'answered', requests: 2 });
  });

  it.concurrent.each([400, 401, 403, 404, 410, 422, 451])('is not asked again after %i', async (status) => {
    expect(await ask(status, 9)).toMatchObject({ answer: status, requests: 1 });
  });
});
