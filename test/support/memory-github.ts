import { Octokit } from '@octokit/rest';

/** A comment of the store. */
export interface StoredComment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly html_url: string;
}

export interface MemoryGitHub {
  readonly comments: () => readonly StoredComment[];
  /** Adds a comment of anybody's. */
  readonly add: (body: string, user: StoredComment['user']) => StoredComment;
  /** Answers a request of Octokit's at once, as one indivisible act. */
  readonly handle: (method: string, url: string, body: unknown) => { readonly status: number; readonly body: unknown };
}

const BOT = { login: 'github-actions[bot]', type: 'Bot' };

/**
 * Comments of one pull request in memory, as GitHub keeps them; for the token of a workflow, which may not ask who it is, or for
 * that of somebody who may.
 */
export function memoryGitHub(foreign: readonly string[] = [], self: string | null = null): MemoryGitHub {
  let next = 1;
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
    add,
    handle: (method, url, sent) => {
      const { pathname, searchParams } = new URL(url);
      const body = (sent as { body?: string } | undefined)?.body ?? '';
      if (pathname === '/user' && self !== null) return { status: 200, body: { login: self } };
      if (pathname === '/user') return { status: 403, body: { message: 'Resource not accessible by integration' } };
      if (pathname.endsWith('/issues/1/comments')) {
        if (method === 'POST') return { status: 201, body: add(body, self === null ? BOT : { login: self, type: 'User' }) };
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
