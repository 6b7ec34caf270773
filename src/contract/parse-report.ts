import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';
import { REPORT_CAPS } from './caps.js';
import { partsOf } from './json-size.js';
import { readProblem, type WrittenProblem } from './problem-json.js';
import { ReportSchema } from './schema.js';
import { withoutSecretSettings } from './secret-settings.js';

const HINT = 'Give a report.json that curvelint wrote.';

/** Text of a report.json → Report; a UserError that says what is wrong with which field, or that it is too large to be ours. */
export function parseReport(text: string, file: string): Report {
  if (text.length > REPORT_CAPS.characters || partsOf(text) > REPORT_CAPS.parts)
    throw new UserError(`${file} holds more than curvelint writes into a report`, HINT);
  const parsed = ReportSchema.safeParse(jsonOf(text, file));
  if (parsed.success) {
    const problems = parsed.data.problems.map((one) => readProblem(one as WrittenProblem));
    return withoutSecretSettings({ ...parsed.data, problems } as Report, file);
  }
  const issue = parsed.error.issues[0]!;
  const where = issue.path.map(String).join('.') || 'the document';
  throw new UserError(`${file} is no report of curvelint: ${where}: ${issue.message}`, HINT);
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${messageOf(error).slice(0, 200)}`, HINT);
  }
}
