import nodePath, { resolve, sep } from 'node:path';
import type { Absent } from '../../model/absent.js';
import type { Caps } from '../../model/limits.js';
import type { RawLog } from '../../model/log.js';
import type { RawPredictions } from '../../model/predictions.js';
import type { Problem } from '../../model/problem.js';
import { isLogArchive, readArchive } from '../archive/read-archive.js';
import { joinSettings } from '../beside/hyperparameters.js';
import { NO_SETTINGS, type SettingsReader, settingsReader } from '../beside/settings.js';
import { joinParts, type Part, partOf } from '../epoch-files.js';
import { withoutJobCopies } from '../job-logs.js';
import { type PassedOver, passedOverProblem } from '../kind/passed-over.js';
import { isNoLogByName, isOfTraining } from '../kind/training.js';
import { type ExamplesRead, NO_EXAMPLES, withExamples } from '../predictions/budget.js';
import { type ReadResult, readAnyLog } from '../read-log.js';
import { filesBeside } from './beside-file.js';
import { DISK, openLog, reason, surroundings } from './disk.js';
import { type Expanded, expandPatterns } from './expand.js';
import type { Candidate } from './search.js';
import { isInside } from './system-path.js';

/** For the job's own disk, whose files its owner wrote. */
export const DISK_CAPS: Caps = { fileBytes: 4 * 1024 ** 3, files: 100_000, archive: {} };

/** How far reading has come. */
export interface Progress {
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes that were read so far. */
  readonly bytes: number;
}

export interface FindOptions {
  /** Folder that relative patterns and sources refer to. */
  readonly root: string;
  readonly caps?: Partial<Caps>;
  /** Patterns of which files among those found hold predictions of single examples, where their names don't say so. */
  readonly predictions?: readonly string[] | null;
  /** In a repository that is looked through as a whole (`.`), takes only what is certainly of a training. */
  readonly sparing?: boolean;
  /** The file that holds what came over standard input, for `-`; absent: `-` is a path like others. */
  readonly stdin?: string | undefined;
  /** Called after every file, and within a long one. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface FoundLogs {
  /** In order of their paths. Each log holds the problems of its own file. */
  readonly logs: RawLog[];
  /** Predictions of single examples, in order of their paths. */
  readonly predictions: RawPredictions[];
  /** Problems of files that gave no log, and of patterns that matched nothing. */
  readonly problems: Problem[];
  /** Every file that was opened, in order. */
  readonly looked: string[];
  /** How many files gave a log. */
  readonly files: number;
  /** The patterns that lead to nothing. */
  readonly absent: readonly Absent[];
}

/** What one search knows beside its files. */
interface Search extends ReadOptions {
  readonly settings: SettingsReaders;
  readonly onBytes: (count: number) => void;
}

/** Bytes of one file between two calls of `onProgress`. */
const PROGRESS_BYTES = 33_554_432;

/** The files that patterns lead to, before any of them is read. */
export interface FoundFiles extends Pick<Expanded, 'candidates' | 'absent'> {
  readonly root: string;
  readonly caps: Caps;
  /** Paths of the files that the settings name as predictions. */
  readonly wanted: ReadonlySet<string>;
  /** Of patterns that lead nowhere. */
  readonly problems: readonly Problem[];
  readonly passed: readonly string[];
}

/** What reads settings, by the folder that nothing may lie outside of. */
export type SettingsReaders = Map<string, SettingsReader>;

/** What is the same for all files that are read. */
export interface ReadOptions extends Pick<FoundFiles, 'root' | 'caps' | 'wanted'> {
  /** Of files that were read before: what lies in a folder is looked at once. */
  readonly settings?: SettingsReaders;
}

