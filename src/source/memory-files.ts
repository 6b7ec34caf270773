import { isReport } from '../contract/is-report.js';
import type { Absent } from '../model/absent.js';
import { UserError } from '../model/errors.js';
import type { ArchiveCaps } from '../model/limits.js';
import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { archiveKind, unpack } from '../read/archive/archive.js';
import { readInside } from '../read/archive/read-archive.js';
import { leadsTo, parseGlob } from '../read/find/glob.js';
import { type ExamplesRead, NO_EXAMPLES } from '../read/predictions/budget.js';
import type { ReadResult } from '../read/read-log.js';

/** A file that came over the network and stays in memory. */
export interface MemoryFile {
  /** Name of the artifact and path inside it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What one log from strangers may hold; beyond it is left out and named. Far above what a training of some days writes. */
const LOG_CAPS = { rows: 2_000_000, series: 200, nameBytes: 256 } as const;

/** Files of an artifact: of an archive those that may be logs, reports or settings; one raw file is itself. */
export async function filesOf(
  name: string,
  bytes: Uint8Array,
  caps: Partial<ArchiveCaps> = {},
): Promise<{ files: readonly MemoryFile[]; problems: readonly Problem[] }> {
  // The attempt would make each re-run another training.
  const shown = name.replace(/-attempt-\d{1,6}$/, '');
  if (archiveKind(bytes) === null) return { files: [{ path: shown, bytes }], problems: [] };
  const { files, problems } = await unpack(name, bytes, {
    caps,
    wanted: (path) => !/\.(?:html|png|svg|md|pt|pth|ckpt|safetensors)$/i.test(path),
  });
  return { files: files.map(({ path, bytes: content }) => ({ path: `${shown}/${path}`, bytes: content })), problems };
}

/** The logs among files, with the settings that lie beside them or one folder above, within the caps. */
export async function logsOf(
  files: readonly MemoryFile[],
  predictions: readonly string[] | null,
  before: ExamplesRead = NO_EXAMPLES,
): Promise<ReadResult> {
  const isWanted = predictions === null ? () => false : chosen(predictions);
  const read = await readInside(new Map(files.map(({ path, bytes }) => [path, bytes])), false, { isWanted, before });
  return { ...read, logs: read.logs.map(capped) };
}

/** Is it a report of ours, by its first bytes? */
export function holdsReport({ path, bytes }: MemoryFile): boolean {
  if (!/\.json$/.test(path) && bytes[0] !== 0x7b) return false;
  return isReport(new TextDecoder().decode(bytes.subarray(0, 2_000)));
}

/** Takes the files that patterns name, by their path inside the artifact with or without its name; `.` is all, `!` leaves out. */
export function chosen(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.map((pattern) => ({
    takes: !pattern.startsWith('!'),
    matches: pathTest(pattern.replace(/^!/, '').replace(/^\.\//, '')),
  }));
  return (path) => {
    const inner = path.slice(path.indexOf('/') + 1);
    const hits = tests.filter(({ matches }) => matches(path, 2) || matches(inner, 1));
    return hits.some(({ takes }) => takes) && !hits.some(({ takes }) => !takes);
  };
}

/** The patterns (but those with `!`) that name none of the files. Names of strangers are no hint at what was meant. */
export function absentIn(patterns: readonly string[], paths: readonly string[]): readonly Absent[] {
  const wanted = patterns.filter((pattern) => pattern.trim() !== '' && !pattern.startsWith('!'));
  const missing = wanted.filter((pattern) => !paths.some(chosen([pattern])));
  return missing.map((pattern) => ({ pattern, why: 'files', near: null }));
}

/** `least`: segments that a folder must have to be matched for all that lies below; the name of an artifact alone is no folder of it. */
function pathTest(pattern: string): (path: string, least: number) => boolean {
  if (pattern === '.' || pattern === '') return () => true;
  const glob = parseGlob(pattern);
  if (glob === null) throw new UserError(`"${pattern.slice(0, 80)}" has too many alternatives in braces`, 'Write fewer of them.');
  const base = glob.base === '' ? [] : glob.base.split('/');
  return (path, least) => {
    if (path === pattern || path.startsWith(`${pattern.replace(/\/$/, '')}/`)) return true;
    const parts = path.split('/');
    return (
      base.every((part, i) => parts[i] === part) && leadsTo(glob, parts.slice(base.length), Math.max(1, least - base.length))
    );
  };
}

function capped(log: RawLog): RawLog {
  const problems = [...log.problems];
  const fits = log.series.filter(
    ({ name, values }) => Buffer.byteLength(name) <= LOG_CAPS.nameBytes && values.length <= LOG_CAPS.rows,
  );
  const left = log.series.length - fits.length;
  const { nameBytes, rows, series: most } = LOG_CAPS;
  if (left > 0) problems.push({ file: log.source, id: 'series-left-out', values: { series: left, nameBytes, rows } });
  if (fits.length > most) problems.push({ file: log.source, id: 'many-series', values: { series: fits.length, most } });
  return { ...log, series: fits.slice(0, LOG_CAPS.series), problems };
}
