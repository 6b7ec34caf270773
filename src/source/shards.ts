import type { Absent } from '../model/absent.js';
import { DISK } from '../read/find/disk.js';
import { expandPatterns } from '../read/find/expand.js';
import type { Candidate } from '../read/find/search.js';
import { curvesOnDisk, type ReportWithSideFile, withSideFiles } from './curves.js';
import { reportFile } from './report-file.js';
import type { LoadedReports, Origin, Source } from './source.js';

/** Far more than a matrix has jobs. */
const MAX_SHARDS = 10_000;

/**
 * The report.json files that paths, folders and globs lead to, in order of their paths; `curves`: with what lies beside them;
 * `isWanted`: of a path.
 */
export function diskReports(
  patterns: readonly string[],
  root: string,
  curves: boolean,
  isWanted: (path: string) => boolean = () => true,
): Source<LoadedReports<Origin>> {
  return async () => {
    const { files: all, absent } = reportFiles(patterns, root);
    const files = all.filter(({ path }) => isWanted(path));
    const found: ReportWithSideFile[] = [];
    for (const { path, shown } of files) {
      const report = await reportFile(path, shown);
      found.push({ file: shown, report, packed: curves ? curvesOnDisk(path, shown) : null });
    }
    const looked = files.map(({ shown }) => shown);
    return {
      ...(await withSideFiles(found)),
      provenance: { patterns, looked, foreign: null, ...(absent.length > 0 && { absent }) },
    };
  };
}

/** Files that may be reports: those that are named, and those that are called so; and the patterns that lead to nothing. */
export function reportFiles(
  patterns: readonly string[],
  root: string,
): { readonly files: readonly Candidate[]; readonly absent: readonly Absent[] } {
  const { candidates, absent } = expandPatterns(patterns, { root, maxFiles: MAX_SHARDS, disk: DISK });
  const isReport = (path: string) => path.endsWith('.json') && path.slice(path.lastIndexOf('/') + 1).includes('report');
  return { files: candidates.filter(({ shown, named }) => named || isReport(shown)), absent };
}
