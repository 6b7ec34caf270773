import type { LogFile } from '../reader.js';

/** A record is a line, or several where a quoted cell holds line ends. bytes[start, end) is it, without its line end. */
export type RecordVisit = (bytes: Uint8Array, start: number, end: number, line: number, complete: boolean) => void;

/**
 * Takes one record that begins at `start` and ends with a line end before `end`, straight from the bytes; gives the position behind it,
 * or `start` where it takes none: it is then looked for and passed to `RecordVisit`.
 */
export type RecordTake = (bytes: Uint8Array, start: number, end: number) => number;

/** What could not be passed on. Lines are 1-based. */
export interface RecordFaults {
  /** First line that is longer than `MAX_RECORD_BYTES`, 0 if none. */
  readonly tooLong: number;
  /** First line with a quote that is never closed, 0 if none. */
  readonly openQuote: number;
}

/** Bytes read at a time. The size hardly matters (1 MiB reads at memory speed). */
const WINDOW_BYTES = 1_048_576;
/** A longer line is no log line. */
const MAX_RECORD_BYTES = 50_000_000;
/** A quoted cell longer than this was never closed: the quote counts as an ordinary character. */
const MAX_QUOTED_BYTES = 65_536;

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * Passes every record of a file to `visit`, in order, reading piece by piece. Lines end with LF, CRLF or CR.
 * `delimiter` is the byte between cells: a quote opens a cell only behind it; −1 where quotes mean nothing. `take` gets every record
 * first.
 */
export function eachRecord(file: LogFile, delimiter: number, visit: RecordVisit, take: RecordTake = takeNone): RecordFaults {
  let buffer: Uint8Array = new Uint8Array(Math.min(WINDOW_BYTES, file.size + 1));
  let filled = 0;
  let position = 0;
  let line = 1;
  let start = skipMark(file);
  let scan = start;
  let recordLine = 1;
  let openedAt = -1;
  let literalUpTo = -1;
  let afterCr = false;
  let discarding = false;
  let tooLong = 0;
  let openQuote = 0;

  for (;;) {
    const count = file.readInto(buffer.subarray(filled), position);
    position += count;
    filled += count;
    const ended = count === 0;

    for (;;) {
      while (scan < filled) {
        if (scan === start && openedAt < 0 && !afterCr && !discarding) {
          const behind = take(buffer, start, filled);
          if (behind > start) {
            start = behind;
            scan = behind;
            recordLine = ++line;
            continue;
          }
        }
        const byte = buffer[scan]!;
        if (byte > QUOTE) {
          scan++;
          afterCr = false;
          continue;
        }
        if (openedAt >= 0) {
          if (byte === LF) line++;
          else if (byte === QUOTE) {
            if (scan + 1 < filled && buffer[scan + 1] === QUOTE) scan++;
            else openedAt = -1;
          }
        } else if (byte === LF || byte === CR) {
          if (byte === LF && afterCr && scan === start) start++;
          else {
            if (!discarding) visit(buffer, start, scan, recordLine, true);
            discarding = false;
            start = scan + 1;
            line++;
          }
          recordLine = line;
        } else if (byte === QUOTE && delimiter >= 0 && scan > literalUpTo && opensCell(buffer, start, scan, delimiter)) {
          openedAt = scan;
        }
        afterCr = byte === CR;
        scan++;
        if (openedAt >= 0 && scan - openedAt > MAX_QUOTED_BYTES) break;
      }
      if (openedAt < 0 || !(ended || scan - openedAt > MAX_QUOTED_BYTES)) break;
      // Never closed: take it as an ordinary character and look at what follows again.
      openQuote ||= recordLine;
      literalUpTo = openedAt;
      scan = openedAt + 1;
      line = recordLine;
      openedAt = -1;
    }

    if (ended) break;
    // Make room: drop what was visited, grow for a long record, give up on one that is too long.
    if (filled - start > MAX_RECORD_BYTES) {
      tooLong ||= recordLine;
      discarding = true;
      openedAt = -1;
      start = scan;
    }
    const kept = filled - start;
    const target: Uint8Array =
      kept * 2 > buffer.length && buffer.length >= WINDOW_BYTES ? new Uint8Array(buffer.length * 2) : buffer;
    if (target === buffer) buffer.copyWithin(0, start, filled);
    else target.set(buffer.subarray(start, filled));
    scan -= start;
    if (openedAt >= 0) openedAt -= start;
    literalUpTo -= start;
    filled = kept;
    start = 0;
    buffer = target;
  }
  if (!discarding && start < filled) visit(buffer, start, filled, recordLine, false);
  return { tooLong, openQuote };
}

function takeNone(_: Uint8Array, start: number): number {
  return start;
}

/** A quote opens a quoted cell at the beginning of a record and behind a delimiter, spaces in between allowed. */
function opensCell(bytes: Uint8Array, start: number, quote: number, delimiter: number): boolean {
  let before = quote - 1;
  while (before >= start && bytes[before] === 32) before--;
  return before < start || bytes[before] === delimiter;
}

/** Bytes of a UTF-8 byte order mark at the beginning: 3 or 0. */
function skipMark({ head }: LogFile): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
