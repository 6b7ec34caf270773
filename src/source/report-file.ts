import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { REPORT_CAPS } from '../contract/caps.js';
import { UserError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { messageOf } from '../text/message-of.js';

/** Bytes from which on a report is read line by line: as one text with all that is made of it, it would be twice in memory. */
const LARGE = 64 * 1024 ** 2;
const CHUNK = 4 * 1024 ** 2;
const NEWLINE = 0x0a;

/** The report at a path; a UserError that names the file as the user would write it, whatever is wrong with it. */
export async function reportFile(path: string, shown: string): Promise<Report> {
  const bytes = tried(() => statSync(path).size, shown);
  refuseLarge(bytes, REPORT_CAPS.bytes, shown);
  const { parseReport, parseReportLines } = await parser();
  if (bytes > LARGE) return tried(() => parseReportLines(linesOf(path, shown), shown), shown);
  const text = tried(() => readFileSync(path, 'utf8'), shown);
  return parseReport(text, shown);
}

/** A report that came as bytes. */
export async function reportBytes(bytes: Uint8Array, shown: string): Promise<Report> {
  refuseLarge(bytes.length, REPORT_CAPS.characters, shown);
  const { parseReport } = await parser();
  return parseReport(new TextDecoder().decode(bytes), shown);
}

/** Most runs of curvelint read no report: what checks one is loaded by those that do. */
function parser() {
  return import('../contract/parse-report.js');
}

/** The lines of a file, one after the other: the bytes of each are there until the next is asked for. */
function* linesOf(path: string, shown: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let open: Buffer[] = [];
    let length = 0;
    const chunk = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const read = chunk.subarray(0, readSync(file, chunk));
      if (read.length === 0) break;
      let from = 0;
      for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, from)) {
        const rest = read.subarray(from, end);
        yield open.length === 0 ? rest : Buffer.concat([...open, rest]);
        open = [];
        length = 0;
        from = end + 1;
      }
      open.push(Buffer.from(read.subarray(from)));
      length += read.length - from;
      refuseLarge(length, REPORT_CAPS.characters, shown);
    }
    yield Buffer.concat(open);
  } finally {
    closeSync(file);
  }
}

function tried<T>(read: () => T, shown: string): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${shown} can't be read: ${messageOf(error)}`, 'Name a report.json that curvelint wrote.');
  }
}

function refuseLarge(bytes: number, most: number, shown: string): void {
  if (bytes > most)
    throw new UserError(`${shown} is larger than any report that curvelint writes`, 'Name a report.json that curvelint wrote.');
}
