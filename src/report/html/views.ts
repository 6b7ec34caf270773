import { altText } from '../../chart/alt-text.js';
import { envelope } from '../../chart/envelope.js';
import { type Figure, type FigurePanel, type FigureSeries, figureOf } from '../../chart/figure.js';
import { curveWithinReach } from '../../chart/within-reach.js';
import type { Curves } from '../../model/curves.js';
import type { Severity } from '../../model/finding.js';
import type { Report, ReportRun } from '../../model/report.js';
import type { Goal } from '../../model/run.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { rankOf, worstOf } from '../../text/severity.js';
import { aloneIn, type GroupView } from '../../view/group-view.js';
import type { LeaderRow } from '../../view/leaderboard.js';
import { onceFor } from '../../view/once.js';
import type { ReportView } from '../../view/report-view.js';
import { bestWords } from '../words.js';
import { furtherByRun, furtherCurves } from './further-curves.js';
import { inlineJson } from './inline-json.js';
import {
  FURTHER_ID,
  PACK_ID,
  type PageIndex,
  type PageItem,
  type PagePanel,
  type PageView,
  type StoredView,
  VIEW_ID,
} from './page-data.js';
import { aboutOf, bodyOf, checksOf, findingsOf } from './parts.js';
import { settingsOf } from './settings.js';
import { pointsOf, thinLine } from './thin-panel.js';

/** Settings that a page tells the configurations of a sweep apart by. */
const MAX_SETTINGS = 12;
/** Views that are in the page as they are: a browser that cannot unpack the others shows these. */
const PLAIN_VIEWS = 12;
/** Views a pack: what they have in common is packed once, and a pack is quick to read. */
const PACK_SIZE = 20;
/** Characters of all that: what is left of them is for the curves of further series. A larger page would be slow to open, and to send. */
const MAX_CHARACTERS = 22e6;

/** What packs a text, which comes in pieces, into the characters of base64. */
export type Pack = (pieces: Iterable<string>) => string;

/** What the page holds, each by the id of its element. */
export interface PageStore {
  readonly index: PageIndex;
  /** As JSON, ready for an inline script. */
  readonly plain: ReadonlyMap<string, string>;
  readonly packed: ReadonlyMap<string, string>;
}

interface Candidate {
  readonly item: PageItem;
  readonly weight: number;
  readonly whole: GroupView;
  /** One of its runs; null: all of them together. */
  readonly run: ReportRun | null;
}

