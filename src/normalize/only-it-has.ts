import type { RawSeries } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import type { Kind } from '../model/run.js';
import { axisOf } from '../vocabulary/axis-columns.js';
import { isSameMetric, type Pair } from './copy-evidence.js';
import { firstLog, type Held, type HeldSeries } from './held.js';
import type { LogGroup } from './log-group.js';
import { type Place, placesOf } from './placed.js';

/** Names of series that are told. */
const MAX_NAMES = 3;
const MEASURED: readonly Kind[] = ['loss', 'loss-part', 'score'];

/** Adds what only the copy has to the log that is kept, placed on its axes. */
export function withExtras(kept: Held, copy: Held, pairs: readonly Pair[], problems: Problem[]): void {
  const longest = [...pairs].sort((a, b) => b.match.length - a.match.length)[0]!;
  const place = placesOf(longest.own.raw, longest.other.raw, longest.match);
  const known = new Set(pairs.map(({ other }) => other));
  take(
    kept,
    copy,
    lacking(kept, copy).filter((one) => !known.has(one)),
    place,
    problems,
  );
}

/** Series of another log that a kept one has neither by name nor by metric. */
export function lacking(kept: Held, other: Held): readonly HeldSeries[] {
  return other.series.filter((one) => {
    const { raw, named, isTelling } = one;
    // Without a known name, what never changes or only counts says nothing.
    if (named.metric === null && !isTelling) return false;
    // A single number is a result, not a curve; the run's own positions are its axis.
    if (raw.values.length < 2 && (named.kind === 'other' || named.kind === 'learning-rate')) return false;
    if (named.metric === null && axisOf(raw.name) !== null) return false;
    return !kept.series.some((own) => isSameName(own, one) || isSameMetric(own, one));
  });
}

/** Adds series of another log, each at its place; those without one are told. */
export function take(kept: Held, other: Held, series: readonly HeldSeries[], place: Place | null, problems: Problem[]): void {
  const unplaced: RawSeries[] = [];
  const taken = new Map<RawSeries, RawSeries>();
  for (const { raw, named, isTelling } of series) {
    const placed = place === null ? raw : place(raw);
    if (placed === null) unplaced.push(raw);
    else {
      taken.set(raw, placed);
      kept.series.push({ raw: placed, named, isTelling });
    }
  }
  const settled = kept.joined.logs.some(({ log }) => Object.keys(log.hyperparameters).length > 0);
  const logs = other.group.logs.flatMap(({ log, split }): LogGroup['logs'] => {
    const own = log.series.flatMap((one) => taken.get(one) ?? []);
    const hyperparameters = settled ? {} : log.hyperparameters;
    if (own.length === 0 && Object.keys(hyperparameters).length === 0) return [];
    const { restarts: _, ...rest } = log;
    return [{ log: { ...rest, series: own, hyperparameters, problems: [] }, split, added: true }];
  });
  if (logs.length > 0) kept.joined = { ...kept.joined, logs: [...kept.joined.logs, ...logs] };
  problems.push(...notPlaced(firstLog(other.group).source, unplaced));
}

/** What is said of series of another log that have no place along the run. */
export function notPlaced(file: string, series: readonly { readonly name: string }[]): readonly Problem[] {
  if (series.length === 0) return [];
  const names = series.slice(0, MAX_NAMES).map(({ name }) => name);
  return [{ file, id: 'series-not-placed', values: { names, more: series.length - names.length } }];
}

/** One name, of one split as far as it is said. */
function isSameName(own: HeldSeries, other: HeldSeries): boolean {
  if (plain(own.raw.name) !== plain(other.raw.name)) return false;
  const [a, b] = [own.named, other.named].map(({ kind, split }) => split ?? (MEASURED.includes(kind) ? 'train' : null));
  return a === b || a === null || b === null;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_./-]+/g, '_');
}
