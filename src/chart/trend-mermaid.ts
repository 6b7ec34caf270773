import { type ShownTrend, shortCommit } from '../text/trend.js';
import { FEW_POINTS } from '../view/trends.js';
import { MERMAID_COLORS as COLORS, mermaidOf, plain } from './mermaid.js';
import { withinReach } from './within-reach.js';

/**
 * The newest commits of a trend that have a value, as a Mermaid chart. Mermaid has neither single dots nor bands: this change and the
 * ends of the band are level lines.
 */
export function renderTrendMermaid({ points, band, now }: ShownTrend): string {
  const shown = points.filter(({ value }) => Number.isFinite(value)).slice(-FEW_POINTS);
  const level = (value: number) => shown.map(() => withinReach(value));
  const lines = [
    { name: 'base branch', color: COLORS.train, values: shown.map(({ value }) => withinReach(value)) },
    ...(now ? [{ name: 'this change', color: COLORS.validation, values: level(now.mean) }] : []),
    ...(band ?? []).map((end, i) => ({
      name: i === 0 ? 'lower end' : 'upper end of where one more run is expected (95%)',
      color: COLORS.baseline,
      values: level(end),
    })),
  ];
  const all = lines.flatMap(({ values }) => values);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const air = high > low ? 0.05 * (high - low) : Math.max(1e-6, 0.05 * Math.abs(high));
  const commits = shown.map(({ commit }, i) => `"${shortCommit(commit).replace(/[^\w.-]/g, '') || i + 1}"`);
  return mermaidOf(lines, [
    '  title "trend of the base branch"',
    `  x-axis "commits, oldest first" [${commits.join(', ')}]`,
    `  y-axis ${plain(low - air)} --> ${plain(high + air)}`,
  ]);
}
