import { mean, standardDeviation } from '../math/stats/mean.js';
import { studentQuantile } from '../math/stats/student-t.js';
import type { ComparedStatistic } from '../model/comparison.js';
import type { ReportGroup, ReportRun, ReportSeries } from '../model/report.js';
import { byName } from '../text/by-name.js';
import { short } from '../text/numbers.js';
import { withSpread } from '../text/uncertainty.js';

/** Fewer configurations are told one by one. */
const MIN_CONFIGURATIONS = 3;
/** From here on configurations are ranked even where no logged setting tells them apart. */
const MANY_CONFIGURATIONS = 8;
/** Chance that a configuration that is truly the best is not called as good as the first. */
const ALPHA = 0.05;

/** A group with its runs. */
export interface Configuration {
  readonly group: ReportGroup;
  readonly runs: readonly ReportRun[];
}

export interface LeaderRow {
  readonly group: ReportGroup;
  /** Place from 1 on; NaN where the metric is missing or no run kept a finite value. */
  readonly place: number;
  readonly mean: number;
  /** Standard deviation over the repeats; NaN for one. */
  readonly sd: number;
  /** Runs with a finite value. */
  readonly runs: number;
  /** May as well be the best, by the scatter of the repeats; false where nothing was repeated. */
  readonly isClose: boolean;
  /** Warnings and errors, with the number of runs where not all have them. */
  readonly found: readonly string[];
}

/** The configurations of a sweep, the best first. */
export interface Leaderboard {
  readonly metric: string;
  /** What its values are: best levels, or best values as logged where no run has the 10 evaluations that make a level. */
  readonly statistic: ComparedStatistic;
  /** Names of the settings in which they differ, the most varied first. */
  readonly settings: readonly string[];
  readonly rows: readonly LeaderRow[];
  /** How many may as well be the best, the first included. */
  readonly close: number;
  /** What the order rests on, in one sentence. */
  readonly note: string;
}

/**
 * Ranks the configurations of a sweep by the best level of `preferred`, else of the validation score, else loss; null where the report is
 * no sweep. Those of a sweep in which a run diverged get no place.
 */
export function leaderboardOf(configurations: readonly Configuration[], preferred: string | null = null): Leaderboard | null {
  const groups = configurations.map(({ group }) => group);
  if (groups.length < MIN_CONFIGURATIONS) return null;
  const settings = settingNames(groups);
  if (settings.length === 0 && groups.length < MANY_CONFIGURATIONS) return null;
  const members = configurations.map(({ runs }) => runs);
  const metric = rankingMetric(members, preferred);
  if (metric === null) return null;
  const known = members.map((own) => own.map((run) => bestValue(run, metric.name)).filter(Number.isFinite));
  const sides = known.map((values, i) => (divergedIn(groups[i]!) > 0 ? [] : values));
  if (known.filter((values, i) => values.length > 0 || divergedIn(groups[i]!) > 0).length < MIN_CONFIGURATIONS) return null;
  const sign = metric.goal === 'minimize' ? 1 : -1;
  const cost = (i: number) => (sides[i]!.length > 0 ? sign * mean(sides[i]!) : Number.POSITIVE_INFINITY);
  const order = [...groups.keys()].sort((a, b) => compareNumbers(cost(a), cost(b)) || byName(groups[a]!.id, groups[b]!.id));
  const isClose = closeness(order.map((i) => sides[i]!));
  const rows = order.map((i, place): LeaderRow => {
    const values = sides[i]!;
    return {
      group: groups[i]!,
      place: values.length > 0 ? place + 1 : Number.NaN,
      mean: values.length > 0 ? mean(values) : Number.NaN,
      sd: standardDeviation(values),
      runs: known[i]!.length,
      isClose: isClose(place),
      found: foundIn(members[i]!),
    };
  });
  const close = rows.filter((row) => row.isClose).length;
  const isLevel = members.some((own) => own.some(({ series }) => (bestOf(series, metric.name)?.window ?? 1) > 1));
  return { metric: metric.name, statistic: isLevel ? 'level' : 'raw', settings, rows, close, note: noteOf(sides, close) };
}

/** The cells of one row as text, to be escaped where they are shown. */
export interface LeaderCells {
  readonly place: string;
  readonly configuration: string;
  /** Of the settings that were asked for, in their order. */
  readonly settings: readonly string[];
  readonly runs: string;
  readonly value: string;
  readonly found: readonly string[];
}

