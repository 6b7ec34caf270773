import { readFileSync, statSync } from 'node:fs';
import { REPORT_CAPS } from '../contract/caps.js';
import { parseReport } from '../contract/parse-report.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';

/** The report at a path; a UserError that names the file as the user would write it, whatever is wrong with it. */
export function reportFile(path: string, shown: string): Report {
  return parseReport(textAt(path, shown), shown);
}

/** A report that came as bytes. */
export function reportBytes(bytes: Uint8Array, shown: string): Report {
  refuseLarge(bytes.length, shown);
  return parseReport(new TextDecoder().decode(bytes), shown);
}

/** The text of a report at a path. */
function textAt(path: string, shown: string): string {
  try {
    refuseLarge(statSync(path).size, shown);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown} can't be read: ${messageOf(error)}`, 'Name a report.json that curvelint wrote.');
  }
}

function refuseLarge(bytes: number, shown: string): void {
  if (bytes > REPORT_CAPS.characters)
    throw new UserError(`${shown} is larger than any report that curvelint writes`, 'Name a report.json that curvelint wrote.');
}
