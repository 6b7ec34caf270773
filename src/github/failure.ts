import { messageOf } from '../text/message-of.js';
import { limitOf } from './limits.js';
import { statusOf } from './status.js';

/** Why GitHub did not do what it was asked. */
export interface Failure {
  /**
   * `token`: it does not accept the token (401); `permission`: the token may not (403); `missing`: it is not there, or the token may
   * not see it (404); `limit`: it has been asked too much (403, 429); `other`: anything else, and no answer at all.
   */
  readonly kind: 'token' | 'permission' | 'missing' | 'limit' | 'other';
  /** Null where no answer came. */
  readonly status: number | null;
  /** What it, or the connection, says. */
  readonly message: string;
}

const KINDS: ReadonlyMap<number | null, Failure['kind']> = new Map([
  [401, 'token'],
  [403, 'permission'],
  [404, 'missing'],
]);

/** A failed request as data: each caller knows which permission it needs, and says so in its own words. */
export function failureOf(error: unknown): Failure {
  const status = statusOf(error);
  const kind = limitOf(error, Date.now()) === null ? (KINDS.get(status) ?? 'other') : 'limit';
  return { kind, status, message: messageOf(error) };
}
