import type { Absent } from '../model/absent.js';
import { UserError } from '../model/errors.js';
import { visible } from './visible.js';

/** Patterns that one message names. */
const MAX_NAMED = 5;
/** Characters of one that it shows. */
const MAX_LENGTH = 200;

/** The mistake of somebody who gave paths that lead to nothing; `what` says what for: `baseline`, '' for what is judged. */
export function absentError(absent: readonly Absent[], what = ''): UserError {
  const said = absent.slice(0, MAX_NAMED).map(wordsOf);
  const more = absent.length > MAX_NAMED ? [`${absent.length - MAX_NAMED} more`] : [];
  const message = [...said, ...more].join('; ');
  return new UserError(what === '' ? message : `${what}: ${message}`, hintOf(absent));
}

function wordsOf({ pattern, why }: Absent): string {
  const given = `"${visible(pattern.slice(0, MAX_LENGTH))}"`;
  if (why === 'path') return `there is no file or folder ${given}`;
  if (why === 'braces') return `${given} has too many alternatives in braces`;
  return why === 'folders' ? `${given} matches folders that hold no file` : `no file matches ${given}`;
}

function hintOf(absent: readonly Absent[]): string {
  const near = absent.flatMap((one) => one.near ?? []);
  if (near.length > 0)
    return `Did you mean ${near
      .slice(0, MAX_NAMED)
      .map((one) => `"${visible(one.slice(0, MAX_LENGTH))}"`)
      .join(', ')}?`;
  return 'Check the path, or leave it out.';
}
