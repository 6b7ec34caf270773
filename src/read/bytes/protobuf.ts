/** A place in a protobuf message. Functions move `pos`; what does not fit sets `bad` and ends the message, nothing throws. */
export interface Cursor {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  pos: number;
  /** First byte after the message. */
  end: number;
  /** The bytes are no valid message. */
  bad: boolean;
}

export const WIRE_VARINT = 0;
export const WIRE_64 = 1;
export const WIRE_BYTES = 2;
export const WIRE_32 = 5;

/** A cursor over bytes[start, end). */
export function cursorAt(bytes: Uint8Array, start: number, end: number): Cursor {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), pos: start, end, bad: false };
}

/** An unsigned varint of at most 10 bytes as a number; above 2^53 the low bits are rounded. 0 and `bad` where it is cut. */
export function readVarint(cursor: Cursor): number {
  const { bytes, end } = cursor;
  let scale = 1;
  let value = 0;
  for (let count = 0; count < 10; count++) {
    if (cursor.pos >= end) break;
    const byte = bytes[cursor.pos++]!;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
    scale *= 128;
  }
  return fail(cursor);
}

/** An int64 varint: two's complement, so that −1 is ten bytes; exact up to 2^53 in size. */
export function readInt64(cursor: Cursor): number {
  const start = cursor.pos;
  const value = readVarint(cursor);
  if (cursor.pos - start < 10 || cursor.bad) return value;
  // Ten bytes: negative. Rounding would eat the low bits of 2^64 − |x|, so they are read again, inverted, in two exact halves.
  let low = 0;
  let high = 0;
  for (let i = 0; start + i < cursor.pos; i++) {
    const bits = ~cursor.bytes[start + i]! & 127;
    if (i < 5) low += bits * 128 ** i;
    else if (i < 9) high += bits * 128 ** (i - 5);
  }
  return -(low + high * 2 ** 35) - 1;
}

/** Length of a length-delimited field, checked against what is left; 0 and `bad` where it reaches past the end. */
export function readLength(cursor: Cursor): number {
  const length = readVarint(cursor);
  if (length > cursor.end - cursor.pos) return fail(cursor);
  return length;
}

/** Little-endian float; 0 and `bad` where it is cut. */
export function readFloat(cursor: Cursor): number {
  if (cursor.end - cursor.pos < 4) return fail(cursor);
  cursor.pos += 4;
  return cursor.view.getFloat32(cursor.pos - 4, true);
}

/** Little-endian double; 0 and `bad` where it is cut. */
export function readDouble(cursor: Cursor): number {
  if (cursor.end - cursor.pos < 8) return fail(cursor);
  cursor.pos += 8;
  return cursor.view.getFloat64(cursor.pos - 8, true);
}

/** Moves over a field of this wire type. Groups (types 3 and 4) are in no message that we read: `bad`. */
export function skipField(cursor: Cursor, wire: number): void {
  if (wire === WIRE_VARINT) {
    readVarint(cursor);
    return;
  }
  const length = wire === WIRE_64 ? 8 : wire === WIRE_32 ? 4 : wire === WIRE_BYTES ? readLength(cursor) : Number.NaN;
  if (!(length <= cursor.end - cursor.pos)) fail(cursor);
  else cursor.pos += length;
}

function fail(cursor: Cursor): number {
  cursor.bad = true;
  cursor.pos = cursor.end;
  return 0;
}
