import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isReport } from '../contract/is-report.js';
import type { BaselineReason } from '../model/baseline.js';
import { absentError } from '../text/absent.js';
import { diskLogs } from './disk.js';
import type { BaselineOrigin, BaselineSource, NamedReport } from './source.js';

/**
 * The baseline at a path: a report.json, or files, a folder or a glob of logs. One that leads to nothing is a mistake, unless the
 * settings say that there may be none.
 */
export function namedBaseline(path: string, root: string): BaselineSource {
  return async (config) => {
    const provenance: BaselineOrigin = { source: path, isNamed: true };
    const named = await reportAt(path, root);
    if (named) {
      const { context } = named.report;
      return { reports: [named], problems: [], provenance: context ? { ...provenance, commit: context.commit } : provenance };
    }
    const { logs, problems, provenance: origin } = await diskLogs([path], { root })(config);
    if (origin.absent && !config.mayMiss.baseline) throw absentError(origin.absent, 'baseline');
    return { logs, problems, provenance };
  };
}

/** No baseline, and why. */
export function withoutBaseline(reason: BaselineReason): BaselineSource {
  return async () => ({ logs: [], problems: [], provenance: { source: null, reason, isNamed: false } });
}

async function reportAt(path: string, root: string): Promise<NamedReport | null> {
  const full = resolve(root, path);
  if (!/\.json$/.test(path) || !existsSync(full) || !statSync(full).isFile()) return null;
  const { reportFile } = await import('./report-file.js');
  return isReport(beginningOf(full)) ? { file: path, report: reportFile(full, path) } : null;
}

/** Its first bytes as text: a log may be of any size. */
function beginningOf(path: string): string {
  const bytes = Buffer.alloc(2_000);
  const file = openSync(path, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
