import type { PlatformPath } from 'node:path';
import type { Absent } from '../../model/absent.js';
import type { Problem } from '../../model/problem.js';
import { keyOf } from './system-path.js';

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

/** A file to read, and where it came from. */
export interface Candidate {
  readonly path: string;
  readonly shown: string;
  readonly named: boolean;
  /** It was met in a repository that was looked through as a whole: it must prove that it is of a training. */
  readonly scanned: boolean;
  readonly pattern: string;
  /** Folder that nothing belonging to the file may lie outside of. */
  readonly base: string;
}

/** What a search goes by. */
export interface ExpandOptions {
  readonly root: string;
  readonly maxFiles: number;
  readonly disk: Disk;
  /** In a repository that is looked through as a whole, folders of data, tests and code are passed over. */
  readonly sparing?: boolean;
  /** The file that holds what came over standard input, for `-`; absent: `-` is a path like others. */
  readonly stdin?: string | undefined;
  /** The paths of which system; absent: of this one. */
  readonly system?: PlatformPath;
}

/** A search that goes on. */
export interface Search extends ExpandOptions {
  readonly system: PlatformPath;
  /** By what tells files apart. */
  readonly candidates: Map<string, Candidate>;
  readonly problems: Problem[];
  readonly absent: Absent[];
  readonly passed: Set<string>;
  entries: number;
  passedEntries: number;
}

/** A file that several patterns lead to is taken as the one has it that says most of it. */
export function add({ candidates, system }: Search, candidate: Candidate): void {
  const key = keyOf(candidate.path, system);
  const known = candidates.get(key);
  const isMore = known && ((candidate.named && !known.named) || (known.scanned && !candidate.scanned));
  if (known === undefined || isMore) candidates.set(key, candidate);
}
