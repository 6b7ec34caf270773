import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { MAX_WHOLE_BYTES } from '../../model/limits.js';
import type { Trouble } from '../../model/problem.js';
import type { Surroundings } from '../beside/settings.js';
import { MAX_SIDECAR_BYTES } from '../beside/sidecar.js';
import { queryOf } from '../bytes/sqlite.js';
import { HEAD_BYTES, type LogFile, memoryFile, readWhole } from '../reader.js';
import type { Disk, Entry } from './search.js';

/** The disk as `expandPatterns` sees it. */
export const DISK: Disk = { kindOf, realOf, list };

/** An open file, and whether it is still what it was when it was opened. */
export interface OpenFile {
  readonly file: LogFile;
  readonly hasChanged: () => boolean;
  readonly close: () => void;
}

/** What opening a file takes. */
export interface OpenOptions {
  readonly path: string;
  /** Path in reports. */
  readonly shown: string;
  readonly named: boolean;
  readonly maxBytes: number;
  /** Called with the number of bytes of every read. */
  readonly onBytes: (count: number) => void;
}

/** Opens a regular file, never through a link; what is wrong where that fails. */
export function openLog({ path, shown, named, maxBytes, onBytes }: OpenOptions): OpenFile | Trouble {
  let handle: number;
  try {
    // Never through a link, and never waiting for the other end of a pipe. Windows has neither flag.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return { id: 'unopenable', values: { reason: reason(error) } };
  }
  const refuse = (trouble: Trouble) => {
    closeSync(handle);
    return trouble;
  };
  try {
    const before = fstatSync(handle);
    if (!before.isFile()) return refuse({ id: 'not-a-file', values: {} });
    if (before.size > maxBytes) return refuse({ id: 'large-file', values: { bytes: before.size, most: maxBytes } });
    return {
      file: toLogFile(handle, before.size, { path, shown, named, maxBytes, onBytes }),
      hasChanged: () => {
        const after = fstatSync(handle);
        return after.size !== before.size || after.mtimeMs !== before.mtimeMs;
      },
      close: () => closeSync(handle),
    };
  } catch (error) {
    return refuse({ id: 'unreadable', values: { reason: reason(error) } });
  }
}

function toLogFile(handle: number, size: number, { path, shown, named, onBytes }: OpenOptions): LogFile {
  const readInto = (target: Uint8Array, position: number) => {
    const count = readSync(handle, target, 0, target.length, position);
    onBytes(count);
    return count;
  };
  const head = new Uint8Array(Math.min(size, HEAD_BYTES));
  const read = head.subarray(0, readInto(head, 0));
  const file: LogFile = { path: shown, size, head: read, named, readInto, query: queryOf(path) };
  // UTF-16, as PowerShell's `>` writes it, is turned into UTF-8 before any reader sees it.
  const little = head[0] === 0xff && head[1] === 0xfe;
  if (size > MAX_WHOLE_BYTES || !(little || (head[0] === 0xfe && head[1] === 0xff))) return file;
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(readWhole(file));
  return memoryFile(shown, new TextEncoder().encode(text), named);
}

/** What settings are looked for in, on disk: nothing outside of what `allows` allows. */
export function surroundings(allows: (path: string) => boolean): Surroundings {
  return {
    textOf: (path) => (allows(path) ? textOf(path) : ''),
    namesIn: (folder) => {
      const entries = allows(folder) && kindOf(folder) === 'folder' ? list(folder) : [];
      return typeof entries === 'string' ? [] : entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
  };
}

/** Text of a small regular file; '' where there is none: settings are a help, never a must. */
function textOf(path: string): string {
  if (kindOf(path) !== 'file') return '';
  let handle = -1;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const { size } = fstatSync(handle);
    if (size > MAX_SIDECAR_BYTES) return '';
    const bytes = new Uint8Array(size);
    return new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes, 0, size, 0)));
  } catch {
    return '';
  } finally {
    if (handle >= 0) closeSync(handle);
  }
}

/** What a path is, links not followed, except that a link to a folder counts as one: it is its owner's own root. */
function kindOf(path: string): 'file' | 'folder' | 'other' | 'none' {
  try {
    // Most of what is asked for is not there: an error that is thrown for it takes longer than the look.
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 'none';
    if (stat.isFile()) return 'file';
    if (stat.isDirectory()) return 'folder';
    return stat.isSymbolicLink() && lstatSync(realpathSync(path)).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'none';
  }
}

function list(folder: string): readonly Entry[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return reason(error);
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** The system's word for what went wrong, as `EACCES`; '' where it has none. */
export function reason(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
