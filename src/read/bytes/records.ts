import type { LogFile } from '../reader.js';

/** A record is a line, or several where a quoted cell holds line ends. bytes[start, end) is it, without its line end. */
export type RecordVisit = (bytes: Uint8Array, start: number, end: number, line: number, complete: boolean) => void;

/** How many records were taken at once: 1, unless `RecordTake` says so. */
export interface Taken {
  records: number;
}

/**
 * Takes one record or more, each a line, from `start` on, with a line end before `end`, straight from the bytes; gives the position behind
 * the last one, or `start` where it takes none: a record is then looked for and passed to `RecordVisit`.
 */
export type RecordTake = (bytes: Uint8Array, start: number, end: number, taken: Taken) => number;

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

/** Where the walk through a file is. Positions are in `buffer`, whose first `filled` bytes are those of the file that are at hand. */
interface Walk {
  buffer: Uint8Array;
  filled: number;
  /** Bytes of the file that were read. */
  position: number;
  /** Beginning of the record, and the byte that is looked at next. */
  start: number;
  scan: number;
  line: number;
  /** Line that the record begins on. */
  recordLine: number;
  /** Quote that opened the cell; −1 outside of one. */
  openedAt: number;
  /** Quotes up to here are ordinary characters. */
  literalUpTo: number;
  afterCr: boolean;
  /** The record is too long and is skipped. */
  discarding: boolean;
  tooLong: number;
  openQuote: number;
  readonly taken: Taken;
}

/**
 * Passes every record of a file to `visit`, in order, reading piece by piece. Lines end with LF, CRLF or CR.
 * `delimiter` is the byte between cells: a quote opens a cell only behind it; −1 where quotes mean nothing. `take` gets every record
 * first.
 */
export function eachRecord(file: LogFile, delimiter: number, visit: RecordVisit, take: RecordTake = takeNone): RecordFaults {
  const walk = newWalk(file);
  for (let isEnd = false; !isEnd; ) {
    isEnd = !fill(walk, file);
    do step(walk, delimiter, visit, take);
    while (isNeverClosed(walk, isEnd));
    if (!isEnd) makeRoom(walk);
  }
  const { buffer, start, filled, recordLine, discarding, tooLong, openQuote } = walk;
  if (!discarding && start < filled) visit(buffer, start, filled, recordLine, false);
  return { tooLong, openQuote };
}

function newWalk(file: LogFile): Walk {
  const start = skipMark(file);
  return {
    buffer: new Uint8Array(Math.min(WINDOW_BYTES, file.size + 1)),
    filled: 0,
    position: 0,
    start,
    scan: start,
    line: 1,
    recordLine: 1,
    openedAt: -1,
    literalUpTo: -1,
    afterCr: false,
    discarding: false,
    tooLong: 0,
    openQuote: 0,
    taken: { records: 1 },
  };
}

/** Reads on; false at the end of the file. */
function fill(walk: Walk, file: LogFile): boolean {
  const count = file.readInto(walk.buffer.subarray(walk.filled), walk.position);
  walk.position += count;
  walk.filled += count;
  return count > 0;
}

/** Walks through the bytes at hand, or up to where a quoted cell is longer than any. */
function step(walk: Walk, delimiter: number, visit: RecordVisit, take: RecordTake): void {
  const { buffer, filled } = walk;
  while (walk.scan < filled) {
    if (walk.scan === walk.start && walk.openedAt < 0 && !walk.afterCr && !walk.discarding && isTaken(walk, take)) continue;
    let at = walk.scan;
    while (at < filled && buffer[at]! > QUOTE) at++;
    if (at > walk.scan) walk.afterCr = false;
    walk.scan = at;
    if (at === filled) return;
    const byte = buffer[at]!;
    if (walk.openedAt >= 0) insideQuotes(walk, byte);
    else if (byte === LF || byte === CR) endLine(walk, byte, visit);
    else if (byte === QUOTE && delimiter >= 0 && at > walk.literalUpTo && opensCell(buffer, walk.start, at, delimiter))
      walk.openedAt = at;
    walk.afterCr = byte === CR;
    walk.scan++;
    if (isTooLongForQuotes(walk)) return;
  }
}

function isTaken(walk: Walk, take: RecordTake): boolean {
  walk.taken.records = 1;
  const behind = take(walk.buffer, walk.start, walk.filled, walk.taken);
  if (behind <= walk.start) return false;
  walk.start = behind;
  walk.scan = behind;
  walk.line += walk.taken.records;
  walk.recordLine = walk.line;
  return true;
}

function insideQuotes(walk: Walk, byte: number): void {
  if (byte === LF) walk.line++;
  else if (byte === QUOTE) {
    if (walk.scan + 1 < walk.filled && walk.buffer[walk.scan + 1] === QUOTE) walk.scan++;
    else walk.openedAt = -1;
  }
}

function endLine(walk: Walk, byte: number, visit: RecordVisit): void {
  if (byte === LF && walk.afterCr && walk.scan === walk.start) walk.start++;
  else {
    if (!walk.discarding) visit(walk.buffer, walk.start, walk.scan, walk.recordLine, true);
    walk.discarding = false;
    walk.start = walk.scan + 1;
    walk.line++;
  }
  walk.recordLine = walk.line;
}

function isTooLongForQuotes({ openedAt, scan }: Walk): boolean {
  return openedAt >= 0 && scan - openedAt > MAX_QUOTED_BYTES;
}

/** A quote that is never closed is taken as an ordinary character, and what follows it is looked at again. */
function isNeverClosed(walk: Walk, isEnd: boolean): boolean {
  if (walk.openedAt < 0 || !(isEnd || isTooLongForQuotes(walk))) return false;
  walk.openQuote ||= walk.recordLine;
  walk.literalUpTo = walk.openedAt;
  walk.scan = walk.openedAt + 1;
  walk.line = walk.recordLine;
  walk.openedAt = -1;
  return true;
}

/** Drops what was visited, grows for a long record, gives up on one that is too long. */
function makeRoom(walk: Walk): void {
  const { buffer, filled } = walk;
  if (filled - walk.start > MAX_RECORD_BYTES) {
    walk.tooLong ||= walk.recordLine;
    walk.discarding = true;
    walk.openedAt = -1;
    walk.start = walk.scan;
  }
  const { start } = walk;
  const kept = filled - start;
  const isFull = kept * 2 > buffer.length && buffer.length >= WINDOW_BYTES;
  const target = isFull ? new Uint8Array(buffer.length * 2) : buffer;
  if (target === buffer) buffer.copyWithin(0, start, filled);
  else target.set(buffer.subarray(start, filled));
  walk.scan -= start;
  if (walk.openedAt >= 0) walk.openedAt -= start;
  walk.literalUpTo -= start;
  walk.filled = kept;
  walk.start = 0;
  walk.buffer = target;
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