/** The lines of the run picker, and what is drawn for each of them. */
export function pageStore(shown: ReportView, curves: Curves | null, pack: Pack): PageStore {
  const { report, leaderboard, rules } = shown;
  const taken = new Set(report.runs.map(({ id }) => id));
  const numbers = new Map(report.runs.map(({ id }, i) => [id, i]));
  const rows = new Map(leaderboard?.rows.map((row) => [row.group.id, row]));
  const settings = leaderboard?.settings.slice(0, MAX_SETTINGS) ?? [];
  const candidates = shown.groups.flatMap((view) => candidatesOf(view, taken, rows.get(view.group.id) ?? null, settings));
  const furtherOf = furtherByRun(report, curves);
  const wholeFigure = onceFor(figureOf);
  const most = pointsOf(report);
  const storedView = ({ whole, run }: Candidate, numberOf: (checks: string) => number): StoredView => {
    const { id } = run ?? whole.main;
    const further = { of: id, series: furtherOf.get(id)?.length ?? 0, run: numbers.get(id) ?? -1 };
    const view = run === null || whole.runs.length === 1 ? whole : aloneIn(whole, run);
    const checks = numberOf(checksOf(view, rules));
    return { further, checks, ...pageView(view, whole, wholeFigure(whole), rules, most) };
  };
  const plain = new Map<string, string>();
  const packed = new Map<string, string>();
  const first = new Set(byWeight(candidates).slice(0, PLAIN_VIEWS));
  // The text of a `PagePack`, one view at a time: all of a pack would be moved about in memory until the last is there.
  const packOf = function* (of: readonly (Candidate | null)[]) {
    const checks = new Map<string, number>();
    const numberOf = (own: string) => {
      const number = checks.get(own) ?? checks.size;
      checks.set(own, number);
      return number;
    };
    for (const [i, candidate] of of.entries()) {
      yield i === 0 ? '{"views":[' : ',';
      yield candidate === null ? 'null' : inlineJson(storedView(candidate, numberOf));
    }
    yield `],"checks":${inlineJson([...checks.keys()])}}`;
  };
  for (const i of first) plain.set(`${VIEW_ID}${i}`, [...packOf([candidates[i]!])].join(''));
  for (let start = 0; start < candidates.length; start += PACK_SIZE) {
    const of = candidates.slice(start, start + PACK_SIZE).map((one, i) => (first.has(start + i) ? null : one));
    if (of.some((one) => one !== null)) packed.set(`${PACK_ID}${start / PACK_SIZE}`, pack(packOf(of)));
  }
  let left = MAX_CHARACTERS - [...plain.values(), ...packed.values()].reduce((sum, text) => sum + text.length, 0);
  for (const run of report.runs) {
    const further = furtherOf.get(run.id);
    if (further === undefined) continue;
    const text = pack([inlineJson(furtherCurves(run, further))]);
    if (text.length > left) continue;
    packed.set(`${FURTHER_ID}${numbers.get(run.id)}`, text);
    left -= text.length;
  }
  const metric = leaderboard && { name: leaderboard.metric, goal: goalOf(report, leaderboard.metric) };
  return { index: { packSize: PACK_SIZE, metric, settings, items: candidates.map(({ item }) => item) }, plain, packed };
}

/** The best of a sweep, then the most severe. */
function byWeight(candidates: readonly Candidate[]): readonly number[] {
  const place = ({ item }: Candidate) => (item.place === 1 ? 0 : 1);
  return [...candidates.keys()].sort(
    (a, b) => place(candidates[a]!) - place(candidates[b]!) || candidates[b]!.weight - candidates[a]!.weight || a - b,
  );
}

function goalOf({ runs }: Report, metric: string): Goal {
  return runs.flatMap(({ series }) => series.find(({ name }) => name === metric)?.goal ?? [])[0] ?? 'minimize';
}

/** The name of a configuration among the runs: of its own where a run has the same one. */
export function groupName(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? `${id} (all)` : id;
}

/** A group of several runs as a whole, then each of its runs. Addresses need a name of its own for each. */
function candidatesOf(
  whole: GroupView,
  taken: ReadonlySet<string>,
  row: LeaderRow | null,
  names: readonly string[],
): readonly Candidate[] {
  const { group, main, runs } = whole;
  const outliers = new Set(group.findings.filter(({ shared }) => shared === null).flatMap((finding) => finding.runs));
  const place = row !== null && Number.isFinite(row.place) ? row.place : null;
  const score = row !== null && Number.isFinite(row.mean) ? row.mean : null;
  const settings = names.map((name) => (Object.hasOwn(group.settings, name) ? (group.settings[name] ?? null) : null));
  const singles = runs.map((run): Candidate => {
    const isApart = outliers.has(run.id) || (runs.length > 1 && run === main);
    const own = { place, score: runs.length === 1 ? score : null, settings };
    const item = { id: run.id, ...own, runs: 1, ...foundIn([run]), best: bestWords(run) };
    return { item, whole, run, weight: Math.max(rankOf(item.severity), isApart ? 2 : 0) };
  });
  if (runs.length === 1) return singles;
  const item = {
    id: groupName(group.id, taken),
    ...{ place, score, settings },
    runs: runs.length,
    ...foundIn(runs),
    best: bestWords(main),
  };
  return [{ item, whole, run: null, weight: Math.max(2, rankOf(item.severity)) }, ...singles];
}

function foundIn(runs: readonly ReportRun[]): { readonly severity: Severity | null; readonly found: readonly string[] } {
  const findings = runs.flatMap((run) => run.findings);
  return { severity: worstOf(findings), found: [...new Set(findings.map(({ rule }) => rule))] };
}

