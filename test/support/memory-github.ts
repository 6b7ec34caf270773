import { Octokit } from '@octokit/rest';

/** A comment of the store. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly html_url: string;
}

/** A check run of the store. */
interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly conclusion: string;
  readonly external_id: string;
  readonly html_url: string;
  readonly app: { readonly slug: string };
  readonly output: { readonly title: string; readonly summary: string; readonly text?: string };
}

/**
 * Whose token it is: of a workflow, of an app's installation (which may not ask `GET /user`, and answers GraphQL), or of a person,
 * classic or fine-grained (which may).
 */
export type Identity =
  | { readonly kind: 'workflow' }
  | { readonly kind: 'app'; readonly slug: string }
  | { readonly kind: 'person'; readonly login: string };

export interface MemoryGitHub {
  readonly comments: () => readonly StoredComment[];
  readonly checks: () => readonly StoredCheck[];
  /** Adds a comment of anybody's. */
  readonly add: (body: string, user: StoredComment['user']) => StoredComment;
  /** Answers a request of Octokit's at once, as one indivisible act. */
  readonly handle: (method: string, url: string, body: unknown) => { readonly status: number; readonly body: unknown };
}

/** How GitHub shows who wrote it, and which app made a check; a person's token makes none. */
function accountOf(identity: Identity): { readonly user: StoredComment['user']; readonly app: string | null } {
  if (identity.kind === 'person') return { user: { login: identity.login, type: 'User' }, app: null };
  const app = identity.kind === 'app' ? identity.slug : 'github-actions';
  return { user: { login: `${app}[bot]`, type: 'Bot' }, app };
}

/** Comments of one pull request and checks of its commits in memory, as GitHub keeps them, for one token. */
export function memoryGitHub(foreign: readonly string[] = [], identity: Identity = { kind: 'workflow' }): MemoryGitHub {
  const self = accountOf(identity);
  let next = 1;
  let checks: StoredCheck[] = [];
  let comments: StoredComment[] = [];
  const add = (body: string, user: StoredComment['user']) => {
    const made = { id: next, body, user, html_url: `https://github.example/c/${next}` };
    next += 1;
    comments = [...comments, made];
    return made;
  };
  for (const body of foreign) add(body, { login: 'alice', type: 'User' });
  const missing = { status: 404, body: { message: 'Not Found' } };
  return {
    comments: () => comments,
    checks: () => checks,
    add,
    handle: (method, url, sent) => {
      const { pathname, searchParams } = new URL(url);
      const body = (sent as { body?: string } | undefined)?.body ?? '';
      const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
      if (pathname === '/user') return identity.kind === 'person' ? { status: 200, body: { login: self.user.login } } : forbidden;
      if (pathname === '/graphql') return { status: 200, body: { data: { viewer: { login: self.user.login } } } };
      const [, commit] = /\/commits\/([^/]+)\/check-runs$/.exec(pathname) ?? [];
      if (commit !== undefined) {
        const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
        const all = checks
          .filter(({ head_sha, name }) => head_sha === commit && name === searchParams.get('check_name'))
          .reverse();
        return { status: 200, body: { total_count: all.length, check_runs: all.slice((page - 1) * size, page * size) } };
      }
      if (pathname.endsWith('/statuses')) return { status: 200, body: [] };
      if (pathname.endsWith('/check-runs') && method === 'POST') {
        if (self.app === null) return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } };
        const made = {
          ...(sent as StoredCheck),
          id: next,
          app: { slug: self.app },
          html_url: `https://github.example/k/${next}`,
        };
        next += 1;
        checks = [...checks, made];
        return { status: 201, body: made };
      }
      const [, changedId] = /\/check-runs\/(\d+)$/.exec(pathname) ?? [];
      if (changedId !== undefined) {
        const old = checks.find(({ id: one }) => one === Number(changedId));
        if (!old) return missing;
        const given = sent as Partial<StoredCheck>;
        const made = { ...old, ...given, output: { ...old.output, ...given.output } };
        checks = checks.map((one) => (one === old ? made : one));
        return { status: 200, body: made };
      }
      if (pathname.endsWith('/issues/1/comments')) {
        if (method === 'POST') return { status: 201, body: add(body, self.user) };
        const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
        return { status: 200, body: comments.slice((page - 1) * size, page * size) };
      }
      const id = Number(/\/issues\/comments\/(\d+)$/.exec(pathname)?.[1]);
      const known = comments.find((comment) => comment.id === id);
      if (!known) return missing;
      if (method === 'DELETE') {
        comments = comments.filter((comment) => comment !== known);
        return { status: 204, body: undefined };
      }
      const changed = { ...known, body };
      comments = comments.map((comment) => (comment === known ? changed : comment));
      return { status: 200, body: changed };
    },
  };
}

export type Fetch = (url: string, init: { readonly method: string; readonly body?: string }) => Promise<Response>;

/** Octokit's way to the store; a fault may lose a request before it acts, or its answer after it acted. */
export function fetchOf(
  { handle }: MemoryGitHub,
  fault: (method: string, body: string) => 'before' | 'after' | null = () => null,
): Fetch {
  return async (url, { method, body }) => {
    const how = fault(method, body ?? '');
    if (how === 'before') throw new TypeError('fetch failed');
    const answer = handle(method, url, body === undefined ? undefined : JSON.parse(body));
    if (how === 'after') throw new TypeError('fetch failed');
    const headers = { 'content-type': 'application/json' };
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status, headers });
  };
}

const silent = () => undefined;

/** Octokit without plugins, which prints nothing. */
export function octokitOn(fetch: (url: string, init: never) => Promise<Response>): Octokit {
  return new Octokit({ log: { debug: silent, info: silent, warn: silent, error: silent }, request: { fetch } });
}
