import { closeSync, openSync, readSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { isReport } from '../contract/is-report.js';
import type { FindOptions } from '../read/find/find-logs.js';
import { refuseBoth } from './both.js';
import { diskSearch, searchedLogs } from './disk.js';
import type { ChooseJudged } from './source.js';

/** Bytes that say whether a file is a report of ours. */
const HEAD_BYTES = 2_000;

export interface DiskOptions extends Omit<FindOptions, 'caps' | 'sparing'> {
  readonly curves: boolean;
  /** Path of the baseline, whose reports are no shards; null: none is named. */
  readonly baseline: string | null;
}

/** What patterns lead to on the disk: logs; where runs or shards are expected and reports of ours lie there, those. */
export function judgedOnDisk(patterns: readonly string[], { curves, baseline, ...options }: DiskOptions): ChooseJudged {
  const { root } = options;
  return async (config) => {
    const logs = searchedLogs(diskSearch(patterns, options));
    if (config.expect === null) return { logs };
    const { diskReports, reportFiles } = await import('./shards.js');
    const isOther = (path: string) => baseline === null || !isWithin(path, resolve(root, baseline));
    const reports = reportFiles(patterns, root).files.filter(({ path }) => isOther(path) && isReport(headOf(path)));
    if (reports.length === 0) return { logs };
    refuseBoth((await logs(config)).logs.length, reports.length);
    return { reports: diskReports(patterns, root, curves, isOther) };
  };
}

function isWithin(path: string, folder: string): boolean {
  const between = relative(folder, path);
  return between === '' || !(between.startsWith('..') || isAbsolute(between));
}

/** '' where it can't be read: whoever reads all of it says why. */
function headOf(path: string): string {
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    const file = openSync(path, 'r');
    try {
      return head.toString('utf8', 0, readSync(file, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return '';
  }
}
