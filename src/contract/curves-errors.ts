import { UserError } from '../model/errors.js';

/** What to do about a side file of curves that can't be used. */
export const CURVES_HINT = 'The report is whole without it. Lint the logs again to have the curves of all series.';

/** The error of a side file, or of several, that hold more than ours do. */
export function tooManyCurves(): UserError {
  return new UserError('more curves than curvelint writes into one file', CURVES_HINT);
}
