import type { Finding } from '../../model/finding.js';
import type { ReportRun } from '../../model/report.js';

/** What of a rule decides which findings are about one matter. */
interface RuleKin {
  /** The rule that it refines, or its own id: one rise is told by one rule here and by its subtype in another repeat. */
  readonly family: string;
  /** Rules that say more about the same thing: where they do, this one is silent. */
  readonly yieldsTo: readonly string[];
}

/** The rules by their id. */
export type Kinship = ReadonlyMap<string, RuleKin>;

/** A finding with its place in its run. */
export interface Seen {
  readonly finding: Finding;
  readonly run: ReportRun;
  readonly family: string;
  /** How many drops and restarts of the learning rate lie before its onset; NaN in a run without any. */
  readonly phase: number;
  /** First and last place of its run that the report knows. */
  readonly extent: readonly [number, number];
  /** Its window as shares of the run. */
  readonly share: readonly [number, number];
  readonly series: ReadonlySet<string>;
  /** Names of all series of the run that the report holds. */
  readonly logged: ReadonlySet<string>;
}

/** Share of a run by which the places of one matter may lie apart from repeat to repeat: what a spike or a drop does is short. */
const JITTER = 0.05;

/** All findings of these runs. */
export function seenIn(runs: readonly ReportRun[], kinship: Kinship): readonly Seen[] {
  return runs.flatMap((run) => {
    const extent = extentOf(run);
    const [from, to] = extent;
    const events = run.learningRate.events.filter(({ kind }) => kind !== 'warm-up-end').map(({ at }) => at);
    const logged = new Set(run.series.map(({ name }) => name));
    const shareOf = (at: number) => (at - from) / (to - from);
    return run.findings.map((finding): Seen => {
      const phase = events.length === 0 ? Number.NaN : events.filter((at) => at <= finding.from).length;
      const share = [shareOf(finding.from), shareOf(finding.to)] as const;
      const family = kinship.get(finding.rule)?.family ?? finding.rule;
      return { finding, run, family, phase, extent, share, series: new Set(finding.series), logged };
    });
  });
}

function extentOf({ phases, curves, series, findings }: ReportRun): readonly [number, number] {
  const from = phases[0]?.from ?? 0;
  let to = from;
  const ends = [
    ...series.map(({ end }) => end?.at ?? Number.NaN),
    ...curves.map(({ at }) => at.at(-1) ?? Number.NaN),
    ...findings.map((finding) => finding.to),
  ];
  for (const end of ends) if (end > to && end < Number.POSITIVE_INFINITY) to = end;
  return [from, to];
}

/** Is what was seen here about the same matter as what was seen in the baseline? `now` may be what a graver rule said there. */
export function isSameMatter(now: Seen, before: Seen, kinship: Kinship): boolean {
  const isKin = now.family === before.family || kinship.get(now.finding.rule)?.yieldsTo.includes(before.finding.rule) === true;
  return isKin && isSameSeries(now, before) && (now.phase === before.phase || overlaps(now, before));
}

/** Seen on one series at least; another name counts where it was renamed: neither side has a series of the other's name. */
function isSameSeries(now: Seen, before: Seen): boolean {
  const names = [...now.series];
  if (names.some((name) => before.series.has(name))) return true;
  return !names.some((name) => before.logged.has(name)) && ![...before.series].some((name) => now.logged.has(name));
}

/** At the same place, or, as runs may be of different lengths, at the same share of the run. */
function overlaps(now: Seen, before: Seen): boolean {
  const slack = JITTER * Math.max(lengthOf(now), lengthOf(before));
  const [a, b] = [now.finding, before.finding];
  const areNear = now.run.axis === before.run.axis && a.from <= b.to + slack && b.from <= a.to + slack;
  return areNear || (now.share[0] <= before.share[1] + JITTER && before.share[0] <= now.share[1] + JITTER);
}

function lengthOf({ extent: [from, to] }: Seen): number {
  return to - from;
}
