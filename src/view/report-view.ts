import type { Report, ReportGroup, ReportRun } from '../model/report.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { type Leaderboard, leaderboardOf } from './leaderboard.js';
import { representativeOf } from './representative.js';

/** A configuration with its repeats, and the one that stands for them. */
export interface GroupView {
  readonly group: ReportGroup;
  readonly main: ReportRun;
  readonly runs: readonly ReportRun[];
}

/** A report as every renderer reads it: what several of them need is worked out once, when it is first asked for. */
export interface ReportView {
  readonly report: Report;
  readonly rules: RuleCatalogue;
  readonly runById: ReadonlyMap<string, ReportRun>;
  /** In the order of their weight: errors first, then warnings, then by name. */
  readonly groups: readonly GroupView[];
  readonly groupById: ReadonlyMap<string, GroupView>;
  /** Null where the report is no sweep. */
  readonly leaderboard: Leaderboard | null;
}

/** The view of a report; sentences about its findings are made from the catalogue. */
export function viewOf(report: Report, rules: RuleCatalogue): ReportView {
  const runById = new Map(report.runs.map((run) => [run.id, run]));
  const groups = once(() => groupsOf(report, runById));
  const groupById = once(() => new Map(groups().map((view) => [view.group.id, view])));
  const leaderboard = once(() => leaderboardOf(report));
  return {
    report,
    rules,
    runById,
    get groups() {
      return groups();
    },
    get groupById() {
      return groupById();
    },
    get leaderboard() {
      return leaderboard();
    },
  };
}

function groupsOf({ groups }: Report, runById: ReadonlyMap<string, ReportRun>): readonly GroupView[] {
  const views = groups.flatMap((group) => {
    const runs = group.runs.flatMap((id) => runById.get(id) ?? []);
    const main = representativeOf(runs);
    return main ? [{ group, main, runs }] : [];
  });
  const weights = new Map(views.map((view) => [view, weightOf(view)]));
  return views.sort((a, b) => weights.get(b)! - weights.get(a)! || (a.group.id < b.group.id ? -1 : 1));
}

function weightOf({ runs }: GroupView): number {
  return Math.max(
    0,
    ...runs.flatMap((run) => run.findings.map(({ severity }) => ({ error: 2, warning: 1, notice: 0 })[severity])),
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
