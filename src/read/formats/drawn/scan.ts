import { headingSplit, splitOfWord } from '../../../vocabulary/splits.js';
import { type Blocks, endBlock, isPair, newBlocks, takeEntry, takeRuleOfBlock } from './blocks.js';
import { barCells, blankCells, cellsAt, drawnLine, isNumber, isRule, numberIn, type Segments, segmentsOf } from './cells.js';
import { type Head, headOf, isMark, joinedNames, namesAt } from './head.js';
import { takePlace } from './place.js';
import { newRows, type Pairs, pairsOf, type Rows, takeRow } from './rows.js';

/** What is known while the lines of a console go by. */
export interface Scan {
  readonly rows: Rows;
  readonly blocks: Blocks;
  /** Names above the rows that come; null before the first. */
  head: Head | null;
  /** The line of names, as long as no row came below it. */
  headLine: { readonly text: string; readonly cells: readonly string[] | null } | null;
  /** Where the columns lie, told by the pieces of a rule below the names; null where none does. */
  segments: Segments | null;
  /** Was a rule drawn below the line of names? */
  ruled: boolean;
  /** The state of a progress bar that may still be replaced, and what tells its bar from the next one. */
  pending: { readonly pairs: Pairs; readonly key: string } | null;
  /** Rows of tables; lines besides that look as if they held a metric. */
  tableRows: number;
  others: number;
  /** Lines between blocks that say the split of what is below them: blocks have none. */
  headings: number;
}

/** `loss: 0.5`, `acc=0.9` on a line that is part of no table. */
const METRIC_LINE = /(?:loss|acc|accuracy)[\]'"]?\s{0,4}[:=]?\s{0,8}-?\d/i;

export function newScan(): Scan {
  const rows = newRows();
  return {
    ...{
      rows,
      blocks: newBlocks(),
      head: null,
      headLine: null,
      segments: null,
      ruled: false,
      pending: null,
      tableRows: 0,
      others: 0,
      headings: 0,
    },
  };
}

/** Takes one line. */
export function takeLine(scan: Scan, line: string): void {
  const { text, bar } = drawnLine(line);
  if (text.trim() === '') return;
  if (isRule(text)) {
    takeRule(scan, text);
    return;
  }
  const cells = barCells(text);
  if (takeTableRow(scan, text, cells, bar)) return;
  if (takeHead(scan, text, cells)) return;
  if (takeEntry(scan.blocks, scan.rows, text, cells)) {
    if (cells === null && METRIC_LINE.test(text) && !isPair(text)) scan.others++;
    return;
  }
  flush(scan);
  takePlace(scan.rows.place, text);
  if (scan.blocks.ruled && headingSplit(text) !== null) scan.headings++;
  if (METRIC_LINE.test(text)) scan.others++;
}

/** The end of the lines: what is still open belongs to the log. */
export function endScan(scan: Scan): void {
  flush(scan);
  endBlock(scan.blocks, scan.rows);
}

function takeRule(scan: Scan, text: string): void {
  takeRuleOfBlock(scan.blocks, scan.rows);
  if (scan.headLine === null) return;
  scan.ruled = true;
  const segments = segmentsOf(text);
  if (segments.length < 2 || scan.headLine.cells !== null) return;
  const names = namesAt(scan.headLine.text, segments);
  const ruled = headOf(names, names.join('   '), false);
  if (ruled === null) return;
  scan.head = ruled;
  scan.segments = segments;
}

function takeTableRow(scan: Scan, text: string, cells: readonly string[] | null, bar: boolean): boolean {
  const { head } = scan;
  if (head === null || (cells === null) === head.bars) return false;
  const own = cells ?? blankCells(text);
  const marked = isMark(own[0]!) ? own.slice(1) : own;
  const pairs = pairsOf(head, marked) ?? pairsBelow(scan, head, text);
  // A metric's name leads the rows of a table of splits; any other row is numbers, for the most part.
  if (pairs === null || pairs.filter(([, cell]) => numberIn(cell, true).held).length * 3 < pairs.length) return false;
  const key = pairs[0]![1];
  if (scan.pending !== null && scan.pending.key !== key) flush(scan);
  if (bar) scan.pending = { pairs, key };
  else {
    // The last state of a bar is written once more without it.
    scan.pending = null;
    if (!takeRow(scan.rows, pairs)) return false;
    scan.tableRows++;
  }
  scan.headLine = null;
  return true;
}

/** A row whose empty cells only the places of the others tell. */
function pairsBelow({ segments }: Scan, head: Head, text: string): Pairs | null {
  if (segments === null || segments.length !== head.names.length || /[^\d\s.,e+-]/i.test(text)) return null;
  return pairsOf(head, cellsAt(text, segments));
}

function flush(scan: Scan): void {
  if (scan.pending !== null && takeRow(scan.rows, scan.pending.pairs)) scan.tableRows++;
  scan.pending = null;
}

/** A line of names begins a table, or goes on with the names of the one above (MATLAB). */
function takeHead(scan: Scan, text: string, cells: readonly string[] | null): boolean {
  const above = scan.headLine;
  if (cells !== null && above?.cells?.length === cells.length && !scan.ruled && cells.every((cell) => !isNumber(cell))) {
    const names = joinedNames(above.cells, cells);
    const joined = headOf(names, '', true);
    if (joined === null) return false;
    scan.head = joined;
    scan.headLine = { text, cells: names };
    return true;
  }
  const head = headOf(cells ?? [], text, cells !== null);
  if (head === null && !mayBeHead(cells)) return false;
  flush(scan);
  scan.headLine = { text, cells };
  scan.segments = null;
  scan.ruled = false;
  if (head === null) return false;
  scan.head = head;
  return true;
}

/** The first of two lines of names may hold no name of a metric: `Mini-batch` above `Accuracy`. */
function mayBeHead(cells: readonly string[] | null): boolean {
  if (cells === null || cells.length < 3 || cells.some(isNumber)) return false;
  return cells.some((cell) => /^(?:epoch|iteration|step|iter)$/i.test(cell) || splitOfWord(cell.toLowerCase()) !== null);
}
