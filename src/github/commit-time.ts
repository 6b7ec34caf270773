import { inside } from './event.js';

/** Dates as GitHub writes them: `2026-11-24T13:04:05+02:00`. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** When a head commit was made, in UTC, where an event or an answer says that of this commit; else nothing. */
export function commitTime(head: unknown, commit: string): { readonly committedAt?: string } {
  const [id, timestamp] = [inside(head, 'id'), inside(head, 'timestamp')];
  if (id !== commit || typeof timestamp !== 'string' || !DATE.test(timestamp)) return {};
  const time = Date.parse(timestamp);
  return Number.isFinite(time) ? { committedAt: new Date(time).toISOString() } : {};
}
