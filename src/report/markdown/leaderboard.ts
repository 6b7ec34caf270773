import { levelsText } from '../../text/compared.js';
import { neutral, safeText } from '../../text/markdown.js';
import { cellsOf, type Leaderboard, type LeaderRow } from '../../view/leaderboard.js';

/** Places above the fold, and folded below it; the page has all. */
const FIRST = 8;
const FOLDED = 100;
/** Settings that get a column. */
const MAX_SETTINGS = 4;

/** The first places of a sweep, and the others; both '' where the report is no sweep. */
export function leaderboardParts(board: Leaderboard | null): { readonly first: string; readonly others: string } {
  if (!board) return { first: '', others: '' };
  const { rows, metric, note } = board;
  const title = `**The ${rows.length} configurations by their best ${safeText(metric)}${levelsText([board])}**`;
  const first = `${title}\n\n${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${neutral(note)}</sub>`;
  const rest = rows.slice(FIRST, FIRST + FOLDED);
  if (rest.length === 0) return { first, others: '' };
  const more = rows.length - FIRST - rest.length;
  const counted = more > 0 ? `\n\nand ${more} more: see the HTML report.` : '';
  const others = `<details><summary>${rows.length - FIRST} more configurations</summary>\n\n${tableOf(board, rest)}${counted}\n\n</details>`;
  return { first, others };
}

function tableOf({ metric, settings }: Leaderboard, rows: readonly LeaderRow[]): string {
  const columns = settings.slice(0, MAX_SETTINGS);
  const head = ['', 'configuration', ...columns.map((name) => safeText(name)), 'runs', safeText(metric), 'found'];
  const lines = rows.map((row) => {
    const { place, configuration, settings: values, runs, value, found } = cellsOf(row, columns);
    const names = found.length > 0 ? found.map((text) => neutral(text)).join(', ') : 'nothing';
    return `| ${[place, safeText(configuration), ...values.map((text) => safeText(text)), runs, value, names].join(' | ')} |`;
  });
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...lines].join('\n');
}
