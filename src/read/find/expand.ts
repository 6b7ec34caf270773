import { dirname, relative, resolve, sep } from 'node:path';
import type { Problem } from '../../model/problem.js';
import { looksLikeLog } from '../file-kind.js';
import { type Glob, isGlob, matchesGlob, parseGlob } from './glob.js';

/** What the expansion of patterns asks of a disk. Nothing here opens a file. */
export interface Disk {
  /** A link to a folder counts as a folder, any other link as `other`. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'other' | 'none';
  /** The path with all links followed; null where it leads nowhere. */
  readonly realOf: (path: string) => string | null;
  /** Entries of a folder; the system's word for what is wrong where it can't be listed. */
  readonly list: (folder: string) => readonly Entry[] | string;
}

export interface Entry {
  readonly name: string;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isSymbolicLink: () => boolean;
}

/** Folders that hold code and data of others. */
const SKIPPED = new Set(['node_modules', '.git', '.venv', 'site-packages', '__pycache__', '.trash']);
/** Entries that a walk looks at for each file that it may take. */
const ENTRIES_PER_FILE = 10;

/** A file to read, and where it came from. */
export interface Candidate {
  readonly path: string;
  readonly shown: string;
  readonly named: boolean;
  readonly pattern: string;
  /** Folder that nothing belonging to the file may lie outside of. */
  readonly base: string;
}

interface Search {
  readonly root: string;
  readonly maxFiles: number;
  readonly disk: Disk;
  readonly candidates: Map<string, Candidate>;
  readonly problems: Problem[];
  entries: number;
}

export interface Expanded {
  /** In order of the paths that are shown. */
  readonly candidates: readonly Candidate[];
  readonly problems: Problem[];
}

/**
 * The files that paths, folders and globs lead to; patterns with `!` take files out again. The part of a pattern before its
 * first wildcard is its root, wherever it lies: no link is followed below it.
 */
export function expandPatterns(patterns: readonly string[], root: string, maxFiles: number, disk: Disk): Expanded {
  const search: Search = { root, maxFiles, disk, candidates: new Map(), problems: [], entries: 0 };
  const trimmed = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== '');
  for (const pattern of trimmed) if (!pattern.startsWith('!')) expand(search, pattern);
  for (const pattern of trimmed) if (pattern.startsWith('!')) leaveOut(search, pattern.slice(1));
  const candidates = [...search.candidates.values()].sort((a, b) => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0));
  return { candidates, problems: search.problems };
}

function expand(search: Search, given: string): void {
  const pattern = sep === '\\' ? given.replaceAll('\\', '/') : given;
  const literal = resolve(search.root, pattern);
  const kind = search.disk.kindOf(literal);
  if (kind === 'file')
    add(search, { path: literal, shown: show(search.root, literal), named: true, pattern, base: dirname(literal) });
  else if (kind === 'folder') walk(search, literal, null, pattern);
  else if (kind === 'other') {
    search.problems.push({ file: pattern, id: 'link-or-device', values: {} });
  } else if (isGlob(pattern)) {
    const glob = parseGlob(pattern);
    if (glob === null) search.problems.push({ file: pattern, id: 'brace-alternatives', values: {} });
    else walk(search, resolve(search.root, glob.base), glob, pattern);
  } else search.problems.push({ file: pattern, id: 'no-such-path', values: { root: search.root } });
}

/** Adds the files below a folder, depth first, in order of their names; with a glob those that match it. */
function walk(search: Search, folder: string, glob: Glob | null, pattern: string): void {
  const before = search.candidates.size;
  const base = search.disk.realOf(folder);
  if (base === null) {
    search.problems.push({ file: pattern, id: 'no-folder', values: { folder: show(search.root, folder) } });
    return;
  }
  const open: string[][] = [[]];
  let seen = 0;
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    const folders: string[][] = [];
    const entries = entriesOf(search, [folder, ...below].join('/'));
    if (entries.length === 0 && below.length > 0) noteEmptyFolder(search, [folder, ...below].join('/'));
    for (const entry of entries) {
      if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) {
        search.problems.push({ file: pattern, id: 'too-many-files', values: { most: search.maxFiles } });
        return;
      }
      const path = [...below, entry.name];
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && path.length < (glob?.depth ?? Number.POSITIVE_INFINITY)) folders.push(path);
      } else if (glob !== null && !matchesGlob(glob, path)) continue;
      else if (entry.isSymbolicLink()) noteLink(search, [folder, ...path].join('/'), base);
      else if (entry.isFile()) {
        seen++;
        const absolute = resolve(folder, ...path);
        add(search, { path: absolute, shown: show(search.root, absolute), named: false, pattern, base: folder });
      } else if (looksLikeLog(entry.name)) noteOther(search, [folder, ...path].join('/'));
    }
    open.push(...folders.reverse());
  }
  if (search.candidates.size === before && seen === 0)
    search.problems.push({ file: pattern, id: glob === null ? 'empty-folder' : 'no-match', values: {} });
}

function entriesOf({ root, disk, problems }: Search, folder: string): readonly Entry[] {
  const entries = disk.list(folder);
  if (typeof entries !== 'string') return entries;
  problems.push({ file: show(root, resolve(folder)), id: 'unlistable-folder', values: { reason: entries } });
  return [];
}

/** A log that someone made a folder of, for instance with an upload of one file to a path. */
function noteEmptyFolder({ root, problems }: Search, folder: string): void {
  if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder)) return;
  problems.push({ file: show(root, resolve(folder)), id: 'folder-named-as-log', values: {} });
}

/** A pipe, a socket or a device under the name of a log. */
function noteOther({ root, problems }: Search, path: string): void {
  problems.push({ file: show(root, resolve(path)), id: 'device', values: {} });
}

/** A link is never followed. One that stays inside leads to files that are found anyway; one that leaves is worth a word. */
function noteLink({ root, problems, disk }: Search, path: string, base: string): void {
  const target = disk.realOf(path);
  const file = show(root, resolve(path));
  if (target === null && looksLikeLog(path)) problems.push({ file, id: 'broken-link', values: {} });
  if (target === null || isInside(target, base) || !(disk.kindOf(target) === 'folder' || looksLikeLog(path))) return;
  problems.push({ file, id: 'leaving-link', values: {} });
}

function add({ candidates }: Search, candidate: Candidate): void {
  const known = candidates.get(candidate.path);
  if (known === undefined || (candidate.named && !known.named)) candidates.set(candidate.path, candidate);
}

/** Takes files out again that a pattern with `!` names, or that lie below a folder that it names. */
function leaveOut({ root, candidates }: Search, pattern: string): void {
  const glob = isGlob(pattern) ? parseGlob(pattern) : null;
  const base = resolve(root, glob === null ? pattern : glob.base);
  for (const path of candidates.keys()) {
    if (!isInside(path, base)) continue;
    const below = relative(base, path).split(sep);
    if (glob === null || matchesGlob(glob, below)) candidates.delete(path);
  }
}

/** Is a path the folder itself, or below it? */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Path as a report shows it: relative to the root, with `/`; whole where it lies outside. */
function show(root: string, path: string): string {
  return (isInside(path, root) ? relative(root, path) || '.' : path).split(sep).join('/');
}
