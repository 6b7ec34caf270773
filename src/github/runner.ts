import * as core from '@actions/core';
import { withheldText } from '../text/secrets/withhold.js';
import { safeLine } from './safe-line.js';

/** Where in the repository something is the matter. */
export interface FilePosition {
  readonly file: string;
  readonly line: number;
  readonly title: string;
}

/** The job's log: everything that is printed goes through here, line by line. */
export const log = {
  info: (text: string): void => {
    // At once: a private key has many lines.
    for (const line of withheldText(text).split('\n')) core.info(safeLine(line));
  },
  warning: (text: string, place?: FilePosition): void => core.warning(safeLine(text), propertiesOf(place)),
  error: (text: string, place?: FilePosition): void => core.error(safeLine(text), propertiesOf(place)),
};

/** A file whose name is not what it seems is not named. */
function propertiesOf(place: FilePosition | undefined): core.AnnotationProperties {
  if (place === undefined || safeLine(place.file) !== place.file) return {};
  return { file: place.file, startLine: place.line, title: safeLine(place.title) };
}

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
