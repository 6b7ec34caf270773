import type { Severity } from '../model/finding.js';
import type { GroupFinding, ReportGroup, ReportRun } from '../model/report.js';
import { worstOf } from '../text/severity.js';
import { once } from './once.js';
import { representativeOf } from './representative.js';

/** A configuration with its repeats, and the one that stands for them. */
export interface GroupView {
  readonly group: ReportGroup;
  readonly main: ReportRun;
  readonly runs: readonly ReportRun[];
  /** Runs of the baseline that it is drawn against. */
  readonly baseline: readonly ReportRun[];
  /** The worst that was found in any of its runs; null: nothing. */
  readonly severity: Severity | null;
  /** What sets single repeats apart: findings that no run has by itself. */
  readonly apart: readonly GroupFinding[];
  /** Series of the main run that no rule could place: they are listed, not judged. */
  readonly unplaced: readonly string[];
}

/** The view of a configuration; null where it has no run. */
export function groupView(
  group: ReportGroup,
  runs: readonly ReportRun[],
  baseline: () => readonly ReportRun[],
): GroupView | null {
  const main = representativeOf(runs);
  if (main === null) return null;
  const before = once(baseline);
  const severity = once(() => worstOf(runs.flatMap(({ findings }) => findings)));
  const apart = once(() => apartIn(group, runs));
  const unplaced = once(() => main.series.filter(({ metric }) => metric === null).map(({ name }) => name));
  return {
    group,
    main,
    runs,
    get baseline() {
      return before();
    },
    get severity() {
      return severity();
    },
    get apart() {
      return apart();
    },
    get unplaced() {
      return unplaced();
    },
  };
}

/** One run of a configuration as if there were no other, and nothing to compare it with. */
export function aloneIn({ group }: GroupView, run: ReportRun): GroupView {
  return groupView({ ...group, runs: [run.id] }, [run], () => [])!;
}

function apartIn({ findings: shared }: ReportGroup, runs: readonly ReportRun[]): readonly GroupFinding[] {
  if (shared.length === 0) return [];
  const own = new Set(runs.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return shared.filter(({ rule }) => !own.has(rule));
}
