import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isReport } from '../contract/is-report.js';
import type { BaselineReason } from '../model/baseline.js';
import { STDIN_NAME } from '../read/find/expand.js';
import { absentError } from '../text/absent.js';
import { diskLogs } from './disk.js';
import { reportFile } from './report-file.js';
import type { BaselineOrigin, BaselineSource, NamedReport } from './source.js';

/**
 * The baseline at a path: a report.json, or files, a folder or a glob of logs. One that leads to nothing is a mistake, unless the
 * settings say that there may be none. `stdin`: the file that holds what came over standard input, for `-`.
 */
export function namedBaseline(path: string, root: string, stdin?: string): BaselineSource {
  return async (config) => {
    const isInput = path === '-' && stdin !== undefined;
    const shown = isInput ? STDIN_NAME : path;
    const provenance: BaselineOrigin = { source: shown, isNamed: true };
    const named = isInput ? await reportIn(stdin, shown) : await reportAt(path, root);
    if (named) {
      const { context } = named.report;
      return { reports: [named], problems: [], provenance: context ? { ...provenance, commit: context.commit } : provenance };
    }
    const { logs, predictions = [], problems, provenance: origin } = await diskLogs([path], { root, stdin })(config);
    if (origin.absent && !config.mayMiss.baseline) throw absentError(origin.absent, 'baseline');
    return { logs, predictions, problems, provenance };
  };
}

/** No baseline, and why. */
export function withoutBaseline(reason: BaselineReason): BaselineSource {
  return async () => ({ logs: [], problems: [], provenance: { source: null, reason, isNamed: false } });
}

async function reportAt(path: string, root: string): Promise<NamedReport | null> {
  const full = resolve(root, path);
  if (!/\.json$/.test(path) || !existsSync(full) || !statSync(full).isFile()) return null;
  return reportIn(full, path);
}

async function reportIn(full: string, shown: string): Promise<NamedReport | null> {
  return isReport(beginningOf(full)) ? { file: shown, report: await reportFile(full, shown) } : null;
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
