import { closeSync, openSync, readSync } from 'node:fs';
import { isReport } from '../contract/is-report.js';
import type { FindOptions } from '../read/find/find-logs.js';
import { diskLogs } from './disk.js';
import type { ChooseJudged } from './source.js';

/** Bytes that say whether a file is a report of ours. */
const HEAD_BYTES = 2_000;

/** What patterns lead to on the disk: logs; where runs or shards are expected and reports of ours lie there, those. */
export function judgedOnDisk(
  patterns: readonly string[],
  { curves, ...options }: Omit<FindOptions, 'caps'> & { readonly curves: boolean },
): ChooseJudged {
  const { root } = options;
  return async ({ expect }) => {
    if (expect === null) return { logs: diskLogs(patterns, options) };
    const { diskReports, reportFiles } = await import('./shards.js');
    const isMatrix = reportFiles(patterns, root).some(({ path }) => isReport(headOf(path)));
    return isMatrix ? { reports: diskReports(patterns, root, curves) } : { logs: diskLogs(patterns, options) };
  };
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
