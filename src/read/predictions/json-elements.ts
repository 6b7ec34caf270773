import type { LogFile } from '../reader.js';
import { readFully } from './read-fully.js';
import { Refusal } from './refusal.js';

const WINDOW_BYTES = 1_048_576;
const [QUOTE, BACKSLASH, COMMA, COLON, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 92, 44, 58, 91, 93, 123, 125];

/** One value inside the outermost list or object: its text, and its key in an object; '' in a list. True: no more is wanted. */
export type ElementVisit = (text: string, key: string) => boolean;

/** Where the walk is. */
interface Walk {
  depth: number;
  inText: boolean;
  escaped: boolean;
  /** First byte of the element, in the window; −1 between elements. */
  start: number;
  /** Depth at which elements lie: 1, or 2 inside the list `data`. */
  level: number;
  key: string;
  opener: number;
  ended: boolean;
  /** Bytes of one element. */
  readonly most: number;
}

/**
 * Passes the elements of a JSON document on, one by one, so that it is never in memory as a whole: of the outermost list each element; of
 * an outermost object each value with its key, and of the list under the key `inner` each element with that key. Refusal where an element
 * is larger than `most` bytes, or where the document ends in the middle.
 */
export function eachElement(file: LogFile, inner: string, most: number, visit: ElementVisit): void {
  const walk: Walk = { depth: 0, inText: false, escaped: false, start: -1, level: 1, key: '', opener: 0, ended: false, most };
  let window = new Uint8Array(Math.min(WINDOW_BYTES, file.size));
  let kept = 0;
  for (let position = 0; position < file.size; ) {
    const count = readFully(file, window.subarray(kept), position);
    if (count === 0) break;
    position += count;
    const filled = kept + count;
    step(walk, window, kept, filled, inner, visit);
    if (walk.ended) return;
    const from = walk.start < 0 ? filled : walk.start;
    kept = filled - from;
    if (kept > most) throw tooLarge(most);
    const next = kept * 2 > window.length ? new Uint8Array(window.length * 2) : window;
    if (next === window) window.copyWithin(0, from, filled);
    else next.set(window.subarray(from, filled));
    window = next;
    if (walk.start > 0) walk.start = 0;
  }
  throw new Refusal({ id: 'predictions-damaged', values: { array: '', part: 'json' } });
}

function step(walk: Walk, bytes: Uint8Array, from: number, to: number, inner: string, visit: ElementVisit): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (walk.inText) {
      if (walk.escaped) walk.escaped = false;
      else if (byte === BACKSLASH) walk.escaped = true;
      else if (byte === QUOTE) walk.inText = false;
      continue;
    }
    if (byte <= 32) continue;
    if (byte === QUOTE) walk.inText = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      if (opens(walk, byte, inner)) continue;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      walk.depth--;
      if (walk.depth < walk.level) {
        endElement(walk, bytes, at, visit);
        if (walk.level === 2 && !walk.ended) walk.level = 1;
        else walk.ended = true;
        walk.key = '';
        if (walk.ended) return;
        continue;
      }
    } else if (walk.depth === walk.level && byte === COMMA) {
      endElement(walk, bytes, at, visit);
      if (walk.level === 1) walk.key = '';
      if (walk.ended) return;
      continue;
    } else if (walk.depth === 1 && walk.level === 1 && byte === COLON && walk.opener === OPEN_OBJECT && walk.key === '') {
      walk.key = keyOf(textOf(bytes, walk.start, at));
      walk.start = -1;
      continue;
    }
    if (walk.start < 0 && walk.depth >= walk.level) walk.start = at;
  }
}

/** Goes one level deeper; true where elements begin only behind it. */
function opens(walk: Walk, byte: number, inner: string): boolean {
  const isOuter = walk.depth === 0;
  const isInner = walk.depth === 1 && walk.start < 0 && walk.key === inner && byte === OPEN_LIST;
  if (isOuter) walk.opener = byte;
  if (isInner) walk.level = 2;
  if (walk.start < 0 && !isOuter && !isInner) {
    // The element begins here: it is marked before it is entered.
    walk.depth++;
    return false;
  }
  walk.depth++;
  return isOuter || isInner;
}

function endElement(walk: Walk, bytes: Uint8Array, end: number, visit: ElementVisit): void {
  if (walk.start >= 0 && end - walk.start > walk.most) throw tooLarge(walk.most);
  if (walk.start >= 0 && visit(textOf(bytes, walk.start, end), walk.key)) walk.ended = true;
  walk.start = -1;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + Math.max(0, start), Math.max(0, end - Math.max(0, start))).toString('utf8');
}

function tooLarge(most: number): Refusal {
  return new Refusal({ id: 'predictions-too-large', values: { of: 'line', most } });
}

function keyOf(text: string): string {
  const key = text.trim();
  return key.startsWith('"') && key.endsWith('"') && key.length >= 2 ? key.slice(1, -1) : key;
}
