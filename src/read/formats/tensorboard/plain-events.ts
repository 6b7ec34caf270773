import { maskedBitsOf } from '../../bytes/crc32c.js';
import type { Cursor } from '../../bytes/protobuf.js';
import { FOOTER_BYTES, HEADER_BYTES, shortRecordAt, type TakenRecords } from '../../bytes/tfrecord.js';
import type { EventShape, Tags } from './tags.js';

const WALL_TIME = 0x09;
const STEP = 0x10;
/** Wall time, and the number of the step's field. */
const STEP_AT = 10;
/** Bytes of a step that is read here: more than 2^28 are read field by field. */
const MAX_STEP_BYTES = 4;

/** First and last time of events, seconds; NaN for none. */
export interface Span {
  first: number;
  last: number;
}

/**
 * Takes the records from `at` on that are intact events of one scalar, as long as each is the same, byte by byte but for time, step and
 * value, as the last event of the tag that is due: writers repeat their tags in the same order. Every other record is left for readers of
 * fields, and so is a tag whose columns have no room.
 */
export function takePlainEvents(tags: Tags, span: Span, data: Cursor, from: number, filled: number, taken: TakenRecords): number {
  const { bytes, view } = data;
  let { first, last } = span;
  let at = from;
  let records = 0;
  for (let tag = tags.last?.next; tag; tag = tag.next) {
    const { shape, values, steps } = tag;
    const length = shortRecordAt(view, at, filled);
    if (shape === null || values.length === values.items.length || length < STEP_AT + shape.length) break;
    const start = at + HEADER_BYTES;
    const end = start + length;
    const behind = end - shape.length;
    const step = stepAt(bytes, start + STEP_AT, behind);
    if (step < 0 || bytes[start] !== WALL_TIME || bytes[start + STEP_AT - 1] !== STEP) break;
    if (!hasShape(shape, view, behind) || maskedBitsOf(view, start, end) !== view.getInt32(end, true)) break;
    const time = view.getFloat64(start + 1, true);
    if (!(time >= first)) first = time;
    if (!(time <= last)) last = time;
    values.items[values.length++] = view.getFloat32(behind + shape.value, true);
    steps.items[steps.length++] = step;
    tags.last = tag;
    at = end + FOOTER_BYTES;
    records++;
  }
  span.first = first;
  span.last = last;
  taken.records = records;
  return at;
}

/** The varint that is exactly the bytes from `start` to `end`; −1 where it is another one, or a long one. */
function stepAt(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > MAX_STEP_BYTES || start >= end) return -1;
  let step = 0;
  for (let i = end - 1; i >= start; i--) {
    const byte = bytes[i]!;
    // All but the last byte say that another one follows.
    if (byte < 128 === i < end - 1) return -1;
    step = (step << 7) | (byte & 127);
  }
  return step;
}

/** Are the bytes at `at` those of a shape, but for its float? Four at a time; the last four may have been compared before. */
function hasShape({ view: own, length, value }: EventShape, view: DataView, at: number): boolean {
  // A name of one letter is ten bytes behind the step.
  for (let i = 0; i + 4 < value; i += 4) if (own.getInt32(i, true) !== view.getInt32(at + i, true)) return false;
  if (own.getInt32(value - 4, true) !== view.getInt32(at + value - 4, true)) return false;
  let i = value + 4;
  for (; i + 4 <= length; i += 4) if (own.getInt32(i, true) !== view.getInt32(at + i, true)) return false;
  for (; i < length; i++) if (own.getUint8(i) !== view.getUint8(at + i)) return false;
  return true;
}
