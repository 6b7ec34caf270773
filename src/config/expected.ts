import { UserError } from '../model/errors.js';
import type { Expected } from '../model/expectation.js';

/** `3`, or names with commas, spaces or line ends between. */
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
    throw new UserError(
      `"${text.slice(0, 80)}" is no number of runs or shards to expect`,
      'Write how many there must be, or their names.',
    );
  return names;
}
