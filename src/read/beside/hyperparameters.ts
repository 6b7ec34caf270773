import type { Hyperparameter, Hyperparameters } from '../../model/log.js';

const MAX_ENTRIES = 500;
const MAX_TEXT = 256;
/** Values under such names are never read: settings files hold passwords, and what we read ends up in public comments. */
const SECRET = /pass(?:word|wd|phrase)|secret|credential|api_?key|access_?key|auth|token|^_wandb/i;

/** Keeps what is a hyper-parameter: numbers, texts (cut), truth values, null; names that look like secrets only with a number. */
export function toHyperparameters(entries: Iterable<readonly [string, unknown]>): Hyperparameters {
  const kept = new Map<string, Hyperparameter>();
  for (const [name, value] of entries) {
    if (kept.size >= MAX_ENTRIES) break;
    if (name.length > MAX_TEXT || (typeof value !== 'number' && SECRET.test(name))) continue;
    if (typeof value === 'string') kept.set(name, value.slice(0, MAX_TEXT));
    else if (typeof value === 'number' || typeof value === 'boolean' || value === null) kept.set(name, value);
  }
  // Defines properties one by one: `__proto__` becomes a name like any other.
  return Object.fromEntries(kept);
}
