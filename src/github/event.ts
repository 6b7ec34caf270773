import { readFileSync } from 'node:fs';
import { messageOf } from '../text/message-of.js';

/** What the runner and the event say; anything may stand in the payload. */
export interface RunnerEvent {
  readonly payload: unknown;
  readonly name: string;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number | null;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Why the file of the event could not be read; null where it could, or where the runner names none. */
  readonly fault: string | null;
}

/** Reads what the runner leaves; a missing or damaged file is an event without facts, and a reason. */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<RunnerEvent> {
  const fault = faultOf(env['GITHUB_EVENT_PATH']);
  if (fault !== null) return { ...ofEnvironment(env), payload: {}, fault };
  // The toolkit reads the file when it is loaded, and throws what it meets there.
  const { context } = await import('@actions/github');
  const { payload, eventName: name = '', sha = '', ref = '', apiUrl, serverUrl } = context;
  const { runId, runAttempt } = ofEnvironment(env);
  return { payload, name, sha, ref, runId, runAttempt, apiUrl, serverUrl, fault };
}

function faultOf(path: string | undefined): string | null {
  if (path === undefined || path === '') return null;
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return null;
  } catch (error) {
    return error instanceof SyntaxError ? 'it is cut or damaged' : messageOf(error);
  }
}

function ofEnvironment(env: NodeJS.ProcessEnv) {
  return {
    name: env['GITHUB_EVENT_NAME'] ?? '',
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    runId: idOf(env['GITHUB_RUN_ID']),
    runAttempt: idOf(env['GITHUB_RUN_ATTEMPT']) ?? 1,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
  };
}

function idOf(text: string | undefined): number | null {
  const id = Number.parseInt(text ?? '', 10);
  return Number.isFinite(id) ? id : null;
}

/** A value inside a value; undefined where one on the way is missing. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}
