import { lettersOf } from './annotations.js';
import { wholeTicks } from './chart-config.js';
import { dotsOf } from './dots.js';
import type { Figure, FigurePanel, FigureSeries, FigureWindow } from './figure.js';
import { gridOf, onGrid } from './on-grid.js';
import { Code } from './script.js';
import { THEMES, type Theme, type ThemeName } from './theme.js';

/** Short colors of words and thin lines, readable on the background of each theme. */
export const GRAYS: Readonly<Record<ThemeName, string>> = { light: '#555', dark: '#bbb' };
const ROLE_WORD = { train: 'training', validation: 'validation', baseline: 'base branch' } as const;

/** Significant digits of the values. */
const DIGITS = 3;

export interface CompactOptions {
  /** Maximum number of points a line. */
  readonly points: number;
  /** May it hold functions? Then the legend names each role once, else every line. */
  readonly functions: boolean;
}

/**
 * The chart with few words, in which nothing comes from a log but numbers: all lines on one grid of positions, windows with their
 * letters, drops, best checkpoints. What all marks of a kind have in common is said once, among the elements.
 */
export function compactChart(figure: Figure, themeName: ThemeName, { points, functions }: CompactOptions): unknown {
  const theme = THEMES[themeName];
  const color = GRAYS[themeName];
  const { panels, from, to } = figure;
  const end = Math.max(to, from + 1);
  const labels = gridOf(
    panels.flatMap(({ series }) => series),
    from,
    end,
    points,
  );
  const named = new Set<string>();
  const datasets = panels.flatMap((panel, i) =>
    // Chart.js draws the first data set last, on top.
    [...panel.series].reverse().map((one) => {
      const smoothed = one.role === 'train' && figure.runs === 1 && one.band ? ' (smoothed)' : '';
      const word = `${ROLE_WORD[one.role]}${smoothed}${functions ? '' : ` ${panel.kind}`}`;
      const label = named.has(word) ? {} : { label: word };
      named.add(word);
      return { ...label, ...lineOf(one, panel, i, labels, theme) };
    }),
  );
  const runs = figure.runs > 1 ? `, median of ${figure.runs} runs` : '';
  const drops = figure.drops.length > 0 ? '; vertical: learning-rate drops' : '';
  return {
    type: 'line',
    data: { labels, datasets },
    options: {
      layout: { padding: 10 },
      elements: elementsOf(figure, theme, color),
      scales: {
        x: { type: 'linear', min: from, max: end, ...axisOf(figure.axis, color, { maxTicksLimit: 11, ...wholeTicks(figure) }) },
        ...Object.fromEntries(panels.map((panel, i) => [scaleName(i), scaleOf(panel, panels.length - i, color)])),
        ...(panels.length > 1 ? { y8: { ...EMPTY, stackWeight: 0.07, weight: 1.5 } } : {}),
        ...(figure.windows.length > 0 ? { y9: { ...EMPTY, stackWeight: 0.05 * panels.length, weight: 3 } } : {}),
      },
      plugins: {
        title: { display: true, text: `Training curves${runs}${drops}`, color },
        legend: { labels: { color, boxHeight: 0, ...(functions ? { filter: new Code('i=>i.text') } : {}) } },
        annotation: { clip: false, annotations: marksOf(figure, theme) },
      },
    },
  };
}

/** All panels stand on one stack of scales. */
const stack = 's';
/** Room over the panels and between them: a scale that shows nothing. */
const EMPTY = { stack, ticks: { display: false }, grid: { display: false }, border: { display: false } };

/** An axis with its name, and no number where it ends: at the end of the next one it would stand on that one's. */
function axisOf(text: string, color: string, ticks: object): Readonly<Record<string, unknown>> {
  return { title: { display: true, text, color }, ticks: { color, includeBounds: false, ...ticks } };
}

/** Its name tells the best value, too. */
function scaleOf(
  { kind, logarithmic, min, max, marker }: FigurePanel,
  weight: number,
  color: string,
): Readonly<Record<string, unknown>> {
  const type = logarithmic ? { type: 'logarithmic' } : {};
  const name = `${kind}${logarithmic ? ' (log)' : ''}${marker ? `, ${marker.label}` : ''}`;
  // Stacked scales are laid out from the bottom: the loss belongs on top.
  return { ...type, stack, weight, min: rounded(min), max: rounded(max), ...axisOf(name, color, { maxTicksLimit: 6 }) };
}

/** Lines that name no scale are drawn on the first. */
function scaleName(panel: number): string {
  return panel === 0 ? 'y' : `y${panel}`;
}

function lineOf(
  series: FigureSeries,
  panel: FigurePanel,
  panelNumber: number,
  grid: readonly number[],
  theme: Theme,
): Readonly<Record<string, unknown>> {
  const { min, max, logarithmic } = panel;
  const values = onGrid(series, grid, logarithmic);
  const dots = dotsOf(values);
  return {
    data: values.map((value) => (Number.isFinite(value) ? rounded(Math.min(max, Math.max(min, value))) : null)),
    ...(panelNumber === 0 ? {} : { yAxisID: scaleName(panelNumber) }),
    borderColor: theme[series.role],
    ...(dots === 0 ? {} : { pointRadius: dots }),
    ...(series.role === 'baseline' ? { borderDash: [6, 4] } : {}),
  };
}

/** What marks of a kind have in common. There is no scale "all": what stands on it goes through all panels. */
function elementsOf({ windows }: Figure, theme: Theme, color: string): Readonly<Record<string, unknown>> {
  const box = {
    yScaleID: 'all',
    borderWidth: 0,
    drawTime: 'beforeDatasetsDraw',
    backgroundColor: fillOf(windows[0]?.severity ?? 'warning', theme),
    label: { display: true, color, padding: 2, position: { y: 'start' } },
  };
  return {
    point: { radius: 0 },
    line: { borderWidth: 2 },
    ...(windows.length > 0 ? { boxAnnotation: box } : {}),
    lineAnnotation: { scaleID: 'x', borderColor: color, borderWidth: 1, borderDash: [3, 3] },
    pointAnnotation: { pointStyle: 'rectRot', radius: 6, backgroundColor: theme.validation, borderWidth: 0 },
  };
}

function marksOf(figure: Figure, theme: Theme): readonly unknown[] {
  const { windows, drops, panels } = figure;
  const letters = lettersOf(figure);
  const leastWidth = (figure.to - figure.from) / 200;
  const boxes = windows.map(({ from, to, severity }, i) => ({
    type: 'box',
    xMin: from,
    xMax: Math.max(to, from + leastWidth),
    ...(severity === windows[0]!.severity ? {} : { backgroundColor: fillOf(severity, theme) }),
    ...(letters.has(i) ? { label: { content: letters.get(i) } } : {}),
  }));
  const lines = drops.map(({ at }) => ({ type: 'line', value: at }));
  const best = panels.flatMap(({ marker, min, max }, i) =>
    marker === null
      ? []
      : [
          {
            type: 'point',
            xValue: marker.at,
            yScaleID: scaleName(i),
            yValue: rounded(Math.min(max, Math.max(min, marker.value))),
          },
        ],
  );
  return [...boxes, ...lines, ...best];
}

function fillOf(severity: FigureWindow['severity'], theme: Theme): string {
  return `${theme[severity]}38`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
