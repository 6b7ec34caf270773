/** As much of a file as the page can get at: dropped files are read by the piece, examples lie in memory. */
export interface PlacedFile {
  /** Bytes. */
  readonly size: number;
  /** The bytes from `from` up to `to`, which lies within the file. */
  readonly read: (from: number, to: number) => Uint8Array;
}

interface Stat {
  readonly size: number;
  readonly mtimeMs: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** Bytes that one read gets at least: asking a browser for a piece takes long, however small it is. */
const PIECE = 4_194_304;

/** What `node:fs` has for flags; a browser knows none of them. */
export const constants = { O_RDONLY: 0, O_NOFOLLOW: 0, O_NONBLOCK: 0 } as const;

const files = new Map<string, PlacedFile>();
/** Folder → names in it. */
const folders = new Map<string, Set<string>>();
/** Open files, by number, each with the piece that was read last. */
const open = new Map<number, { readonly file: PlacedFile; from: number; bytes: Uint8Array }>();
let next = 3;

/** Puts files at absolute paths, in place of all that were there before: the disk of `node:fs` in a browser. */
export function mountFiles(placed: ReadonlyMap<string, PlacedFile>): void {
  files.clear();
  folders.clear();
  open.clear();
  for (const [path, file] of placed) {
    files.set(path, file);
    for (let at = path.lastIndexOf('/'), name = path; at >= 0; name = name.slice(0, at), at = name.lastIndexOf('/')) {
      const folder = name.slice(0, at) || '/';
      const names = folders.get(folder) ?? new Set<string>();
      folders.set(folder, names.add(name.slice(at + 1)));
      if (at === 0) break;
    }
  }
}

export function openSync(path: string, _flags?: number | string): number {
  const file = files.get(path);
  if (file === undefined) throw noSuch(path);
  open.set(next, { file, from: 0, bytes: new Uint8Array(0) });
  return next++;
}

export function closeSync(handle: number): void {
  open.delete(handle);
}

export function readSync(handle: number, target: Uint8Array, offset: number, length: number, position: number): number {
  const opened = open.get(handle);
  if (opened === undefined) throw noSuch(String(handle));
  const to = Math.min(opened.file.size, position + length);
  if (position >= to) return 0;
  if (position < opened.from || to > opened.from + opened.bytes.length) {
    opened.from = position;
    opened.bytes = opened.file.read(position, Math.min(opened.file.size, Math.max(to, position + PIECE)));
  }
  const part = opened.bytes.subarray(position - opened.from, to - opened.from);
  target.set(part, offset);
  return part.length;
}

export function fstatSync(handle: number): Stat {
  const opened = open.get(handle);
  if (opened === undefined) throw noSuch(String(handle));
  return statOf('file', opened.file.size);
}

export function lstatSync(path: string): Stat {
  const file = files.get(path);
  if (file !== undefined) return statOf('file', file.size);
  if (folders.has(path)) return statOf('folder', 0);
  throw noSuch(path);
}

export function statSync(path: string): Stat {
  return lstatSync(path);
}

export function existsSync(path: string): boolean {
  return files.has(path) || folders.has(path);
}

export function realpathSync(path: string): string {
  if (!existsSync(path)) throw noSuch(path);
  return path;
}

export function readdirSync(path: string, _options?: object): Entry[] {
  const names = folders.get(path);
  if (names === undefined) throw noSuch(path);
  const below = path === '/' ? '' : path;
  return [...names].map((name) => ({ name, ...kindOf(files.has(`${below}/${name}`) ? 'file' : 'folder') }));
}

export function readFileSync(path: string, encoding?: string): string | Uint8Array {
  const file = files.get(path);
  if (file === undefined) throw noSuch(path);
  const bytes = file.read(0, file.size);
  return encoding === undefined ? bytes : new TextDecoder().decode(bytes);
}

function statOf(kind: 'file' | 'folder', size: number): Stat {
  return { size, mtimeMs: 0, ...kindOf(kind) };
}

function kindOf(kind: 'file' | 'folder'): Omit<Stat, 'size' | 'mtimeMs'> {
  return { isFile: () => kind === 'file', isDirectory: () => kind === 'folder', isSymbolicLink: () => false };
}

function noSuch(path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, '${path}'`), { code: 'ENOENT', syscall: 'open' });
}
