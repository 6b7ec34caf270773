import { type ChildProcess, fork } from 'node:child_process';
import type { News } from './news.js';

/** How a job ended that did not end as it should: it was out of time (milliseconds) or of memory, or something was thrown. */
export type BadEnd =
  | { readonly kind: 'time'; readonly after: number }
  | { readonly kind: 'memory' }
  | { readonly kind: 'fault'; readonly said: string };

/** What a job told, and how it ended; null: as it should. */
export interface Supervised {
  readonly news: Partial<News>;
  readonly end: BadEnd | null;
}

/** How Node (134, SIGABRT) and systems (137, SIGKILL) end a process that asks for too much memory; some give SIGTRAP or SIGSEGV. */
const OUT_OF_MEMORY: readonly unknown[] = [134, 137, 'SIGABRT', 'SIGKILL', 'SIGTRAP'];
/** What a job says at its end has this long to arrive, in milliseconds. */
const LAST_NEWS = 1_000;

/**
 * Runs a job in a process of its own: a loop without end and a heap that is full can only be ended from outside. `budget`:
 * milliseconds that it has, until it tells another number.
 */
export async function supervise(script: URL, budget: number): Promise<Supervised> {
  const began = Date.now() - process.uptime() * 1_000;
  const child = fork(script, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const news: Partial<News> = {};
  let spent: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const endAfter = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        spent = milliseconds;
        child.kill('SIGKILL');
      },
      began + milliseconds - Date.now(),
    );
  };
  endAfter(budget);
  child.on('message', (part: Partial<News>) => {
    Object.assign(news, part);
    if (part.timeout !== undefined) endAfter(part.timeout);
  });
  const stop = endWith(child);
  const how = await endOf(child);
  clearTimeout(timer);
  stop();
  // A job that has said how it ends has done all its work.
  if (news.exitCode !== undefined) return { news, end: null };
  if (spent !== null) return { news, end: { kind: 'time', after: spent } };
  return { news, end: badEnd(how, news) };
}

function badEnd(how: number | NodeJS.Signals | Error, { fault }: Partial<News>): BadEnd {
  if (fault !== undefined) return isMemory(fault) ? { kind: 'memory' } : { kind: 'fault', said: fault };
  if (OUT_OF_MEMORY.includes(how)) return { kind: 'memory' };
  return { kind: 'fault', said: how instanceof Error ? how.message : `the process ended with ${how}` };
}

function isMemory(fault: string): boolean {
  return /\b(?:allocation failed|out of memory|Invalid array length)\b/i.test(fault);
}

/** Exit code or signal of a process, once it has ended and all that it told has come; an error where it could not be started. */
function endOf(child: ChildProcess): Promise<number | NodeJS.Signals | Error> {
  return new Promise((done) => {
    child.on('error', done);
    child.on('exit', (code, signal) => {
      const how = code ?? signal ?? 0;
      if (!child.connected) return done(how);
      child.on('disconnect', () => done(how));
      setTimeout(() => done(how), LAST_NEWS).unref();
    });
  });
}

/** A job that is cancelled takes its process along; returns what undoes it. */
function endWith(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const cancel = (signal: NodeJS.Signals) => {
    child.kill('SIGKILL');
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  for (const signal of signals) process.on(signal, cancel);
  return () => {
    for (const signal of signals) process.off(signal, cancel);
  };
}
