import * as core from '@actions/core';
import { safeLine } from './safe-line.js';

/** The job's log: everything that is printed goes through here, line by line. */
export const log = {
  info: (text: string): void => {
    for (const line of text.split('\n')) core.info(safeLine(line));
  },
  warning: (text: string): void => core.warning(safeLine(text)),
  error: (text: string): void => core.error(safeLine(text)),
};

/** An input of the action; '' where it was not given. */
export function readInput(name: string): string {
  return core.getInput(name);
}

/** Lines of an input. */
export function readLines(name: string): readonly string[] {
  return core.getMultilineInput(name);
}

export function setOutput(name: string, value: string | number): void {
  core.setOutput(name, value);
}

/** Adds to the job's summary page; nothing where there is none. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(markdown, true).write();
}
