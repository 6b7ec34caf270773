import type { RawLog, RawSeries } from '../model/log.js';
import type { Split } from '../model/split.js';
import { type Classified, classify } from '../vocabulary/names.js';
import type { LogGroup } from './log-group.js';

/** Names of a scan, each read once: those of a sweep are the same in every run. */
export interface Reading {
  readonly classified: (name: string, split: Split | null) => Classified;
}

/** A series of a group, with what its name and its place say. */
export interface HeldSeries {
  readonly raw: RawSeries;
  readonly named: Classified;
  /** May its values tell which training it is of? */
  readonly isTelling: boolean;
}

/** A group of logs while copies are looked for. */
export interface Held {
  readonly group: LogGroup;
  /** Folder that names the run, as opposed to those of its splits. */
  readonly folder: string;
  readonly series: HeldSeries[];
  /** Groups that turned out to be copies of it. */
  readonly copies: Held[];
  /** The group with what it took from others. */
  joined: LogGroup;
}

/** Reads no name twice. */
export function newReading(): Reading {
  const known = new Map<string, Classified>();
  return {
    classified: (name, split) => {
      const key = `${split ?? ''} ${name}`;
      const found = known.get(key) ?? classify(name, split);
      known.set(key, found);
      return found;
    },
  };
}

/** A group that nothing was taken from or added to. */
export function newHeld(group: LogGroup, { classified }: Reading): Held {
  const series = group.logs.flatMap(({ log, split }) => log.series.map((raw) => heldSeries(raw, classified(raw.name, split))));
  return { group, folder: folderOf(group), series, copies: [], joined: group };
}

/** A series with what it may tell. */
function heldSeries(raw: RawSeries, named: Classified): HeldSeries {
  return { raw, named, isTelling: named.kind !== 'learning-rate' && !isCounted(raw.values) };
}

/** Which of several copies stays, the smallest. */
export function rankOf(group: LogGroup): number {
  return group.key.startsWith('dvclive') ? TRACKED : (firstLog(group).traits?.copyRank ?? 1);
}

/** Rank of the stores of trackers: they lie anywhere, not beside the framework's own log. */
export const TRACKED = 3;

/** The log that a group is named after. */
export function firstLog({ logs }: LogGroup): RawLog {
  return logs[0]!.log;
}

/** `tb FOLDER` is the key of event files: where train/ and validation/ are one run, their parent. */
export function folderOf(group: LogGroup): string {
  const { source } = firstLog(group);
  return group.key.startsWith('tb ') ? group.key.slice(3) : source.slice(0, Math.max(0, source.lastIndexOf('/')));
}

/** One value throughout, or a counter: epochs, steps and samples are alike in all trainings. */
function isCounted(values: Float64Array): boolean {
  if (values.length < 2) return true;
  const by = values[1]! - values[0]!;
  for (let i = 2; i < values.length; i++) {
    const next = values[i]! - values[i - 1]!;
    if (!(Math.abs(next - by) <= 1e-9 * Math.abs(values[i]!))) return false;
  }
  return values.length > 2 || by === 0;
}
