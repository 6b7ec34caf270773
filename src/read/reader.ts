import { UserError } from '../model/errors.js';
import type { FormatTraits } from '../model/format-traits.js';
import { MAX_WHOLE_BYTES } from '../model/limits.js';
import type { RawLog } from '../model/log.js';

/** One file as readers see it: its name, its first bytes, and the rest on request. Readers never touch the disk themselves. */
export interface LogFile {
  /** Path with forward slashes, as it appears in the report. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The first bytes, at most `HEAD_BYTES`: what `detect` looks at. */
  readonly head: Uint8Array;
  /** Did the user name this very file? Then a reader takes what it can; a file met by chance must look like a log. */
  readonly named: boolean;
  /** Copies bytes from `position` on into `target` and returns how many; 0 at the end of the file. */
  readonly readInto: (target: Uint8Array, position: number) => number;
  /** Rows of a query, where the file is an SQLite database on disk; UserError where this Node has no SQLite. */
  readonly query?: (sql: string) => Iterable<Readonly<Record<string, unknown>>>;
}

/** One row of the table of supported formats, for the documentation. */
export interface Support {
  /** Who writes it. */
  readonly tool: string;
  /** Names that such files have; they are recognized by content all the same. */
  readonly files: string;
  /** What is read from it, and which quirks are known. */
  readonly reads: string;
  /** `real files`: tested on files that the tool wrote; `by shape`: on files of ours in the documented shape. */
  readonly tested: 'real files' | 'by shape';
}

/** One shape of file. Reads exactly what is logged: no renaming, no sorting, no guessing. */
export interface Reader {
  readonly id: string;
  /**
   * When it is asked whether a file is its own, the smallest first: below 200 where a mark of its own tells the format, below 300
   * where the shape of JSON or of a path does, above for tables and text, which could be anything.
   */
  readonly order: number;
  readonly title: string;
  /** A line that such a file begins with, for the documentation. */
  readonly example: string;
  /** Tools whose files it reads. */
  readonly support: readonly Support[];
  /** What is special about its logs; absent: nothing. */
  readonly traits?: FormatTraits;
  /** From name and first bytes alone; cheap; never throws. */
  readonly detect: (file: LogFile) => boolean;
  /** Keeps what is good and returns the rest as problems; throws a UserError only where nothing can be read at all. */
  readonly read: (file: LogFile) => readonly RawLog[] | Promise<readonly RawLog[]>;
}

/** Made once: making one takes longer than decoding a line with it. */
const DECODER = new TextDecoder('utf-8');

/** Bytes of a file that `detect` gets to see. */
export const HEAD_BYTES = 65_536;

/** A file that lies in memory: for tests, and for files whose text had to be converted first. */
export function memoryFile(path: string, bytes: Uint8Array, named = true): LogFile {
  return {
    path,
    size: bytes.length,
    head: bytes.subarray(0, HEAD_BYTES),
    named,
    readInto: (target, position) => {
      const part = bytes.subarray(position, position + target.length);
      target.set(part);
      return part.length;
    },
  };
}

/** All bytes of a file; UserError above `MAX_WHOLE_BYTES`. A file that shrinks meanwhile gives what is left. */
export function readWhole(file: LogFile): Uint8Array {
  if (file.size <= file.head.length) return file.head;
  if (file.size > MAX_WHOLE_BYTES) {
    throw new UserError(
      `${file.size} bytes in one JSON document: more than ${MAX_WHOLE_BYTES} can't be read as one piece`,
      'Write JSON Lines (one object a line) or CSV, which are read piece by piece.',
    );
  }
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  while (filled < bytes.length) {
    const count = file.readInto(bytes.subarray(filled), filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** The first bytes as text (UTF-8, wrong bytes replaced), without a byte order mark. */
export function headText({ head }: LogFile): string {
  const known = HEAD_TEXTS.get(head);
  if (known !== undefined) return known;
  const text = decodeText(head);
  HEAD_TEXTS.set(head, text);
  return text;
}

/** Every reader looks at the head of a file: it is decoded once. */
const HEAD_TEXTS = new WeakMap<Uint8Array, string>();

/** Lines of the head that are split once for all that look at them. */
const FIRST_LINES = 400;

/** The first lines of the head without their line ends, `most` of them or fewer. The last one may be cut. */
export function firstLines(file: LogFile, most: number): string[] {
  const text = headText(file);
  if (most > FIRST_LINES) return splitLines(text, most);
  const known = HEAD_LINES.get(file.head);
  if (known !== undefined) return known.slice(0, most);
  const lines = splitLines(text, FIRST_LINES);
  HEAD_LINES.set(file.head, lines);
  return lines.slice(0, most);
}

const HEAD_LINES = new WeakMap<Uint8Array, readonly string[]>();

/** Lines that end with LF, CRLF or CR. A text without CR, which most are, needs no pattern. */
export function splitLines(text: string, most: number): string[] {
  return text.includes('\r') ? text.split(/\r\n|\n|\r/, most) : text.split('\n', most);
}

/** Bytes as UTF-8 text; wrong bytes become U+FFFD, a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}
