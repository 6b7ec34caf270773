import { levelsText } from '../../text/compared.js';
import { neutral, safeText } from '../../text/markdown.js';
import { withSpread } from '../../text/uncertainty.js';
import { cellsOf, type Leaderboard, type LeaderRow } from '../../view/leaderboard.js';

/** Places above the fold, and in it; the page has all. */
const FIRST = 5;
const FOLDED = 100;
/** What `short` prints: no text of others. */
const NUMBER = /^−?[\d.]{1,20}(?:e−?\d{1,3})?$/;
/** Settings that are told of each. */
const MAX_SETTINGS = 4;

/** The first places of a sweep, and the others; both '' where the report is no sweep. */
export function leaderboardParts(board: Leaderboard | null): { readonly first: string; readonly others: string } {
  if (!board) return { first: '', others: '' };
  const { rows, note } = board;
  const first = `${tableOf(board, rows.slice(0, FIRST))}\n\n<sub>${neutral(note)}</sub>`;
  const rest = rows.slice(FIRST, FIRST + FOLDED);
  if (rest.length === 0) return { first, others: '' };
  const more = rows.length - FIRST - rest.length;
  const counted = more > 0 ? `\n\nand ${more} more: see the HTML report.` : '';
  return { first, others: `**${rows.length - FIRST} more configurations**\n\n${tableOf(board, rest)}${counted}` };
}

/** Three narrow columns: a phone shows them whole. */
function tableOf(board: Leaderboard, rows: readonly LeaderRow[]): string {
  const columns = board.settings.slice(0, MAX_SETTINGS);
  const counts = new Set(rows.map((row) => cellsOf(row, []).runs));
  const lines = rows.map((row) => {
    const { place, configuration, settings, runs, value, found } = cellsOf(row, columns);
    const about = [
      ...columns.map((name, i) => `${safeText(name)} ${NUMBER.test(settings[i]!) ? settings[i]! : safeText(settings[i]!)}`),
      ...(found.length > 0 ? [found.map((text) => neutral(text)).join(', ')] : []),
    ];
    const cell = `${safeText(configuration)}${about.length > 0 ? `<br>${about.join(', ')}` : ''}`;
    return `| ${place} | ${cell} | ${value}${counts.size > 1 ? ` (${runs} ${runs === '1' ? 'run' : 'runs'})` : ''} |`;
  });
  const [count] = counts;
  const each = counts.size > 1 || count === '1' ? '' : `, ${count} runs each`;
  const head = `| | configuration | ${safeText(board.metric)}${levelsText([board])}${each} |`;
  return [head, '|---|---|---|', ...lines].join('\n');
}

/** The winner, and whether the one behind it may as well be the best; '' where no place is known. */
export function winnerText({ rows, metric }: Leaderboard, diverged: number): string {
  const [first, second] = rows.filter(({ place }) => Number.isFinite(place));
  if (first === undefined) return '';
  const value = (row: LeaderRow) => `${safeText(metric)} ${withSpread(row.mean, row.sd)}`;
  const lead = `Best of ${rows.length}: ${safeText(first.group.id)}, ${value(first)}.`;
  const others = diverged === 0 ? '' : ` Training diverged in ${diverged === 1 ? 'one other' : `${diverged} others`}.`;
  if (second === undefined) return `${lead}${others}`;
  const behind = second.isClose
    ? 'may as well be the best, by the scatter of the repeats'
    : Number.isFinite(first.sd)
      ? 'lies behind by more than the repeats scatter'
      : 'comes next';
  return `${lead} ${safeText(second.group.id)} (${value(second)}) ${behind}.${others}`;
}
