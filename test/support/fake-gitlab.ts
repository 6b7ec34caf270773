import { createServer } from 'node:http';
import { listen } from './listen.js';

export const PROJECT_TOKEN = 'glpat-robot';
export const JOB_TOKEN = 'glcbt-job';
/** Whose tokens they are. */
const LOGINS: ReadonlyMap<string, string> = new Map([
  [PROJECT_TOKEN, 'project_7_bot'],
  [JOB_TOKEN, 'alice'],
]);

interface FakeNote {
  readonly id: number;
  body: string;
  readonly author: { readonly username: string };
  readonly system: boolean;
}

/** What GitLab's OpenAPI document lists of what curvelint asks: operation → query parameters. */
const OPERATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^GET \/(?:user|job)$/, []],
  [/^GET \/projects\/[^/]+\/merge_requests\/\d+$/, []],
  [/^GET \/projects\/[^/]+\/merge_requests\/\d+\/notes$/, ['order_by', 'sort', 'activity_filter', 'page', 'per_page']],
  [/^POST \/projects\/[^/]+\/merge_requests\/\d+\/notes$/, []],
  [/^(?:PUT|DELETE) \/projects\/[^/]+\/merge_requests\/\d+\/notes\/\d+$/, []],
  [/^POST \/projects\/[^/]+\/uploads$/, []],
  [/^POST \/projects\/[^/]+\/statuses\/[0-9a-f]{40}$/, []],
];

/** What that document does not know of a request; '' where it knows all of it. */
function strange({ method, path }: Asked): string {
  const { pathname, searchParams } = new URL(path, 'http://host');
  const known = OPERATIONS.find(([form]) => form.test(`${method} ${pathname}`));
  if (!known) return `${method} ${pathname}: no operation`;
  const query = [...searchParams.keys()].filter((name) => !known[1].includes(name));
  return query.length === 0 ? '' : `${method} ${pathname}: no parameter ${query.join(', ')}`;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly body: string;
}

