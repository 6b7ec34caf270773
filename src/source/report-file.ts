import { readFileSync, statSync } from 'node:fs';
import { REPORT_CAPS } from '../contract/caps.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';

/** The report at a path; a UserError that names the file as the user would write it, whatever is wrong with it. */
export async function reportFile(path: string, shown: string): Promise<Report> {
  return parsed(textAt(path, shown), shown);
}

/** A report that came as bytes. */
export async function reportBytes(bytes: Uint8Array, shown: string): Promise<Report> {
  refuseLarge(bytes.length, shown);
  return parsed(new TextDecoder().decode(bytes), shown);
}

/** Most runs of curvelint read no report: what checks one is loaded by those that do. */
async function parsed(text: string, shown: string): Promise<Report> {
  const { parseReport } = await import('../contract/parse-report.js');
  return parseReport(text, shown);
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
