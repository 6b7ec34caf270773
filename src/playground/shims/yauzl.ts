import { inflated } from './zlib.js';

/** Marks of the records of a zip archive (APPNOTE.TXT of PKWARE, 4.3). */
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const UNKNOWN_32 = 0xffffffff;
/** Number of the extra field that holds sizes of 64 bits. */
const EXTRA_64 = 1;

interface Entry {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  readonly crc32: number;
  readonly externalFileAttributes: number;
  readonly versionMadeBy: number;
  readonly method: number;
  readonly offset: number;
  readonly isEncrypted: () => boolean;
}

interface ZipFile {
  readonly entryCount: number;
  readonly eachEntry: () => AsyncGenerator<Entry>;
  readonly openReadStream: (entry: Entry, done: (error: Error | null, stream: AsyncIterable<Uint8Array> | null) => void) => void;
}

/** As much of yauzl as reading needs, for a browser: entries by the directory at the end, each inflated when it is asked for. */
function fromBuffer(bytes: Uint8Array, _options: object, done: (error: Error | null, zip: ZipFile | null) => void): void {
  let zip: ZipFile;
  try {
    zip = openZip(bytes);
  } catch (error) {
    done(error as Error, null);
    return;
  }
  done(null, zip);
}

function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryOf(view);
  return {
    entryCount: count,
    async *eachEntry() {
      let at = start;
      for (let i = 0; i < count; i++) {
        const { entry, next } = entryAt(view, bytes, at);
        checkName(entry.fileName);
        yield entry;
        at = next;
      }
    },
    openReadStream(entry, opened) {
      opened(null, contentOf(view, bytes, entry));
    },
  };
}

function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END || view.getUint16(at + 20, true) !== view.byteLength - at - END_BYTES) continue;
    const [count, start] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    if (count !== 0xffff && start !== UNKNOWN_32) return { count, start };
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return { count, start };
    const big = Number(view.getBigUint64(locator + 8, true));
    if (big + 56 > view.byteLength || view.getUint32(big, true) !== END_64)
      throw new Error('invalid zip64 end of central directory record signature');
    return { count: Number(view.getBigUint64(big + 32, true)), start: Number(view.getBigUint64(big + 48, true)) };
  }
  throw new Error('End of central directory record signature not found. Either not a zip file, or file is truncated.');
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { readonly entry: Entry; readonly next: number } {
  if (at + 46 > view.byteLength) throw new Error('unexpected EOF: out of bounds');
  if (view.getUint32(at, true) !== CENTRAL) throw new Error('invalid central directory file header signature');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new Error('unexpected EOF: out of bounds');
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [uncompressedSize, compressedSize, offset] = withExtra(view, sizes, extraAt, extraEnd);
  const entry: Entry = {
    fileName: new TextDecoder().decode(bytes.subarray(at + 46, extraAt)),
    compressedSize: compressedSize!,
    uncompressedSize: uncompressedSize!,
    offset: offset!,
    crc32: view.getUint32(at + 16, true),
    externalFileAttributes: view.getUint32(at + 38, true),
    versionMadeBy: view.getUint16(at + 4, true),
    method: view.getUint16(at + 10, true),
    isEncrypted: () => (flags & 1) !== 0,
  };
  return { entry, next };
}

/** Sizes of 64 bits stand in an extra field, those alone that are unknown in 32, in the same order. */
function withExtra(view: DataView, sizes: readonly number[], from: number, to: number): readonly number[] {
  if (!sizes.includes(UNKNOWN_32)) return sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== UNKNOWN_32) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    });
  }
  return sizes;
}

function checkName(name: string): void {
  if (name.includes('\\')) throw new Error(`invalid characters in fileName: ${name}`);
  if (/^[a-zA-Z]:/.test(name) || name.startsWith('/')) throw new Error(`absolute path: ${name}`);
  if (name.split('/').includes('..')) throw new Error(`invalid relative path: ${name}`);
}

async function* contentOf(view: DataView, bytes: Uint8Array, entry: Entry): AsyncGenerator<Uint8Array> {
  const { offset, compressedSize, uncompressedSize, method } = entry;
  if (offset + 30 > view.byteLength) throw new Error('file data out of bounds');
  if (view.getUint32(offset, true) !== LOCAL) throw new Error('invalid local file header signature');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > view.byteLength) throw new Error('file data overflows file bounds: out of bounds');
  if (method !== 0 && method !== 8) throw new Error(`unsupported compression method: ${method}`);
  const packed = bytes.subarray(start, start + compressedSize);
  let length = 0;
  for (const piece of method === 0 ? [packed] : inflated([packed])) {
    length += piece.length;
    if (length > uncompressedSize)
      throw new Error(`too many bytes in the stream. expected ${uncompressedSize}. got at least ${length}`);
    yield piece;
  }
  if (length < uncompressedSize)
    throw new Error(`not enough bytes in the stream. expected ${uncompressedSize}. got only ${length}`);
}

// biome-ignore lint/style/noDefaultExport: it stands for a package that has one
export default { fromBuffer };
