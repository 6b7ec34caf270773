import { firstLines, type LogFile } from '../../reader.js';
import { readTextLine } from '../text/line.js';
import { LAYOUT_LINES, layoutOfLines, type TableLayout } from './layout.js';

/** How the table in a file is laid out; null where there is none. Several readers ask: it is looked for once. */
export function layoutOf(file: LogFile): TableLayout | null {
  const known = LAYOUTS.get(file.head);
  if (known !== undefined) return known;
  const found = layoutFound(file);
  const layout = found === null || saysItsNames(file, found.line) ? null : found;
  LAYOUTS.set(file.head, layout);
  return layout;
}

/** The same without a look at what the rows say, which lines of a text may be. Looked for once. */
export function layoutFound(file: LogFile): TableLayout | null {
  const known = FOUND.get(file.head);
  if (known !== undefined) return known;
  const found = layoutOfLines(firstLines(file, LAYOUT_LINES), file.size <= file.head.length);
  FOUND.set(file.head, found);
  return found;
}

const FOUND = new WeakMap<Uint8Array, TableLayout | null>();
const LAYOUTS = new WeakMap<Uint8Array, TableLayout | null>();

/** Lines below the header that are looked at. */
const SAMPLE_LINES = 20;
/** `loss: 0.5`, `loss=0.5` */
const ASSIGNMENT = /[A-Za-z_)\]'"]\s{0,4}[:=]\s{0,8}-?\d/;

/** A row without a letter names nothing. */
const NUMBERS_ALONE = /^[\d.,;\t +-]*$/;

/** Rows that name their numbers themselves are lines of a text, whose words and commas only look like cells. */
function saysItsNames(file: LogFile, header: number): boolean {
  const rows = firstLines(file, header + SAMPLE_LINES)
    .slice(header)
    .filter((row) => row.trim() !== '');
  let [metrics, saying] = [0, 0];
  const take = (row: string) => {
    const line = readTextLine(row);
    if (line === null || !(line.positioned || ASSIGNMENT.test(row))) return;
    saying += 1;
    if (line.metrics.length > 0) metrics += 1;
  };
  for (const row of rows) if (!NUMBERS_ALONE.test(row)) take(row);
  if (metrics === 0) return false;
  for (const row of rows) if (NUMBERS_ALONE.test(row)) take(row);
  return saying * 2 >= rows.length;
}
