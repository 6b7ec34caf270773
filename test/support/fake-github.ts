import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createEmulator } from 'emulate';
import { REQUESTS } from '../../.github/scripts/requests.mjs';
import { answerGraphql, type GraphqlStore, graphqlProblems } from './github-graphql.js';
import { answerProblems, operationOf, requestProblems } from './github-openapi.js';
import { listen } from './listen.js';

/** Who the token of a workflow writes as. */
export const BOT = 'github-actions[bot]';
export const TOKEN = 'ghs_workflow';
/** Of an app's installation, and of a person: classic and fine-grained. */
export const APP_TOKEN = 'ghs_app';
export const CLASSIC_TOKEN = 'ghp_robot';
export const FINE_GRAINED_TOKEN = 'github_pat_robot';
/** Tokens that may not ask whose they are, and the app whose checks they make. */
const APPS: ReadonlyMap<string, string> = new Map([
  [TOKEN, 'github-actions'],
  [APP_TOKEN, 'lab-bot'],
]);
const ALICE = 'ghp_alice';
const OWNER = 'ghp_team';
/** Whose tokens they are. */
const LOGINS: ReadonlyMap<string, string> = new Map([
  [TOKEN, BOT],
  [APP_TOKEN, 'lab-bot[bot]'],
  [CLASSIC_TOKEN, 'lab-robot'],
  [FINE_GRAINED_TOKEN, 'lab-robot'],
  [ALICE, 'alice'],
  [OWNER, 'team'],
]);
const REPOSITORY = 'team/net';

/** What goes wrong on the way to the emulator. */
interface Faults {
  /** Writes are refused, as for a fork. */
  readonly readOnly?: boolean;
  /** How many creations are carried out without their answer arriving, and how the connection ends. */
  readonly lost?: { readonly times: number; readonly how: 'reset' | '502' };
}

interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  /** Parsed JSON, once it has come whole; undefined where none was sent. */
  body?: unknown;
}

export interface FakeComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string };
  readonly html_url: string;
}

interface FakeCheck {
  readonly id: number;
  readonly name: string;
  readonly external_id: string;
  readonly status: string;
  readonly conclusion: string;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string | null };
}

interface FakeStatus {
  readonly sha: string;
  readonly url: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
}

/** An answer of what the emulator lacks: workflow runs and artifacts. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, whatever it is. */
  readonly raw?: string;
  /** Nothing is ever sent. */
  readonly hangs?: boolean;
  /** Answers in a way of its own. */
  readonly send?: (outgoing: ServerResponse) => void;
}

export interface FakeGitHub {
  /** Base address of the API, as GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly repository: string;
  readonly pullRequest: number;
  readonly headSha: string;
  readonly requests: RecordedRequest[];
  /** Where the fake did not answer as GitHub's description says. */
  readonly slips: string[];
  faults: Faults;
  /** Asked first; null leaves a request to the emulator. */
  answer: ((method: string, path: string) => Answer | null) | null;
  /** Commits of forks → commits of the repository that stand for them: GitHub keeps both in one store, the emulator does not. */
  readonly shared: Map<string, string>;
  /** The emulator itself, as the owner of the repository or as somebody else. */
  readonly api: (method: string, path: string, body?: unknown, as?: 'owner' | 'alice' | 'bot') => Promise<unknown>;
  readonly comments: () => Promise<readonly FakeComment[]>;
  /** All check runs of a commit, of the head of the pull request without one. */
  readonly checks: (sha?: string) => Promise<readonly FakeCheck[]>;
  /** All statuses of a commit, the newest first. */
  readonly statuses: (sha: string) => readonly FakeStatus[];
  /** Commits `.curvelint.yml` to a branch. */
  readonly putSettings: (text: string, branch?: string) => Promise<void>;
  readonly addComment: (body: string, as: 'alice' | 'bot') => Promise<void>;
  /** Gives the workflow's token `contents: write`, or somebody else write access. */
  readonly letWrite: (login?: string) => Promise<void>;
  readonly closePullRequest: () => Promise<void>;
  /** Throws where a request was not one that GitHub describes, or the fake answered what GitHub would not. */
  readonly close: () => Promise<void>;
}

/**
 * A stateful GitHub on loopback below /api/v3: an emulator, and in front of it a proxy that treats the token of a workflow as
 * GitHub does (no GET /user, comments by a bot) and makes the faults.
 */
