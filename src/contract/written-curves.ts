import { POWERS_OF_TEN } from '../math/stats/powers-of-ten.js';
import { takenAsChecked } from './ahead.js';
import { REPORT_CAPS } from './caps.js';
import { reviveNumber } from './report-json.js';
import { bytesOf } from './utf8.js';

/** Curves as they are written into the line of a run, of many runs one after the other. */
export interface CurveReader {
  /**
   * The curves whose list begins behind a place of the line, and where it ends; null where anything of it is not as we write it. Lists
   * of positions that are written the same are one list.
   */
  read(line: Uint8Array, from: number): { readonly curves: readonly object[]; readonly end: number } | null;
}

/** A list that stands for others that are written the same. */
interface Positions {
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
}

/** Digits of which every whole number is exact, as are the powers of ten: a quotient of them is the number next to the decimal. */
const MAX_DIGITS = 15;
/** A number of JSON, or what stands for one that JSON does not have. */
const NUMBER = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|"(?:NaN|-?Infinity)")$/;
/** Characters of a number that is looked at. */
const MAX_NUMBER = 100;
const NOTHING = new Uint8Array(0);

const codeOf = (character: string) => character.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA, MINUS, DOT] = ['"', '\\', ',', '-', '.'].map(codeOf) as [number, number, number, number, number];
const [ZERO, NINE, LIST_END, CURVE_END] = ['0', '9', ']', '}'].map(codeOf) as [number, number, number, number];
const SERIES = bytesOf('{"series":"');
const AT = bytesOf('","at":[');
const VALUE = bytesOf(',"value":[');
const LEVEL = bytesOf(',"level":[');

/** Reads curves from the bytes: they are most of a report, and to make a text of them and to parse it takes several times as long. */
export function newCurveReader(): CurveReader {
  /** The positions of each curve of the run before, and those that were met last. */
  const before: Positions[] = [];
  let last: Positions | null = null;
  /** Numbers of the list that is read, which is then cut from it. */
  const room = Array.from({ length: REPORT_CAPS.points }, () => 0.5);
  let line: Uint8Array = NOTHING;
  let at = 0;

  const isNext = (bytes: Uint8Array): boolean => {
    for (let i = 0; i < bytes.length; i += 1) if (line[at + i] !== bytes[i]) return false;
    at += bytes.length;
    return true;
  };

  /** A name up to its quotation mark; null where it is not plain ASCII. */
  const name = (): string | null => {
    const from = at;
    for (let code = line[at]!; code !== QUOTE; code = line[at]!) {
      if (!(code >= 0x20 && code < 0x7f) || code === BACKSLASH) return null;
      at += 1;
    }
    return at - from > REPORT_CAPS.name ? null : String.fromCharCode(...line.subarray(from, at));
  };

  /** Numbers up to behind the end of their list; null where there are too many, or one is none. */
  const list = (): number[] | null => {
    if (line[at] === LIST_END) {
      at += 1;
      return [];
    }
    for (let count = 0; count < room.length; count += 1) {
      const value = decimal() ?? otherNumber();
      if (value === null) return null;
      room[count] = value;
      at += 1;
      if (line[at - 1] === LIST_END) return room.slice(0, count + 1);
    }
    return null;
  };

  /** A number of few digits, up to the comma or the end of the list behind it; null where it is none, or not such a simple one. */
  const decimal = (): number | null => {
    const bytes = line;
    const isNegative = bytes[at] === MINUS;
    const from = isNegative ? at + 1 : at;
    let end = from;
    let whole = 0;
    let code = bytes[end]!;
    for (; code >= ZERO && code <= NINE; code = bytes[end]!) {
      whole = 10 * whole + (code - ZERO);
      end += 1;
    }
    let digits = end - from;
    // A zero before others, or no digit at all, is no number.
    if (digits === 0 || (digits > 1 && bytes[from] === ZERO)) return null;
    let value = whole;
    if (code === DOT) {
      end += 1;
      const first = end;
      for (code = bytes[end]!; code >= ZERO && code <= NINE; code = bytes[end]!) {
        whole = 10 * whole + (code - ZERO);
        end += 1;
      }
      const places = end - first;
      digits += places;
      if (places === 0 || digits > MAX_DIGITS) return null;
      value = whole / POWERS_OF_TEN[places]!;
    }
    if (digits > MAX_DIGITS || !(code === COMMA || code === LIST_END)) return null;
    at = end;
    return isNegative ? -value : value;
  };

  /** Any other number, up to what is behind it; null where it is none. */
  const otherNumber = (): number | null => {
    let end = at;
    while (end < at + MAX_NUMBER && line[end] !== COMMA && line[end] !== LIST_END) end += 1;
    const text = String.fromCharCode(...line.subarray(at, end));
    if (!(line[end] === COMMA || line[end] === LIST_END) || !NUMBER.test(text)) return null;
    at = end;
    return text.startsWith('"') ? (reviveNumber(text.slice(1, -1)) as number) : Number(text);
  };

  const positions = (place: number): readonly number[] | null => {
    for (const known of [last, before[place]]) {
      if (!known || !isNext(known.bytes)) continue;
      last = known;
      before[place] = known;
      return known.numbers;
    }
    const from = at;
    const numbers = list();
    if (numbers === null) return null;
    last = { bytes: line.slice(from, at), numbers };
    before[place] = last;
    return numbers;
  };

  const curve = (place: number): object | null => {
    if (!isNext(SERIES)) return null;
    const series = name();
    if (series === null || !isNext(AT)) return null;
    const own = positions(place);
    if (own === null || !isNext(VALUE)) return null;
    const value = list();
    if (value?.length !== own.length) return null;
    if (line[at] === CURVE_END) return { series, at: own, value };
    if (!isNext(LEVEL)) return null;
    const level = list();
    return level?.length === own.length ? { series, at: own, value, level } : null;
  };

  return {
    read(given, from) {
      line = given;
      at = from;
      const curves: object[] = [];
      while (line[at] !== LIST_END) {
        const next = curve(curves.length);
        if (next === null || line[at] !== CURVE_END) return null;
        curves.push(next);
        at += 1;
        // What is behind a comma must be another curve.
        if (line[at] === COMMA && line[at + 1] !== LIST_END) at += 1;
        else if (line[at] !== LIST_END) return null;
      }
      return { curves: takenAsChecked(curves), end: at };
    },
  };
}
