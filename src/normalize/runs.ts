import type { RawLog } from '../model/log.js';
import type { Split } from '../model/run.js';
import { folderSplit } from './names.js';

/** Logs that are one run. */
export interface LogGroup {
  /** Path parts that may name the run: folders, then the file's stem where the folder does not say enough. */
  readonly parts: readonly string[];
  readonly logs: readonly { readonly log: RawLog; readonly split: Split | null }[];
}

/** A file name that says nothing beyond its folder. */
const PLAIN_STEM =
  /^(metrics|results?|log|history|progress|training[_-]?log|train|summary|scalars|trainer_state|events\.out\..*|.*tfevents.*)$/i;
const CHECKPOINT = /^checkpoint-\d+$/;

/** Which logs are one run: event files of one folder and its split folders, checkpoints of one output folder, else each file by itself. */
export function groupLogs(logs: readonly RawLog[]): readonly LogGroup[] {
  const groups = new Map<string, { parts: string[]; logs: { log: RawLog; split: Split | null }[] }>();
  const folders = new Set(logs.filter(({ format }) => format === 'tensorboard').map(({ source }) => folderOf(source).join('/')));
  for (const log of logs) {
    const { key, parts, split } = placeOf(log, folders);
    const group = groups.get(key);
    if (group) group.logs.push({ log, split });
    else groups.set(key, { parts, logs: [{ log, split }] });
  }
  const keys = [...groups.keys()].sort();
  const all = keys.map((key) => {
    const group = groups.get(key)!;
    const sorted = [...group.logs].sort((a, b) => (a.log.source < b.log.source ? -1 : 1));
    return { parts: group.parts, logs: sorted[0]!.log.format === 'trainer-state' ? newest(sorted) : sorted };
  });
  return withoutCopies(all);
}

function folderOf(source: string): string[] {
  return source.split('/').slice(0, -1);
}

function placeOf(log: RawLog, eventFolders: ReadonlySet<string>): { key: string; parts: string[]; split: Split | null } {
  const folder = folderOf(log.source);
  const file = log.source.slice(log.source.lastIndexOf('/') + 1);
  const stem = file.replace(/\.[a-z]+$/i, '');
  const own = log.run === undefined ? [] : [log.run];
  if (log.format === 'tensorboard') {
    const last = folder[folder.length - 1] ?? '';
    const { split, rest } = folderSplit(last);
    const parent = folder.slice(0, -1);
    const siblings = [...eventFolders].filter((other) => other !== folder.join('/') && other.startsWith(`${parent.join('/')}/`));
    const isSplit =
      split !== null &&
      (rest === '' || siblings.some((other) => folderSplit(other.slice(other.lastIndexOf('/') + 1)).rest === rest));
    if (isSplit) return { key: `tb ${[...parent].join('/')}`, parts: parent, split };
    return { key: `tb ${folder.join('/')}`, parts: folder, split: null };
  }
  if (log.format === 'trainer-state') {
    const output = CHECKPOINT.test(folder[folder.length - 1] ?? '') ? folder.slice(0, -1) : folder;
    return { key: `hf ${output.join('/')}`, parts: output, split: null };
  }
  const parts = PLAIN_STEM.test(stem) ? [...folder, ...own] : [...folder, stem, ...own];
  return { key: `file ${log.source} ${own.join('/')}`, parts: parts.length > 0 ? parts : [stem], split: null };
}

/** Every checkpoint repeats the history so far: the longest holds them all. */
function newest(logs: readonly { log: RawLog; split: Split | null }[]): { log: RawLog; split: Split | null }[] {
  const points = ({ log }: { log: RawLog }) => log.series.reduce((sum, series) => sum + series.values.length, 0);
  return [[...logs].sort((a, b) => points(b) - points(a) || a.log.source.length - b.log.source.length)[0]!];
}

/** The same run written twice in one folder counts once; a framework's own table goes before its event files (float32). */
function withoutCopies(groups: readonly LogGroup[]): readonly LogGroup[] {
  const rank = ({ logs }: LogGroup) => Number(logs[0]!.log.format === 'tensorboard');
  const kept: LogGroup[] = [];
  for (const group of [...groups].sort((a, b) => rank(a) - rank(b))) {
    if (!kept.some((other) => isCopy(other, group))) kept.push(group);
  }
  return groups.filter((group) => kept.includes(group));
}

function isCopy(a: LogGroup, b: LogGroup): boolean {
  const folder = (group: LogGroup) => folderOf(group.logs[0]!.log.source).join('/');
  const inside = folder(a) === folder(b) || folder(b).startsWith(`${folder(a)}/`);
  if (!inside || a.logs[0]!.log.format === b.logs[0]!.log.format) return false;
  const values = a.logs.flatMap(({ log }) => log.series.map((series) => series.values));
  const others = b.logs.flatMap(({ log }) => log.series.map((series) => series.values)).filter((other) => other.length > 2);
  return others.length > 0 && others.some((other) => other[0] !== other[1] && values.some((own) => isSame(own, other)));
}

/** Equal to the precision of float32. */
function isSame(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  return a.every((value, i) => Object.is(value, b[i]) || Math.abs(value - b[i]!) <= 1e-6 * Math.abs(value));
}

/** Folders that only number repeats say too little on their own. */
const ONLY_A_NUMBER = /^(?:#|(?:seed|run|rep|repeat|trial|version|s|exp)[-_ ]?)?\d*$/i;

/** Shortest paths that tell runs apart: the common leading folders go, unless only a number would be left. */
export function runIds(runPaths: readonly string[]): readonly string[] {
  const paths = runPaths.map((path) => path.split('/'));
  let common = 0;
  const shortest = Math.min(...paths.map((parts) => parts.length));
  while (common < shortest - 1 && paths.every((parts) => parts[common] === paths[0]![common])) common += 1;
  const bare = (from: number) => paths.every((parts) => parts.slice(from).every((part) => ONLY_A_NUMBER.test(part)));
  while (common > 0 && bare(common)) common -= 1;
  const ids = paths.map((parts) => parts.slice(common).join('/') || 'run');
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  });
}
