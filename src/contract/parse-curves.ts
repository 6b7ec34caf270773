import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import { MAX_WHOLE_BYTES } from '../model/limits.js';
import { messageOf } from '../text/message-of.js';
import { MAX_CURVE_UNITS } from './capped-curves.js';
import { CURVES_HINT, tooManyCurves } from './curves-errors.js';
import { CurvesSchema } from './curves-schema.js';
import { holdsMore } from './json-size.js';

/** Two numbers a point, and as much again for names. */
const MAX_PARTS = 4 * MAX_CURVE_UNITS;
/** Text of a side file → curves; a UserError that says what is wrong with which field, or that it is too large to be ours. */
export function parseCurves(text: string): Curves {
  if (text.length > MAX_WHOLE_BYTES || holdsMore(text, MAX_PARTS)) throw tooManyCurves();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`not valid JSON: ${messageOf(error).slice(0, 200)}`, CURVES_HINT);
  }
  const parsed = CurvesSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const where = issue.path.map(String).join('.') || 'the document';
  throw new UserError(`no curves of curvelint: ${where}: ${issue.message}`, CURVES_HINT);
}
