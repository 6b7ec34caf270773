import type { RawLog, RawSeries } from '../model/log.js';
import type { LogGroup } from './runs.js';

/** The float32 of TensorBoard agrees with a table to this share of a value. */
const FLOAT32 = 1e-6;
/** Console output is rounded to three or four digits. */
const ROUNDED = 2e-3;
/** With fewer points equality may be chance. */
const MIN_POINTS = 3;
/** A copy may end earlier, but not before this share of the points. */
const MIN_SHARE = 0.5;
/** Stores of trackers lie anywhere, not beside the framework's own log. */
const TRACKERS = new Set(['wandb', 'mlflow', 'mlflow-db']);

/**
 * The same run written twice counts once. A framework's own table goes before event files (float32), these before the stores
 * of trackers, and console output comes last; among equals the one with more series stays.
 */
export function withoutCopies(groups: readonly LogGroup[]): readonly LogGroup[] {
  const ordered = [...groups].sort((a, b) => rank(a) - rank(b) || seriesOf(b).length - seriesOf(a).length);
  const kept = new Set<LogGroup>();
  const byStart = new Map<string, LogGroup[]>();
  const byFolder = new Map<string, LogGroup[]>();
  for (const group of ordered) {
    const starts = new Set(seriesOf(group).filter(isTelling).map(startOf));
    const near = [...starts].flatMap((start) => byStart.get(start) ?? []);
    const beside = formatOf(group) === 'text' ? (byFolder.get(folderOf(group)) ?? []) : [];
    if ([...near, ...beside].some((other) => isCopy(other, group))) continue;
    kept.add(group);
    for (const start of starts) add(byStart, start, group);
    add(byFolder, folderOf(group), group);
  }
  return groups.filter((group) => kept.has(group));
}

function add(map: Map<string, LogGroup[]>, key: string, group: LogGroup): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [group]);
  else known.push(group);
}

function rank(group: LogGroup): number {
  const format = formatOf(group);
  if (format === 'tensorboard') return 1;
  if (TRACKERS.has(format) || group.key.startsWith('dvclive')) return 2;
  return format === 'text' ? 3 : 0;
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
  return values.length >= MIN_POINTS && values.some((value) => value !== values[0]);
}

/** The first values, as float32 sees them: copies agree in it. */
function startOf({ values }: RawSeries): string {
  return `${Math.fround(values[0]!)} ${Math.fround(values[1]!)} ${Math.fround(values[2]!)}`;
}

function isCopy(kept: LogGroup, group: LogGroup): boolean {
  const [a, b] = [folderOf(kept), folderOf(group)];
  const [own, other] = [seriesOf(kept), seriesOf(group).filter(isTelling)];
  if (formatOf(kept) === formatOf(group) && rank(kept) === rank(group)) {
    // One tool writes one run twice only as a whole, into one folder (MMEngine's `scalars.json`).
    const sameRun = first(kept.logs).run === first(group.logs).run;
    return a === b && sameRun && other.length > 0 && other.every((series) => own.some((one) => isSame(one, series, 0)));
  }
  const inside = a === b || b.startsWith(a === '' ? '' : `${a}/`) || a.startsWith(`${b}/`) || rank(group) === 2;
  const tolerance = formatOf(group) === 'text' ? ROUNDED : FLOAT32;
  return inside && other.some((series) => own.some((one) => isSame(one, series, tolerance)));
}

/** Equal values from the beginning on. */
function isSame({ values: a }: RawSeries, { values: b }: RawSeries, tolerance: number): boolean {
  const shared = Math.min(a.length, b.length);
  if (shared < MIN_POINTS || shared < MIN_SHARE * Math.max(a.length, b.length)) return false;
  for (let i = 0; i < shared; i++) {
    if (!Object.is(a[i], b[i]) && !(Math.abs(a[i]! - b[i]!) <= tolerance * Math.abs(a[i]!))) return false;
  }
  return true;
}