export async function startGitHub(): Promise<FakeGitHub> {
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries([...LOGINS].map(([token, login]) => [token, { login, scopes: ['repo'] }])),
      github: {
        users: [...new Set(LOGINS.values())].map((login) => ({ login })),
        repos: [{ owner: 'team', name: 'net', private: false }],
      },
    },
  });
  // It listens there alone; to look the name up takes longer than most of its answers.
  const url = emulator.url.replace('localhost', '127.0.0.1');
  const direct = async (method: string, path: string, body?: unknown, token = OWNER): Promise<unknown> => {
    const ask = () =>
      fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    // A connection that was kept open may be closed just when it is used again.
    const response = await ask().catch((error) => (method === 'GET' ? ask() : Promise.reject(error)));
    if (!response.ok) throw new Error(`emulator: ${method} ${path} → ${response.status} ${await response.text()}`);
    return response.json();
  };
  const { object } = (await direct('GET', `/repos/${REPOSITORY}/git/ref/heads/main`)) as { object: { sha: string } };
  await direct('POST', `/repos/${REPOSITORY}/git/refs`, { ref: 'refs/heads/wider', sha: object.sha });
  const pull = (await direct('POST', `/repos/${REPOSITORY}/pulls`, { title: 'Wider', head: 'wider', base: 'main' })) as {
    number: number;
    head: { sha: string };
  };

  const requests: RecordedRequest[] = [];
  const slips: string[] = [];
  const statuses: FakeStatus[] = [];
  /** Check runs → the app that made them. */
  const apps = new Map<number, string>();
  let lost = 0;
  const store: GraphqlStore = {
    checksOf: async (sha) => {
      const path = `/repos/${REPOSITORY}/commits/${sha}/check-runs?filter=all&per_page=100`;
      const found = await direct('GET', path).catch(() => null);
      return found === null ? null : (JSON.parse(asBot(JSON.stringify(found), apps)) as { check_runs: [] }).check_runs;
    },
    filesOf: async (expression) => {
      const [branch = '', inside = ''] = expression.replace('refs/heads/', '').split(':');
      const folder = inside === '' ? '' : `${inside}/`;
      const get = (path: string) => direct('GET', `/repos/${REPOSITORY}/git/${path}`) as Promise<never>;
      const read = async () => {
        const { object: tip } = (await get(`ref/heads/${branch}`)) as { object: { sha: string } };
        const { tree: root } = (await get(`commits/${tip.sha}`)) as { tree: { sha: string } };
        const { tree } = (await get(`trees/${root.sha}?recursive=1`)) as { tree: { path: string; sha: string; type: string }[] };
        const found = tree.filter(({ path, type }) => type === 'blob' && path.startsWith(folder));
        return Promise.all(
          found.map(async ({ path }) => {
            const file = (await direct('GET', `/repos/${REPOSITORY}/contents/${path}?ref=${branch}`)) as { content: string };
            return { name: path.slice(folder.length), text: Buffer.from(file.content, 'base64').toString('utf8') };
          }),
        );
      };
      return read().catch(() => null);
    },
  };
  const github: Pick<FakeGitHub, 'faults' | 'answer' | 'shared'> = { faults: {}, answer: null, shared: new Map() };
  const proxy = createServer((incoming, outgoing) => {
    const path = (incoming.url ?? '').replace(/^\/api\/v3/, '');
    const method = incoming.method ?? 'GET';
    const recorded: RecordedRequest = { method, path, authorization: incoming.headers.authorization ?? '' };
    requests.push(recorded);
    record(incoming, recorded);
    const app = APPS.get(tokenOf(recorded)) ?? null;
    if (app === null && method === 'POST' && path.endsWith('/check-runs')) {
      outgoing.writeHead(403, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: 'You must authenticate via a GitHub App.', status: '403' }));
      return;
    }
    if ((path === '/user' && app !== null) || (github.faults.readOnly && method !== 'GET')) {
      outgoing.writeHead(403, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ message: 'Resource not accessible by integration', status: '403' }));
      return;
    }
    const own = github.answer?.(method, path) ?? null;
    if (own?.hangs) return;
    if (own?.send) return own.send(outgoing);
    if (own) {
      outgoing.writeHead(own.status, { 'content-type': 'application/json', ...own.headers });
      outgoing.end(own.raw ?? (own.body === undefined ? '' : JSON.stringify(own.body)));
      return;
    }
    if (path.endsWith('/graphql') && app !== null) {
      incoming.on('end', async () => {
        const asked = recorded.body as { readonly query: string };
        slips.push(...graphqlProblems(asked.query).map((problem) => `GraphQL: ${problem}`));
        const isViewer = asked.query.includes('viewer');
        answerWith(outgoing, isViewer ? { data: { viewer: { login: `${app}[bot]` } } } : await answerGraphql(asked, store));
      });
      return;
    }
    const status = statusAnswer(statuses, method, path, recorded);
    if (status) return void incoming.on('end', () => answerWith(outgoing, status()));
    if (path === '/user') return answerWith(outgoing, { login: LOGINS.get(tokenOf(recorded)) });
    const { lost: fault } = github.faults;
    const lose =
      /\/(?:comments|check-runs)$/.test(path) && method === 'POST' && fault !== undefined && lost < fault.times
        ? fault.how
        : null;
    if (lose) lost += 1;
    forward(
      url,
      path,
      incoming,
      outgoing,
      lose,
      path.includes('/pulls') ? new Map() : github.shared,
      (status, body) => {
        slips.push(...answerProblems(method, path, status, body));
        if (method === 'POST' && path.endsWith('/check-runs') && app !== null) apps.set(Number(Object(body).id), app);
      },
      apps,
    );
  });
  const port = await listen(proxy);

  const comments = async (): Promise<readonly FakeComment[]> => {
    const all: FakeComment[] = [];
    for (let page = 1; ; page += 1) {
      const part = await direct('GET', `/repos/${REPOSITORY}/issues/${pull.number}/comments?per_page=100&page=${page}`);
      all.push(...(part as FakeComment[]));
      if ((part as FakeComment[]).length < 100) return all;
    }
  };
  return Object.assign(github, {
    apiUrl: `http://127.0.0.1:${port}/api/v3`,
    repository: REPOSITORY,
    pullRequest: pull.number,
    headSha: pull.head.sha,
    requests,
    slips,
    api: (method: string, path: string, body?: unknown, as: 'owner' | 'alice' | 'bot' = 'owner') =>
      direct(method, path, body, { owner: OWNER, alice: ALICE, bot: TOKEN }[as]),
    comments,
    checks: async (sha = pull.head.sha) => {
      const path = `/repos/${REPOSITORY}/commits/${github.shared.get(sha) ?? sha}/check-runs?filter=all`;
      return ((await direct('GET', path)) as { check_runs: FakeCheck[] }).check_runs;
    },
    statuses: (sha: string) => statuses.filter((one) => one.sha === sha).reverse(),
    putSettings: async (text: string, branch = 'main') => {
      const content = Buffer.from(text).toString('base64');
      await direct('PUT', `/repos/${REPOSITORY}/contents/.curvelint.yml`, { message: 'settings', content, branch });
    },
    addComment: async (body: string, as: 'alice' | 'bot') => {
      await direct('POST', `/repos/${REPOSITORY}/issues/${pull.number}/comments`, { body }, as === 'bot' ? TOKEN : ALICE);
    },
    letWrite: async (login = BOT) => {
      const response = await fetch(`${url}/repos/${REPOSITORY}/collaborators/${encodeURIComponent(login)}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${OWNER}`, 'content-type': 'application/json' },
        body: JSON.stringify({ permission: 'push' }),
      });
      if (!response.ok) throw new Error(`emulator: ${response.status}`);
    },
    closePullRequest: async () => {
      await direct('PATCH', `/repos/${REPOSITORY}/pulls/${pull.number}`, { state: 'closed' });
    },
    close: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
      await emulator.close();
      const wrong = [...new Set(requests.flatMap(requestProblems))];
      if (wrong.length > 0) throw new Error(`GitHub would not understand these requests:\n${wrong.join('\n')}`);
      const unlisted = requests
        .map(({ method, path }) => operationOf(method, path))
        .filter((one) => one !== null && !(one in REQUESTS));
      if (unlisted.length > 0)
        throw new Error(`.github/scripts/requests.mjs does not list these requests:\n${[...new Set(unlisted)].join('\n')}`);
      if (slips.length > 0) throw new Error(`GitHub would not answer like this:\n${[...new Set(slips)].join('\n')}`);
    },
  });
}

