import { parseCell } from '../../bytes/numbers.js';
import { splitLines } from '../../reader.js';
import { MAX_COLUMNS } from '../../wide-table.js';
import { type ExtraCell, extraCell } from './extra-cell.js';
import { yoloColumns } from './yolo-results.js';

/** How a table is laid out, as far as its first lines tell. */
export interface TableLayout {
  /** Character between cells; ' ' stands for any run of blanks. */
  readonly delimiter: Delimiter;
  /** Names of the columns, trimmed. */
  readonly header: readonly string[];
  /** 1-based line of the header; 0 where there is none. */
  readonly line: number;
  /** Where rows have one cell more than the header has names: `front` is a row name (R, pandas), `end` one without a name. */
  readonly extra: ExtraCell | null;
}

export type Delimiter = ',' | ';' | '\t' | '|' | ' ';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ',', '|', ' '];
/** A header is looked for in the first lines only: titles and comments come before it, never a page of text. */
const MAX_HEADER_LINE = 20;
/** Lines that have to agree with the header. */
const MAX_SAMPLE_LINES = 20;
/** Share of the sampled lines with the header's number of cells; below, blanks and commas are those of prose. */
const MIN_AGREEMENT = 0.6;
/** What a remark begins with in the tables of most tools; a header may stand behind it as well. */
const COMMENT = /^\s*(?:#|%|\/\/)\s*/;
/** `#{"t_start": …}`: settings of the run, never names of columns. */
const COMMENTED_JSON = /^\s*(?:#|%|\/\/)\s*[{[]/;

/** Lines of a text that a layout is looked for in. */
export const LAYOUT_LINES = 400;

/** Finds header and delimiter in the first text of a file; null where there is no row of names above rows of numbers. */
export function findLayout(text: string, whole: boolean): TableLayout | null {
  return layoutOfLines(splitLines(text, LAYOUT_LINES), whole);
}

/** The same in its first lines, at most `LAYOUT_LINES`. */
export function layoutOfLines(all: readonly string[], whole: boolean): TableLayout | null {
  // The last line of a cut text is incomplete.
  const lines = !whole && all.length > 1 && all.length < LAYOUT_LINES ? all.slice(0, -1) : all;
  const known = yoloColumns(lines[0] ?? '');
  if (known !== null) return { delimiter: ' ', header: known, line: 0, extra: null };
  /** A remark, or a line with a name too few: the header only where no better one follows before the rows. */
  let doubtful: TableLayout | null = null;
  for (let i = 0; i < Math.min(lines.length, MAX_HEADER_LINE); i++) {
    const line = lines[i]!;
    const found = pairedNames(lines, i) ?? layoutAt(lines, i);
    if (found !== null && found.extra === null && !isComment(line)) return found;
    if (doubtful !== null && found === null && !isComment(line) && hasNumber(splitCells(line, doubtful.delimiter))) break;
    doubtful ??= found;
  }
  return doubtful;
}

/** Is it a remark, or a header that is written as one? */
export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

function layoutAt(lines: readonly string[], index: number): TableLayout | null {
  const headerLine = lines[index]!;
  if (headerLine.trim() === '' || COMMENTED_JSON.test(headerLine)) return null;
  const sample = sampleBelow(lines, index);
  let best: TableLayout | null = null;
  let bestAgreement = 0;
  for (const delimiter of DELIMITERS) {
    const names = headerCells(headerLine, delimiter);
    if (names.length > MAX_COLUMNS || names.filter((name) => name !== '').length < 2) continue;
    if (!names.every((name) => name === '' || parseCell(name) === 'text')) continue;
    const rows = sample.map((line) => splitCells(line, delimiter));
    const exact = rows.filter((cells) => fits(cells, names.length)).length;
    const longer =
      delimiter === '|' ? 0 : rows.filter((cells) => cells.length === names.length + 1 && cells.at(-1) !== '').length;
    const extra = longer > exact ? extraCell(names, rows) : null;
    const agreement = Math.max(exact, longer) / Math.max(rows.length, 1);
    if (!(agreement > bestAgreement) || agreement < MIN_AGREEMENT || !rows.some(hasNumber)) continue;
    if (delimiter === ' ' && !rows.every(mostlyNumbers)) continue;
    bestAgreement = agreement;
    best = { delimiter, header: names, line: index + 1, extra };
  }
  return best ?? singleColumn(headerLine, sample, index);
}

/** The first lines below a header that may be rows. */
function sampleBelow(lines: readonly string[], index: number): readonly string[] {
  const sample: string[] = [];
  for (let i = index + 1; i < lines.length && sample.length < MAX_SAMPLE_LINES; i++) {
    const line = lines[i]!;
    if (line.trim() !== '' && !isRule(line) && !isComment(line)) sample.push(line);
  }
  return sample;
}

/** Two lines of names, the first of which repeats its words (pandas' columns of two levels): `train` above `loss`, and so on. */
function pairedNames(lines: readonly string[], index: number): TableLayout | null {
  for (const delimiter of DELIMITERS.filter((one) => one !== ' ')) {
    const upper = headerCells(lines[index]!, delimiter);
    const said = upper.filter((name) => name !== '');
    if (new Set(said).size === said.length) continue;
    const lower = headerCells(lines[index + 1] ?? '', delimiter);
    if (upper.length !== lower.length || ![...upper, ...lower].every(isWords)) continue;
    // A third line names the column of the rows alone: `epoch,,,`
    const third = headerCells(lines[index + 2] ?? '', delimiter);
    const isOfRows =
      third.length === upper.length && third[0] !== '' && isWords(third[0]!) && third.slice(1).every((name) => name === '');
    const names = upper.map((name, i) => (i === 0 && isOfRows ? third[0]! : `${name} ${lower[i]}`.trim()));
    const line = index + (isOfRows ? 2 : 1);
    const found = layoutAt([names.map((name) => `"${name.replaceAll('"', '')}"`).join(delimiter), ...lines.slice(line + 1)], 0);
    if (found !== null && new Set(names).size === names.length) return { ...found, line: line + 1 };
  }
  return null;
}

function isWords(name: string): boolean {
  return name === '' || parseCell(name) === 'text';
}

/** One name above numbers, one a line. */
function singleColumn(headerLine: string, sample: readonly string[], index: number): TableLayout | null {
  const name = unquote(headerLine);
  if (parseCell(name) !== 'text' || name.length > 80 || /[,;\t|{}[\]<>=]/.test(name) || sample.length === 0) return null;
  if (!sample.every((line) => typeof parseCell(unquote(line)) === 'number')) return null;
  return { delimiter: ',', header: [name], line: index + 1, extra: null };
}

/** A header with rows like it may end with delimiters that name no column. */
function fits(cells: readonly string[], count: number): boolean {
  return cells.length === count || (cells.length > count && cells.slice(count).every((cell) => cell === ''));
}

function headerCells(line: string, delimiter: Delimiter): readonly string[] {
  // `#  step rmse_val …`: the mark in front of a commented header is no name.
  const cells = splitCells(line.replace(COMMENT, ''), delimiter);
  return cells.map((cell) => cell.trim());
}

function hasNumber(cells: readonly string[]): boolean {
  return cells.some((cell) => typeof parseCell(cell) === 'number');
}

function mostlyNumbers(cells: readonly string[]): boolean {
  return cells.filter((cell) => parseCell(cell) !== 'text').length * 2 >= cells.length;
}

/** `|---|:--:|`, `+----+`, `=====`: drawn lines of Markdown and ASCII tables. */
export function isRule(line: string): boolean {
  return /^[\s|+:=_-]+$/.test(line) && /[-=_]{2}/.test(line);
}

/** Cells of one record, trimmed, quotes removed; the outer bars of a Markdown row are no cells. */
export function splitCells(record: string, delimiter: Delimiter): string[] {
  if (delimiter === ' ') return record.trim().split(/\s+/);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    while (record[at] === ' ') at++;
    let end: number;
    if (record[at] === '"') {
      end = at + 1;
      while (end < record.length && (record[end] !== '"' || record[end + 1] === '"')) end += record[end] === '"' ? 2 : 1;
      end = record.indexOf(delimiter, end);
    } else end = record.indexOf(delimiter, at);
    cells.push(unquote(end < 0 ? record.slice(at) : record.slice(at, end)));
    if (end < 0) break;
    at = end + 1;
  }
  if (delimiter === '|' && cells.length > 2 && cells[0] === '' && cells.at(-1) === '') return cells.slice(1, -1);
  return cells;
}

function unquote(cell: string): string {
  const trimmed = cell.trim();
  if (trimmed.length < 2 || trimmed[0] !== '"' || trimmed.at(-1) !== '"') return trimmed;
  return trimmed.slice(1, -1).replaceAll('""', '"').trim();
}
