import type { Problem } from '../model/problem.js';
import type { Kind } from '../model/run.js';
import { type FileWords, fileWords, folderWords } from '../vocabulary/file-words.js';
import { isSameMetric } from './copy-evidence.js';
import { firstLog, type Held, newHeld, newReading, type Reading, rankOf } from './held.js';
import type { LogGroup } from './log-group.js';
import { lacking, take } from './only-it-has.js';
import { fitOf, hasPositions } from './parts-fit.js';

/** A log that may hold a part of what one training logged. */
interface Part {
  readonly held: Held;
  readonly words: FileWords;
  /** What it measures: loss or score, of which split. */
  readonly roles: ReadonlySet<string>;
}

/** More logs of one folder whose names say nothing are not parts of one training. */
const MAX_PARTS = 8;
const MEASURED: readonly Kind[] = ['loss', 'loss-part', 'score'];

/**
 * Logs of one folder that hold different things of one training are one run: the training loss in one file and what was evaluated in
 * another, or each epoch in one and each batch in the other. Their names must say nothing else than that, all of them must fit
 * together, and none may hold what another holds: two such logs are two trainings, and then all stay as they are.
 */
export function joinParts(groups: readonly LogGroup[], among: 'one-kind' | 'all', problems: Problem[]): readonly LogGroup[] {
  const families = new Map<string, LogGroup[]>();
  const words = new Map<LogGroup, FileWords>();
  for (const group of groups) {
    const own = wordsOf(group);
    if (own === null) continue;
    words.set(group, own);
    const key = `${among === 'all' ? '' : rankOf(group)} ${own.folder}/${own.rest}`;
    const known = families.get(key);
    if (known === undefined) families.set(key, [group]);
    else known.push(group);
  }
  const joined = new Map<LogGroup, LogGroup | null>();
  const reading = newReading();
  for (const family of families.values()) {
    if (family.length < 2 || family.length > MAX_PARTS) continue;
    const run = joinedOf(
      family.map((group) => partOf(group, words.get(group)!, reading)),
      problems,
    );
    if (run === null) continue;
    for (const group of family) joined.set(group, null);
    joined.set(family[0]!, run);
  }
  if (joined.size === 0) return groups;
  return groups.flatMap((group) => (joined.has(group) ? (joined.get(group) ?? []) : group));
}

/** Null: what it is of is not said by its folder and name alone. */
export function wordsOf(group: LogGroup): FileWords | null {
  const log = firstLog(group);
  if (log.run !== undefined) return null;
  if (group.key.startsWith('tb ')) return folderWords(group.key.slice(3));
  if (!/^(?:file|split) /.test(group.key) || log.traits?.namedBy !== undefined) return null;
  const end = log.source.lastIndexOf('/');
  const stem = log.source.slice(end + 1).replace(/(?:\.[a-z]+)?\.(?:gz|[a-z]+)$/i, '');
  const metrics = group.logs.flatMap(({ log: { series } }) => (series.length === 1 ? series.map(({ name }) => name) : []));
  const words = fileWords(log.source.slice(0, Math.max(0, end)), stem, metrics);
  return group.key.startsWith('split ') ? { ...words, split: null } : words;
}

function partOf(group: LogGroup, words: FileWords, reading: Reading): Part {
  const logs = group.logs.map((entry) => ({ ...entry, split: entry.split ?? words.split }));
  const held = newHeld({ ...group, logs }, reading);
  const roles = held.series.flatMap(({ named: { kind, split } }) => {
    if (kind === 'score') return [`score ${split ?? 'validation'}`];
    return kind === 'loss' || kind === 'loss-part' ? [`loss ${split ?? 'train'}`] : [];
  });
  return { held, words, roles: new Set(roles) };
}

/** The run that all of them make; null where two are rivals, or do not fit. */
function joinedOf(parts: readonly Part[], problems: Problem[]): LogGroup | null {
  const ordered = [...parts].sort(
    (a, b) =>
      Number(hasPositions(b.held)) - Number(hasPositions(a.held)) ||
      rankOf(a.held.group) - rankOf(b.held.group) ||
      b.held.series.length - a.held.series.length,
  );
  const isOneRun = ordered.every((a, i) => ordered.slice(i + 1).every((b) => isOfOneRun(a, b)));
  if (!isOneRun) return null;
  const base = ordered[0]!;
  const { folder, rest } = base.words;
  const fits = ordered.slice(1).map(({ held }) => ({ held, place: fitOf(base.held, held)?.place ?? null }));
  for (const { held, place } of fits) take(base.held, held, lacking(base.held, held), place, problems);
  const named = [...(folder === '' ? [] : folder.split('/')), ...(rest === '' ? [] : [rest])];
  return { ...base.held.joined, parts: named.length > 0 ? named : base.held.group.parts };
}

/** Different things of one training: its roles differ, or how often it was logged does, and no metric is in both. */
function isOfOneRun(a: Part, b: Part): boolean {
  if (fitOf(a.held, b.held) === null) return false;
  if (a.words.resolution !== b.words.resolution) return true;
  const isShared = a.held.series.some(
    (one) => MEASURED.includes(one.named.kind) && b.held.series.some((other) => isSameMetric(one, other)),
  );
  if (isShared) return false;
  return ![...a.roles].some((role) => b.roles.has(role)) || isOneMetric(a) || isOneMetric(b);
}

/** A file that holds one metric and is named after it. */
function isOneMetric({ held }: Part): boolean {
  return held.series.length === 1 && MEASURED.includes(held.series[0]!.named.kind);
}
