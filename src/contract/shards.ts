import type { Curves } from '../model/curves.js';
import type { Report } from '../model/report.js';

/** The report of one job of a matrix. */
export interface Shard {
  /** Path of its report.json, as the user would write it. */
  readonly file: string;
  /** Shortest name that tells it apart from the other shards. */
  readonly name: string;
  readonly report: Report;
  /** What its side file holds; absent where there is none that can be used. */
  readonly curves?: Curves;
}

/** Reports as the shards of one matrix, each with its name. */
export function toShards(reports: readonly Omit<Shard, 'name'>[]): readonly Shard[] {
  const names = shortNames(reports.map(({ file }) => nameOf(file)));
  return reports.map((one, i) => ({ ...one, name: names[i]! }));
}

/** Folder of a report; the file itself where it is called something else. */
function nameOf(file: string): string {
  const short = file.replace(/\/?report\.json$/, '').replace(/\.json$/, '');
  return short === '' ? 'report' : short;
}

/** Names without the folders that all of them begin with; none of none. */
function shortNames(names: readonly string[]): readonly string[] {
  const parts = names.map((name) => name.split('/'));
  if (parts.length === 0) return [];
  let common = 0;
  while (parts.every((own) => own.length > common + 1 && own[common] === parts[0]![common])) common += 1;
  return parts.map((own) => own.slice(common).join('/'));
}
