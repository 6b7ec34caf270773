import { looksLikeLog } from '../file-kind.js';
import { type Glob, matchesGlob } from './glob.js';
import { nearPath } from './near-path.js';
import { add, type Entry, type Search } from './search.js';
import { isInside, shownPath } from './system-path.js';
import { type Zone, zoneOf, zoneWithin } from './zones.js';

/** Entries that a walk looks at for each file that it may take. */
const ENTRIES_PER_FILE = 10;
/** Entries that it looks at in folders of data, tests or code, whose logs are only counted: a data set is no place to dwell. */
const MAX_PASSED_ENTRIES = 1_000;

/** A folder to be looked at, and how. */
interface Place {
  /** The glob matches it or a folder above it: whatever lies below is taken, as if it had been named. */
  readonly matched: boolean;
  readonly below: readonly string[];
  readonly zone: Zone;
}

/** Is a repository looked through as a whole: the root itself, or a folder that Git keeps? */
function isRepository({ root, disk, sparing, system }: Search, folder: string, glob: Glob | null): boolean {
  if (!sparing || (glob !== null && !glob.alternatives.every((parts) => parts.every((part) => /^\*+$/.test(part))))) return false;
  return folder === root || disk.kindOf(system.resolve(folder, '.git')) !== 'none';
}

/** What a walk through a folder found that matches. */
interface Walk {
  readonly folder: string;
  /** The folder with all links followed. */
  readonly base: string;
  readonly glob: Glob | null;
  readonly pattern: string;
  readonly isRepository: boolean;
  /** Problems that were known before it. */
  readonly known: number;
  files: number;
  /** Links, pipes and devices. */
  others: number;
  folders: number;
}

/** Adds the files below a folder, depth first, in order of their names; with a glob those that match it. */
export function walkFolder(search: Search, folder: string, glob: Glob | null, pattern: string): void {
  const base = search.disk.realOf(folder);
  if (base === null) {
    const near = nearBase(search, folder, glob);
    search.problems.push({
      file: pattern,
      id: 'no-folder',
      values: { folder: shownPath(search.root, folder, search.system), near: near ?? '' },
    });
    search.absent.push({ pattern, why: 'files', near });
    return;
  }
  const walked: Walk = {
    ...{ folder, base, glob, pattern, isRepository: isRepository(search, folder, glob), known: search.problems.length },
    ...{ files: 0, others: 0, folders: 0 },
  };
  const open: Place[] = [{ below: [], matched: glob === null, zone: walked.isRepository ? 'any' : 'outputs' }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const folders = enter(search, walked, place);
    if (folders === null) {
      search.problems.push({ file: pattern, id: 'too-many-files', values: { most: search.maxFiles } });
      return;
    }
    open.push(...folders.reverse());
  }
  noteNothing(search, walked);
}

/** Takes what lies in one folder; the folders in it that are to be looked at, null where the limit is reached. */
function enter(search: Search, walked: Walk, { below, matched, zone: given }: Place): Place[] | null {
  const { folder, glob, isRepository: spares } = walked;
  const at = [folder, ...below].join('/');
  const entries = entriesOf(search, at);
  if (entries.length === 0 && below.length > 0) noteEmptyFolder(search, at);
  const names = spares ? entries.map(({ name }) => name) : [];
  const zone = spares ? zoneWithin(given, names, below.length === 0) : given;
  if (zone === 'never') return [];
  const folders: Place[] = [];
  for (const entry of entries) {
    if (zone === 'names' && ++search.passedEntries > MAX_PASSED_ENTRIES) return [];
    if (++search.entries > search.maxFiles * ENTRIES_PER_FILE || search.candidates.size >= search.maxFiles) return null;
    const path = [...below, entry.name];
    const matches = matched || glob === null || matchesGlob(glob, path);
    if (!entry.isDirectory()) {
      if (matches) take(search, walked, entry, path, zone);
      continue;
    }
    if (matches) walked.folders++;
    const next = zoneOf(entry.name, zone, names);
    if (next !== 'never' && (matches || path.length < glob.depth)) folders.push({ below: path, matched: matches, zone: next });
  }
  return folders;
}

/** Takes what is no folder: a file is added, or counted where its zone is not read; anything else is worth a word at most. */
function take(search: Search, walked: Walk, entry: Entry, path: readonly string[], zone: Zone): void {
  const { folder, base, pattern, isRepository: scanned } = walked;
  const joined = [folder, ...path].join('/');
  const absolute = search.system.resolve(folder, ...path);
  const shown = shownPath(search.root, absolute, search.system);
  walked[entry.isFile() ? 'files' : 'others']++;
  if (zone === 'names' || zone === 'code') {
    if (entry.isFile() && looksLikeLog(entry.name)) search.passed.add(shown);
  } else if (entry.isSymbolicLink()) noteLink(search, joined, base);
  else if (entry.isFile()) add(search, { path: absolute, shown, named: false, scanned, pattern, base: folder });
  else if (looksLikeLog(entry.name)) noteOther(search, joined);
}

/** Of a pattern that no file matches. */
function noteNothing({ problems, absent }: Search, { glob, pattern, known, files, others, folders }: Walk): void {
  if (files > 0) return;
  if (glob !== null && others > 0) {
    if (problems.length === known) problems.push({ file: pattern, id: 'link-or-device', values: {} });
    return;
  }
  problems.push({ file: pattern, id: glob === null ? 'empty-folder' : 'no-match', values: {} });
  if (glob !== null) absent.push({ pattern, why: folders > 0 ? 'folders' : 'files', near: null });
}

/** The pattern with its folder spelt as the nearest one that is there. */
function nearBase(search: Search, folder: string, glob: Glob | null): string | null {
  const near = nearPath(folder, search);
  if (near === null || glob === null) return near;
  if (search.disk.kindOf(search.system.resolve(search.root, near)) !== 'folder') return near;
  return glob.alternatives.length === 1 ? [near, ...glob.alternatives[0]!].join('/') : near;
}

function entriesOf({ root, disk, problems, system }: Search, folder: string): readonly Entry[] {
  const entries = disk.list(folder);
  if (typeof entries !== 'string') return entries;
  problems.push({ file: shownPath(root, system.resolve(folder), system), id: 'unlistable-folder', values: { reason: entries } });
  return [];
}

/** A log that someone made a folder of, for instance with an upload of one file to a path. */
function noteEmptyFolder({ root, problems, system }: Search, folder: string): void {
  if (!/\.(?:csv|tsv|jsonl?|ndjson|log)$/i.test(folder)) return;
  problems.push({ file: shownPath(root, system.resolve(folder), system), id: 'folder-named-as-log', values: {} });
}

/** A pipe, a socket or a device under the name of a log. */
function noteOther({ root, problems, system }: Search, path: string): void {
  problems.push({ file: shownPath(root, system.resolve(path), system), id: 'device', values: {} });
}

/** A link is never followed. One that stays inside leads to files that are found anyway; one that leaves is worth a word. */
function noteLink({ root, problems, disk, system }: Search, path: string, base: string): void {
  const target = disk.realOf(path);
  const file = shownPath(root, system.resolve(path), system);
  if (target === null && looksLikeLog(path)) problems.push({ file, id: 'broken-link', values: {} });
  if (target === null || isInside(target, base, system) || !(disk.kindOf(target) === 'folder' || looksLikeLog(path))) return;
  problems.push({ file, id: 'leaving-link', values: {} });
}
