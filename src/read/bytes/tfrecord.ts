import type { LogFile } from '../reader.js';
import { maskedBitsOf, maskedCrc32c } from './crc32c.js';
import { type Cursor, cursorAt } from './protobuf.js';

/** Passes one record: the cursor, reused for all, spans its data; `isIntact` checks it. Records are 1-based. `offset` is
 * where in the file it begins. */
export type TfRecordVisit = (data: Cursor, record: number, offset: number) => void;

/** How many records were taken at once. */
export interface TakenRecords {
  records: number;
}

/**
 * Takes whole, intact records from the position `at` of the cursor's bytes on, of which the first `filled` are at hand; gives the position
 * behind the last one, `at` itself where it takes none, and says how many: the next one is then passed to `TfRecordVisit`.
 */
export type TfRecordTake = (data: Cursor, at: number, filled: number, taken: TakenRecords) => number;

/** Why reading stopped, or what was jumped over. Records are 1-based; 0 means none. */
export interface TfRecordFaults {
  /** Complete records that were passed or jumped over. */
  readonly records: number;
  /** Record whose length does not match its checksum: nothing behind it can be found. */
  readonly badLength: number;
  /** Record that announces more bytes than the file has. */
  readonly truncated: number;
  /** First record above `MAX_RECORD_BYTES`. */
  readonly tooLong: number;
}

/** Length (8 bytes) and its checksum (4), then the data, then its checksum (4). */
export const HEADER_BYTES = 12;
export const FOOTER_BYTES = 4;
const WINDOW_BYTES = 1_048_576;
/** A summary of scalars is thousands of times smaller; what is larger is an image or a graph, and is not even read. */
const MAX_RECORD_BYTES = 16_777_216;
/** Checksums of short lengths, as soon as one was computed: most records of a file have one of few lengths. */
const KNOWN_LENGTHS = 1024;

/**
 * Passes every record of a TFRecord file in order through one reused buffer (tensorboard tf_record.rs). A length is checked
 * against its checksum and against the bytes left before anything is allocated for it.
 */
export function eachTfRecord(file: LogFile, visit: TfRecordVisit, take: TfRecordTake = takeNone): TfRecordFaults {
  let cursor = cursorAt(new Uint8Array(Math.min(WINDOW_BYTES, file.size)), 0, 0);
  let filled = 0;
  /** Where the next record begins, in the buffer. */
  let at = 0;
  /** Where the buffer begins, in the file. */
  let base = 0;
  let records = 0;
  let tooLong = 0;
  const taken: TakenRecords = { records: 0 };
  const done = (badLength: number, truncated: number): TfRecordFaults => ({ records, badLength, truncated, tooLong });

  /** Makes `count` bytes from `at` on available; false where the file ends before. */
  const need = (count: number): boolean => {
    if (filled - at >= count) return true;
    if (count > file.size - base - at) return false;
    const { bytes } = cursor;
    if (count > bytes.length) {
      const grown = new Uint8Array(Math.max(count, bytes.length * 2));
      grown.set(bytes.subarray(at, filled));
      cursor = cursorAt(grown, 0, 0);
    } else bytes.copyWithin(0, at, filled);
    base += at;
    filled -= at;
    at = 0;
    while (filled < count) {
      const read = file.readInto(cursor.bytes.subarray(filled), base + filled);
      if (read === 0) return false;
      filled += read;
    }
    return true;
  };

  for (;;) {
    taken.records = 0;
    at = take(cursor, at, filled, taken);
    records += taken.records;
    if (filled - at < HEADER_BYTES && !need(HEADER_BYTES)) return done(0, base + at < file.size ? records + 1 : 0);
    const low = cursor.view.getUint32(at, true);
    const high = cursor.view.getUint32(at + 4, true);
    if (maskedBitsOf(cursor.view, at, at + 8) !== cursor.view.getInt32(at + 8, true)) return done(records + 1, 0);
    const whole = HEADER_BYTES + low + FOOTER_BYTES;
    if (high !== 0 || whole > file.size - base - at) return done(0, records + 1);
    records++;
    if (low > MAX_RECORD_BYTES) {
      tooLong ||= records;
      base += at + whole;
      filled = 0;
      at = 0;
      continue;
    }
    if (filled - at < whole && !need(whole)) return done(0, records);
    cursor.pos = at + HEADER_BYTES;
    cursor.end = cursor.pos + low;
    cursor.bad = false;
    visit(cursor, records, base + at);
    at += whole;
  }
}

function takeNone(_: Cursor, at: number): number {
  return at;
}

/** Checksums of the short lengths, 0 where none was computed yet. */
const CHECKSUMS = new Int32Array(KNOWN_LENGTHS);

/** Bytes of data of the record at `at`, where its length is short and right and all of it is at hand; −1 for any other. */
export function shortRecordAt(view: DataView, at: number, filled: number): number {
  if (at + HEADER_BYTES > filled) return -1;
  const length = view.getInt32(at, true);
  if (length < 0 || length >= KNOWN_LENGTHS || view.getInt32(at + 4, true) !== 0) return -1;
  if (at + HEADER_BYTES + length + FOOTER_BYTES > filled) return -1;
  if (CHECKSUMS[length] === 0) CHECKSUMS[length] = maskedBitsOf(view, at, at + 8);
  return CHECKSUMS[length] === view.getInt32(at + 8, true) ? length : -1;
}

/** Does the data of the record that a cursor spans, from `start` to its end, match the checksum behind it? */
export function isIntact({ view, end }: Cursor, start: number): boolean {
  return maskedBitsOf(view, start, end) === view.getInt32(end, true);
}

/** Does a file begin like a TFRecord file: a length with the right checksum? */
export function startsLikeTfRecord(head: Uint8Array): boolean {
  if (head.length < HEADER_BYTES) return false;
  const stored = head[8]! + head[9]! * 256 + head[10]! * 65_536 + head[11]! * 16_777_216;
  return maskedCrc32c(head, 0, 8) === stored;
}
