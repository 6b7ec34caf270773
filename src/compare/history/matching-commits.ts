import type { HistoryCommit } from '../../model/history.js';
import type { ReportRun } from '../../model/report.js';
import { groupRuns } from '../groups.js';
import { matchGroups, type Party } from '../match-groups.js';

/** Commits that are looked at: the newest. */
const MAX_COMMITS = 30;

/** Of the history, what belongs to a configuration that some runs of the baseline are of: commits with its runs alone. */
export type CommitsLike = (before: readonly ReportRun[]) => readonly HistoryCommit[];

/** Matches the configurations of every earlier commit with those of the baseline, as two sides of a comparison are matched. */
export function matchingCommits(baseline: Party, history: readonly HistoryCommit[], groupBy: readonly string[]): CommitsLike {
  // Of each commit: first run of a configuration of the baseline → runs of the commit.
  const matched = history.slice(-MAX_COMMITS).map((commit) => {
    const pairs = matchGroups(baseline, { runs: commit.runs, groups: groupRuns(commit.runs, groupBy) }, groupBy);
    return { commit, runsOf: new Map(pairs.flatMap(({ now, before }) => (now[0] ? [[now[0], before] as const] : []))) };
  });
  return ([first]) =>
    first === undefined
      ? []
      : matched.flatMap(({ commit, runsOf }) => {
          const runs = runsOf.get(first) ?? [];
          return runs.length === 0 ? [] : [{ ...commit, runs }];
        });
}
