import type { Hyperparameter } from '../../../model/log.js';
import {
  type Cursor,
  cursorAt,
  readDouble,
  readLength,
  readVarint,
  skipField,
  WIRE_64,
  WIRE_BYTES,
  WIRE_VARINT,
} from '../../bytes/protobuf.js';

const SESSION_START = 3;

/** Hyper-parameters of the HParams plugin (`HParamsPluginData`, tensorboard plugin_data.proto): bytes[start, end) into `into`. */
export function readHparams(bytes: Uint8Array, start: number, end: number, into: Map<string, Hyperparameter>): void {
  eachMessage(cursorAt(bytes, start, end), SESSION_START, (session) => {
    eachMessage(session, 1, (entry) => readEntry(entry, into));
  });
}

/** An entry of `map<string, google.protobuf.Value>`: 1 key, 2 value. */
function readEntry(entry: Cursor, into: Map<string, Hyperparameter>): void {
  let name = '';
  let value: Hyperparameter | undefined;
  while (entry.pos < entry.end && !entry.bad) {
    const tag = readVarint(entry);
    if (tag === ((1 << 3) | WIRE_BYTES)) name = readText(entry);
    else if (tag === ((2 << 3) | WIRE_BYTES)) value = readValue(inner(entry));
    else skipField(entry, tag & 7);
  }
  if (!entry.bad && name !== '' && value !== undefined) into.set(name, value);
}

/** `google.protobuf.Value`: 1 null, 2 number, 3 text, 4 truth value; lists and structs are left out. */
function readValue(cursor: Cursor): Hyperparameter | undefined {
  let value: Hyperparameter | undefined;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === ((1 << 3) | WIRE_VARINT)) {
      readVarint(cursor);
      value = null;
    } else if (tag === ((2 << 3) | WIRE_64)) value = readDouble(cursor);
    else if (tag === ((3 << 3) | WIRE_BYTES)) value = readText(cursor);
    else if (tag === ((4 << 3) | WIRE_VARINT)) value = readVarint(cursor) !== 0;
    else skipField(cursor, tag & 7);
  }
  return cursor.bad ? undefined : value;
}

/** Calls `visit` with every sub-message of one field number. */
function eachMessage(cursor: Cursor, field: number, visit: (message: Cursor) => void): void {
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag === field * 8 + WIRE_BYTES) visit(inner(cursor));
    else skipField(cursor, tag & 7);
  }
}

/** The length-delimited field that begins here as a message of its own; the cursor moves behind it. */
function inner(cursor: Cursor): Cursor {
  const length = readLength(cursor);
  const message = cursorAt(cursor.bytes, cursor.pos, cursor.pos + length);
  cursor.pos += length;
  return message;
}

function readText(cursor: Cursor): string {
  const length = readLength(cursor);
  cursor.pos += length;
  return new TextDecoder().decode(cursor.bytes.subarray(cursor.pos - length, cursor.pos));
}
