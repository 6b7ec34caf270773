import { maskedCrc32c } from './crc32c.js';
import { type Cursor, cursorAt } from './protobuf.js';
import type { LogFile } from './reader.js';

/** Passes one record: the cursor spans its data. `intact` checks the data against its stored checksum. */
export type TfRecordVisit = (data: Cursor, record: number, intact: () => boolean) => void;

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
const HEADER_BYTES = 12;
const FOOTER_BYTES = 4;
const WINDOW_BYTES = 1_048_576;
/** A summary of scalars is thousands of times smaller; what is larger is an image or a graph. */
const MAX_RECORD_BYTES = 67_108_864;

/**
 * Passes every record of a TFRecord file in order through one reused buffer (tensorboard tf_record.rs). A length is checked
 * against its checksum and against the bytes left before anything is allocated for it.
 */
export function eachTfRecord(file: LogFile, visit: TfRecordVisit): TfRecordFaults {
  let cursor = cursorAt(new Uint8Array(Math.min(WINDOW_BYTES, file.size)), 0, 0);
  let filled = 0;
  /** Where the next record begins, in the buffer. */
  let at = 0;
  /** Where the buffer begins, in the file. */
  let base = 0;
  let records = 0;
  let tooLong = 0;
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

  let dataEnd = 0;
  const intact = (): boolean => {
    const start = at + HEADER_BYTES;
    return maskedCrc32c(cursor.bytes, start, dataEnd) === cursor.view.getUint32(dataEnd, true);
  };

  for (;;) {
    if (!need(HEADER_BYTES)) return done(0, base + at < file.size ? records + 1 : 0);
    const low = cursor.view.getUint32(at, true);
    const high = cursor.view.getUint32(at + 4, true);
    if (maskedCrc32c(cursor.bytes, at, at + 8) !== cursor.view.getUint32(at + 8, true)) return done(records + 1, 0);
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
    if (!need(whole)) return done(0, records);
    dataEnd = at + HEADER_BYTES + low;
    cursor.pos = at + HEADER_BYTES;
    cursor.end = dataEnd;
    cursor.bad = false;
    visit(cursor, records, intact);
    at += whole;
  }
}

/** Does a file begin like a TFRecord file: a length with the right checksum? */
export function startsLikeTfRecord(head: Uint8Array): boolean {
  if (head.length < HEADER_BYTES) return false;
  const stored = head[8]! + head[9]! * 256 + head[10]! * 65_536 + head[11]! * 16_777_216;
  return maskedCrc32c(head, 0, 8) === stored;
}
