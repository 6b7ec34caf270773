import { headText, type LogFile } from '../../reader.js';
import { readTextLine } from '../text/line.js';
import { findLayout, type TableLayout } from './layout.js';

/** How the table in a file is laid out; null where there is none. Several readers ask: it is looked for once. */
export function layoutOf(file: LogFile): TableLayout | null {
  const known = LAYOUTS.get(file.head);
  if (known !== undefined) return known;
  const found = findLayout(headText(file), file.size <= file.head.length);
  const layout = found === null || saysItsNames(headText(file), found.line) ? null : found;
  LAYOUTS.set(file.head, layout);
  return layout;
}

const LAYOUTS = new WeakMap<Uint8Array, TableLayout | null>();

/** Lines below the header that are looked at. */
const SAMPLE_LINES = 20;
/** `loss: 0.5`, `loss=0.5` */
const ASSIGNMENT = /[A-Za-z_)\]'"]\s{0,4}[:=]\s{0,8}-?\d/;

/** Rows that name their numbers themselves are lines of a text, whose words and commas only look like cells. */
function saysItsNames(text: string, header: number): boolean {
  const rows = text
    .split(/\r\n|\n|\r/, header + SAMPLE_LINES)
    .slice(header)
    .filter((row) => row.trim() !== '');
  let [metrics, saying] = [0, 0];
  for (const row of rows) {
    const line = readTextLine(row);
    if (line === null || !(line.positioned || ASSIGNMENT.test(row))) continue;
    saying += 1;
    if (line.metrics.length > 0) metrics += 1;
  }
  return metrics > 0 && saying * 2 >= rows.length;
}
