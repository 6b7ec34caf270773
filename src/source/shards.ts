import { readFileSync } from 'node:fs';
import { parseReport } from '../contract/parse-report.js';
import { DISK } from '../read/find/disk.js';
import { expandPatterns } from '../read/find/expand.js';
import type { LoadedReports, Origin, Source } from './source.js';

/** Jobs of a matrix: GitHub allows 256. */
const MAX_SHARDS = 10_000;

/** The report.json files that paths, folders and globs lead to, in order of their paths. */
export function diskReports(patterns: readonly string[], root: string): Source<LoadedReports<Origin>> {
  return async () => {
    const { candidates } = expandPatterns(patterns, root, MAX_SHARDS, DISK);
    const isReport = (path: string) => path.endsWith('.json') && path.slice(path.lastIndexOf('/') + 1).includes('report');
    const files = candidates.filter(({ shown, named }) => named || isReport(shown));
    const texts = files.map(({ path, shown }) => ({ file: shown, text: readFileSync(path, 'utf8') }));
    const reports = texts.map(({ file, text }) => ({ file, report: parseReport(text, file) }));
    return { reports, problems: [], provenance: { patterns, looked: files.map(({ shown }) => shown), foreign: null } };
  };
}
