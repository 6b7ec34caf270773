import { readFileSync } from 'node:fs';
import type { Expected, Shard } from '../contract/merge.js';
import { parseReport } from '../contract/parse-report.js';
import { UserError } from '../model/errors.js';
import type { Problem } from '../model/problem.js';
import { DISK } from '../read/find/disk.js';
import { expandPatterns } from '../read/find/expand.js';
import { curvesOnDisk, curvesReader } from './curves.js';
import type { PackedCurves } from './packed-curves.js';

/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 10_000;

/** The text of a report.json, and the side file beside it; null where there is none. */
export interface ShardFile {
  readonly file: string;
  readonly text: string;
  readonly curves: PackedCurves | null;
}

export interface FoundShards {
  readonly shards: readonly Shard[];
  /** Of side files: a report that can't be read is an error. */
  readonly problems: readonly Problem[];
}

/** The report.json files that paths, folders and globs lead to, in order of their paths. */
export function readShards(patterns: readonly string[], root: string): readonly ShardFile[] {
  const { candidates } = expandPatterns(patterns, root, MAX_SHARDS, DISK);
  const isReport = (path: string) => path.endsWith('.json') && path.slice(path.lastIndexOf('/') + 1).includes('report');
  const files = candidates.filter(({ shown, named }) => named || isReport(shown));
  return files.map(({ path, shown }) => ({ file: shown, text: readFileSync(path, 'utf8'), curves: curvesOnDisk(path, shown) }));
}

/** Shards of the texts of their reports; `withCurves`: with what is in the side files. */
export function toShards(files: readonly ShardFile[], withCurves: boolean): FoundShards {
  const reports = files.map((one) => ({ ...one, report: parseReport(one.text, one.file) }));
  const names = shortNames(reports.map(({ file }) => nameOf(file)));
  const problems: Problem[] = [];
  const readCurves = curvesReader();
  const shards = reports.map(({ file, report, curves: packed }, i): Shard => {
    const shard = { file, report, name: names[i]! };
    const curves = packed === null || !withCurves ? null : readCurves(packed, report);
    if (curves === null) return shard;
    if ('curves' in curves) return { ...shard, curves };
    problems.push(curves);
    return shard;
  });
  return { shards, problems };
}

/** Folder of a report; the file itself where it is called something else. */
function nameOf(file: string): string {
  const short = file.replace(/\/?report\.json$/, '').replace(/\.json$/, '');
  return short === '' ? 'report' : short;
}

/** Names without the folders that all of them begin with. */
function shortNames(names: readonly string[]): readonly string[] {
  const parts = names.map((name) => name.split('/'));
  let common = 0;
  while (parts.every((own) => own.length > common + 1 && own[common] === parts[0]![common])) common += 1;
  return parts.map((own) => own.slice(common).join('/'));
}

/** `--expect 3`, or the names of the shards. */
export function parseExpected(text: string): Expected {
  if (/^\d+$/.test(text.trim())) {
    const count = Number(text);
    if (count >= 1) return count;
  }
  const names = text
    .split(/[\s,]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length === 0 || /^\d+$/.test(text.trim()))
    throw new UserError(`"${text.slice(0, 80)}" is no number of shards`, 'Write how many jobs the matrix has, or their names.');
  return names;
}
