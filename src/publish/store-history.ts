import { gzipSync } from 'node:zlib';
import { compactReports } from '../contract/compact.js';
import type { GitHub } from '../github/github.js';
import type { HistoryFile } from '../github/history-branch.js';
import { statusOf } from '../github/status.js';
import type { Report } from '../model/report.js';

/** Keeps the numbers of a commit of the base branch on the data branch, without curves; false where it does not belong there, or may not be written. */
export async function storeHistory(
  report: Report,
  github: Pick<GitHub, 'publishHistory'>,
  where: Omit<HistoryFile, 'report'>,
): Promise<boolean> {
  const smallest = [...compactReports(report)].at(-1);
  if (report.runs.length === 0 || smallest === undefined) return false;
  try {
    return await github.publishHistory({ ...where, report: gzipSync(smallest, { level: 9 }) });
  } catch (error) {
    const status = statusOf(error);
    // Most tokens may not write, and the check keeps the numbers, too.
    if (status === 403 || status === 404) return false;
    throw error;
  }
}
