import { UserError } from '../model/errors.js';

/** Where GitLab is, and whose token asks. */
export interface GitLabConnection {
  /** `https://gitlab.example.org/api/v4`. */
  readonly apiUrl: string;
  /** Id or full path of the project. */
  readonly project: string;
  readonly token: { readonly kind: 'project' | 'job'; readonly value: string };
}

/** A note of a merge request. */
export interface Note {
  readonly id: number;
  readonly body: string;
  readonly author: string;
}

/** What curvelint asks of GitLab. */
export interface GitLab {
  /** Login behind the token; null where GitLab does not say. */
  readonly self: () => Promise<string | null>;
  /** Head and state of a merge request; the address of its page. */
  readonly readMergeRequest: (iid: number) => Promise<{ readonly sha: string; readonly open: boolean; readonly url: string }>;
  /** All notes that somebody wrote, the oldest first. */
  readonly listNotes: (iid: number) => Promise<readonly Note[]>;
  readonly createNote: (iid: number, body: string) => Promise<Note>;
  /** Null where it has gone meanwhile. */
  readonly updateNote: (iid: number, note: number, body: string) => Promise<Note | null>;
  readonly deleteNote: (iid: number, note: number) => Promise<void>;
  /** Uploads a picture; the address that Markdown of the project shows it by. */
  readonly upload: (name: string, bytes: Uint8Array) => Promise<string>;
  readonly setStatus: (sha: string, status: CommitStatus) => Promise<void>;
}

export interface CommitStatus {
  readonly state: 'success' | 'failed';
  readonly name: string;
  /** At most 255 characters. */
  readonly description: string;
  /** At most 255 characters; absent: none. */
  readonly target_url?: string;
}

/** A refusal, with what GitLab said. */
export class GitLabError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const TIMEOUT = 30_000;
const MAX_PAGES = 50;
const PER_PAGE = 100;
/** Waits before the second and the third try, in milliseconds. */
const WAITS = [1_000, 4_000];
/** A limit is waited for no longer than this, in seconds. */
const MAX_WAIT = 60;

/** A client for one project. The token goes to this host alone: a redirection is not followed. */
export function connectGitLab({ apiUrl, project, token }: GitLabConnection, pause: (ms: number) => Promise<void>): GitLab {
  const base = checkedUrl(apiUrl);
  const place = `/projects/${encodeURIComponent(project)}`;
  const header: Record<string, string> = token.kind === 'job' ? { 'job-token': token.value } : { 'private-token': token.value };
  const send = async (method: string, path: string, body?: object | FormData): Promise<unknown> => {
    for (let tries = 0; ; tries += 1) {
      const answer = await once(`${base}${path}`, method, header, body).catch((error: unknown) => error);
      if (answer instanceof Response && answer.ok) return jsonOf(answer);
      const wait = waitFor(answer, method, tries);
      if (wait === null) throw answer instanceof Response ? await errorOf(answer) : answer;
      await pause(wait);
    }
  };
  const note = (iid: number, id?: number) => `${place}/merge_requests/${iid}/notes${id === undefined ? '' : `/${id}`}`;
  return {
    self: async () => {
      // A job's token may not ask whose it is, but for the job that it is of.
      const [path, key] = token.kind === 'job' ? ['/job', 'user'] : ['/user', null];
      const answer = recordOf(await send('GET', path).catch(unlessRefused));
      const user = key === null ? answer : recordOf(answer[key]);
      return typeof user['username'] === 'string' ? user['username'] : null;
    },
    readMergeRequest: async (iid) => {
      const { sha, state, web_url: url } = recordOf(await send('GET', `${place}/merge_requests/${iid}`));
      return { sha: String(sha ?? ''), open: state === 'opened', url: typeof url === 'string' ? url : '' };
    },
    listNotes: async (iid) => {
      const found: Note[] = [];
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const part = await send('GET', `${note(iid)}?sort=asc&order_by=created_at&per_page=${PER_PAGE}&page=${page}`);
        if (!Array.isArray(part)) throw new Error('GitLab’s list of notes is no list');
        found.push(
          ...part
            .map(recordOf)
            .filter((one) => one['system'] !== true)
            .map(toNote),
        );
        if (part.length < PER_PAGE) break;
      }
      return found;
    },
    createNote: async (iid, body) => toNote(recordOf(await send('POST', note(iid), { body }))),
    updateNote: async (iid, id, body) => {
      const changed = await send('PUT', note(iid, id), { body }).catch(unless404);
      return changed === null ? null : toNote(recordOf(changed));
    },
    deleteNote: async (iid, id) => {
      await send('DELETE', note(iid, id)).catch(unless404);
    },
    upload: async (name, bytes) => {
      const form = new FormData();
      form.set('file', new Blob([bytes.slice()], { type: 'image/png' }), name);
      const { url } = recordOf(await send('POST', `${place}/uploads`, form));
      if (typeof url !== 'string' || !/^\/uploads\/[\w./-]+$/.test(url))
        throw new Error('GitLab did not say where the picture is');
      return url;
    },
    setStatus: async (sha, status) => {
      await send('POST', `${place}/statuses/${sha}`, status);
    },
  };
}