/** A configuration, or one run of it, which is then drawn beside the baseline of them all. `figure`: of the whole; `most`: points of a curve. */
function pageView(
  view: GroupView,
  whole: GroupView,
  figure: Figure | null,
  rules: RuleCatalogue,
  most: number,
): Omit<PageView, 'further'> {
  const isWhole = view === whole;
  const { main } = view;
  const own = isWhole ? figure : figureOf(view);
  const panels = (own?.panels ?? []).map((panel) => panelOf(isWhole ? panel : withBaseline(panel, figure?.panels ?? []), most));
  const extra = [extraPanel('learning rate', main, most), extraPanel('gradient norm', main, most)].filter(
    (panel) => panel !== null,
  );
  return {
    axis: main.axis,
    panels: [...panels, ...extra],
    windows: own?.windows ?? [],
    drops: own?.drops ?? [],
    phases: main.phases,
    alt: own ? altText(own) : '',
    about: aboutOf(view),
    findings: findingsOf(view, rules, true),
    body: `${settingsOf(counterpartOf(main, whole.baseline), main)}${bodyOf(view)}`,
  };
}

/** The run of the baseline that is most like a run: of the same seed where there is one. */
function counterpartOf({ seed }: ReportRun, baseline: readonly ReportRun[]): ReportRun | null {
  return baseline.find((one) => one.seed === seed) ?? baseline[0] ?? null;
}

/** One run is compared with the same baseline as its group. */
function withBaseline(panel: FigurePanel, whole: readonly FigurePanel[]): FigurePanel {
  const group = whole.find(({ kind }) => kind === panel.kind);
  const baseline = group?.series.filter(({ role }) => role === 'baseline') ?? [];
  return {
    ...panel,
    series: [...baseline, ...panel.series],
    min: Math.min(panel.min, group?.min ?? panel.min),
    max: Math.max(panel.max, group?.max ?? panel.max),
  };
}

function panelOf({ kind, label, logarithmic, min, max, series, marker }: FigurePanel, most: number): PagePanel {
  return { kind, label, logarithmic, range: [min, max], series: series.map((one) => seriesOf(one, most)), marker };
}

function seriesOf<Role>(
  { role, label, ...line }: Pick<FigureSeries, 'label' | 'at' | 'value' | 'band'> & { readonly role: Role },
  most: number,
) {
  const { at, value, band } = thinLine(line, most);
  return { role, label, at, value: gaps(value), band: band && { low: gaps(band.low), high: gaps(band.high) } };
}

/** The values with null for those that are no number; most lists have none. */
function gaps(values: readonly number[]): readonly (number | null)[] {
  for (let i = 0; i < values.length; i += 1) if (!Number.isFinite(values[i]!)) return values.map(gap);
  return values;
}

function gap(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Smallest and largest of the numbers; infinite where there are none. */
function endsOf(values: readonly number[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

/** Learning rate and gradient norm of one run; logarithmic where all values are positive and they span a decade. */
function extraPanel(
  kind: 'learning rate' | 'gradient norm',
  { primary, curves, series: logged }: ReportRun,
  most: number,
): PagePanel | null {
  const name = kind === 'learning rate' ? primary.learningRate : primary.gradientNorm;
  const found = curves.find(({ series }) => series === name);
  const curve = found && curveWithinReach(found);
  if (!curve) return null;
  const [low, high] = endsOf(curve.value);
  if (!(low <= high)) return null;
  // A rate has steps, which a band would blur; a long gradient norm would be a saw.
  const points = kind === 'learning rate' ? 0 : (logged.find((one) => one.name === name)?.points ?? 0);
  const line = envelope({ label: curve.series, value: curve.value, band: null as FigureSeries['band'] }, null, points)!;
  const series = seriesOf({ ...line, role: kind, at: curve.at }, most);
  return { kind, label: kind, logarithmic: low > 0 && high >= 10 * low, range: null, series: [series], marker: null };
}
