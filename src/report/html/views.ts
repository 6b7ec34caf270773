import { altText } from '../../chart/alt-text.js';
import { type Figure, type FigurePanel, type FigureSeries, figureOf } from '../../chart/figure.js';
import { curveWithinReach } from '../../chart/within-reach.js';
import type { Curves, RunCurve } from '../../model/curves.js';
import type { Severity } from '../../model/finding.js';
import type { ReportRun } from '../../model/report.js';
import type { RuleCatalogue } from '../../text/rule-catalogue.js';
import { rankOf, worstOf } from '../../text/severity.js';
import { aloneIn, type GroupView } from '../../view/group-view.js';
import { onceFor } from '../../view/once.js';
import type { ReportView } from '../../view/report-view.js';
import { bestWords } from '../words.js';
import { furtherByRun, withinRoom } from './further-curves.js';
import { inlineJson } from './inline-json.js';
import type { PageItem, PagePanel, PageSeries, PageView } from './page-data.js';
import { aboutOf, bodyOf } from './parts.js';

/** Runs up to which all curves are in the page. */
const ALL_RUNS = 500;
/** Characters of curves and findings in the page of a larger sweep, and of further curves in any: what a browser opens in well under two seconds. */
const MAX_CHARACTERS = 12e6;

export interface PageViews {
  readonly items: readonly PageItem[];
  /** JSON of each view, ready for an inline script. */
  readonly views: readonly string[];
  /** Number of a view → JSON of the curves of its further series, as far as there was room. */
  readonly further: ReadonlyMap<number, string>;
}

interface Candidate {
  readonly item: Omit<PageItem, 'view'>;
  readonly weight: number;
  readonly whole: GroupView;
  /** One of its runs; null: all of them together. */
  readonly run: ReportRun | null;
}

/**
 * The lines of the run picker, and what is drawn for them: of every run, or above 500 runs of those with findings, of outliers
 * and of what stands for a group, the most severe first, as far as the page stays quick to open.
 */
export function pageViews(shown: ReportView, curves: Curves | null): PageViews {
  const { report } = shown;
  const taken = new Set(report.runs.map(({ id }) => id));
  const rows = shown.leaderboard?.rows.filter(({ place }) => Number.isFinite(place)) ?? [];
  const places = new Map(rows.map(({ group, place }) => [group.id, place]));
  const candidates = shown.groups.flatMap((view) => candidatesOf(view, taken, places.get(view.group.id) ?? null));
  const isLarge = report.runs.length > ALL_RUNS;
  const order = [...candidates.keys()].sort((a, b) => candidates[b]!.weight - candidates[a]!.weight || a - b);
  const numbers = new Map<number, number>();
  const wholeFigure = onceFor(figureOf);
  const curvesOf = furtherByRun(report, curves);
  const views: string[] = [];
  const furtherOf = new Map<number, readonly RunCurve[]>();
  let characters = 0;
  for (const i of isLarge ? order : candidates.keys()) {
    const { whole, run, weight } = candidates[i]!;
    if (isLarge && (weight === 0 || characters > MAX_CHARACTERS)) break;
    const single = run ?? (whole.runs.length === 1 ? whole.main : null);
    const further = single === null ? [] : (curvesOf.get(single.id) ?? []);
    const text = inlineJson({ ...pageView(whole, run, wholeFigure(whole), shown.rules), further: further.length });
    numbers.set(i, views.length);
    if (further.length > 0) furtherOf.set(views.length, further);
    views.push(text);
    characters += text.length;
  }
  const items = candidates.map(({ item }, i) => ({ ...item, view: numbers.get(i) ?? -1 }));
  return { items, views, further: withinRoom(furtherOf, MAX_CHARACTERS - characters) };
}

/** The name of a configuration among the runs: of its own where a run has the same one. */
export function groupName(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? `${id} (all)` : id;
}

/** A group of several runs as a whole, then each of its runs. Addresses need a name of its own for each. */
function candidatesOf(whole: GroupView, taken: ReadonlySet<string>, place: number | null): readonly Candidate[] {
  const { group, main, runs } = whole;
  const outliers = new Set(group.findings.filter(({ shared }) => shared === null).flatMap((finding) => finding.runs));
  const singles = runs.map((run): Candidate => {
    const isApart = outliers.has(run.id) || (runs.length > 1 && run === main);
    const item = { id: run.id, place, runs: 1, ...foundIn([run]), best: bestWords(run) };
    return { item, whole, run, weight: Math.max(rankOf(item.severity), isApart ? 2 : 0) };
  });
  if (runs.length === 1) return singles;
  const item = {
    id: groupName(group.id, taken),
    place,
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

/** A configuration, or one run of it, which is then drawn beside the baseline of them all. */
function pageView(
  whole: GroupView,
  run: ReportRun | null,
  figure: Figure | null,
  rules: RuleCatalogue,
): Omit<PageView, 'further'> {
  const isWhole = run === null || whole.runs.length === 1;
  const view = isWhole ? whole : aloneIn(whole, run);
  const { main } = view;
  const own = isWhole ? figure : figureOf(view);
  const panels = (own?.panels ?? []).map((panel) => panelOf(isWhole ? panel : withBaseline(panel, figure?.panels ?? [])));
  const extra = [extraPanel('learning rate', main), extraPanel('gradient norm', main)].filter((panel) => panel !== null);
  return {
    axis: main.axis,
    panels: [...panels, ...extra],
    windows: own?.windows ?? [],
    drops: own?.drops ?? [],
    phases: main.phases,
    alt: own ? altText(own) : '',
    about: aboutOf(view),
    body: bodyOf(view, rules, true),
  };
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

function panelOf({ kind, label, logarithmic, min, max, series, marker }: FigurePanel): PagePanel {
  return { kind, label, logarithmic, range: [min, max], series: series.map(seriesOf), marker };
}

function seriesOf({ role, label, at, value, band }: FigureSeries): PageSeries {
  return { role, label, at, value: value.map(gap), band: band ? { low: band.low.map(gap), high: band.high.map(gap) } : null };
}

function gap(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Learning rate and gradient norm of one run; logarithmic where all values are positive and they span a decade. */
function extraPanel(kind: 'learning rate' | 'gradient norm', { primary, curves }: ReportRun): PagePanel | null {
  const name = kind === 'learning rate' ? primary.learningRate : primary.gradientNorm;
  const found = curves.find(({ series }) => series === name);
  const curve = found && curveWithinReach(found);
  const finite = curve?.value.filter(Number.isFinite) ?? [];
  if (!curve || finite.length === 0) return null;
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  const series = { role: kind, label: curve.series, at: curve.at, value: curve.value.map(gap), band: null };
  return { kind, label: kind, logarithmic: low > 0 && high >= 10 * low, range: null, series: [series], marker: null };
}
