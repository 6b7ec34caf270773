import { axisOf } from '../../../vocabulary/axis-columns.js';
import { classify } from '../../../vocabulary/names.js';
import { splitOfWord } from '../../../vocabulary/splits.js';
import { barCells, drawnLine, isNumber, isRule, numberIn } from '../drawn/cells.js';
import type { LineMetric, TextLine } from './text-line.js';
import { factsOfName } from './word-facts.js';

/** The names above the rows of a table that is drawn between the lines of a log. */
interface Head {
  /** One a column; '' for a column that holds no metric. */
  readonly names: readonly string[];
  /** `rows`: numbers in every cell; `labelled`: the first cell says what a row is of; `pairs`: each row is a name and a number. */
  readonly kind: 'rows' | 'labelled' | 'pairs';
}

/** A row, and its number in the file. */
interface Row {
  readonly line: TextLine;
  readonly row: number;
}

/** The table that the lines are in. */
export interface DrawnTable {
  /** Did a line above say the split of what is below it? */
  isHeaded: boolean;
  head: Head | null;
  /** Rows that are taken when the table ends. */
  rows: Row[];
  /** Rows of numbers alone: one is an evaluation, more are of nobody knows which places. */
  plain: number;
}

/** Rows of a labelled table that are of all its things together; those of single classes are no series. */
const OVERALL = /^(?:all|overall|global|total|mean|avg|average)$/i;
/** Heads of tables of names and numbers. */
const NAME_HEAD = /^(?:metric|measure|name|score)s?$/i;
const MAX_NAME = 40;
/** `loss: 0.5`, `lr 2.00e-05`, `step 1/32`, `loss 10.9 (+nan)`: a cell with its own value is no name. */
const HOLDS_VALUE = /[=:：]|\s[-+]?\d{0,9}[.,/]\d|\s[-+.\d]+%?$/;

export function newDrawnTable(): DrawnTable {
  return { isHeaded: false, head: null, rows: [], plain: 0 };
}

/** Takes a line: is it one of a table, and which rows of the table that it ends are known now? */
export function takeDrawn(
  table: DrawnTable,
  text: string,
  row: number,
): { readonly own: boolean; readonly rows: readonly Row[] } {
  if (table.head === null && !/[|│┃║]/.test(text)) return { own: false, rows: [] };
  const plain = drawnLine(text).text;
  if (table.head !== null && isRule(plain)) return { own: true, rows: [] };
  const cells = barCells(plain);
  const head = cells === null ? null : headOf(cells);
  if (head === null && cells !== null && table.head !== null && cells.length === table.head.names.length) {
    takeRow(table, table.head, cells, row);
    return { own: true, rows: [] };
  }
  const rows = table.plain > 1 ? [] : table.rows;
  Object.assign(table, { head, rows: [], plain: 0 });
  return { own: head !== null, rows };
}

function headOf(cells: readonly string[]): Head | null {
  const mayBeName = (cell: string) => cell.length <= MAX_NAME && !HOLDS_VALUE.test(cell) && !isNumber(cell);
  if (!cells.every(mayBeName) || cells.some((cell) => /^(?:epoch|step)$/.test(axisOf(cell)?.kind ?? ''))) return null;
  const names = cells.map((cell) => (factsOfName(cell).isMetric ? cell : ''));
  const [first] = names;
  if (names.every((name) => name === '')) {
    return cells.length === 2 && NAME_HEAD.test(cells[0]!) ? { names, kind: 'pairs' } : null;
  }
  if (first !== '') return names.every((name) => name !== '') ? { names, kind: 'rows' } : null;
  return { names, kind: 'labelled' };
}

function takeRow(table: DrawnTable, { names, kind }: Head, cells: readonly string[], row: number): void {
  const [label = ''] = cells;
  if (kind === 'pairs') {
    const { held, value } = numberIn(cells[1]!, false);
    if (held && factsOfName(label).isMetric) addRow(table, [[label, value]], '', row);
    return;
  }
  const split = kind === 'labelled' && splitOfWord(label.toLowerCase()) !== null ? label : '';
  if (kind === 'labelled' && split === '' && !OVERALL.test(label)) return;
  const pairs = names.flatMap((name, i) => {
    const { held, value } = numberIn(cells[i]!, false);
    return name !== '' && held ? [[name, value] as const] : [];
  });
  if (kind === 'rows') {
    if (pairs.length < names.length) return;
    table.plain += 1;
  }
  if (pairs.length > 0) addRow(table, pairs, split, row);
}

function addRow(table: DrawnTable, pairs: readonly (readonly [string, number])[], split: string, row: number): void {
  const said = split !== '' || pairs.some(([name]) => factsOfName(name).split !== null);
  // Losses of the training are drawn, too; scores of an evaluation are what a table is for.
  const isEvaluated = !said && !table.isHeaded && pairs.every(([name]) => classify(name).kind === 'score');
  const front = split !== '' ? `${split} ` : isEvaluated ? 'val ' : '';
  const metrics: LineMetric[] = pairs.map(([name, value]) => {
    const own = factsOfName(name).split !== null || factsOfName(name).isRate;
    return { name: own ? name : `${front}${name}`, value, saysSplit: own || front !== '' };
  });
  table.rows.push({ line: lineOf(metrics), row });
}

function lineOf(metrics: readonly LineMetric[]): TextLine {
  return {
    ...{ metrics, epoch: Number.NaN, step: Number.NaN, total: Number.NaN, inner: false, counter: null, progress: false },
    ...{
      label: '',
      split: null,
      splitFirst: false,
      head: '',
      kind: metrics.map(({ name }) => name).join('\n'),
      positioned: false,
    },
  };
}
