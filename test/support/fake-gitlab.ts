import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from './listen.js';

export const PROJECT_TOKEN = 'glpat-project-token';
export const JOB_TOKEN = 'glcbt-job-token';
const BOT = 41;
export const HEAD = 'c'.repeat(40);

interface FakeNote {
  readonly id: number;
  body: string;
  readonly author: { readonly id: number };
  readonly system: boolean;
}

/** What goes wrong. */
interface GitLabFaults {
  /** Status of the answer to a method and a path that holds this. */
  readonly refuse?: Readonly<Record<string, number>>;
  /** So many answers of this kind first, each to any request: 429 and 503. */
  busy?: number[];
  /** The note is made, and its answer gets lost. */
  loseAnswers?: number;
  /** Called once before a note is made: another job. */
  before?: (() => void) | null;
  readonly redirect?: string;
}

/** GitLab's API as far as we call it, with a state; each request is held against the contract below. */
export interface FakeGitLab {
  readonly apiUrl: string;
  readonly notes: FakeNote[];
  readonly uploads: string[];
  readonly statuses: Readonly<Record<string, unknown>>[];
  readonly requests: string[];
  /** Requests that GitLab's documents do not know. */
  readonly broken: string[];
  readonly mergeRequest: { state: string; sha: string };
  faults: GitLabFaults;
  addNote(body: string, author?: number): FakeNote;
  close(): Promise<void>;
}

/** From GitLab's published documents: per call the fields that it needs (true) and may have (false). */
const CONTRACT: readonly (readonly [string, RegExp, Readonly<Record<string, boolean>>])[] = [
  ['GET', /^\/user$/, {}],
  ['GET', /^\/projects\/[^/]+\/merge_requests\/\d+$/, {}],
  ['GET', /^\/projects\/[^/]+\/merge_requests\/\d+\/notes$/, {}],
  ['POST', /^\/projects\/[^/]+\/merge_requests\/\d+\/notes$/, { body: true, created_at: false, internal: false }],
  ['PUT', /^\/projects\/[^/]+\/merge_requests\/\d+\/notes\/\d+$/, { body: true }],
  ['DELETE', /^\/projects\/[^/]+\/merge_requests\/\d+\/notes\/\d+$/, {}],
  ['POST', /^\/projects\/[^/]+\/uploads$/, { file: true }],
  [
    'POST',
    /^\/projects\/[^/]+\/statuses\/[0-9a-f]{40}$/,
    { state: true, name: false, description: false, target_url: false, ref: false, pipeline_id: false, coverage: false },
  ],
];

/** Below a path of the host, as many install it. */
const BASE = '/gitlab/api/v4';

export async function startGitLab(): Promise<FakeGitLab> {
  let lastId = 0;
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.destroy(error as Error));
  });
  const fake: FakeGitLab = {
    apiUrl: `http://127.0.0.1:${await listen(server)}${BASE}`,
    ...{ notes: [], uploads: [], statuses: [], requests: [], broken: [], faults: {} },
    mergeRequest: { state: 'opened', sha: HEAD },
    addNote(body, author = BOT) {
      lastId += 1;
      const note = { id: lastId, body, author: { id: author }, system: false };
      fake.notes.push(note);
      return note;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, 'http://localhost');
    const [method, path] = [request.method!, url.pathname.slice(BASE.length)];
    const pieces: Buffer[] = [];
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
    const bytes = Buffer.concat(pieces);
    const fields = fieldsOf(request, bytes);
    fake.requests.push(`${method} ${path}`);
    const send = (status: number, data: unknown = { message: `${status}` }, headers: Readonly<Record<string, string>> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(data));
    const call = CONTRACT.find(([verb, shape]) => verb === method && shape.test(path));
    if (!url.pathname.startsWith(BASE) || !call || !fits(fields, call[2])) fake.broken.push(`${method} ${url.pathname}`);
    const busy = fake.faults.busy?.shift();
    if (busy !== undefined) return void send(busy, { message: 'busy' }, busy === 429 ? { 'retry-after': '2' } : {});
    if (fake.faults.redirect) return void send(302, null, { location: fake.faults.redirect });
    const refused = Object.entries(fake.faults.refuse ?? {}).find(([name]) => `${method} ${path}`.includes(name));
    if (refused) return void send(refused[1]);
    if (request.headers['job-token'] === JOB_TOKEN) return void send(401, { message: '401 Unauthorized' });
    if (request.headers['private-token'] !== PROJECT_TOKEN) return void send(401, { message: '401 Unauthorized' });
    answer(method, path, url, fields, send, response);
  }

  type Send = (status: number, data?: unknown, headers?: Readonly<Record<string, string>>) => unknown;
  function answer(
    method: string,
    path: string,
    url: URL,
    fields: Readonly<Record<string, unknown>>,
    send: Send,
    response: ServerResponse,
  ): void {
    if (path === '/user') return void send(200, { id: BOT, username: 'project_1_bot' });
    if (!/^\/projects\/(?:7|group%2Fsub%2Fnet)\//.test(path)) return void send(404, { message: '404 Project Not Found' });
    if (path.includes('/uploads')) {
      const address = `/uploads/${String(fake.uploads.length).padStart(32, '0')}/curve.png`;
      fake.uploads.push(address);
      return void send(201, { url: address, alt: 'curve', markdown: `![curve](${address})` });
    }
    if (path.includes('/statuses/')) {
      fake.statuses.push(fields);
      return void send(201, { id: 1, ...fields });
    }
    if (!path.includes('/merge_requests/3')) return void send(404, { message: '404 Not found' });
    if (!path.includes('/notes')) return void send(200, { iid: 3, ...fake.mergeRequest, discussion_locked: null });
    answerNotes(method, path, url, String(fields['body']), send, response);
  }

  function answerNotes(method: string, path: string, url: URL, body: string, send: Send, response: ServerResponse): void {
    if (method === 'GET') {
      const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
      const more = fake.notes.length > page * size;
      return void send(200, fake.notes.slice((page - 1) * size, page * size), { 'x-next-page': more ? `${page + 1}` : '' });
    }
    if (method === 'POST') {
      const { before } = fake.faults;
      fake.faults.before = null;
      before?.();
      const note = fake.addNote(body.trim());
      if (fake.faults.loseAnswers) {
        fake.faults.loseAnswers -= 1;
        return void response.destroy();
      }
      return void send(201, note);
    }
    const id = Number(path.split('/').at(-1));
    const at = fake.notes.findIndex((one) => one.id === id);
    if (at === -1) return void send(404);
    if (fake.notes[at]!.author.id !== BOT) return void send(403);
    if (method === 'DELETE') {
      fake.notes.splice(at, 1);
      return void response.writeHead(204).end();
    }
    fake.notes[at]!.body = body.trim();
    send(200, fake.notes[at]);
  }
  return fake;
}

function fieldsOf(request: IncomingMessage, bytes: Buffer): Readonly<Record<string, unknown>> {
  if (bytes.length === 0) return {};
  if (!request.headers['content-type']?.startsWith('multipart/form-data; boundary=')) return JSON.parse(bytes.toString('utf8'));
  const isPng = bytes.includes('name="file"; filename="') && bytes.includes(Buffer.from('\x89PNG\r\n', 'latin1'));
  return isPng ? { file: bytes } : {};
}

function fits(given: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, boolean>>): boolean {
  return Object.keys(given).every((one) => one in wanted) && Object.entries(wanted).every(([one, must]) => !must || one in given);
}
