import { parseCell, parseCount } from '../../bytes/numbers.js';
import { withoutPrefix } from '../../line-prefix.js';

/** A line of a console as far as tables and blocks are concerned. */
export interface DrawnLine {
  /** Without colors, prefixes and progress bars; box characters are `|`. */
  readonly text: string;
  /** Was there a progress bar at its end, whose next state replaces the line? */
  readonly bar: boolean;
}

/** A longer line is none of a table for people. */
const MAX_LINE = 2000;
const CONTROL = /\u001b\[[0-9;]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const BOX = /[│┃║]/g;
/** `100%|███`, `100% ━━━`: where a bar begins. */
const BAR = /\d{1,3}%(?:\||\s[━╸█])/;
const RULE = /^[\s|+=_:*#\u2500-\u257f-]{3,}$/;
/** Cells of a row; more are no table for people. */
const MAX_CELLS = 100;

export function drawnLine(line: string): DrawnLine {
  if (line.length > MAX_LINE) return { text: '', bar: false };
  const plain = withoutPrefix(line.replace(CONTROL, '')).replace(BOX, '|');
  const at = plain.search(BAR);
  return at < 0 ? { text: plain, bar: false } : { text: plain.slice(0, at).replace(/\s{0,9}:?\s{0,9}$/, ''), bar: true };
}

/** A drawn line: `-----`, `+---+---+`, `┏━━━┳━━━┓`, `####`. */
export function isRule(text: string): boolean {
  return RULE.test(text) && /[-=_*#\u2500-\u257f]{2}/.test(text);
}

/** Start and end of each column in its lines. */
export type Segments = readonly (readonly [start: number, end: number])[];

/** Pieces of a rule of a table without bars (`---  ------`): where its columns lie; [] for any other rule. */
export function segmentsOf(rule: string): Segments {
  if (/[^\s=─-]/.test(rule)) return [];
  return [...rule.matchAll(/\S+/g)].map(({ index, 0: text }) => [index, index + text.length] as const);
}

/** Cells of a row, cut behind each column: numbers stand at the right. */
export function cellsAt(text: string, segments: Segments): readonly string[] {
  return segments.map(([, end], i) => text.slice(segments[i - 1]?.[1] ?? 0, end).trim());
}

/** Cells between bars, trimmed, without the outer bars; null for a line without bars. */
export function barCells(text: string): readonly string[] | null {
  if (!text.includes('|')) return null;
  const cells = text.split('|', MAX_CELLS).map((cell) => cell.trim());
  if (cells.length > 2 && cells[0] === '' && cells.at(-1) === '') return cells.slice(1, -1);
  return cells;
}

/** Cells between blanks; what stands in brackets is one cell. */
export function blankCells(text: string): readonly string[] {
  const cells: string[] = [];
  for (const [cell] of text.matchAll(/\[[^[\]]{0,400}\]|\S+/g)) if (cells.push(cell) === MAX_CELLS) break;
  return cells;
}

/** Names between two or more blanks, which may hold single ones (`Train Loss   Remaining Time`). */
export function namesOf(text: string): readonly string[] {
  return text.trim().split(/\s{2,20}/, MAX_CELLS);
}

/** The number that a cell holds: `0.5`, `9.38%`, `[0.5]`, of an axis also `3/299`; NaN with `held` false for any other cell. */
export function numberIn(cell: string, isAxis: boolean): { readonly held: boolean; readonly value: number } {
  const bare = cell.startsWith('[') && cell.endsWith(']') ? cell.slice(1, -1) : cell;
  const value = parseCell(bare);
  if (typeof value === 'number') return { held: true, value };
  const count = isAxis ? parseCount(bare) : Number.NaN;
  return { held: !Number.isNaN(count), value: count };
}

export function isNumber(cell: string): boolean {
  return typeof parseCell(cell) === 'number';
}
