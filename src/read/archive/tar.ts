import { UserError } from '../../model/errors.js';
import type { ArchiveCaps } from '../../model/limits.js';
import type { Problem } from '../../model/problem.js';
import { type Archive, type ArchiveFile, checkEntries, cutProblem, entryTooLarge, pathCheck, restLeftOut } from './caps.js';

const BLOCK = 512;
/** Types of entries (POSIX ustar): '0' and NUL are files, '7' contiguous ones; '5' a folder. */
const FILE_TYPES = new Set(['0', '\u0000', '7']);
/** Entries that only describe the next one: pax headers, and GNU's long names. */
const LONG_NAME = 'L';
const PAX = 'x';
const IGNORED = new Set(['g', 'K']);

/** Do bytes begin with a tar header: the mark `ustar` and a header checksum that fits? */
export function isTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && textAt(head, 257, 5) === 'ustar' && checksumFits(head, 0);
}

/** Files of a tar archive (ustar, pax and GNU long names), in memory; see `unpack`. */
export function readTar(name: string, bytes: Uint8Array, caps: ArchiveCaps, wanted: (path: string) => boolean): Archive {
  const files: ArchiveFile[] = [];
  const problems: Problem[] = [];
  const check = pathCheck();
  let total = 0;
  let entries = 0;
  let longName = '';
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    if (bytes.subarray(at, at + BLOCK).every((byte) => byte === 0)) return { files, problems };
    if (!checksumFits(bytes, at)) throw new UserError('a damaged tar archive', 'Re-create the archive.');
    const size = sizeAt(bytes, at + 124);
    const type = String.fromCharCode(bytes[at + 156]!);
    const start = at + BLOCK;
    const end = start + size;
    at = start + Math.ceil(size / BLOCK) * BLOCK;
    checkEntries(++entries, caps);
    if (end > bytes.length) break;
    const data = bytes.subarray(start, end);
    if (type === LONG_NAME) longName = textAt(data, 0, data.length);
    else if (type === PAX) longName = paxPath(data) || longName;
    else if (!IGNORED.has(type)) {
      const path = longName || pathAt(bytes, start - BLOCK);
      longName = '';
      check(path);
      if (type === '5') continue;
      if (!FILE_TYPES.has(type))
        throw new UserError('an archive with links or devices in it', 'Pack the files themselves (`tar --dereference`).');
      if (!wanted(path)) continue;
      if (size > caps.entryBytes) problems.push(entryTooLarge(`${name}/${path}`, caps));
      else if (total + size > caps.totalBytes) return { files, problems: [...problems, restLeftOut(name, caps)] };
      else {
        total += size;
        files.push({ path: path.replace(/^(?:\.\/)+/, ''), bytes: data });
      }
    }
  }
  return { files, problems: [...problems, cutProblem(name)] };
}

function pathAt(bytes: Uint8Array, at: number): string {
  const name = textAt(bytes, at, 100);
  const prefix = textAt(bytes, at + 257, 6) === 'ustar' && bytes[at + 263] === 48 ? textAt(bytes, at + 345, 155) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** Text up to the first NUL. */
function textAt(bytes: Uint8Array, at: number, length: number): string {
  let end = at;
  while (end < at + length && end < bytes.length && bytes[end] !== 0) end++;
  return new TextDecoder().decode(bytes.subarray(at, end));
}

/** Octal digits; a size in base 256 is above 8 GB and never fits. */
function sizeAt(bytes: Uint8Array, at: number): number {
  const digits = textAt(bytes, at, 12).trim();
  if (bytes[at]! >= 128 || !/^[0-7]{1,12}$/.test(digits)) throw new UserError('a damaged tar archive', 'Re-create the archive.');
  return Number.parseInt(digits, 8);
}

/** Sum of the header's bytes, its own field counted as blanks. */
function checksumFits(bytes: Uint8Array, at: number): boolean {
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : bytes[at + i]!;
  return Number.parseInt(textAt(bytes, at + 148, 8).trim() || '-1', 8) === sum;
}

/** The path in a pax header of lines `length key=value\n`; '' where it has none. */
function paxPath(data: Uint8Array): string {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(new TextDecoder().decode(data))?.[1] ?? '';
}
