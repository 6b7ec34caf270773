import type { ShownTrend } from '../text/trend.js';
import type { ThemeName } from './theme.js';
import { trendConfig, trendScale } from './trend-config.js';

/** What a data set keeps: the rest is how local pictures look. */
const KEPT = ['label', 'pointStyle', 'pointRadius', 'borderColor', 'backgroundColor', 'borderDash', 'fill'] as const;
/** Significant digits of the values: a trend is flat as a rule, and its differences are what it shows. */
const DIGITS = 5;

interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** The chart of a trend with the fewest words, for an address: no commits, no titles, no fonts. */
export function compactTrend(trend: ShownTrend, themeName: ThemeName, gray: string): unknown {
  const { min, max, count } = trendScale(trend);
  const datasets = trendConfig(trend, themeName, false).data.datasets.map((one) => {
    const points = one['data'] as readonly Point[];
    const kept = KEPT.flatMap((key) => (one[key] === undefined ? [] : [[key, one[key]] as const]));
    return {
      ...Object.fromEntries(kept),
      borderWidth: 2,
      data: points.map(({ x, y }) => ({ x, y: y === null ? y : rounded(y) })),
    };
  });
  const ticks = { color: gray };
  return {
    type: 'line',
    data: { datasets },
    options: {
      scales: {
        x: { type: 'linear', min: -0.5, max: count - 0.5, ticks: { display: false } },
        y: { min: rounded(min), max: rounded(max), ticks },
      },
      plugins: { legend: { labels: { ...ticks, usePointStyle: true } } },
    },
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
