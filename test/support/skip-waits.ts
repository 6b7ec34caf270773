/** A wait of at most a minute is skipped; what is longer is a limit that must not be reached. In milliseconds. */
const LONGEST = 60_000;
const { setTimeout: wait, clearTimeout: stop } = globalThis;
/** What waits for nothing but its turn. */
const turns = new WeakSet<object>();
const { now } = Date;
let ahead = 0;
let running = 0;

/**
 * The clock of this process from here on. It never goes back: what spaces out the requests of all clients remembers when the next one
 * may go, and would wait for that hour.
 */
const clock = () => now() + ahead;
Date.now = clock;
globalThis.clearTimeout = clear;
globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [clock()] : given, made),
});

/**
 * Calls with a clock that jumps over waits: what would come after a wait comes at once, and the clock then says the time that it
 * would be. For clients that space out what they send; waits for an answer take as long as they take. Calls may overlap.
 */
export async function skipWaits<T>(act: () => Promise<T>): Promise<T> {
  running += 1;
  globalThis.setTimeout = Object.assign(skip, wait) as typeof setTimeout;
  try {
    return await act();
  } finally {
    running -= 1;
    if (running === 0) globalThis.setTimeout = wait;
  }
}

function skip(call: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout | NodeJS.Immediate {
  if (ms > LONGEST) return wait(call, ms, ...args);
  const due = clock() + ms;
  const act = () => {
    ahead = Math.max(ahead, due - now());
    call(...args);
  };
  if (ms > 0) return wait(act, 0);
  // A timer takes a millisecond at least, and a client that spaces out its requests sets a dozen for each of them.
  const turn = setImmediate(act);
  turns.add(turn);
  return turn;
}

/** As for timers, whatever they are here. */
function clear(timer?: NodeJS.Timeout | NodeJS.Immediate | string | number): void {
  if (typeof timer === 'object' && turns.has(timer)) clearImmediate(timer as NodeJS.Immediate);
  else stop(timer as NodeJS.Timeout);
}
