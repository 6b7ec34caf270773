import { isRule, splitCells } from '../formats/table/layout.js';
import { layoutFound } from '../formats/table/layout-of.js';
import { firstLines, headText, type LogFile } from '../reader.js';
import { jsonCells } from './json-cells.js';

/** A column of the first rows of a table, or the values of one key in a JSON file. */
export interface ColumnSample {
  readonly name: string;
  readonly cells: readonly string[];
}

/** Rows of a table that are looked at. */
const MAX_ROWS = 40;

/** The first rows of a file by columns, words included: what tells rows of a training from rows of models, cases and settings. */
export function columnsOf(file: LogFile): readonly ColumnSample[] {
  const text = headText(file);
  if (/^\s*[[{]/.test(text)) return [...jsonCells(text).byKey].map(([name, cells]) => ({ name, cells }));
  const whole = file.size <= file.head.length;
  const layout = layoutFound(file);
  if (layout === null) return [];
  const lines = firstLines(file, layout.line + 2 * MAX_ROWS);
  if (!whole) lines.pop();
  const rows = lines
    .slice(layout.line)
    .filter((line) => line.trim() !== '' && !isRule(line))
    .slice(0, MAX_ROWS)
    .map((line) => splitCells(line, layout.delimiter));
  const header = layout.extra === 'front' ? ['', ...layout.header] : layout.header;
  return header.map((name, i) => ({ name, cells: rows.map((cells) => cells[i] ?? '') }));
}
