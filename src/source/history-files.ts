import { resolve } from 'node:path';
import type { Config } from '../config/config.js';
import { UserError } from '../model/errors.js';
import type { HistoryCommit } from '../model/history.js';
import type { Problem } from '../model/problem.js';
import type { ReportRun } from '../model/report.js';
import { DISK } from '../read/find/disk.js';
import { expandPatterns } from '../read/find/expand.js';
import { absentError } from '../text/absent.js';
import { reportFile } from './report-file.js';
import type { LoadedHistory, LoadedReports } from './source.js';

/** Commits that are kept: the newest. */
const MAX_COMMITS = 30;
/** Files that are read at most: of more, those whose names come last. */
const MAX_FILES = 300;

/** A report → its runs as those of a baseline are made. */
export type ToRuns = (loaded: Pick<LoadedReports<unknown>, 'reports'>) => readonly ReportRun[];

interface Earlier extends HistoryCommit {
  readonly file: string;
}

/**
 * Reports of earlier commits at paths, folders and globs: oldest first by the dates of their commits, by the names of their files where
 * one has no date. Of several reports of one commit the first is taken. `except`: path of a report that is none of them, as it is the
 * baseline itself; null: there is none.
 */
export function historyFiles(
  patterns: readonly string[],
  { root, except }: { readonly root: string; readonly except: string | null },
  toRuns: ToRuns,
): (config: Config) => Promise<LoadedHistory> {
  return async () => {
    const { candidates, absent } = expandPatterns(patterns, { root, maxFiles: Number.MAX_SAFE_INTEGER, disk: DISK });
    if (absent.length > 0) throw absentError(absent, 'history');
    const own = except === null ? null : resolve(root, except);
    const all = candidates.filter(({ path, named }) => path !== own && (named || /\.json$/i.test(path)));
    if (candidates.length > 0 && all.length === 0 && own === null)
      throw new UserError('history: there is no report.json among these files', 'Name report.json files that curvelint wrote.');
    const files = all.sort((a, b) => byName(a.shown, b.shown)).slice(-MAX_FILES);
    const problems: Problem[] = [];
    const read: Earlier[] = [];
    for (const { path, shown } of files) {
      const one = await commitAt(path, shown, problems, toRuns);
      if (one) read.push(one);
    }
    const commits = [...new Map(read.reverse().map((one) => [one.commit, one])).values()].reverse();
    return { commits: ordered(commits, problems).slice(-MAX_COMMITS), problems };
  };
}

/** Null where it can't be read, which is a problem, and where it holds no run. */
async function commitAt(path: string, shown: string, problems: Problem[], toRuns: ToRuns): Promise<Earlier | null> {
  try {
    const report = await reportFile(path, shown);
    const runs = toRuns({ reports: [{ file: shown, report }] });
    if (runs.length === 0) return null;
    // A report of no CI says of no commit: its file tells it from the others.
    const commit = report.context?.commit || shown.replace(/\.json$/i, '');
    return { commit, at: dateOf(report.context?.committedAt), runs, file: shown };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push({ file: shown, id: 'error', values: { message: error.message, hint: error.hint ?? '' } });
    return null;
  }
}

/** As ISO 8601 in UTC; '' for anything that is no date. */
function dateOf(text: string | undefined): string {
  const time = Date.parse(text ?? '');
  return Number.isFinite(time) ? new Date(time).toISOString() : '';
}

/** By date; by file where a date is missing, which is a problem of its own. */
function ordered(commits: readonly Earlier[], problems: Problem[]): readonly HistoryCommit[] {
  const undated = commits.filter(({ at }) => at === '');
  const order = undated.length === 0 ? byDate : (a: Earlier, b: Earlier) => byName(a.file, b.file);
  if (undated.length > 0 && commits.length > 1)
    problems.push({ file: undated[0]!.file, id: 'undated-reports', values: { reports: undated.length } });
  return [...commits].sort(order).map(({ commit, at, runs }) => ({ commit, at, runs }));
}

function byDate(a: Earlier, b: Earlier): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : byName(a.file, b.file);
}

let collator: Intl.Collator | null = null;

/** `9.json` before `10.json`. Making a collator takes as long as starting a small program. */
function byName(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