/** Statuses of commits, which the emulator lacks: what is answered once the request is there whole; null for any other request. */
function statusAnswer(statuses: FakeStatus[], method: string, path: string, recorded: RecordedRequest): (() => unknown) | null {
  const [, listed] = /\/commits\/([0-9a-f]{40})\/statuses\?/.exec(path) ?? [];
  if (method === 'GET' && listed) {
    const page = Number(new URL(path, 'http://host').searchParams.get('page') ?? 1);
    return () =>
      statuses
        .filter(({ sha }) => sha === listed)
        .reverse()
        .slice((page - 1) * 100, page * 100);
  }
  const [, sha] = /\/statuses\/([0-9a-f]{40})$/.exec(path) ?? [];
  if (method !== 'POST' || !sha) return null;
  return () => {
    const url = `https://github.example/status/${statuses.length + 1}`;
    statuses.push({ ...(recorded.body as FakeStatus), sha, url });
    return statuses.at(-1);
  };
}

function answerWith(outgoing: ServerResponse, body: unknown): void {
  outgoing.writeHead(200, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify(body));
}

/** Whose token it is. */
export function loginOf(authorization: string): string {
  return LOGINS.get(tokenOf({ authorization })) ?? '';
}

function tokenOf({ authorization }: Pick<RecordedRequest, 'authorization'>): string {
  return authorization.replace(/^\w+ /, '');
}

