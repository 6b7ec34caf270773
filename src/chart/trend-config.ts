import type { ShownTrend } from '../text/trend.js';
import { driftOf, regimeOf } from '../text/trend.js';
import { shortLabel } from '../text/xml.js';
import type { ChartConfig } from './chart-config.js';
import { FONT, THEMES, type Theme, type ThemeName } from './theme.js';
import { commitLabels, spreadOf, whisker } from './trend-labels.js';
import { withinReach } from './within-reach.js';

/** Where the newest commits are drawn: their places are 0, 1, 2…, this change comes after the last. */
export interface TrendScale {
  readonly min: number;
  readonly max: number;
  /** Places on the axis, this change included. */
  readonly count: number;
}

/** Share of the height that stays free above the values, where changes are named. */
const HEAD = 0.16;
const FOOT = 0.07;

/** Everything that is drawn inside the axes, with air around it. */
export function trendScale({ points, now, band, changes }: ShownTrend): TrendScale {
  const all = [...points.map(({ value }) => value), ...(now ? spreadOf(now) : []), ...(band ?? [])];
  const known = all.map(withinReach).filter(Number.isFinite);
  const [low, high] = known.length === 0 ? [0, 1] : [Math.min(...known), Math.max(...known)];
  const room = high > low ? high - low : Math.max(1e-6, 0.05 * Math.abs(high));
  const head = changes.length > 0 ? HEAD : FOOT;
  return { min: low - FOOT * room, max: high + head * room, count: points.length + (now ? 1 : 0) };
}

/** The trend in one theme, as plain JSON. `named`: with the name of the metric, which is somebody else's text. */
export function trendConfig(trend: ShownTrend, themeName: ThemeName, named: boolean): ChartConfig {
  const theme = THEMES[themeName];
  const scale = trendScale(trend);
  const commits = `${trend.points.length} commits of the base branch${trend.now ? ', and this change' : ''}`;
  const small = { family: FONT, size: 12 };
  return {
    type: 'line',
    data: { datasets: datasetsOf(trend, scale, theme) },
    options: {
      responsive: false,
      animation: false,
      locale: 'en-US',
      parsing: false,
      normalized: true,
      events: [],
      // The words at this change stand under the last place, and half of them beyond it.
      layout: { padding: { left: 8, right: 36, top: 8, bottom: 8 } },
      scales: {
        x: {
          type: 'linear',
          min: -0.5,
          max: scale.count - 0.5,
          title: { display: true, text: 'commits, oldest first', color: theme.muted, font: small, padding: { top: 20 } },
          ticks: { display: false },
          grid: { display: false },
          border: { color: theme.grid },
        },
        y: yScale(scale, theme),
      },
      plugins: {
        title: {
          display: true,
          text: named ? shortLabel(`${shortLabel(trend.metric)}: ${commits}`, 84) : commits,
          color: theme.text,
          align: 'start',
          font: { family: FONT, size: 14, weight: 'bold' },
          padding: { bottom: 4 },
        },
        legend: {
          display: true,
          align: 'start',
          labels: { color: theme.text, usePointStyle: true, boxHeight: 7, font: small },
        },
        tooltip: { enabled: false },
        annotation: {
          clip: false,
          annotations: Object.fromEntries([...commitLabels(trend, scale, theme), ...whisker(trend, theme)]),
        },
      },
    },
  };
}

type Dataset = Readonly<Record<string, unknown>>;

