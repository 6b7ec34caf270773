import { largest, smallest } from '../math/stats/extremes.js';
import { median } from '../math/stats/median.js';
import type { Severity } from '../model/finding.js';
import type { ReportCurve, ReportRun } from '../model/report.js';
import type { GroupView } from '../view/group-view.js';
import { markBest } from './best-marker.js';
import { envelope } from './envelope.js';
import { type PanelRange, panelRange } from './panel-range.js';
import { curveWithinReach, placeWithinReach } from './within-reach.js';

export type LineRole = 'train' | 'validation' | 'baseline';

/** One line of a panel; several runs are a median with the range between the smallest and the largest. */
export interface FigureSeries {
  readonly role: LineRole;
  readonly label: string;
  readonly at: readonly number[];
  /** NaN marks a gap. */
  readonly value: readonly number[];
  /** Smallest and largest over the runs at each position; null for one run. */
  readonly band: { readonly low: readonly number[]; readonly high: readonly number[] } | null;
}

export interface FigureMarker {
  readonly at: number;
  readonly value: number;
  readonly label: string;
}

export interface FigurePanel extends PanelRange {
  readonly kind: 'loss' | 'score';
  readonly label: string;
  readonly series: readonly FigureSeries[];
  /** The best checkpoint, on the validation line. */
  readonly marker: FigureMarker | null;
}

export interface FigureWindow {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly severity: Severity;
}

export interface FigureDrop {
  readonly at: number;
  readonly label: string;
}

/** What a chart shows, as plain data: drawn by Chart.js, Mermaid, QuickChart, and told by the alt text. */
export interface Figure {
  readonly title: string;
  readonly axis: string;
  readonly from: number;
  readonly to: number;
  readonly panels: readonly FigurePanel[];
  readonly windows: readonly FigureWindow[];
  readonly drops: readonly FigureDrop[];
  /** Runs behind each line. */
  readonly runs: number;
}

/** The figure of a configuration with the baseline beside it; null where there is nothing to draw. */
export function figureOf({ group, main, runs, baseline }: GroupView): Figure | null {
  const panels = (['loss', 'score'] as const)
    .map((kind) => panelOf(kind, main, runs, baseline))
    .filter((panel) => panel !== null);
  if (panels.length === 0) return null;
  const ends = panels.flatMap(({ series }) => series.flatMap(({ at }) => [at[0]!, at[at.length - 1]!]));
  return {
    title: runs.length > 1 ? `${group.id}: median and range of ${runs.length} runs` : main.id,
    axis: main.axis,
    from: Math.min(...ends),
    to: Math.max(...ends),
    panels,
    windows: windowsOf(main),
    drops: main.learningRate.events
      .filter((event) => event.kind === 'drop' && Number.isFinite(event.at))
      .map(({ at, factor, inferred }) => ({
        at: placeWithinReach(at),
        label: Number.isFinite(factor) ? `LR ×${Number(factor.toPrecision(2))}` : inferred ? 'LR drop?' : 'LR drop',
      })),
    runs: runs.length,
  };
}

function windowsOf(run: ReportRun): readonly FigureWindow[] {
  const seen = new Map<string, FigureWindow>();
  for (const finding of run.findings) {
    const { letter, rule, severity } = finding;
    const [from, to] = [placeWithinReach(finding.from), placeWithinReach(finding.to)];
    if (letter === '' || seen.has(letter) || Number.isNaN(from + to)) continue;
    seen.set(letter, { letter, from, to, rule, severity });
  }
  return [...seen.values()];
}

function panelOf(
  kind: 'loss' | 'score',
  main: ReportRun,
  runs: readonly ReportRun[],
  baseline: readonly ReportRun[],
): FigurePanel | null {
  const names = (run: ReportRun) =>
    kind === 'loss' ? [run.primary.trainLoss, run.primary.validationLoss] : [run.primary.trainScore, run.primary.validationScore];
  const pick = (all: readonly ReportRun[], i: number) =>
    all
      .map((run) => run.curves.find(({ series }) => series === names(run)[i]))
      .flatMap((curve) => (curve === undefined ? [] : curveWithinReach(curve)));
  const [train, validation] = names(main);
  const trained = pick(runs, 0);
  const { series: marked, marker } = markBest(seriesOf('validation', validation ?? '', pick(runs, 1)), main, runs.length);
  const series = [
    seriesOf('baseline', 'baseline (validation)', pick(baseline, 1)),
    envelope(
      seriesOf('train', train ?? '', trained),
      trained[0]?.level ?? null,
      main.series.find(({ name }) => name === train)?.points ?? 0,
    ),
    marked,
  ].filter((one) => one !== null);
  if (!series.some(({ role }) => role !== 'baseline')) return null;
  return {
    kind,
    label: kind === 'loss' ? 'loss' : (main.series.find(({ name }) => name === (validation ?? train))?.metric ?? 'score'),
    ...panelRange(series, kind === 'loss'),
    series,
    marker,
  };
}

/** Median and range over the runs, at the positions of the first. */
function seriesOf(role: LineRole, label: string, curves: readonly ReportCurve[]): FigureSeries | null {
  const first = curves[0];
  if (!first || first.at.length === 0) return null;
  if (curves.length === 1) return { role, label, at: first.at, value: first.value, band: null };
  const columns = columnsOf(first.at, curves);
  const kept = [...columns.keys()].filter((i) => columns[i]!.runs > curves.length / 2);
  if (kept.length === 0) return null;
  const values = kept.map((i) => columns[i]!.values);
  return {
    role,
    label,
    at: kept.map((i) => first.at[i]!),
    value: values.map(median),
    band: { low: values.map(smallest), high: values.map(largest) },
  };
}

/** What the runs have at one position. */
interface Column {
  /** Those that were evaluated there. */
  runs: number;
  /** The finite ones of their values. */
  readonly values: number[];
}

/** The values of all curves at each of these positions. Most runs of a group were evaluated at the same ones: nothing is looked up then. */
function columnsOf(at: readonly number[], curves: readonly ReportCurve[]): readonly Column[] {
  const columns = at.map((): Column => ({ runs: 0, values: [] }));
  for (const curve of curves) {
    const places = isSameAxis(curve.at, at) ? null : new Map(curve.at.map((position, i) => [position, i]));
    for (let i = 0; i < at.length; i += 1) {
      const place = places === null ? i : places.get(at[i]!);
      if (place === undefined) continue;
      columns[i]!.runs += 1;
      const value = curve.value[place]!;
      if (Number.isFinite(value)) columns[i]!.values.push(value);
    }
  }
  return columns;
}

/** Are these the same positions, each of them once? */
function isSameAxis(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i] || (i > 0 && !(a[i]! > a[i - 1]!))) return false;
  return true;
}
