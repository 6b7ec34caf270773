import type { LogFile } from '../reader.js';
import { readFully } from './read-fully.js';
import { Refusal } from './refusal.js';

/** One file of a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive, and of the file itself. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const [END_BYTES, LOCATOR_BYTES, END_64_BYTES, CENTRAL_BYTES, LOCAL_BYTES] = [22, 20, 56, 46, 30];
const MAX_COMMENT = 65_535;
const UNKNOWN = 0xffff_ffff;
/** Bytes of the list of files: names of a thousand arrays take a tenth. */
const MAX_LIST = 1_048_576;

/** The files of a zip archive from the list at its end (APPNOTE.TXT 6.3, zip64 included). Refusal where that list is damaged. */
export function zipEntries(file: LogFile, most: number): readonly ZipEntry[] {
  const tail = new Uint8Array(Math.min(file.size, END_BYTES + MAX_COMMENT + LOCATOR_BYTES));
  const tailAt = file.size - tail.length;
  if (readFully(file, tail, tailAt) < tail.length) throw damaged();
  const view = viewOf(tail);
  let end = tail.length - END_BYTES;
  while (end >= 0 && !(view.getUint32(end, true) === END && view.getUint16(end + 20, true) <= tail.length - end - END_BYTES))
    end--;
  if (end < 0) throw damaged();
  let count = view.getUint16(end + 10, true);
  let bytes = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
    const record = new Uint8Array(END_64_BYTES);
    const recordAt = longAt(view, locator + 8);
    if (!(recordAt + END_64_BYTES <= file.size) || readFully(file, record, recordAt) < END_64_BYTES) throw damaged();
    const long = viewOf(record);
    if (long.getUint32(0, true) !== END_64) throw damaged();
    count = longAt(long, 32);
    bytes = longAt(long, 40);
    at = longAt(long, 48);
  }
  if (count > most) throw new Refusal({ id: 'predictions-too-many', values: { of: 'entries', most } });
  if (!(bytes <= MAX_LIST && at + bytes <= file.size)) throw damaged();
  const list = new Uint8Array(bytes);
  if (readFully(file, list, at) < bytes) throw damaged();
  return listed(list, count);
}

function listed(list: Uint8Array, count: number): readonly ZipEntry[] {
  const view = viewOf(list);
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_BYTES > list.length || view.getUint32(at, true) !== CENTRAL) throw damaged();
    const nameAt = at + CENTRAL_BYTES;
    const extraAt = nameAt + view.getUint16(at + 28, true);
    const extraEnd = extraAt + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > list.length) throw damaged();
    const [size, packed, headerAt] = longFields(view, extraAt, extraEnd, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    entries.push({
      name: Buffer.from(list.buffer, list.byteOffset + nameAt, extraAt - nameAt).toString('utf8'),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      packed: packed!,
      size: size!,
      headerAt: headerAt!,
    });
    at = next;
  }
  return entries;
}

/** Fields that are too large for 32 bits stand in the zip64 part of the extra field, in this order. */
function longFields(view: DataView, from: number, end: number, short: readonly number[]): readonly number[] {
  if (!short.includes(UNKNOWN)) return short;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return short.map((value) => {
      if (value !== UNKNOWN) return value;
      if (next + 8 > end) throw damaged();
      next += 8;
      return longAt(view, next - 8);
    });
  }
  throw damaged();
}

/** Where the bytes of an entry begin; Refusal where they are not all in the file. */
export function entryStart(file: LogFile, entry: ZipEntry): number {
  const header = new Uint8Array(LOCAL_BYTES);
  if (!(entry.headerAt + LOCAL_BYTES <= file.size) || readFully(file, header, entry.headerAt) < LOCAL_BYTES) throw damaged();
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL) throw damaged();
  const start = entry.headerAt + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
  if (!(start + entry.packed <= file.size)) throw damaged();
  return start;
}

/** An unsigned 64-bit number; NaN above 2^53, which no file has. */
function longAt(view: DataView, at: number): number {
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 4_294_967_296;
  return Number.isSafeInteger(value) ? value : Number.NaN;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function damaged(): Refusal {
  return new Refusal({ id: 'predictions-damaged', values: { array: '', part: 'archive' } });
}
