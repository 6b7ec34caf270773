import { readFileSync } from 'node:fs';
import { messageOf } from '../text/message-of.js';

/** What GitHub says of the event that started the workflow: anything may stand in it. */
export interface EventFile {
  readonly payload: unknown;
  /** Why it could not be read; null where it could, or where the runner names none. */
  readonly fault: string | null;
}

/** Reads the file that the runner leaves; a missing or damaged one is an event without facts, and a reason. */
export function readEvent(path: string | undefined): EventFile {
  if (path === undefined || path === '') return { payload: {}, fault: null };
  try {
    return { payload: JSON.parse(readFileSync(path, 'utf8')), fault: null };
  } catch (error) {
    return { payload: {}, fault: error instanceof SyntaxError ? 'it is cut or damaged' : messageOf(error) };
  }
}

/** A value inside a value; undefined where one on the way is missing. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined,
    value,
  );
}
