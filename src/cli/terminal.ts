import { safeJson, safeLines, safeXml } from '../github/safe-line.js';
import { UserError } from '../model/errors.js';
import { progressOf } from '../pipeline/progress.js';
import type { Progress } from '../read/find/find-logs.js';
import { withheldText } from '../text/secrets/withhold.js';
import type { Format } from './format.js';

/** In a job of GitHub Actions the runner reads what is printed, and a log must not give it commands. */
const inJob = () => process.env['GITHUB_ACTIONS'] === 'true';

/** To standard output, for people. */
export function print(text: string): void {
  process.stdout.write(inJob() ? safeLines(text) : text);
}

/** To standard output, for a program where the format is one for programs. */
export function printAs(format: Format, text: string): void {
  if (inJob() && format === 'html')
    throw new UserError('a page is not printed into the log of a job', 'Write it to a file: --format html=report.html');
  if (inJob() && format === 'json') process.stdout.write(safeJson(text));
  else if (inJob() && format === 'junit') process.stdout.write(safeXml(text));
  else print(text);
}

/** To standard error. */
export function say(text: string): void {
  const told = withheldText(text);
  process.stderr.write(inJob() ? safeLines(told) : told);
}

/** Says how far reading has come: to a terminal as a line that is overwritten, to anything else as lines. */
export function sayProgress(): (progress: Progress) => void {
  const terminal = process.stderr.isTTY === true;
  return progressOf({ terminal, write: (text) => say(terminal ? text : `${text}\n`), now: Date.now });
}

/** Columns of the terminal; 100 where there is none. */
export function width(): number {
  return process.stdout.columns ?? 100;
}

/** Does whoever reads standard output see colors? */
export function showsColor(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
