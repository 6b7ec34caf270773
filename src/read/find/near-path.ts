import type { PlatformPath } from 'node:path';
import { nearest } from '../../text/nearest.js';

/** Where it looks, and what it asks of a disk. */
interface Names {
  readonly root: string;
  readonly system: PlatformPath;
  readonly disk: {
    readonly kindOf: (path: string) => string;
    readonly list: (folder: string) => readonly { readonly name: string }[] | string;
  };
}

/** Entries of a folder that are looked at: a misspelt name is not looked for among a data set. */
const MAX_NAMES = 1_000;

/**
 * The path that may have been meant by one that is not there: its first part that does not exist, spelt as the nearest name beside
 * it, and the rest where that exists, too. Null where nothing is like it.
 */
export function nearPath(path: string, { root, system, disk }: Names): string | null {
  let parent = system.dirname(path);
  while (disk.kindOf(parent) === 'none' && system.dirname(parent) !== parent) parent = system.dirname(parent);
  const entries = disk.kindOf(parent) === 'folder' ? disk.list(parent) : [];
  if (typeof entries === 'string') return null;
  const [missing = '', ...rest] = system.relative(parent, path).split(system.sep);
  const near = nearest(
    missing,
    entries.slice(0, MAX_NAMES).map(({ name }) => name),
  );
  if (near === null) return null;
  const whole = system.resolve(parent, near, ...rest);
  const found = disk.kindOf(whole) === 'none' ? system.resolve(parent, near) : whole;
  return system.relative(root, found).split(system.sep).join('/') || null;
}
