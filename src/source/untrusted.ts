import { UserError } from '../model/errors.js';

/** Why reports of a run that others decide about are not taken at all, whatever they say. */
export function untrustedReports(where: string): UserError {
  return new UserError(
    `reports of ${where} are not taken: it may have run code of a pull request, and curves that were thinned can't be judged again`,
    'Upload the logs instead (what the training wrote): they are read and judged here.',
  );
}
