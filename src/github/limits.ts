import type { Octokit } from '@octokit/rest';
import { pause, spread } from './pause.js';
import { statusOf } from './status.js';

/** A limit is waited for no longer than this, in seconds: a report that comes without its comment beats a job that hangs. */
export const MAX_WAIT = 60;
/** What all waits of one client may take together, in seconds. */
const MAX_WAITED = 180;
/** A limit that is still there after so many waits is given up. */
const MAX_REPEATS = 2;
/** What GitHub asks for where it says no time, in seconds. */
const UNSAID = 60;

type Headers = Readonly<Record<string, unknown>>;

/**
 * Repeats what GitHub refused for a limit, after the wait that it asks for. A refused request has done nothing, so one that creates
 * something is repeated, too.
 */
export function waitForLimits(octokit: Octokit): void {
  let waited = 0;
  octokit.hook.wrap('request', async (request, options) => {
    for (let repeats = 0; ; repeats += 1) {
      try {
        return await request(options);
      } catch (error) {
        const seconds = limitOf(error, Date.now());
        if (seconds === null || repeats === MAX_REPEATS || seconds > MAX_WAIT || waited + seconds > MAX_WAITED) throw error;
        waited += seconds;
        // A little later than asked for, and not all at once.
        await pause(seconds * 1_000 + spread(500));
      }
    }
  });
}

/** Seconds that GitHub asks to wait for; null where it refused for another reason than a limit. `now` in milliseconds. */
export function limitOf(error: unknown, now: number): number | null {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return null;
  const { message, response } = error as Error & { readonly response?: { readonly headers?: Headers } };
  const headers = response?.headers ?? {};
  const asked = retryAfterOf(headers['retry-after'], now) ?? untilReset(headers, now);
  if (asked !== null) return asked;
  return status === 429 || /\brate limit\b/i.test(message) ? UNSAID : null;
}

/** Seconds of a `retry-after`: a number of them, or a date. Null for anything else. */
export function retryAfterOf(value: unknown, now: number): number | null {
  const text = String(value ?? '').trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : secondsUntil(time, now);
}

/** Seconds until the hourly limit starts anew; null where it is not used up, or the time is none. */
function untilReset(headers: Headers, now: number): number | null {
  const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']].map((one) => String(one ?? ''));
  if (remaining !== '0' || !/^\d{1,15}$/.test(reset!)) return null;
  // In the second of the reset itself it may still be the old hour.
  return secondsUntil(Number(reset) * 1_000, now) + 1;
}

function secondsUntil(time: number, now: number): number {
  return Math.max(0, Math.ceil((time - now) / 1_000));
}
