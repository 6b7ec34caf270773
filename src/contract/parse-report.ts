import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';
import { REPORT_CAPS } from './caps.js';
import { holdsMore } from './json-size.js';
import { checkedAhead } from './list-schema.js';
import { readProblem, type WrittenProblem } from './problem-json.js';
import { newRunParser } from './run-line.js';
import { run } from './run-schema.js';
import { ReportSchema } from './schema.js';
import { withoutSecretSettings } from './secret-settings.js';
import { bytesOf, textOf } from './utf8.js';

const HINT = 'Give a report.json that curvelint wrote.';

/** Text of a report.json → Report; a UserError that says what is wrong with which field, or that it is too large to be ours. */
export function parseReport(text: string, file: string): Report {
  refuseMany(text, file);
  return reportOf(jsonOf(text, file), file);
}

/**
 * The same line by line, in UTF-8, for what is too large to be one text: a report of many runs has one a line. Each run is checked when
 * it is read, so that what a report does not keep of it is never there of all of them. No line is looked at after the next was taken.
 */
export function parseReportLines(lines: Iterable<Uint8Array>, file: string): Report {
  const around: string[] = [];
  const lists = new Map<string, unknown[]>();
  const checkedRun = checkedAhead(run);
  const parsedRun = newRunParser();
  /** The list that is open, and how its items begin. */
  let open: { readonly items: unknown[]; readonly begin: Uint8Array; readonly areRuns: boolean } | null = null;
  let inside = '';
  let length = 0;
  const itemOf = (line: Uint8Array): unknown => {
    const text = textOf(line);
    refuseMany(text, file);
    return jsonOf(text.endsWith(',') ? text.slice(0, -1) : text, file);
  };
  for (const bytes of lines) {
    if (open?.begin.every((byte, i) => bytes[i] === byte)) {
      open.items.push(open.areRuns ? checkedRun(parsedRun(bytes) ?? itemOf(bytes)) : itemOf(bytes));
      continue;
    }
    const line = textOf(bytes);
    const [, indent = '', key = ''] = OPENED.exec(line) ?? [];
    if (indent === ' ') inside = key;
    const name = indent === ' ' ? key : `${inside}.${key}`;
    open = LISTS.has(name) && line.endsWith('[') ? { items: [], begin: bytesOf(` ${indent}{"`), areRuns: key === 'runs' } : null;
    if (open !== null) lists.set(name, open.items);
    around.push(line);
    length += line.length;
    if (length > REPORT_CAPS.characters) throw tooLarge(file);
  }
  const text = around.join('\n');
  refuseMany(text, file);
  const whole = jsonOf(text, file);
  for (const [name, items] of lists) fill(whole, name.split('.'), items);
  return reportOf(whole, file);
}

/** A key at the top of a report, or of its baseline, behind which a list or an object begins. */
const OPENED = /^( {1,2})"(\w{1,40})": [[{]$/;
/** What is written one item a line where there are many. */
const LISTS: ReadonlySet<string> = new Set(['runs', 'groups', 'comparisons', 'problems', 'baseline.runs']);

/** Puts a list where the text around it has an empty one. */
function fill(whole: unknown, path: readonly string[], items: readonly unknown[]): void {
  const [key = '', ...rest] = path;
  if (typeof whole !== 'object' || whole === null) return;
  const parts = whole as Record<string, unknown>;
  if (rest.length > 0) fill(parts[key], rest, items);
  else if (items.length > 0) parts[key] = items;
}

function refuseMany(text: string, file: string): void {
  if (text.length > REPORT_CAPS.characters || holdsMore(text, REPORT_CAPS.parts)) throw tooLarge(file);
}

function tooLarge(file: string): UserError {
  return new UserError(`${file} holds more than curvelint writes into a report`, HINT);
}

function reportOf(value: unknown, file: string): Report {
  const parsed = ReportSchema.safeParse(value);
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
