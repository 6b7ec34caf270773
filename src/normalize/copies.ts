import type { RawLog, RawSeries } from '../model/log.js';
import type { LogGroup } from './log-group.js';

/** The float32 of TensorBoard agrees with a table to this share of a value. */
const FLOAT32 = 1e-6;
/** MMCV rounds to five decimals what it hands to TensorBoard unrounded. */
const FIVE_DECIMALS = 5.1e-6;
/** From a value of which rounding left less, nothing can be told. */
const MIN_SIGNIFICANT = 10;
const EXACT = { share: 0, apart: 0 };
/** Console output is rounded: to three or four digits, or to three decimals. */
const ROUNDED = { share: 2e-3, apart: 6e-4 };
/** With fewer equal points, of all series together, equality may be chance. */
const MIN_POINTS = 3;
/** A copy may end earlier, but not before this share of the points. */
const MIN_SHARE = 0.5;
/** Rank of the stores of trackers: they lie anywhere, not beside the framework's own log. */
const TRACKED = 3;

/**
 * The same run written twice counts once. A framework's own table goes before event files (float32), these before the stores
 * of trackers, and console output comes last; among equals the one with more series stays.
 */
export function withoutCopies(groups: readonly LogGroup[]): readonly LogGroup[] {
  const ordered = [...groups].sort((a, b) => rank(a) - rank(b) || seriesOf(b).length - seriesOf(a).length);
  const kept = newKept();
  const all = new Set<LogGroup>();
  for (const group of ordered) {
    if (candidates(kept, group).some((other) => isCopy(other, group))) continue;
    all.add(group);
    keep(kept, group);
  }
  return groups.filter((group) => all.has(group));
}

/** What is kept so far, by where copies are looked for: a sweep of thousands of runs must not compare each with each. */
interface Kept {
  /** Rank and folder. */
  readonly byFolder: Map<string, LogGroup[]>;
  /** Rank and each of two folders above. */
  readonly below: Map<string, LogGroup[]>;
  /** Folder and the first values of all series: one tool writes one run twice only as a whole. */
  readonly byAll: Map<string, LogGroup[]>;
  /** First values of one series. */
  readonly byStart: Map<string, LogGroup[]>;
}

/** Event files lie no further from the table of the same run. */
const MAX_APART = 2;

function newKept(): Kept {
  return { byFolder: new Map(), below: new Map(), byAll: new Map(), byStart: new Map() };
}

function keep({ byFolder, below, byAll, byStart }: Kept, group: LogGroup): void {
  const [folder, ...above] = foldersAbove(folderOf(group));
  add(byFolder, `${rank(group)} ${folder}`, group);
  for (const one of above) add(below, `${rank(group)} ${one}`, group);
  const starts = startsOf(group);
  add(byAll, `${folder} ${starts.join()}`, group);
  for (const start of starts) add(byStart, start, group);
}

function candidates({ byFolder, below, byAll, byStart }: Kept, group: LogGroup): readonly LogGroup[] {
  const own = rank(group);
  const folders = foldersAbove(folderOf(group));
  const starts = startsOf(group);
  const found = [...(byAll.get(`${folders[0]} ${starts.join()}`) ?? [])];
  for (let other = 0; other < own; other++) {
    for (const folder of folders) found.push(...(byFolder.get(`${other} ${folder}`) ?? []));
    found.push(...(below.get(`${other} ${folders[0]}`) ?? []));
  }
  if (own !== TRACKED) return found;
  // Learning rates are alike everywhere: the series that fewest others begin like tells most.
  const alike = starts.map((start) => byStart.get(start) ?? []).filter(({ length }) => length > 0);
  return [...found, ...(alike.sort((a, b) => a.length - b.length)[0] ?? [])];
}

function startsOf(group: LogGroup): readonly string[] {
  return [...new Set(seriesOf(group).filter(isTelling).map(startOf))].sort();
}

/** A folder and those above it. */
function foldersAbove(folder: string): readonly string[] {
  const parts = folder.split('/');
  const above = [folder];
  for (let up = 1; up <= MAX_APART && up < parts.length; up++) above.push(parts.slice(0, -up).join('/'));
  return above;
}

function add(map: Map<string, LogGroup[]>, key: string, group: LogGroup): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [group]);
  else known.push(group);
}

function rank(group: LogGroup): number {
  return group.key.startsWith('dvclive') ? TRACKED : (first(group.logs).traits?.copyRank ?? 1);
}

function formatOf({ logs }: LogGroup): string {
  return first(logs).format;
}

function first(logs: LogGroup['logs']): RawLog {
  return logs[0]!.log;
}

function folderOf({ logs }: LogGroup): string {
  const { source } = first(logs);
  return source.slice(0, Math.max(0, source.lastIndexOf('/')));
}

function seriesOf({ logs }: LogGroup): readonly RawSeries[] {
  return logs.flatMap(({ log }) => log.series);
}

/** Long enough, and not one value throughout. */
function isTelling({ values }: RawSeries): boolean {
  return values.length > 1 && values.some((value) => value !== values[0]);
}

/** The first values, as float32 sees them: copies agree in it. */
function startOf({ values }: RawSeries): string {
  return `${Math.fround(values[0]!)} ${Math.fround(values[1]!)}`;
}

function isCopy(kept: LogGroup, group: LogGroup): boolean {
  const [a, b] = [folderOf(kept), folderOf(group)];
  const [own, other] = [seriesOf(kept), seriesOf(group).filter(isTelling)];
  if (formatOf(kept) === formatOf(group) && rank(kept) === rank(group)) {
    // One tool writes one run twice only as a whole, into one folder (MMEngine's `scalars.json`).
    const sameRun = first(kept.logs).run === first(group.logs).run;
    return a === b && sameRun && other.length > 0 && other.every((series) => own.some((one) => isSame(one, series, EXACT)));
  }
  const inside = a === b || b.startsWith(a === '' ? '' : `${a}/`) || a.startsWith(`${b}/`) || rank(group) === TRACKED;
  const tolerance = first(group.logs).traits?.rounded ? ROUNDED : { share: FLOAT32, apart: FIVE_DECIMALS };
  if (!inside) return false;
  let equal = 0;
  for (const series of other) {
    if (own.some((one) => isSame(one, series, tolerance))) equal += series.values.length;
    if (equal >= MIN_POINTS) return true;
  }
  return false;
}

/** Equal values from the beginning on. */
function isSame({ values: a }: RawSeries, { values: b }: RawSeries, { share, apart: most }: typeof ROUNDED): boolean {
  const shared = Math.min(a.length, b.length);
  if (shared < MIN_SHARE * Math.max(a.length, b.length)) return false;
  for (let i = 0; i < shared; i++) {
    if (Object.is(a[i], b[i])) continue;
    const apart = Math.abs(a[i]! - b[i]!);
    const size = Math.abs(a[i]!);
    if (!(apart <= share * size || (size >= MIN_SIGNIFICANT * most && apart <= most))) return false;
  }
  return true;
}