function checkedUrl(apiUrl: string): string {
  if (/^https:\/\/[^\s/]/.test(apiUrl) || /^http:\/\/(?:127\.0\.0\.1|localhost)(?:[:/]|$)/.test(apiUrl))
    return apiUrl.replace(/(?<!\/)\/+$/, '');
  throw new UserError(
    `"${apiUrl.slice(0, 80)}" is no address of a GitLab API`,
    'It begins with https, such as https://gitlab.com/api/v4.',
  );
}

function once(
  url: string,
  method: string,
  header: Readonly<Record<string, string>>,
  body?: object | FormData,
): Promise<Response> {
  const isForm = body instanceof FormData;
  const type: Record<string, string> = body === undefined || isForm ? {} : { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) };
  return fetch(url, {
    method,
    headers: { ...header, ...type, 'user-agent': 'curvelint' },
    ...sent,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT),
  });
}

/** Milliseconds until it is worth asking again; null: it is not. What creates something is asked again only where a limit refused it. */
function waitFor(answer: unknown, method: string, tries: number): number | null {
  if (tries >= WAITS.length) return null;
  if (!(answer instanceof Response)) return method === 'GET' ? WAITS[tries]! : null;
  const { status, headers } = answer;
  if (status === 429) {
    const asked = Number(headers.get('retry-after') ?? Number.NaN);
    const seconds = Number.isFinite(asked) ? asked : MAX_WAIT;
    return seconds <= MAX_WAIT ? seconds * 1_000 : null;
  }
  return status >= 500 && method === 'GET' ? WAITS[tries]! : null;
}

async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('GitLab’s answer is no JSON: is the address of its API right?');
  }
}

async function errorOf(answer: Response): Promise<Error> {
  const { status } = answer;
  if (status >= 300 && status < 400)
    return new GitLabError(status, 'it points to another address, and the token goes to no other');
  const text = (await answer.text().catch(() => '')).slice(0, 2_000);
  let said: unknown = null;
  try {
    const { message, error } = recordOf(JSON.parse(text));
    said = message ?? error;
  } catch {
    // A page says nothing that helps.
  }
  return new GitLabError(
    status,
    typeof said === 'string' ? said.slice(0, 300) : said === null ? 'no reason' : JSON.stringify(said).slice(0, 300),
  );
}

function unlessRefused(error: unknown): null {
  if (error instanceof GitLabError && (error.status === 401 || error.status === 403 || error.status === 404)) return null;
  throw error;
}

function unless404(error: unknown): null {
  if (error instanceof GitLabError && error.status === 404) return null;
  throw error;
}

function toNote(note: Readonly<Record<string, unknown>>): Note {
  const { id, body } = note;
  if (typeof id !== 'number') throw new Error('GitLab’s answer is no note');
  return { id, body: typeof body === 'string' ? body : '', author: String(recordOf(note['author'])['username'] ?? '') };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