/** The cells of one row, with these settings. */
export function cellsOf({ group, place, isClose, mean, sd, runs, found }: LeaderRow, settings: readonly string[]): LeaderCells {
  const diverged = divergedIn(group);
  const rank = Number.isFinite(place) ? `${place}${isClose && place > 1 ? ' ≈' : ''}` : '–';
  return {
    place: group.trial?.counts ? `${rank}, judged` : rank,
    configuration: group.id,
    settings: settings.map((name) => settingText(group, name)),
    runs: diverged > 0 ? String(group.seeds) : runs < group.seeds ? `${runs} of ${group.seeds}` : String(runs),
    value: diverged > 0 ? divergedText(diverged, group.seeds) : Number.isFinite(mean) ? withSpread(mean, sd) : '–',
    found,
  };
}

/** Runs of a configuration of a sweep that diverged; 0 of any other. */
function divergedIn({ trial }: ReportGroup): number {
  return trial?.diverged ?? 0;
}

function divergedText(diverged: number, of: number): string {
  return diverged < of ? `${diverged} of ${of} diverged` : 'diverged';
}

/** `lr 0.1` of a configuration; a dash where it does not log that setting. */
function settingText({ settings }: ReportGroup, name: string): string {
  const value = Object.hasOwn(settings, name) ? settings[name] : null;
  return typeof value === 'number' ? short(value) : value === null ? '–' : String(value);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A setting that most do not log was not swept. */
function settingNames(groups: readonly ReportGroup[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { settings } of groups) for (const name of Object.keys(settings)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= groups.length / 2);
  const variety = new Map(names.map((name) => [name, new Set(groups.map((group) => settingText(group, name))).size]));
  return names.sort((a, b) => variety.get(b)! - variety.get(a)! || (a < b ? -1 : 1));
}

/** The preferred one, else the validation score that most configurations log, else their validation loss. */
function rankingMetric(
  members: readonly (readonly ReportRun[])[],
  preferred: string | null,
): { readonly name: string; readonly goal: string } | null {
  const logged = members.flatMap(([run]) => run?.series.find(({ name }) => name === preferred)?.goal ?? []);
  if (preferred !== null && logged.length >= Math.max(MIN_CONFIGURATIONS, members.length / 2))
    return { name: preferred, goal: logged[0]! };
  for (const key of ['validationScore', 'validationLoss'] as const) {
    const counts = new Map<string, number>();
    for (const [run] of members) {
      const name = run?.primary[key] ?? null;
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!most || most[1] < Math.max(MIN_CONFIGURATIONS, members.length / 2)) continue;
    const goal = members.flatMap(([run]) => run?.series.find(({ name }) => name === most[0])?.goal ?? []);
    if (goal[0]) return { name: most[0], goal: goal[0] };
  }
  return null;
}

function bestValue({ series }: ReportRun, metric: string): number {
  return bestOf(series, metric)?.best?.smoothed ?? Number.NaN;
}

function bestOf(series: ReportRun['series'], metric: string): ReportSeries | null {
  return series.find(({ name }) => name === metric) ?? null;
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

/**
 * Multiple comparisons with the best (Hsu 1984), with Bonferroni's bound in place of Dunnett's: the pooled scatter of the repeats
 * decides which places may as well be the first. Sides in the order of their places.
 */
function closeness(sides: readonly (readonly number[])[]): (place: number) => boolean {
  const kept = sides.filter((values) => values.length > 0);
  const freedom = kept.reduce((sum, values) => sum + values.length - 1, 0);
  if (freedom < 2) return () => false;
  const pooled = Math.sqrt(kept.reduce((sum, values) => sum + squares(values), 0) / freedom);
  const most = studentQuantile(1 - ALPHA / (kept.length - 1), freedom) * pooled;
  const [first] = kept;
  return (place) => {
    const values = sides[place]!;
    if (values.length === 0) return false;
    return Math.abs(mean(values) - mean(first!)) <= most * Math.sqrt(1 / values.length + 1 / first!.length);
  };
}

function noteOf(sides: readonly (readonly number[])[], close: number): string {
  const repeated = sides.filter((values) => values.length > 1).length;
  if (repeated === 0) return 'Each configuration ran once, so a small lead can be seed noise: repeat the best ones.';
  if (close < 2) return 'The lead of the first is larger than the scatter of the repeats explains.';
  return `≈: may as well be the best, by the scatter of the repeats (${close} of ${sides.length}).`;
}

function foundIn(runs: readonly ReportRun[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { findings } of runs) {
    const rules = findings.filter(({ severity }) => severity !== 'notice').map(({ rule }) => rule);
    for (const rule of new Set(rules)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => (count < runs.length ? `${rule} in ${count} of ${runs.length}` : rule)).sort();
}
