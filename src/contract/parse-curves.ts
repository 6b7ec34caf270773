import type { Curves } from '../model/curves.js';
import { UserError } from '../model/errors.js';
import { MAX_WHOLE_BYTES } from '../model/limits.js';
import { messageOf } from '../text/message-of.js';
import { MAX_CURVE_UNITS } from './capped-curves.js';
import { CURVES_HINT, tooManyCurves } from './curves-errors.js';
import { CurvesSchema } from './curves-schema.js';

/** Two numbers a point, and as much again for names. */
const MAX_PARTS = 4 * MAX_CURVE_UNITS;
/** How many numbers a list or an object costs in memory: a text of brackets is a bomb, too. */
const LIST_PARTS = 8;

/** Text of a side file → curves; a UserError that says what is wrong with which field, or that it is too large to be ours. */
export function parseCurves(text: string): Curves {
  if (text.length > MAX_WHOLE_BYTES || partsOf(text) > MAX_PARTS) throw tooManyCurves();
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

/** How many values a JSON text holds at most, lists and objects by what they weigh: known before they are made. */
function partsOf(text: string): number {
  let parts = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2c) parts += 1;
    else if (code === 0x5b || code === 0x7b) parts += LIST_PARTS;
  }
  return parts;
}
