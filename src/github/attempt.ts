import { UserError } from '../model/errors.js';
import { TOKEN_REFUSED } from '../text/refused.js';
import { tokenInputOf } from './comment-writer.js';
import { failureOf } from './failure.js';
import { log } from './runner.js';

/** Time limit for one attempt, in milliseconds; the verdict never waits longer. */
const DEADLINE = 180_000;
/** What GitHub gets in all, in milliseconds, so that the action ends by itself within five minutes of waiting. */
const WHOLE = 270_000;
/** Share of the rest of a run that one answer may take: what comes after, the check last of all, must get one, too. */
const SHARE = 2 / 3;
let left = WHOLE;

/** When no answer is waited for any more, as a time of the clock in milliseconds. */
let end = Number.POSITIVE_INFINITY;
/** What went wrong for something else before, so that it need not be told again. */
let told = new Set<string>();

/**
 * A job begins that needs its last answer of GitHub at this time of the clock, in milliseconds. Until then GitHub gets all its time,
 * or as many seconds as CURVELINT_PATIENCE says.
 */
export function beginPatience(until: number): void {
  [end, left, told] = [until, WHOLE, new Set()];
  left = patience(process.env['CURVELINT_PATIENCE']) ?? WHOLE;
}

/** No answer of GitHub is waited for after this time of the clock, in milliseconds. */
export function endPatience(at: number): void {
  end = at;
}

function patience(seconds: string | undefined): number | null {
  if (seconds === undefined || seconds === '') return null;
  if (/^[1-9]\d{0,4}$/.test(seconds)) return Number(seconds) * 1_000;
  throw new UserError(`CURVELINT_PATIENCE cannot be "${seconds.slice(0, 80)}"`, 'Give whole seconds, such as 120.');
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
    const reason = reasonOf(error, permission);
    // What is out of time, or is not let in, is so for everything that follows.
    if (told.has(reason)) log.info(`curvelint could not ${what}, for the same reason.`);
    else log.warning(`curvelint could not ${what}: ${reason}`);
    told.add(reason);
    return null;
  }
}

/** Waits for an answer of GitHub no longer than is left of the time that it gets in all. */
export async function inTime<T>(act: () => Promise<T>): Promise<T> {
  const start = Date.now();
  const most = Math.min(DEADLINE, left, Math.round((end - start) * SHARE));
  if (most <= 0) throw new Error('GitHub has taken too long already');
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
  const input = tokenInputOf(error);
  if (kind === 'token') return `${TOKEN_REFUSED}. Leave out the input ${input}, or give a valid one.`;
  if (/rate limit/i.test(message)) return `GitHub’s limit is used up (${message}). Run the job again later.`;
  // What it says of itself is no question of permissions.
  if (/\b(?:locked|archived)\b/i.test(message)) return message;
  if (input !== 'token' && (kind === 'permission' || kind === 'missing'))
    return `the ${input} may not (${status}: ${message}). It must be of somebody who may comment on pull requests of this repository: an app with "Pull requests: write", or a person.`;
  if (permission !== null && (kind === 'permission' || kind === 'missing'))
    return `the token may not (${status}: ${message}). Add "${permission}" to the permissions of the job. On pull requests from forks and from Dependabot the token can only read: the report is in the job summary.`;
  return message;
}
