import { Gunzip, Inflate, zlibSync } from 'fflate';
import { crc32 } from '../../read/bytes/crc32.js';
import type { Sink } from './stream.js';

/** As much of `node:zlib` as reading needs, on a small library that runs in a browser. */
export const constants = { Z_SYNC_FLUSH: 2 } as const;

/** Packed bytes that are inflated at once: what comes out of them is what a bomb can do at most before it is counted. */
const PIECE = 65_536;
/** Bytes of a gzip member's end: checksum and length. */
const GZIP_END = 8;

/** A gzip file as a stream of pieces; several members in a row are one text. */
export function createGunzip() {
  let packed: Uint8Array = new Uint8Array(0);
  return {
    end(bytes: Uint8Array): void {
      packed = bytes;
    },
    destroy(): void {},
    async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
      yield* gunzipped(packed);
    },
  };
}

/** The beginning of a gzip file as far as it goes, at most so many bytes. */
export function gunzipSync(bytes: Uint8Array, { maxOutputLength = Number.POSITIVE_INFINITY } = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (const piece of gunzipped(bytes)) {
      length += piece.length;
      if (length > maxOutputLength) throw new RangeError('more than is allowed');
      pieces.push(piece);
    }
  } catch (error) {
    if (!isCut(error)) throw error;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Where fflate 0.8 stands: `v` is not 0 between members, and `v` - 1 bytes of `p`, what is left of the input, belong to the last one. */
interface Between {
  readonly v: number;
  readonly p: Uint8Array;
}

function* gunzipped(packed: Uint8Array): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  let sum = 0;
  let length = 0;
  const checkEnd = (end: number) => {
    if (end > packed.length) throw cut();
    const view = new DataView(packed.buffer, packed.byteOffset + end - GZIP_END, GZIP_END);
    if (view.getUint32(0, true) !== sum >>> 0 || view.getUint32(4, true) !== length >>> 0) throw damaged();
    [sum, length] = [0, 0];
  };
  const stream = new Gunzip((piece) => {
    sum = crc32(piece, 0, piece.length, sum);
    length += piece.length;
    pieces.push(piece);
  });
  stream.onmember = checkEnd;
  const between = stream as unknown as Between;
  let failed: Error | null = null;
  let pushed = 0;
  while (pushed < packed.length && failed === null) {
    const piece = packed.subarray(pushed, pushed + PIECE);
    pushed += piece.length;
    failed = attempt(() => stream.push(piece, false));
    yield* pieces;
    pieces = [];
  }
  if (between.v <= 1) throw failed ?? cut();
  const end = pushed - between.p.length + between.v - 1;
  checkEnd(end);
  // Of what lies behind the last member, zlib passes over zeros alone.
  if (end < packed.length && packed[end] !== 0) throw failed ?? cut();
}

/** Raw deflate from a `Readable`, piece by piece. */
export function createInflateRaw(_options?: object) {
  let source: Iterable<Uint8Array> = [];
  const sink: Sink = {
    from(pieces) {
      source = pieces;
    },
  };
  return {
    ...sink,
    on(_event: string, _listener: (error: Error) => void): void {},
    destroy(_error?: Error): void {},
    async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
      yield* inflated(source);
    },
  };
}

/** What raw deflate holds. */
export function* inflated(source: Iterable<Uint8Array>): Generator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (const packed of source) {
    for (let at = 0; at < packed.length; at += PIECE) {
      const failed = attempt(() => stream.push(packed.subarray(at, at + PIECE), false));
      yield* pieces;
      pieces = [];
      if (failed !== null) throw failed;
    }
  }
  const failed = attempt(() => stream.push(new Uint8Array(0), true));
  yield* pieces;
  if (failed !== null) throw failed;
}

/** Packs bytes as zlib does. */
export function deflateSync(bytes: Uint8Array, _options?: object): { toString(encoding: 'base64'): string } {
  const packed = zlibSync(bytes, { level: 3 });
  return {
    toString() {
      let binary = '';
      for (let at = 0; at < packed.length; at += 8_192) binary += String.fromCharCode(...packed.subarray(at, at + 8_192));
      return btoa(binary);
    },
  };
}

function attempt(push: () => void): Error | null {
  try {
    push();
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) return error;
    if (error instanceof Error && /unexpected EOF/i.test(error.message)) return cut();
    return damaged();
  }
}

function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}

function cut(): Error {
  return Object.assign(new Error('unexpected end of file'), { code: 'Z_BUF_ERROR' });
}

function damaged(): Error {
  return Object.assign(new Error('invalid data'), { code: 'Z_DATA_ERROR' });
}

// biome-ignore lint/style/noDefaultExport: it stands for a module of Node that has one
export default { createInflateRaw };
