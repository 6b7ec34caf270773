import { UserError } from '../model/errors.js';
import { visible } from '../text/visible.js';

/** How the API is reached. */
export interface GitLabAccess {
  /** As CI_API_V4_URL has it, a path below the host included. */
  readonly apiUrl: string;
  readonly token: string;
  /** A job's own token goes into another header, and may do less. */
  readonly kind: 'access' | 'job';
}

/** An answer that was read. */
interface Answer {
  readonly data: unknown;
  /** Number of the page behind this one; null on the last. */
  readonly nextPage: number | null;
}

/** A JSON object as GitLab takes it, or a form with a file. */
type Body = Readonly<Record<string, unknown>> | FormData;

/** One call of the API; the path begins with `/`. */
export type Ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: Body) => Promise<Answer>;

/** GitLab said no, or nothing (status null). */
export class GitLabError extends Error {
  readonly status: number | null;
  constructor(status: number | null, message: string) {
    super(message);
    this.status = status;
  }
}

const TIMEOUT = 30_000;
const MAX_BYTES = 16 * 1024 ** 2;
const MAX_TRIES = 4;
/** Longest wait that a server may ask for. */
const MAX_WAIT_SECONDS = 60;

/** Calls GitLab: waits where it says so (429), asks anew where a question got no answer, and takes the token nowhere else. */
export function connectGitLab(access: GitLabAccess): Ask {
  const base = apiBase(access.apiUrl);
  const header = access.kind === 'job' ? 'job-token' : 'private-token';
  return async (method, path, body) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(`${base}${path}`, method, { [header]: access.token }, body).catch(
        (error) => error as GitLabError,
      );
      const wait = attempt < MAX_TRIES ? waitBefore(response, method, attempt) : null;
      if (wait === null) {
        if (response instanceof Error) throw response;
        return read(response);
      }
      if (!(response instanceof Error)) await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, wait * 1_000));
    }
  };
}

/** Https, or http on this machine: a token never travels in the open. */
function apiBase(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  const isLocal = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal);
  if (url === null || !isSafe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new UserError(
      `CI_API_V4_URL cannot be "${visible(given).slice(0, 80)}"`,
      'Give the address of the API, with https:// and without a password: https://gitlab.com/api/v4.',
    );
  return url.href.endsWith('/') ? url.href.slice(0, -1) : url.href;
}

async function send(url: string, method: string, token: Readonly<Record<string, string>>, body?: Body): Promise<Response> {
  const isForm = body instanceof FormData;
  try {
    return await fetch(url, {
      method,
      headers: { accept: 'application/json', ...token, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      // Whoever is redirected takes the token along: to whom is not ours to decide.
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });
  } catch (error) {
    throw new GitLabError(null, reasonOf(error));
  }
}

/** Seconds until the next try; null: there is none. What may have been done is never asked for twice. */
function waitBefore(response: Response | GitLabError, method: string, attempt: number): number | null {
  const { status } = response;
  if (status === 429) {
    const asked = Number((response as Response).headers.get('retry-after') ?? Number.NaN);
    return Math.min(MAX_WAIT_SECONDS, asked >= 0 ? asked : 2 ** attempt);
  }
  return method === 'GET' && (status === null || status >= 500) ? 2 ** (attempt - 1) : null;
}

async function read(response: Response): Promise<Answer> {
  const text = await limited(response);
  if (response.status >= 300 && response.status < 400)
    throw new GitLabError(response.status, 'it redirects; CI_API_V4_URL must be the address that it leads to');
  if (!response.ok) throw new GitLabError(response.status, messageIn(text));
  const next = Number(response.headers.get('x-next-page') || Number.NaN);
  return { data: text === '' ? null : parsed(text, response.status), nextPage: Number.isInteger(next) ? next : null };
}

async function limited(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > MAX_BYTES) break;
      pieces.push(piece);
    }
  } catch (error) {
    throw new GitLabError(null, reasonOf(error));
  }
  if (length > MAX_BYTES) throw new GitLabError(response.status, `it sent more than ${MAX_BYTES / 1024 ** 2} MiB`);
  return Buffer.concat(pieces).toString('utf8');
}

function parsed(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new GitLabError(status, 'its answer is no JSON');
  }
}

/** GitLab's own words: `message` or `error`, a text or a list per field. */
function messageIn(text: string): string {
  try {
    const { message, error } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const said = message ?? error ?? '';
    return visible(typeof said === 'string' ? said : JSON.stringify(said)).slice(0, 200);
  } catch {
    return 'no reason given';
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${TIMEOUT / 1_000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