/** What some of the files gave. */
export interface ReadFiles {
  readonly logs: readonly RawLog[];
  readonly predictions: readonly RawPredictions[];
  readonly problems: readonly Problem[];
  readonly looked: readonly string[];
  /** How many of them gave a log. */
  readonly files: number;
  readonly bytes: number;
  /** Files of each pattern as long as none of them gave a log or a problem; else NaN. */
  readonly silent: ReadonlyMap<string, number>;
  /** Files that hold one epoch each, perhaps. */
  readonly parts: readonly Part[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * Finds logs by paths, folders and globs (`runs/**`, `logs/{a,b}/*.csv`, `!**` + `/old/**` to leave out), and reads them. The part of
 * a pattern before its first wildcard is its root: no link is followed below it, nothing is opened through a link.
 */
export async function findLogs(patterns: readonly string[], options: FindOptions): Promise<FoundLogs> {
  const found = findFiles(patterns, options);
  return joinedFiles(found, await readFiles(found.candidates, found, options.onProgress));
}

/** The same before any file is read. */
export function findFiles(patterns: readonly string[], options: FindOptions): FoundFiles {
  const root = resolve(options.root);
  const caps: Caps = { ...DISK_CAPS, ...options.caps };
  const search = { root, maxFiles: caps.files, disk: DISK };
  const found = expandPatterns(patterns, { ...search, sparing: options.sparing === true, stdin: options.stdin });
  const named = expandPatterns(options.predictions ?? [], search);
  return { ...found, root, caps, wanted: new Set(named.candidates.map(({ path }) => path)) };
}

/** Reads some of the files that were found, one after the other. */
export async function readFiles(
  candidates: readonly Candidate[],
  { settings = new Map(), ...options }: ReadOptions,
  onProgress?: (progress: Progress) => void,
): Promise<ReadFiles> {
  const logs: RawLog[] = [];
  const problems: Problem[] = [];
  const predictions: RawPredictions[] = [];
  let before = NO_EXAMPLES;
  const looked: string[] = [];
  let files = 0;
  let bytes = 0;
  let told = 0;
  const tell = () => onProgress?.({ files: looked.length, totalFiles: candidates.length, bytes });
  const onBytes = (count: number) => {
    bytes += count;
    if (bytes - told < PROGRESS_BYTES) return;
    told = bytes;
    tell();
  };
  const how: Search = { ...options, settings, onBytes };
  const silent = new Map<string, number>();
  const parts: Part[] = [];
  const passedOver: PassedOver[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const result = await readFile(candidate, how, before);
    looked.push(candidate.shown);
    for (const log of result.logs) logs.push(log);
    for (const problem of result.problems) problems.push(problem);
    for (const one of result.predictions ?? []) predictions.push(one);
    before = withExamples(before, result.predictions);
    if (result.logs.length > 0) files++;
    if (result.part) parts.push(result.part);
    if (result.passed !== undefined) passedOver.push({ path: candidate.shown, why: result.passed });
    const given = result.logs.length + (result.predictions?.length ?? 0);
    const heard = result.passed !== undefined || given + result.problems.length > 0;
    silent.set(candidate.pattern, heard ? Number.NaN : (silent.get(candidate.pattern) ?? 0) + 1);
    tell();
    // Lets a signal be heard.
    if (i % 64 === 63) await new Promise((done) => setImmediate(done));
  }
  return { logs, predictions, problems, looked, files, bytes, silent, parts, passedOver };
}

/** What all of the files that were found are together. */
export async function joinedFiles(found: FoundFiles, read: ReadFiles): Promise<FoundLogs> {
  const { candidates, root, caps, wanted, absent, passed } = found;
  const { logs, predictions, looked, files, parts } = read;
  const silent = new Map(read.silent);
  const joined = await joinParts(parts, { logs: [...logs], problems: [...found.problems, ...read.problems] });
  for (const { pattern, shown } of candidates) if (joined.paths.has(shown)) silent.delete(pattern);
  for (const [pattern, count] of silent) {
    if (!(count > 0)) continue;
    joined.problems.push({ file: pattern, id: 'no-log-among', values: { files: count } });
    const how: Search = { root, caps, wanted, settings: new Map(), onBytes: () => undefined };
    const why = await reasonAmong(pattern, candidates, how);
    if (why !== null) joined.problems.push(why);
  }
  const passedOver = [...passed.map((path): PassedOver => ({ path, why: 'folder' })), ...read.passedOver];
  if (passedOver.length > 0) joined.problems.push(passedOverProblem(passedOver));
  return {
    logs: withoutJobCopies(joined.logs),
    predictions: [...predictions],
    problems: joined.problems,
    looked: [...looked],
    files: files + joined.more,
    absent,
  };
}

/**
 * Why nothing among the files of a pattern is a log: what is wrong with the likeliest of them, as if it had been named. Null where there
 * is nothing to say of it.
 */
async function reasonAmong(pattern: string, candidates: readonly Candidate[], search: Search): Promise<Problem | null> {
  const own = candidates.filter((one) => one.pattern === pattern);
  const [likeliest] = [...own].sort((a, b) => likeliness(b.shown) - likeliness(a.shown));
  if (likeliest === undefined) return null;
  const { problems } = await readOnce({ ...likeliest, named: true }, search, NO_EXAMPLES);
  return problems[0] ?? null;
}

/** Endings that logs have, the likeliest last. */
const ENDINGS = ['md', 'yaml', 'json', 'txt', 'out', 'jsonl', 'tsv', 'csv', 'log'];

function likeliness(path: string): number {
  return ENDINGS.indexOf(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
}

/** Reads one file with what lies beside it; when it changed meanwhile, once more. */
async function readFile(
  candidate: Candidate,
  search: Search,
  before: ExamplesRead,
): Promise<ReadResult & { readonly part?: Part | null }> {
  const settings = settingsFor(candidate, search);
  const path = candidate.path.replaceAll(sep, '/');
  if (settings.isDeleted(path)) {
    const problem: Problem = { file: candidate.shown, id: 'deleted-run', values: {} };
    return { logs: [], problems: candidate.named ? [problem] : [] };
  }
  let result = await readOnce(candidate, search, before);
  if (result.changed) result = await readOnce(candidate, search, before);
  const changed: Problem = { file: candidate.shown, id: 'changed-file', values: {} };
  const beside = result.logs.some(({ source }) => source === candidate.shown) ? await settings.besideLog(path) : NO_SETTINGS;
  const logs = result.logs.map((log) =>
    log.source === candidate.shown ? Object.assign({}, log, joinSettings(beside, { withheld: [], ...log })) : log,
  );
  return { ...result, logs, problems: result.changed ? [...result.problems, changed] : result.problems };
}

async function readOnce(
  { path, shown, named, scanned, base }: Candidate,
  { root, caps, wanted, onBytes }: Search,
  before: ExamplesRead,
): Promise<ReadResult & { readonly changed: boolean; readonly part?: Part | null }> {
  if (scanned && isNoLogByName(shown)) return { logs: [], problems: [], changed: false };
  const opened = openLog({ path, shown, named, maxBytes: caps.fileBytes, onBytes });
  if ('id' in opened) return { logs: [], problems: [{ file: shown, ...opened }], changed: false };
  const { file, hasChanged, close } = opened;
  try {
    const isArchive = isLogArchive(file);
    const around = filesBeside(path, caps.fileBytes, (one) => isInside(one, root, nodePath) || isInside(one, base, nodePath));
    try {
      const beside = { wanted: wanted.has(path), open: around.open, before };
      const result = isArchive ? await readArchive(file, caps.archive) : await readAnyLog(file, scanned, beside);
      if (scanned && isArchive) return { changed: hasChanged(), ...result, logs: result.logs.filter(isOfTraining) };
      return { part: partOf(file), changed: hasChanged(), ...result };
    } finally {
      around.close();
    }
  } catch (error) {
    const problem: Problem = { file: shown, id: 'unreadable', values: { reason: reason(error) } };
    return { logs: [], problems: [problem], changed: false };
  } finally {
    close();
  }
}

/** Settings lie beside the log or one folder above, but not outside of the root or of the pattern's own folder. */
function settingsFor({ base }: Candidate, { root, settings }: Search): SettingsReader {
  const known = settings.get(base);
  if (known !== undefined) return known;
  const reader = settingsReader(
    surroundings((path) => isInside(resolve(path), root, nodePath) || isInside(resolve(path), base, nodePath)),
  );
  settings.set(base, reader);
  return reader;
}
