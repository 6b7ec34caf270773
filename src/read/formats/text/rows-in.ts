import type { Split } from '../../../model/split.js';
import { splitAlone } from '../../../vocabulary/splits.js';
import { decodeText, headText, type LogFile } from '../../reader.js';
import { readTextLine } from './line.js';
import { curvesOf, newPrintedLists, takeLists } from './printed-lists.js';
import type { TextLine } from './text-line.js';

/** A kind of line that comes more seldom is prose, source code or a final result, not a row of a log. */
const MIN_LINES = 2;
/** A file that was met by chance must have more of them. */
const MIN_CHANCE_LINES = 3;
/** Lists of a file that was met by chance. */
const MIN_CHANCE_LISTS = 2;
/** Bytes at the end that tell whether a file that begins with other text is a log. */
const TAIL_BYTES = 65_536;

/** Does a text hold rows of a log, or lists of values, at its beginning or its end? */
export function holdsRows(file: LogFile): boolean {
  const pieces = [headText(file), tailText(file)];
  return pieces.some((piece) => rowsIn(piece, file.named)) || pieces.some((piece) => listsIn(piece, file.named));
}

/** The end of a file that is longer than its head. */
function tailText(file: LogFile): string {
  if (file.size <= file.head.length) return '';
  const tail = new Uint8Array(TAIL_BYTES);
  return decodeText(tail.subarray(0, file.readInto(tail, Math.max(file.head.length, file.size - TAIL_BYTES))));
}

/** Does a piece of text hold rows of a log? By chance only where they have positions: prose repeats numbers, too. */
function rowsIn(piece: string, named: boolean): boolean {
  if (piece.includes('\u0000')) return false;
  const counts = new Map<string, number>();
  const splits = new Set<Split | null>();
  let positioned = false;
  for (const one of piece.split(/\r\n|\n|\r/)) {
    const line = readTextLine(one);
    if (line === null) continue;
    // What a bar counts is a place, too: prose draws none.
    positioned ||= line.positioned || line.progress || line.counter !== null;
    if (line.metrics.length === 0) continue;
    const count = (counts.get(line.kind) ?? 0) + 1;
    const isRow = count >= (named ? MIN_LINES : MIN_CHANCE_LINES) && (named || positioned);
    if (isRow && isLoneSplit(line)) splits.add(splitAlone(line.metrics[0]!.name));
    if (isRow && (splits.size > 1 || !isLoneSplit(line))) return true;
    counts.set(line.kind, count);
  }
  return false;
}

/** `Train: 12.5`: the word of one split and a number may be anything, until another split has its own. */
function isLoneSplit({ metrics }: TextLine): boolean {
  return metrics.length === 1 && metrics[0]!.bare === true;
}

/** Does a piece of text hold lists of the values of a training? */
function listsIn(piece: string, named: boolean): boolean {
  if (!piece.includes('[') || piece.includes('\u0000')) return false;
  const lists = newPrintedLists();
  for (const one of piece.split(/\r\n|\n|\r/)) takeLists(lists, one);
  return curvesOf(lists).series.length >= (named ? 1 : MIN_CHANCE_LISTS);
}
