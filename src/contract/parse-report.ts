import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';
import { readProblem, type WrittenProblem } from './problem-json.js';
import { ReportSchema } from './schema.js';
import { withoutSecretSettings } from './secret-settings.js';

/** Text of a report.json → Report; a UserError that says what is wrong with which field. */
export function parseReport(text: string, file: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not valid JSON: ${messageOf(error)}`, 'Give a report.json that curvelint wrote.');
  }
  const parsed = ReportSchema.safeParse(value);
  if (parsed.success) {
    const problems = parsed.data.problems.map((one) => readProblem(one as WrittenProblem));
    return withoutSecretSettings({ ...parsed.data, problems } as Report, file);
  }
  const issue = parsed.error.issues[0]!;
  const where = issue.path.map(String).join('.') || 'the document';
  throw new UserError(
    `${file} is no report of curvelint: ${where}: ${issue.message}`,
    'Give a report.json that curvelint wrote.',
  );
}
