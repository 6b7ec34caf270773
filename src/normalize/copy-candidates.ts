import { firstLog, type Held, rankOf, TRACKED } from './held.js';

/** What is kept so far, by where copies are looked for: a sweep of thousands of runs must not compare each with each. */
export interface Shelf {
  /** Folder, and each folder above it with `/…`; up to one more than are looked at. */
  readonly byFolder: Map<string, Held[]>;
  /** The same, and the name of the file. */
  readonly byStem: Map<string, Held[]>;
  /** First values of one series. */
  readonly byStart: Map<string, Held[]>;
}

/** Of a folder with more logs, only those with the name or the first values of a log are compared with it. */
export const MAX_NEAR = 16;
/** Of those that begin alike. */
const MAX_ALIKE = 24;
/** Series by whose first values copies are looked for, the rarest ones. */
const MAX_STARTS = 3;
/** Beside each other lie copies at most this far below one folder: `csv/version_0` and `tensorboard/version_0`. */
const MAX_APART = 2;
/** Digits that console output shows of its first values at least. */
const SHOWN_DIGITS = 2;
/** What the last of them may be off. */
const ROUNDING = 2e-3;

/** Nothing kept yet. */
export function newShelf(): Shelf {
  return { byFolder: new Map(), byStem: new Map(), byStart: new Map() };
}

/** Keeps a group where its copies will look for it. */
export function hold({ byFolder, byStem, byStart }: Shelf, held: Held): void {
  const stem = stemOf(held);
  for (const key of [held.folder, ...foldersAbove(held.folder).slice(1).map(below)]) {
    if ((byFolder.get(key)?.length ?? 0) <= MAX_NEAR) add(byFolder, key, held);
    add(byStem, `${key}/${stem}`, held);
  }
  for (const start of startsOf(held)) add(byStart, start, held);
  for (const start of shownStartsOf(held, [1])) add(byStart, start, held);
}

/** Those that a group may be a copy of, nearest first. */
export function candidatesFor({ byFolder, byStem, byStart }: Shelf, held: Held): readonly Held[] {
  const found = new Set<Held>();
  const stem = stemOf(held);
  for (const key of [...foldersAbove(held.folder), below(held.folder)]) {
    const near = byFolder.get(key) ?? [];
    const looked = near.length <= MAX_NEAR ? near : (byStem.get(`${key}/${stem}`) ?? []).slice(0, MAX_NEAR);
    for (const other of looked) found.add(other);
  }
  const isRounded = firstLog(held.group).traits?.rounded === true;
  const starts = isRounded ? shownStartsOf(held, [1 - ROUNDING, 1, 1 + ROUNDING]) : startsOf(held);
  // Many runs begin alike: the series that fewest others begin like tells most.
  const alike = starts
    .map((start) => byStart.get(start) ?? [])
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length);
  for (const others of alike.slice(0, MAX_STARTS)) for (const other of nearest(others, held)) found.add(other);
  return [...found].filter((other) => isWithinReach(other, held)).sort((a, b) => distance(a, held) - distance(b, held));
}

/** Trackers lie anywhere, other copies in the same folder, above or below it, or beside it. */
function isWithinReach(kept: Held, held: Held): boolean {
  return rankOf(held.group) === TRACKED || Number.isFinite(distance(kept, held));
}

/** Folders between two logs; those beside each other count as further than all that lie below each other. */
export function distance(a: Held, b: Held): number {
  const [one, other] = [partsOf(a.folder), partsOf(b.folder)];
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  const [up, down] = [one.length - shared, other.length - shared];
  if (up === 0 || down === 0) return up + down;
  return up <= MAX_APART && down <= MAX_APART ? BESIDE + up + down : Number.POSITIVE_INFINITY;
}

/** More than folders are deep. */
export const BESIDE = 1000;

function nearest(others: readonly Held[], held: Held): readonly Held[] {
  if (others.length <= MAX_ALIKE) return others;
  const own = others.filter((other) => other.folder === held.folder);
  return [...own, ...others].slice(0, MAX_ALIKE);
}

/** The first values of its series, as float32 sees them: copies agree in it. */
export function startsOf({ series }: Held): readonly string[] {
  const telling = series.filter(({ isTelling }) => isTelling);
  return [...new Set(telling.map(({ raw: { values } }) => `${Math.fround(values[0]!)} ${Math.fround(values[1]!)}`))].sort();
}

/** The first values as console output shows them, a little more or less. */
function shownStartsOf({ series }: Held, factors: readonly number[]): readonly string[] {
  const shown = (value: number, factor: number) => (value * factor).toPrecision(SHOWN_DIGITS);
  const found = new Set<string>();
  for (const { raw, isTelling } of series) {
    if (!isTelling) continue;
    for (const one of factors)
      for (const two of factors) found.add(`~${shown(raw.values[0]!, one)} ${shown(raw.values[1]!, two)}`);
  }
  return [...found].sort();
}

/** Key of what lies anywhere below a folder. */
function below(folder: string): string {
  return `${folder}/…`;
}

/** A folder and all above it, up to that of the scan (''). */
function foldersAbove(folder: string): readonly string[] {
  const parts = partsOf(folder);
  return Array.from({ length: parts.length + 1 }, (_, up) => parts.slice(0, parts.length - up).join('/'));
}

function partsOf(folder: string): readonly string[] {
  return folder === '' ? [] : folder.split('/');
}

/** Name of its first file up to the first dot. */
function stemOf({ group }: Held): string {
  const { source } = firstLog(group);
  const file = source.slice(source.lastIndexOf('/') + 1);
  const end = file.indexOf('.');
  return end < 0 ? file : file.slice(0, end);
}

function add(map: Map<string, Held[]>, key: string, held: Held): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [held]);
  else known.push(held);
}