export interface FakeGitLab {
  readonly apiUrl: string;
  notes: FakeNote[];
  readonly uploads: string[];
  readonly statuses: { readonly sha: string; readonly body: Readonly<Record<string, string>> }[];
  readonly asked: Asked[];
  /** Of the merge request. */
  sha: string;
  state: string;
  /** The token of a job may do what GitLab does not let it. */
  jobMayWrite: boolean;
  /** Asked first: the status and headers of an answer that stands instead. */
  fault:
    | ((method: string, path: string) => { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | null)
    | null;
  /** What is done right after a note was made, before it is answered. */
  onCreate: (() => void) | null;
  readonly add: (body: string, username: string, system?: boolean) => FakeNote;
  readonly close: () => Promise<void>;
}

/**
 * Merge request 3 of project 7 as GitLab's REST API documents its notes, uploads and commit statuses: what a request lacks is
 * answered with 400, what a token may not do with 401 or 403.
 */
export async function startGitLab(): Promise<FakeGitLab> {
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const path = (incoming.url ?? '').replace('/api/v4', '');
      const method = incoming.method ?? 'GET';
      const header = (name: string) => String(incoming.headers[name] ?? '');
      const token = header('private-token') || header('job-token');
      const body = Buffer.concat(chunks).toString('latin1');
      state.asked.push({ method, path, token, body });
      const fault = state.fault?.(method, path);
      const {
        status,
        answer,
        headers = {},
      } = fault
        ? { status: fault.status, answer: { message: 'no' }, headers: fault.headers ?? {} }
        : reply(method, path, { token, isJob: header('job-token') !== '', body, type: header('content-type') });
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
      outgoing.end(answer === undefined ? '' : JSON.stringify(answer));
    });
  });
  const port = await listen(server);
  let next = 100;
  const state: FakeGitLab = {
    ...{ apiUrl: `http://127.0.0.1:${port}/api/v4`, notes: [], uploads: [], statuses: [], asked: [] },
    ...{ sha: 'a'.repeat(40), state: 'opened', jobMayWrite: false, fault: null, onCreate: null },
    add: (body, username, system = false) => {
      const made = { id: next, body, author: { username }, system };
      next += 1;
      state.notes.push(made);
      return made;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      const wrong = state.asked.map(strange).filter((one) => one !== '');
      if (wrong.length > 0) throw new Error(`GitLab would not understand: ${[...new Set(wrong)].join('; ')}`);
    },
  };
  interface Sent {
    readonly token: string;
    readonly isJob: boolean;
    readonly body: string;
    readonly type: string;
  }
  const refusal = (status: number, message: string) => ({ status, answer: { message } });
  const reply = (
    method: string,
    path: string,
    { token, isJob, body, type }: Sent,
  ): { status: number; answer?: unknown; headers?: Readonly<Record<string, string>> } => {
    const login = LOGINS.get(token);
    if (login === undefined) return refusal(401, '401 Unauthorized');
    if (path === '/user') return isJob ? refusal(401, '401 Unauthorized') : { status: 200, answer: { username: login } };
    if (path === '/job')
      return isJob ? { status: 200, answer: { id: 5, user: { username: login } } } : refusal(404, '404 Not found');
    const inside = /^\/projects\/(?:7|group%2Fsub%2Fnet)(\/.*)$/.exec(path)?.[1];
    if (inside === undefined) return refusal(404, '404 Project Not Found');
    if (isJob && !state.jobMayWrite && !/^\/merge_requests\/3$/.test(inside)) return refusal(403, '403 Forbidden');
    const url = 'https://gitlab.example/net/-/merge_requests/3';
    if (inside === '/merge_requests/3')
      return { status: 200, answer: { iid: 3, sha: state.sha, state: state.state, web_url: url } };
    const given =
      type.startsWith('application/json') && body !== ''
        ? (JSON.parse(Buffer.from(body, 'latin1').toString('utf8')) as Record<string, string>)
        : {};
    const [, id, query] = /^\/merge_requests\/3\/notes(?:\/(\d+))?(?:\?(.*))?$/.exec(inside) ?? [];
    if (inside.startsWith('/merge_requests/3/notes')) {
      if (method === 'GET') {
        const asked = new URLSearchParams(query);
        const [page, size] = [Number(asked.get('page') ?? 1), Number(asked.get('per_page') ?? 20)];
        const sorted = asked.get('sort') === 'asc' ? state.notes : [...state.notes].reverse();
        return { status: 200, answer: sorted.slice((page - 1) * size, page * size) };
      }
      const known = state.notes.find((one) => one.id === Number(id));
      if (method === 'POST') {
        if (!given['body'] || given['body'].length > 1_000_000) return refusal(400, 'body is missing, or too long');
        const made = state.add(given['body'], login);
        state.onCreate?.();
        return { status: 201, answer: made };
      }
      if (!known) return refusal(404, '404 Note Not Found');
      if (known.author.username !== login) return refusal(403, '403 Forbidden');
      if (method === 'PUT') {
        known.body = given['body'] ?? '';
        return { status: 200, answer: known };
      }
      state.notes = state.notes.filter((one) => one !== known);
      return { status: 204 };
    }
    if (inside === '/uploads' && method === 'POST') {
      if (!type.startsWith('multipart/form-data') || !body.includes('name="file"')) return refusal(400, 'file is missing');
      const at = `/uploads/${String(state.uploads.length).padStart(32, '0')}/curvelint.png`;
      state.uploads.push(at);
      return { status: 201, answer: { url: at, full_path: `/-/project/7${at}`, markdown: `![x](${at})` } };
    }
    const [, sha] = /^\/statuses\/([0-9a-f]{40})$/.exec(inside) ?? [];
    if (sha && method === 'POST') {
      const states = ['pending', 'running', 'success', 'failed', 'canceled', 'skipped'];
      if (
        !states.includes(given['state'] ?? '') ||
        (given['description'] ?? '').length > 255 ||
        (given['target_url'] ?? '').length > 255
      )
        return refusal(400, 'state or description');
      state.statuses.push({ sha, body: given });
      return { status: 201, answer: {} };
    }
    return refusal(404, '404 Not Found');
  };
  return state;
}
