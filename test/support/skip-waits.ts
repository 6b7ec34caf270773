/** A wait of at most a minute is skipped; what is longer is a limit that must not be reached. In milliseconds. */
const LONGEST = 60_000;
const { setTimeout: wait } = globalThis;
const { now } = Date;
let ahead = 0;
let running = 0;

/**
 * Calls with a clock that jumps over waits: what would come after a wait comes at once, and the clock then says the time that it
 * would be. For clients that space out what they send; waits for an answer take as long as they take. Calls may overlap.
 */
export async function skipWaits<T>(act: () => Promise<T>): Promise<T> {
  running += 1;
  globalThis.setTimeout = Object.assign(skip, wait) as typeof setTimeout;
  Date.now = () => now() + ahead;
  try {
    return await act();
  } finally {
    running -= 1;
    if (running === 0) {
      globalThis.setTimeout = wait;
      Date.now = now;
    }
  }
}

function skip(call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout {
  if (ms > LONGEST) return wait(call, ms, ...args);
  const due = now() + ahead + ms;
  return wait(() => {
    ahead = Math.max(ahead, due - now());
    call(...args);
  }, 0);
}
