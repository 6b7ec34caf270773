import type { ReadText } from '../config/load.js';
import { inTime } from '../github/attempt.js';
import { type Failure, failureOf } from '../github/failure.js';
import type { GitHub } from '../github/github.js';
import { UserError } from '../model/errors.js';

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
      const { kind, message } = failureOf(error);
      throw new UserError(`the settings of the base branch can't be read: ${message}`, hintOf(kind));
    }
  };
}

function hintOf(kind: Failure['kind']): string {
  if (kind === 'token') return 'GitHub does not accept the token: leave out the input token, or give a valid one.';
  return kind === 'permission' || kind === 'missing' ? 'The job needs "contents: read".' : 'Run the job again.';
}
