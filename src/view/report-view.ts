import type { Report, ReportRun } from '../model/report.js';
import { byName } from '../text/by-name.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { rankOf } from '../text/severity.js';
import { type GroupView, groupView } from './group-view.js';
import { type Leaderboard, leaderboardOf } from './leaderboard.js';
import { once } from './once.js';

/** A report as every renderer reads it: what several of them need is worked out once, when it is first asked for. */
export interface ReportView {
  readonly report: Report;
  readonly rules: RuleCatalogue;
  readonly runById: ReadonlyMap<string, ReportRun>;
  /** In the order of their weight: errors first, then warnings, then by name; in a sweep the others follow by their places. */
  readonly groups: readonly GroupView[];
  readonly groupById: ReadonlyMap<string, GroupView>;
  /** Null where the report is no sweep. */
  readonly leaderboard: Leaderboard | null;
}

/** The view of a report; sentences about its findings are made from the catalogue. */
export function viewOf(report: Report, rules: RuleCatalogue): ReportView {
  const runById = once(() => new Map(report.runs.map((run) => [run.id, run])));
  const unsorted = once(() => groupsOf(report, runById()));
  const leaderboard = once(() => leaderboardOf(unsorted(), rankedBy(report)));
  const groups = once(() => byWeight(unsorted(), leaderboard()));
  const groupById = once(() => new Map(unsorted().map((view) => [view.group.id, view])));
  return {
    report,
    rules,
    get runById() {
      return runById();
    },
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

function groupsOf({ groups, baseline }: Report, runById: ReadonlyMap<string, ReportRun>): readonly GroupView[] {
  const before = once(() => placesOf(baseline.runs));
  return groups.flatMap((group) => {
    const runs = group.runs.flatMap((id) => runById.get(id) ?? []);
    // By name, or the only ones there are.
    const same = () => (groups.length === 1 ? baseline.runs : runsAt(before(), group.runs));
    return groupView(group, runs, same) ?? [];
  });
}

type Places = ReadonlyMap<string, readonly (readonly [place: number, run: ReportRun])[]>;

/** Merged baselines may hold a name more than once. */
function placesOf(runs: readonly ReportRun[]): Places {
  const places = new Map<string, (readonly [number, ReportRun])[]>();
  for (const [i, run] of runs.entries()) {
    const known = places.get(run.id);
    if (known) known.push([i, run]);
    else places.set(run.id, [[i, run]]);
  }
  return places;
}

/** Runs of these names, in the order of their list. */
function runsAt(places: Places, ids: readonly string[]): readonly ReportRun[] {
  const found = [...new Set(ids)].flatMap((id) => places.get(id) ?? []);
  return found.sort(([a], [b]) => a - b).map(([, run]) => run);
}

/** The metric whose best value chose the configuration that counts; null where nothing was chosen so. */
function rankedBy({ reasons }: Report): string | null {
  const sweep = reasons.find((reason) => reason.id === 'sweep');
  return sweep?.values.of === 'best' ? sweep.values.metric : null;
}

/** Configurations of a sweep that do not count come last, the best of them first. */
function byWeight(views: readonly GroupView[], board: Leaderboard | null): readonly GroupView[] {
  const places = new Map(board?.rows.map(({ group, place }) => [group.id, Number.isFinite(place) ? place : views.length + 1]));
  const keys = new Map(
    views.map((view) => {
      const isIdle = view.group.trial?.counts === false;
      return [
        view,
        { weight: isIdle ? 0 : Math.max(1, rankOf(view.severity)), place: isIdle ? (places.get(view.group.id) ?? 0) : 0 },
      ];
    }),
  );
  return [...views].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    return other.weight - one.weight || one.place - other.place || byName(a.group.id, b.group.id);
  });
}
