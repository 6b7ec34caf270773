import type { HistoryCommit } from '../../model/history.js';
import type { ReportRun } from '../../model/report.js';
import { groupRuns } from '../groups.js';
import { matchGroups, type Party } from '../match-groups.js';

/** Commits that are looked at: the newest, and of them as many as hold no more runs than this together. */
const MAX_COMMITS = 30;
const MAX_RUNS = 20_000;
/** Runs of one configuration that one commit adds: more say no more about the noise between seeds. */
const MAX_REPEATS = 20;

/** Of the history, what belongs to a configuration that some runs of the baseline are of: commits with its runs alone. */
export type CommitsLike = (before: readonly ReportRun[]) => readonly HistoryCommit[];

/** Matches the configurations of every earlier commit with those of the baseline, as two sides of a comparison are matched. */
export function matchingCommits(baseline: Party, history: readonly HistoryCommit[], groupBy: readonly string[]): CommitsLike {
  // Of each commit: first run of a configuration of the baseline → runs of the commit.
  const matched = newestOf(history).map((commit) => {
    const pairs = matchGroups(baseline, { runs: commit.runs, groups: groupRuns(commit.runs, groupBy) }, groupBy);
    const like = pairs.flatMap(({ now, before }) => (now[0] ? [[now[0], before.slice(0, MAX_REPEATS)] as const] : []));
    return { commit, runsOf: new Map(like) };
  });
  return ([first]) =>
    first === undefined
      ? []
      : matched.flatMap(({ commit, runsOf }) => {
          const runs = runsOf.get(first) ?? [];
          return runs.length === 0 ? [] : [{ ...commit, runs }];
        });
}

function newestOf(history: readonly HistoryCommit[]): readonly HistoryCommit[] {
  let left = MAX_RUNS;
  const newest = history.slice(-MAX_COMMITS);
  const from = newest.findLastIndex(({ runs }) => {
    left -= runs.length;
    return left < 0;
  });
  return newest.slice(from + 1);
}
