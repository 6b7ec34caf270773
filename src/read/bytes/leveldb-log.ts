import type { LogFile } from '../reader.js';
import { crc32 } from './crc32.js';

/** What could not be passed on. */
export interface LogFaults {
  /** Records whose checksum does not match, or whose parts do not fit together. */
  readonly damaged: number;
  /** Does the file end inside a record? */
  readonly truncated: boolean;
}

const BLOCK_BYTES = 32_768;
/** Checksum (4), length (2), type (1). */
const HEADER_BYTES = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;
/** A larger record holds pictures or output, never a row of metrics. */
const MAX_RECORD_BYTES = 16_777_216;

/**
 * Passes every record of a log in LevelDB's format, as W&B writes it: blocks of 32 KiB, `headerBytes` of the first one taken by
 * the file's own header; the checksum is a plain CRC-32 over type and data (wandb `datastore.py`).
 */
export function eachLogRecord(file: LogFile, headerBytes: number, visit: (record: Uint8Array) => void): LogFaults {
  const block = new Uint8Array(BLOCK_BYTES);
  let damaged = 0;
  let parts: Uint8Array[] = [];
  let partBytes = 0;
  /** Between the first and the last part of a record? `skip`: of one that is damaged or too large. */
  let state: 'none' | 'open' | 'skip' = 'none';
  for (let position = 0; ; position += BLOCK_BYTES) {
    const filled = fill(file, block, position);
    let at = position === 0 ? headerBytes : 0;
    while (at + HEADER_BYTES <= filled) {
      const length = block[at + 4]! + block[at + 5]! * 256;
      const type = block[at + 6]!;
      const end = at + HEADER_BYTES + length;
      if (type === 0 && length === 0) break;
      if (end > filled) {
        // Past the block: damage, and the next block is where to go on; past the file: it was still being written.
        if (filled < BLOCK_BYTES) return { damaged, truncated: true };
        damaged++;
        state = 'none';
        break;
      }
      const stored = block[at]! + block[at + 1]! * 256 + block[at + 2]! * 65_536 + block[at + 3]! * 16_777_216;
      const intact = crc32(block, at + 6, end) === stored;
      const data = block.slice(at + HEADER_BYTES, end);
      at = end;
      if (!intact) {
        damaged++;
        state = 'skip';
      } else if (type === FULL) {
        state = 'none';
        visit(data);
      } else if (type === FIRST) {
        parts = [data];
        partBytes = data.length;
        state = 'open';
      } else if (state === 'open') {
        parts.push(data);
        partBytes += data.length;
        if (partBytes > MAX_RECORD_BYTES) state = 'skip';
        else if (type === LAST) visit(joined(parts, partBytes));
      }
      if (type === LAST) state = 'none';
    }
    if (filled < BLOCK_BYTES) return { damaged, truncated: state === 'open' };
  }
}

function fill(file: LogFile, block: Uint8Array, position: number): number {
  let filled = 0;
  while (filled < block.length) {
    const count = file.readInto(block.subarray(filled), position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
