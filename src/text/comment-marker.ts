import { UserError } from '../model/errors.js';

/** First line of our comments. A comment is ours only if we wrote it and it starts with exactly this. */
export function markerOf(key: string): string {
  if (!/^[A-Za-z0-9._-]{1,64}$/.test(key))
    throw new UserError(
      `"${key.slice(0, 80)}" cannot be the key of a comment`,
      'Use up to 64 letters, digits, dots, dashes and underscores.',
    );
  return `<!-- curvelint:v1 key=${key} -->\n\n`;
}
