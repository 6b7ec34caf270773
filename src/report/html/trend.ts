import type { Report } from '../../model/report.js';
import { escapeHtml, htmlOf } from '../../text/html.js';
import { short } from '../../text/numbers.js';
import { changeText, dayOf, type ShownTrend, shortCommit, trendText } from '../../text/trend.js';
import { trendsOf } from '../../view/trends.js';
import { sideWords } from '../words.js';
import { type DrawnChart, pictureOf } from './picture.js';
import { table } from './table.js';

/** The gated metrics over the commits of the base branch, each drawn and as a table; '' where no history is known. */
export function trendSection(report: Report, charts: readonly DrawnChart[]): string {
  const trends = trendsOf(report);
  if (trends.length === 0) return '';
  const parts = trends.map((trend, i) => {
    const chart = charts[i];
    const picture = chart ? pictureOf(chart, `t${i}`) : `<p>${htmlOf(trendText(trend))}.</p>`;
    return `<h3><code>${escapeHtml(trend.metric)}</code>, ${escapeHtml(trend.group)}</h3>\n${picture}\n${commits(trend)}`;
  });
  return `<h2>Trend of the base branch</h2>\n${parts.join('\n')}`;
}

/** Newest first, this change on top. */
function commits({ points, changes, now }: ShownTrend): string {
  const rows = points.map((point, i) => {
    const change = changes.find((one) => one.point === i);
    const value = Number.isFinite(point.value) ? short(point.value) : '–';
    const commit = `<code>${escapeHtml(shortCommit(point.commit))}</code>`;
    return [commit, escapeHtml(dayOf(point)), value, short(point.runs), change ? htmlOf(changeText(change)) : ''];
  });
  const last = now ? [['this change', '', sideWords(now), short(now.runs), '']] : [];
  const head = ['commit', 'date', 'value', 'runs', 'what changed'];
  return `<details><summary>The commits</summary>${table('Mean over the runs of each commit, newest first', head, [...last, ...rows.reverse()])}</details>`;
}
