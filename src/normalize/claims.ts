import { folderSplit } from '../vocabulary/names.js';
import { MAX_NEAR } from './copy-candidates.js';
import { firstLog, folderOf, rankOf } from './held.js';
import type { LogGroup } from './log-group.js';
import { wordsOf } from './parts.js';
import { placeOf } from './resumed.js';

/**
 * What a share of the logs is about, as far as other logs could change what becomes of it. Where no two shares claim the same, each of
 * them by itself gives what all of them together would give.
 */
export interface Claims {
  /** Keys of groups, of starts of one training and of parts of one run. */
  readonly names: Set<string>;
  /** Folders that logs lie in, or that are looked through for logs. */
  readonly folders: Set<string>;
  /** What wrote the logs: copies in other folders are looked for only among the logs of different tools. */
  readonly tools: Set<string>;
  /** Do its groups stand in another order than their keys, or are there too many logs in one folder to compare each with each? */
  isIrregular: boolean;
}

/** Nothing claimed yet. */
export function newClaims(): Claims {
  return { names: new Set(), folders: new Set(), tools: new Set(), isIrregular: false };
}

/** Claims what groups are about, at each stage of grouping; the last stage is in order. */
export function claim(claims: Claims, stages: readonly (readonly LogGroup[])[]): void {
  const crowd = new Map<string, number>();
  for (const group of stages[0] ?? []) {
    const folder = folderOf(group);
    claims.names.add(group.key);
    claims.tools.add(`${rankOf(group)} ${firstLog(group).format}`);
    crowd.set(folder, (crowd.get(folder) ?? 0) + 1);
    for (const one of foldersOf(group)) claims.folders.add(one);
  }
  for (const group of stages.flat()) {
    const start = placeOf(group);
    if (start !== null) claims.names.add(`start ${start}`);
    const words = wordsOf(group);
    if (words !== null) claims.names.add(`part ${words.folder}/${words.rest}`);
  }
  const last = stages.at(-1) ?? [];
  claims.isIrregular =
    [...crowd.values()].some((count) => count > MAX_NEAR) || last.some(({ key }, i) => i > 0 && last[i - 1]!.key > key);
}

/** Folders of its logs; of event files in a folder of one split the one above, whose other folders decide about it. */
function foldersOf(group: LogGroup): readonly string[] {
  const own = group.logs.flatMap(({ log: { source, traits } }) => {
    const folder = above(source);
    const isSplit = traits?.namedBy === 'event-folder' && folderSplit(folder.slice(folder.lastIndexOf('/') + 1)).split !== null;
    return isSplit ? [folder, above(folder)] : [folder];
  });
  return [folderOf(group), ...own];
}

function above(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Do shares give by themselves what they would give together? Then no two claim one name, and no folder of one lies in one of another. */
export function areIndependent(shares: readonly Claims[]): boolean {
  const tools = new Set(shares.flatMap((one) => [...one.tools]));
  if (tools.size > 1 || shares.some(({ isIrregular }) => isIrregular)) return false;
  const names = new Set<string>();
  const owners = new Map<string, number>();
  for (const [i, share] of shares.entries()) {
    for (const name of share.names) {
      if (names.has(name)) return false;
      names.add(name);
    }
    for (const folder of share.folders) {
      if ((owners.get(folder) ?? i) !== i) return false;
      owners.set(folder, i);
    }
  }
  return [...owners].every(([folder, owner]) => {
    for (let at = folder; at !== ''; ) {
      at = above(at);
      if ((owners.get(at) ?? owner) !== owner) return false;
    }
    return true;
  });
}
