import { muter } from '../compare/findings/mute.js';
import type { Kinship } from '../compare/findings/seen.js';
import { groupStanding, type Standings, standingsOf } from '../compare/findings/standings.js';
import { groupRuns } from '../compare/groups.js';
import { matchGroups, type Pair, type Party } from '../compare/match-groups.js';
import type { Config } from '../config/config.js';
import { withFindings } from '../contract/packed-run.js';
import { diagnoseGroup } from '../diagnose/group.js';
import { rules } from '../diagnose/rules/index.js';
import type { Finding, GoneFinding, Standing } from '../model/finding.js';
import type { GroupFinding, ReportGroup, ReportRun } from '../model/report.js';
import { judgedAnew } from './judged-anew.js';

/** What of each rule tells which findings are about one matter. */
const KINSHIP: Kinship = new Map(
  rules.map(({ id, refines = id, yieldsTo = [] }) => [id, { family: refines, yieldsTo }] as const),
);

/** Runs and their groups with what they show marked as new, worse or the same, and as muted; and what is no longer seen. */
interface Marked {
  readonly runs: readonly ReportRun[];
  readonly groups: readonly ReportGroup[];
  readonly gone: readonly GoneFinding[];
  /** The groups with those of the baseline. */
  readonly pairs: readonly Pair[];
}

type Settings = Pick<Config, 'groupBy' | 'rules' | 'mute'>;

/** The baseline has no runs where there is none: then nothing is new. `today`: see `muter`. */
export function standing(given: readonly ReportRun[], baseline: Party, config: Settings, today: string | null): Marked {
  const unmarked = given.map((run) => (run.findings.some(isMarked) ? withFindings(run, run.findings.map(without)) : run));
  const drafts = groupRuns(unmarked, config.groupBy);
  const pairs = matchGroups({ runs: unmarked, groups: drafts }, baseline, config.groupBy);
  const compared = baseline.runs.length === 0 ? null : compareFindings(pairs, config);
  const marked = compared === null ? unmarked : unmarked.map((run) => withFindings(run, run.findings.map(compared.mark)));
  const byId = new Map(marked.map((run) => [run.id, run]));
  const groups = drafts.map((group) => {
    const own = group.runs.flatMap((id) => byId.get(id) ?? []);
    const findings = diagnoseGroup(own, config.rules);
    return { ...group, findings: compared === null ? findings : findings.map((one) => compared.markShared(group.id, one, own)) };
  });
  const mute = muter(config.mute, today);
  const runs = config.mute.size === 0 ? marked : marked.map((run) => withFindings(run, run.findings.map(mute)));
  const told = new Map(runs.map((run) => [run.id, run]));
  const toldPairs = pairs.map((pair) => ({ ...pair, now: pair.now.flatMap(({ id }) => told.get(id) ?? []) }));
  return { runs, groups, gone: compared?.gone ?? [], pairs: toldPairs };
}

function isMarked({ standing: said, muted }: Finding): boolean {
  return said !== undefined || muted !== undefined;
}

/** As found: a report of shards may hold what was said before. */
function without({ standing: _, muted: __, ...finding }: Finding): Finding {
  return finding;
}

interface Compared extends Pick<Standings, 'gone'> {
  readonly mark: (finding: Finding) => Finding;
  readonly markShared: (group: string, finding: GroupFinding, runs: readonly ReportRun[]) => GroupFinding;
}

function compareFindings(given: readonly Pair[], { rules: settings }: Pick<Settings, 'rules'>): Compared {
  // What the settings call a warning by now is not worse for it.
  const pairs = given.map((pair) => ({ ...pair, before: pair.before.map((run) => judgedAnew(run, settings)) }));
  const { of, gone } = standingsOf(pairs, KINSHIP);
  const mark = (finding: Finding) => {
    const found = of.get(finding);
    return found === undefined ? finding : { ...finding, standing: found };
  };
  const apart = new Map(pairs.map(({ id, before: own }) => [id, new Set(diagnoseGroup(own, settings).map(({ rule }) => rule))]));
  const standingOf = (group: string, finding: GroupFinding, own: readonly ReportRun[]): Standing | undefined => {
    if (finding.shared !== null) return groupStanding(finding, own);
    if (apart.get(group)?.has(finding.rule)) return 'same';
    return finding.severity === 'notice' ? undefined : 'new';
  };
  const markShared = (group: string, finding: GroupFinding, own: readonly ReportRun[]) => {
    const found = standingOf(group, finding, own);
    return found === undefined ? finding : { ...finding, standing: found };
  };
  return { gone, mark, markShared };
}
