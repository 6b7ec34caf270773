import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '../model/errors.js';
import type { Hyperparameters, RawLog } from '../model/log.js';
import { type Candidate, type Disk, type Entry, expandPatterns, isInside } from './expand.js';
import { type ReadResult, readLog } from './read-log.js';
import { HEAD_BYTES, type LogFile, MAX_WHOLE_BYTES, memoryFile, readWhole } from './reader.js';
import { MAX_SIDECAR_BYTES, readSidecar, SIDECAR_NAMES } from './sidecar.js';

/** How much is read at most. What is beyond is refused and named. */
export interface Caps {
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Files of all patterns together. */
  readonly files: number;
}

/** For the job's own disk, whose files its owner wrote. */
export const DISK_CAPS: Caps = { fileBytes: 4 * 1024 ** 3, files: 100_000 };

export interface FindOptions {
  /** Folder that relative patterns and sources refer to. */
  readonly root: string;
  readonly caps?: Partial<Caps>;
  /** Called after every file. */
  readonly onProgress?: (done: number, total: number, path: string) => void;
}

export interface FoundLogs {
  /** In order of their paths. Each log holds the problems of its own file. */
  readonly logs: RawLog[];
  /** Problems of files that gave no log, and of patterns that matched nothing. */
  readonly problems: Problem[];
  /** Every file that was opened, in order. */
  readonly looked: string[];
  /** How many files gave a log. */
  readonly files: number;
}

/**
 * Finds logs by paths, folders and globs (`runs/**`, `logs/{a,b}/*.csv`, `!**` + `/old/**` to leave out), and reads them. The part of
 * a pattern before its first wildcard is its root: no link is followed below it, nothing is opened through a link.
 */
export async function findLogs(patterns: readonly string[], options: FindOptions): Promise<FoundLogs> {
  const root = resolve(options.root);
  const caps: Caps = { ...DISK_CAPS, ...options.caps };
  const { candidates, problems } = expandPatterns(patterns, root, caps.files, DISK);
  const logs: RawLog[] = [];
  const looked: string[] = [];
  let files = 0;
  /** Files of each pattern as long as none of them gave a log or a problem; then NaN. */
  const silent = new Map<string, number>();
  const settings = new Map<string, Hyperparameters>();
  for (const [i, candidate] of candidates.entries()) {
    const result = readFile(candidate, caps);
    looked.push(candidate.shown);
    logs.push(...result.logs.map((log) => withSettings(log, candidate, root, settings)));
    problems.push(...result.problems);
    if (result.logs.length > 0) files++;
    const heard = result.logs.length + result.problems.length > 0;
    silent.set(candidate.pattern, heard ? Number.NaN : (silent.get(candidate.pattern) ?? 0) + 1);
    options.onProgress?.(i + 1, candidates.length, candidate.shown);
    // Lets a progress line be drawn and a signal be heard.
    if (i % 64 === 63) await new Promise((done) => setImmediate(done));
  }
  const hint = 'Name a log itself to learn why it is not taken for one.';
  for (const [pattern, count] of silent) if (count > 0) problems.push({ file: pattern, message: noLogAmong(count), hint });
  return { logs, problems, looked, files };
}

/** The disk as `expandPatterns` sees it. */
export const DISK: Disk = { kindOf, realOf, list };

function noLogAmong(count: number): string {
  return count === 1 ? 'one file, and it is no metric log' : `${count} files, none of them a metric log`;
}

/** Reads one file; when it changed meanwhile, once more. */
function readFile(candidate: Candidate, caps: Caps): ReadResult {
  const first = readOnce(candidate, caps);
  if (!first.changed) return first;
  const second = readOnce(candidate, caps);
  if (!second.changed) return second;
  const changed = {
    file: candidate.shown,
    message: 'the file changed while it was read',
    hint: 'The training may still be running: read it when it has ended.',
  };
  return { logs: second.logs, problems: [...second.problems, changed] };
}

function readOnce({ path, shown, named }: Candidate, caps: Caps): ReadResult & { readonly changed: boolean } {
  const fail = (message: string, hint: string) => ({ logs: [], problems: [{ file: shown, message, hint }], changed: false });
  let handle: number;
  try {
    // Never through a link, and never waiting for the other end of a pipe. Windows has neither flag.
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return fail(`can't be opened${reason(error)}`, 'Check that it exists and may be read.');
  }
  try {
    const before = fstatSync(handle);
    if (!before.isFile()) return fail('not a regular file', 'Name a file.');
    if (before.size > caps.fileBytes)
      return fail(`${before.size} bytes: more than ${caps.fileBytes} are not read`, 'Log less often, or split the file.');
    const result = readLog(openFile(handle, before.size, shown, named));
    const after = fstatSync(handle);
    return { ...result, changed: after.size !== before.size || after.mtimeMs !== before.mtimeMs };
  } catch (error) {
    return fail(`can't be read${reason(error)}`, 'Try again; if it stays, copy the file.');
  } finally {
    closeSync(handle);
  }
}

function openFile(handle: number, size: number, path: string, named: boolean): LogFile {
  const readInto = (target: Uint8Array, position: number) => readSync(handle, target, 0, target.length, position);
  const head = new Uint8Array(Math.min(size, HEAD_BYTES));
  const file: LogFile = { path, size, head: head.subarray(0, readInto(head, 0)), named, readInto };
  // UTF-16, as PowerShell's `>` writes it, is turned into UTF-8 before any reader sees it.
  const little = head[0] === 0xff && head[1] === 0xfe;
  if (size > MAX_WHOLE_BYTES || !(little || (head[0] === 0xfe && head[1] === 0xff))) return file;
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(readWhole(file));
  return memoryFile(path, new TextEncoder().encode(text), named);
}

/** Adds the settings that lie beside the log or one folder above; what the log says itself counts more. */
function withSettings(log: RawLog, { path, base }: Candidate, root: string, known: Map<string, Hyperparameters>): RawLog {
  const own = dirname(path);
  const above = dirname(own);
  const allowed = isInside(above, root) || isInside(above, base);
  const hyperparameters = { ...(allowed ? settingsIn(above, known) : {}), ...settingsIn(own, known), ...log.hyperparameters };
  return { ...log, hyperparameters };
}

function settingsIn(folder: string, known: Map<string, Hyperparameters>): Hyperparameters {
  const cached = known.get(folder);
  if (cached !== undefined) return cached;
  let settings: Hyperparameters = {};
  for (const name of SIDECAR_NAMES.toReversed()) settings = { ...settings, ...readSidecar(textOf(`${folder}/${name}`)) };
  known.set(folder, settings);
  return settings;
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
    const stat = lstatSync(path);
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

/** The system's word for what went wrong, as `: EACCES`. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === '' ? '' : code === 'ELOOP' ? ': it is a symbolic link' : `: ${code}`;
}
