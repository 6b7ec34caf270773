import { Readable } from 'node:stream';
import zlib from 'node:zlib';
import { crc32 } from '../bytes/crc32.js';
import type { LogFile } from '../reader.js';
import { readFully } from './read-fully.js';
import { Refusal } from './refusal.js';
import type { ZipEntry } from './zip-entries.js';

/** Bytes of one array, from its header on. */
export interface ArrayBytes {
  /** How the array is called. */
  readonly array: string;
  /** Bytes that are there, or are said to be. */
  readonly size: number;
  /** They are one entry of an archive: nothing may lie behind the array. */
  readonly isEntry: boolean;
  /** Fills `target` from any place, where the bytes are not packed; null where they are. Gives how many there were. */
  readonly at: ((target: Uint8Array, position: number) => number) | null;
  /** Reads them from the beginning. */
  readonly open: () => ByteStream;
}

/** Bytes one after the other. */
export interface ByteStream {
  /** Fills `target` as far as there are bytes, and gives how many. Throws `Refusal` where they are damaged. */
  readonly next: (target: Uint8Array) => Promise<number>;
  /** To be called when no more is wanted. */
  readonly close: () => Promise<void>;
}

const PACKED_PIECE = 262_144;
const UNPACKED_PIECE = 1_048_576;

/** Bytes [start, start + size) of a file as they are; `crc`: their checksum, null where there is none. */
export function plainBytes(file: LogFile, array: string, start: number, size: number, crc: number | null): ArrayBytes {
  const at = (target: Uint8Array, position: number): number => {
    const wanted = Math.max(0, Math.min(target.length, size - position));
    return readFully(file, target.subarray(0, wanted), start + position);
  };
  const open = (): ByteStream => {
    let position = 0;
    let sum = 0;
    return {
      next: async (target) => {
        const count = at(target, position);
        if (crc !== null) sum = crcOf(target.subarray(0, count), sum);
        position += count;
        if (crc !== null && position === size && sum !== crc) throw badSum(array);
        return count;
      },
      close: async () => {},
    };
  };
  return { array, size, isEntry: crc !== null, at, open };
}

/** Unpacked bytes of an entry of a zip archive whose packed ones begin at `start`: at most as many as it says. */
export function inflatedBytes(file: LogFile, array: string, start: number, entry: ZipEntry): ArrayBytes {
  return { array, size: entry.size, isEntry: true, at: null, open: () => inflate(file, array, start, entry) };
}

function inflate(file: LogFile, array: string, start: number, { packed, size, crc }: ZipEntry): ByteStream {
  function* pieces(): Generator<Uint8Array> {
    for (let at = 0; at < packed; ) {
      const piece = new Uint8Array(Math.min(PACKED_PIECE, packed - at));
      const count = readFully(file, piece, start + at);
      if (count === 0) return;
      yield piece.subarray(0, count);
      at += count;
    }
  }
  const source = Readable.from(pieces(), { objectMode: false });
  const inflater = zlib.createInflateRaw({ chunkSize: UNPACKED_PIECE });
  // What reading throws would otherwise be nobody's, and end the program.
  source.on('error', (error) => inflater.destroy(error));
  source.pipe(inflater);
  const unpacked = inflater[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  let rest: Uint8Array = new Uint8Array(0);
  let position = 0;
  let sum = 0;
  let ended = false;
  const more = async (): Promise<boolean> => {
    try {
      const { value, done } = await unpacked.next();
      if (done) return false;
      rest = value;
      return true;
    } catch (error) {
      if (!isOfZlib(error)) throw error;
      throw new Refusal({ id: 'predictions-damaged', values: { array, part: 'data' } });
    }
  };
  return {
    next: async (target) => {
      const wanted = Math.min(target.length, size - position);
      let filled = 0;
      while (filled < wanted && !ended) {
        if (rest.length === 0 && !(await more())) ended = true;
        const count = Math.min(rest.length, wanted - filled);
        target.set(rest.subarray(0, count), filled);
        rest = rest.subarray(count);
        filled += count;
      }
      sum = crcOf(target.subarray(0, filled), sum);
      position += filled;
      if (position === size && sum !== crc) throw badSum(array);
      return filled;
    },
    close: async () => {
      source.destroy();
      inflater.on('error', () => {});
      inflater.destroy();
    },
  };
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_)/.test(String(error.code));
}

/** The checksum by zlib where this Node has it, which is ten times as fast. */
function crcOf(bytes: Uint8Array, before: number): number {
  const native = (zlib as { crc32?: (data: Uint8Array, value: number) => number }).crc32;
  return native === undefined ? crc32(bytes, 0, bytes.length, before) : native(bytes, before);
}

function badSum(array: string): Refusal {
  return new Refusal({ id: 'predictions-damaged', values: { array, part: 'checksum' } });
}
