import { UserError } from '../model/errors.js';

/** How many shards there must be, or what they must be called. */
export type Expected = number | readonly string[];

/** `--expect 3`, or the names of the shards. */
export function parseExpected(text: string): Expected {
  if (/^\d+$/.test(text.trim())) {
    const count = Number(text);
    if (count >= 1) return count;
  }
  const names = text
    .split(/[\s,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || /^\d+$/.test(text.trim()))
    throw new UserError(`"${text.slice(0, 80)}" is no number of shards`, 'Write how many jobs the matrix has, or their names.');
  return names;
}
