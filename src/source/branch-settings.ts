import type { ReadText } from '../config/load.js';
import { inTime } from '../github/attempt.js';
import type { GitHub } from '../github/github.js';
import { UserError } from '../model/errors.js';
import { messageOf } from '../text/message-of.js';

/**
 * Reads settings from a branch or commit of the repository. Without them there is no gate to hold anything against: better no
 * verdict than a wrong one.
 */
export function branchSettings(github: Pick<GitHub, 'readFile'>, ref: string): ReadText {
  return async (file) => {
    const path = file.replace(/^\.\//, '');
    if (path.startsWith('/') || path.split('/').includes('..'))
      throw new UserError(
        `the config ${file} lies outside of the repository`,
        'Here it is read from the base branch: name its path there.',
      );
    try {
      const text = await inTime(() => github.readFile(path, ref));
      return text === null ? null : { text, name: `${path} of ${ref.slice(0, 40)}` };
    } catch (error) {
      throw new UserError(
        `the settings of the base branch can't be read: ${messageOf(error)}`,
        'The job needs "contents: read".',
      );
    }
  };
}
