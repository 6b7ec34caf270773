import { safeJson, safeLines, safeXml } from '../github/safe-line.js';
import { UserError } from '../model/errors.js';
import { progressOf } from '../pipeline/progress.js';
import type { Progress } from '../read/find/find-logs.js';
import { withheldText } from '../text/secrets/withhold.js';
import type { Format } from './format.js';
import { watchStreams, writeError, writeOut } from './streams.js';

/** In a job of GitHub Actions the runner reads what is printed, and a log must not give it commands. */
const inJob = () => process.env['GITHUB_ACTIONS'] === 'true';

/** How commander writes help and mistakes. */
export const HELP_OUTPUT = {
  writeOut: (text: string) => writeOut(process.stdout, text),
  writeErr: (text: string) => writeError(process.stderr, text),
};

/** Tells what is wrong with standard output; a reader that leaves early is nothing wrong. */
export function watchOutput(fail: (error: UserError) => void): void {
  watchStreams(process.stdout, process.stderr, fail);
}

/** To standard output, for people. */
export function print(text: string): void {
  writeOut(process.stdout, inJob() ? safeLines(text) : text);
}

/** To standard output, for a program where the format is one for programs. */
export function printAs(format: Format, text: string): void {
  if (inJob() && format === 'html')
    throw new UserError('a page is not printed into the log of a job', 'Write it to a file: --format html=report.html');
  if (inJob() && format === 'json') writeOut(process.stdout, safeJson(text));
  else if (inJob() && format === 'junit') writeOut(process.stdout, safeXml(text));
  else print(text);
}

/** To standard error. */
export function say(text: string): void {
  const told = withheldText(text);
  writeError(process.stderr, inJob() ? safeLines(told) : told);
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
