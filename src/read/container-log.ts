import { eachRecord } from './bytes/records.js';
import { decodeText, headText, type LogFile, memoryFile, readWhole } from './reader.js';

/** How a container's runtime writes each line that the program in it prints. */
const WRAPPED = /^\s{0,8}\{"log":"/;

/** What the program in a container printed, where a file holds it as JSON, one object a line (Docker, Fluentd); the file itself else. */
export function unwrapped(file: LogFile): LogFile {
  if (!WRAPPED.test(headText(file).slice(0, 40))) return file;
  const whole = memoryFile(file.path, readWhole(file), file.named);
  const lines: string[] = [];
  let others = 0;
  eachRecord(whole, -1, (bytes, start, end) => {
    const printed = printedIn(decodeText(bytes.subarray(start, end)));
    if (printed === null) others++;
    else lines.push(printed);
  });
  // Objects of another kind are a log of their own.
  if (others > lines.length || lines.length === 0) return file;
  return memoryFile(file.path, new TextEncoder().encode(lines.join('')), file.named);
}

function printedIn(record: string): string | null {
  try {
    const { log, stream, time, kubernetes } = JSON.parse(record) as Record<string, unknown>;
    const isWrapped = typeof log === 'string' && (stream !== undefined || time !== undefined || kubernetes !== undefined);
    if (!isWrapped) return null;
    return log.endsWith('\n') || log.endsWith('\r') ? log : `${log}\n`;
  } catch {
    return null;
  }
}
