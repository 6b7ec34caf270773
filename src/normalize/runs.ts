import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import type { Split } from '../model/split.js';
import { type Claims, claim } from './claims.js';
import { withoutCopies } from './copies.js';
import { splitExport } from './exports.js';
import type { LogGroup } from './log-group.js';
import { joinParts } from './parts.js';
import { continued } from './resumed.js';
import { neighboursOf, runKeyOf } from './run-key.js';

interface OpenGroup {
  readonly parts: readonly string[];
  readonly logs: { log: RawLog; split: Split | null }[];
}

/** Which logs are one run: files of one folder that belong together, checkpoints of one output folder, else each file by itself. */
export function groupLogs(given: readonly RawLog[], problems: Problem[], claims?: Claims): readonly LogGroup[] {
  const logs = given.flatMap(splitExport);
  const neighbours = neighboursOf(logs);
  const groups = new Map<string, OpenGroup>();
  for (const log of logs) {
    const { key, parts, split, name } = runKeyOf(log, neighbours);
    const entry = { log: name === undefined ? log : renamed(log, name), split };
    const group = groups.get(key);
    if (group) group.logs.push(entry);
    else groups.set(key, { parts, logs: [entry] });
  }
  const all = [...groups.keys()].sort().map((key): LogGroup => {
    const { parts, logs: own } = groups.get(key)!;
    const sorted = own.sort((a, b) => (a.log.source < b.log.source ? -1 : a.log.source > b.log.source ? 1 : 0));
    return { key, parts, logs: sorted[0]!.log.traits?.namedBy === 'checkpoints' ? newest(sorted) : sorted };
  });
  const parts = joinParts(continued(withSettings(all)), 'one-kind', problems);
  const joined = joinParts(withoutCopies(parts, problems), 'all', problems);
  if (claims) claim(claims, [all, parts, joined]);
  return joined;
}

function renamed(log: RawLog, name: string): RawLog {
  return { ...log, series: log.series.map((series) => ({ ...series, name })) };
}

/** Every checkpoint repeats the history so far: the longest holds them all. */
function newest(logs: LogGroup['logs']): LogGroup['logs'] {
  const points = ({ log }: { log: RawLog }) => log.series.reduce((sum, series) => sum + series.values.length, 0);
  return [[...logs].sort((a, b) => points(b) - points(a) || a.log.source.length - b.log.source.length)[0]!];
}

/**
 * TensorBoard's HParams page gets a folder of its own with the settings and one point a metric: they belong to the run whose
 * folder it lies in. Without such a run it is no run either: it holds no curve.
 */
function withSettings(groups: readonly LogGroup[]): readonly LogGroup[] {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const added = new Map<string, LogGroup['logs']>();
  const kept = groups.filter((group) => {
    if (!group.key.startsWith('tb ') || group.logs.some(({ log }) => log.series.some(({ values }) => values.length > 1)))
      return true;
    const parent = `tb ${group.key.slice(3).split('/').slice(0, -1).join('/')}`;
    const settings = group.logs.filter(({ log }) => Object.keys(log.hyperparameters).length > 0);
    if (settings.length === 0) return true;
    if (!byKey.has(parent)) return group.logs.some(({ log }) => log.series.length > 0);
    const bare = settings.map(({ log, split }) => ({ log: { ...log, series: [] }, split }));
    added.set(parent, [...(added.get(parent) ?? []), ...bare]);
    return false;
  });
  return kept.map((group) => {
    const more = added.get(group.key);
    return more === undefined ? group : { ...group, logs: [...group.logs, ...more] };
  });
}
