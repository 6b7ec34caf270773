import type { ReportGroup } from '../../model/report.js';
import { levelsText } from '../../text/compared.js';
import { escapeHtml } from '../../text/html.js';
import { cellsOf } from '../../view/leaderboard.js';
import type { ReportView } from '../../view/report-view.js';
import { table } from './table.js';

/** Places that the table holds; the run picker has all. */
const MAX_ROWS = 200;
const MAX_SETTINGS = 12;
/** Places that are not folded. */
const FIRST_ROWS = 20;

/** The configurations of a sweep, the best first; '' where the report is no sweep. */
export function leaderboard({ leaderboard: board }: ReportView, addressOf: (group: ReportGroup) => string): string {
  if (!board) return '';
  const { rows, metric, settings, note } = board;
  const columns = settings.slice(0, MAX_SETTINGS);
  const lines = rows.slice(0, MAX_ROWS).map((row) => {
    const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
    const link = `<a href="${escapeHtml(addressOf(row.group))}">${escapeHtml(configuration)}</a>`;
    return [place, link, ...values.map(escapeHtml), runs, value, escapeHtml(found.join(', ') || 'nothing')];
  });
  const head = ['place', 'configuration', ...columns.map(escapeHtml), 'runs', escapeHtml(metric), 'found'];
  const more =
    rows.length > MAX_ROWS ? `<p class="muted">and ${rows.length - MAX_ROWS} more: sort the list of runs by place.</p>` : '';
  const caption = `By their best ${escapeHtml(metric)}${levelsText([board])}: mean ± standard deviation over the repeats`;
  const rest = lines.slice(FIRST_ROWS);
  const folded =
    rest.length > 0
      ? `<details><summary>The places from ${FIRST_ROWS + 1} on</summary>${table('The further places', head, rest)}${more}</details>`
      : '';
  return `<section class="leaderboard"><h2>The ${rows.length} configurations</h2>
<p>${escapeHtml(note)}</p>
${table(caption, head, lines.slice(0, FIRST_ROWS))}${folded}</section>`;
}
