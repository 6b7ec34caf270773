import { readFileSync } from 'node:fs';
import type { Expected, Shard } from '../contract/merge.js';
import { parseReport } from '../contract/parse-report.js';
import { UserError } from '../model/errors.js';
import { DISK } from '../read/find/disk.js';
import { expandPatterns } from '../read/find/expand.js';

/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 10_000;

/** Reads the report.json files that paths, folders and globs lead to, in order of their paths. */
export function readShards(patterns: readonly string[], root: string): readonly Shard[] {
  const { candidates } = expandPatterns(patterns, root, MAX_SHARDS, DISK);
  const isReport = (path: string) => path.endsWith('.json') && path.slice(path.lastIndexOf('/') + 1).includes('report');
  const files = candidates.filter(({ shown, named }) => named || isReport(shown));
  return toShards(files.map(({ path, shown }) => ({ file: shown, text: readFileSync(path, 'utf8') })));
}

/** Shards of the texts of their reports. */
export function toShards(files: readonly { readonly file: string; readonly text: string }[]): readonly Shard[] {
  const reports = files.map(({ file, text }) => ({ file, report: parseReport(text, file) }));
  const names = shortNames(reports.map(({ file }) => nameOf(file)));
  return reports.map(({ file, report }, i) => ({ file, report, name: names[i]! }));
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