/** Keeps the body beside the request; one that is cut off stays undefined. */
function record(incoming: IncomingMessage, recorded: RecordedRequest): void {
  const sent: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => sent.push(chunk));
  incoming.on('end', () => {
    if (sent.length > 0) recorded.body = JSON.parse(Buffer.concat(sent).toString('utf8'));
  });
}

function forward(
  target: string,
  path: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  lose: 'reset' | '502' | null,
  shared: ReadonlyMap<string, string>,
  check: (status: number, body: unknown) => void,
  apps: ReadonlyMap<number, string>,
): void {
  const { host: _host, 'content-length': _sent, ...headers } = incoming.headers;
  const inward = (text: string) => [...shared].reduce((all, [theirs, ours]) => all.replaceAll(theirs, ours), text);
  const outward = (text: string) => [...shared].reduce((all, [theirs, ours]) => all.replaceAll(ours, theirs), text);
  const upstream = request(`${target}${inward(path)}`, { method: incoming.method, headers }, (answer) => {
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      if (lose === 'reset') return void outgoing.destroy();
      if (lose === '502') return void outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad Gateway</html>');
      const { 'content-length': _length, 'transfer-encoding': _encoding, ...rest } = answer.headers;
      const said = Buffer.concat(chunks).toString('utf8');
      const text = outward(asBot(path.endsWith('/permission') ? inGitHubsWords(said) : said, apps));
      if (text !== '') check(answer.statusCode ?? 502, JSON.parse(text));
      outgoing.writeHead(answer.statusCode ?? 502, rest).end(text);
    });
  });
  upstream.on('error', () => outgoing.destroy());
  const sent: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => sent.push(chunk));
  incoming.on('end', () => upstream.end(inward(Buffer.concat(sent).toString('utf8'))));
}

/** The emulator calls permissions as one gives them; GitHub answers in older words. */
function inGitHubsWords(text: string): string {
  const words: ReadonlyMap<unknown, string> = new Map([
    ['push', 'write'],
    ['maintain', 'write'],
    ['triage', 'read'],
    ['pull', 'read'],
  ]);
  return JSON.stringify(JSON.parse(text, (key, value: unknown) => (key === 'permission' ? (words.get(value) ?? value) : value)));
}

/** The emulator knows users only; GitHub says that the workflow's account is a bot, and which app made a check run. */
function asBot(text: string, apps: ReadonlyMap<number, string>): string {
  if (!text.includes('[bot]') && !text.includes('"external_id"')) return text;
  return JSON.stringify(
    JSON.parse(text, (_, value: unknown) => {
      if (isBotUser(value)) return { ...value, type: 'Bot' };
      return isCheckRun(value)
        ? { ...value, app: { slug: value.name.startsWith('foreign') ? 'other' : (apps.get(value.id) ?? 'github-actions') } }
        : value;
    }),
  );
}

function isCheckRun(value: unknown): value is { readonly name: string; readonly id: number } {
  return (
    typeof value === 'object' && value !== null && 'external_id' in value && 'name' in value && typeof value.name === 'string'
  );
}

function isBotUser(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'login' in value && String(value.login).endsWith('[bot]');
}
