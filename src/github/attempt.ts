import { UserError } from '../model/errors.js';
import { failureOf } from './failure.js';
import { log } from './runner.js';

/** Time limit for one attempt, in milliseconds; the verdict never waits longer. */
const DEADLINE = 180_000;
/** What GitHub gets in all, in milliseconds, so that the action ends by itself within five minutes of waiting. */
const WHOLE = 270_000;
let left = WHOLE;

/** A job begins: GitHub gets all its time, or as many seconds as CURVELINT_PATIENCE says. */
export function beginPatience(): void {
  left = patience(process.env['CURVELINT_PATIENCE']) ?? WHOLE;
}

function patience(seconds: string | undefined): number | null {
  return seconds !== undefined && /^[1-9]\d{0,4}$/.test(seconds) ? Number(seconds) * 1_000 : null;
}

/**
 * What fails of it warns, says which permission to add, and changes no verdict; null is returned then. `permission: null` is for
 * what needs no answer of GitHub, and has all the time there is.
 */
export async function attempt<T>(
  what: string,
  act: () => Promise<T>,
  permission: string | null = 'pull-requests: write',
): Promise<T | null> {
  try {
    return await (permission === null ? act() : inTime(act));
  } catch (error) {
    if (error instanceof UserError) throw error;
    log.warning(`curvelint could not ${what}: ${reasonOf(error, permission)}`);
    return null;
  }
}

/** Waits for an answer of GitHub no longer than is left of the time that it gets in all. */
export async function inTime<T>(act: () => Promise<T>): Promise<T> {
  const most = Math.min(DEADLINE, left);
  if (most <= 0) throw new Error('GitHub has taken too long already');
  const start = Date.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Math.ceil(most / 1_000)} seconds`)), most);
  });
  try {
    return await Promise.race([act(), late]);
  } finally {
    clearTimeout(timer);
    left -= Date.now() - start;
  }
}

function reasonOf(error: unknown, permission: string | null): string {
  const { kind, status, message } = failureOf(error);
  if (kind === 'token') return 'GitHub did not accept the token (401). Leave out the input token, or give a valid one.';
  if (/rate limit/i.test(message)) return `GitHub’s limit is used up (${message}). Run the job again later.`;
  // What it says of itself is no question of permissions.
  if (/\b(?:locked|archived)\b/i.test(message)) return message;
  if (permission !== null && (kind === 'permission' || kind === 'missing'))
    return `the token may not (${status}: ${message}). Add "${permission}" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
  return message;
}