/** What is drawn, each with its words in the legend; what is not there has none. */
function datasetsOf(trend: ShownTrend, scale: TrendScale, theme: Theme): readonly Dataset[] {
  const { points, now, changes, drift } = trend;
  const plain = { tension: 0, clip: false, spanGaps: false, borderWidth: 1.5 };
  const dots = {
    ...plain,
    label: 'base branch, mean of the runs of a commit',
    data: linesOf(trend),
    pointStyle: 'circle',
    pointRadius: 3.5,
    backgroundColor: theme.train,
    borderColor: theme.train,
    order: 2,
  };
  const last = now && {
    ...plain,
    label: now.runs > 1 ? `this change, mean of ${now.runs} runs ± SD` : 'this change',
    data: [{ x: points.length, y: drawn(now.mean) }],
    pointStyle: 'rectRot',
    pointRadius: 6,
    backgroundColor: theme.validation,
    borderColor: theme.validation,
    order: 1,
  };
  const marks =
    changes.length === 0
      ? null
      : {
          ...plain,
          label: 'new level or settings',
          data: changes.flatMap(({ point }) => [
            { x: point - 0.5, y: scale.min },
            { x: point - 0.5, y: scale.max },
            { x: point - 0.5, y: null },
          ]),
          pointStyle: 'line',
          pointRadius: 0,
          borderDash: [4, 3],
          borderColor: theme.text,
          order: 3,
        };
  const drifts = driftOf(drift) === 0 ? null : driftLine(trend, scale, theme);
  return [dots, last, bandOf(trend, theme), marks, drifts].filter((one) => one !== null);
}

/** The commits in order; the line is broken where a new regime begins. */
function linesOf({ points, changes }: ShownTrend): readonly { readonly x: number; readonly y: number | null }[] {
  const breaks = new Set(changes.map(({ point }) => point));
  return points.flatMap(({ value }, x) => [...(breaks.has(x) ? [{ x: x - 0.5, y: null }] : []), { x, y: drawn(value) }]);
}

/** Where one more run of the newest regime is expected: from its first commit to this change; where it drifts, at its end alone. */
function bandOf({ points, band, drift, ...rest }: ShownTrend, theme: Theme): Dataset | null {
  if (band === null) return null;
  const to = points.length + (rest.now ? 0.5 : -0.5);
  const from = driftOf(drift) === 0 ? regimeOf(rest) - 0.5 : to - 1;
  const [low, high] = band.map(drawn);
  return {
    label: 'where one more run is expected (95%)',
    data: [
      { x: from, y: high },
      { x: to, y: high },
      { x: to, y: low },
      { x: from, y: low },
    ],
    fill: 'shape',
    pointStyle: 'rect',
    pointRadius: 0,
    backgroundColor: `${theme.train}33`,
    borderColor: 'transparent',
    borderWidth: 0,
    tension: 0,
    clip: false,
    order: 4,
  };
}

/** The slope of the newest regime through the middle of its commits. */
function driftLine({ points, drift, ...rest }: ShownTrend, { min, max }: TrendScale, theme: Theme): Dataset | null {
  const from = regimeOf(rest);
  const known = points.flatMap(({ value }, x) => (x >= from && Number.isFinite(value) ? [{ x, y: withinReach(value) }] : []));
  if (known.length < 2) return null;
  const middle = (of: (one: { readonly x: number; readonly y: number }) => number) =>
    known.reduce((sum, one) => sum + of(one), 0) / known.length;
  const [x0, y0] = [middle(({ x }) => x), middle(({ y }) => y)];
  const at = (x: number) => ({ x, y: drawn(Math.max(min, Math.min(max, y0 + drift * (x - x0)))) });
  return {
    label: 'drift',
    data: [at(from), at(points.length - 1)],
    pointStyle: 'line',
    pointRadius: 0,
    borderDash: [2, 3],
    borderColor: theme.muted,
    borderWidth: 2,
    tension: 0,
    clip: false,
    order: 2,
  };
}

/** A value as it is drawn; null is a gap. */
function drawn(value: number): number | null {
  const reached = withinReach(value);
  return Number.isFinite(reached) ? Number(reached.toPrecision(6)) : null;
}

function yScale({ min, max }: TrendScale, theme: Theme): Readonly<Record<string, unknown>> {
  const largest = Math.max(Math.abs(min), Math.abs(max));
  // Chart.js would write 2.0000000000E-9, and a million in full.
  const format = largest < 1e-4 || largest >= 1e6 ? { format: { notation: 'scientific', maximumSignificantDigits: 3 } } : {};
  return {
    type: 'linear',
    min,
    max,
    ticks: { color: theme.muted, maxTicksLimit: 6, includeBounds: false, ...format, font: { family: FONT, size: 11 } },
    grid: { color: theme.grid, lineWidth: 0.5 },
    border: { color: theme.grid },
  };
}
