import { POWERS_OF_TEN } from '../math/stats/powers-of-ten.js';
import type { ReportCurve } from '../model/report.js';
import { bytesOf } from './utf8.js';

/** Digits of a number that is written digit by digit; of up to 15 each double has but one decimal, which is the shortest that stands for it. */
const DIGITS = 6;
/** Bytes that a number takes at most, with its comma: `-1.2345678901234567e-308,`. */
const MAX_NUMBER = 26;
const ZERO = 0x30;
const [COMMA, DOT, MINUS, OPEN, CLOSE] = [0x2c, 0x2e, 0x2d, 0x5b, 0x5d];

/** A list of numbers as it was written, to be copied where it comes again: most curves of a run have the same positions. */
interface Written {
  readonly from: number;
  readonly to: number;
}

/**
 * Curves as bytes of JSON, the same as `JSON.stringify` gives: numbers of few digits, which nearly all of them are, are written several
 * times as fast. Non-finite numbers are strings, as everywhere in a report.
 */
export function curveBytes(curves: readonly ReportCurve[]): Uint8Array {
  const names = curves.map(({ series }) => bytesOf(`{"series":${JSON.stringify(series)},"at":`));
  const most = curves.reduce((sum, curve, i) => sum + names[i]!.length + mostBytes(curve), 2);
  const bytes = Buffer.allocUnsafe(most);
  const known = new Map<readonly number[], Written>();
  let end = 0;
  const put = (piece: Uint8Array) => {
    bytes.set(piece, end);
    end += piece.length;
  };
  bytes[end++] = OPEN;
  for (const [i, { at, value, level }] of curves.entries()) {
    if (i > 0) bytes[end++] = COMMA;
    put(names[i]!);
    const same = known.get(at);
    const from = end;
    if (same === undefined) end = putNumbers(at, bytes, end);
    else end += bytes.copy(bytes, end, same.from, same.to);
    known.set(at, { from, to: end });
    put(VALUE);
    end = putNumbers(value, bytes, end);
    if (level) {
      put(LEVEL);
      end = putNumbers(level, bytes, end);
    }
    bytes[end++] = 0x7d;
  }
  bytes[end++] = CLOSE;
  return bytes.subarray(0, end);
}

const VALUE = bytesOf(',"value":');
const LEVEL = bytesOf(',"level":');

function mostBytes({ at, value, level = [] }: ReportCurve): number {
  return VALUE.length + LEVEL.length + 10 + (at.length + value.length + level.length) * MAX_NUMBER;
}

/** Writes a list of numbers; returns its end. */
function putNumbers(values: readonly number[], bytes: Uint8Array, start: number): number {
  let end = start;
  bytes[end++] = OPEN;
  for (let i = 0; i < values.length; i += 1) {
    if (i > 0) bytes[end++] = COMMA;
    end = putNumber(values[i]!, bytes, end);
  }
  bytes[end++] = CLOSE;
  return end;
}

function putNumber(value: number, bytes: Uint8Array, start: number): number {
  const size = Math.abs(value);
  if (size < 1e9 && Math.floor(size) === size) return putWhole(size, putSign(value, bytes, start), bytes);
  const places = placesOf(size);
  if (places > 0) {
    const scaled = Math.round(size * POWERS_OF_TEN[places]!);
    if (scaled / POWERS_OF_TEN[places]! === size) return putDecimal(scaled, places, putSign(value, bytes, start), bytes);
  }
  const text = Number.isFinite(value) ? String(value) : `"${value}"`;
  let end = start;
  for (let i = 0; i < text.length; i += 1) bytes[end++] = text.charCodeAt(i);
  return end;
}

/** Decimal places with which a number has so many digits; 0 where it is written another way. */
function placesOf(size: number): number {
  if (size >= 1)
    return size < 10 ? DIGITS - 1 : size < 100 ? DIGITS - 2 : size < 1_000 ? DIGITS - 3 : size < 10_000 ? DIGITS - 4 : 0;
  if (size >= 0.1) return DIGITS;
  if (size >= 0.01) return DIGITS + 1;
  if (size >= 0.001) return DIGITS + 2;
  return size >= 0.0001 ? DIGITS + 3 : 0;
}

function putSign(value: number, bytes: Uint8Array, start: number): number {
  if (!(value < 0)) return start;
  bytes[start] = MINUS;
  return start + 1;
}

/** Writes a whole number that is not negative; returns its end. */
function putWhole(value: number, start: number, bytes: Uint8Array): number {
  let end = start + 1;
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end += 1;
  let rest = value;
  for (let i = end - 1; i >= start; i -= 1) {
    const next = Math.floor(rest / 10);
    bytes[i] = ZERO + rest - 10 * next;
    rest = next;
  }
  return end;
}

/** Writes `scaled`·10^−`places`, which is no whole number; returns its end. */
function putDecimal(scaled: number, places: number, start: number, bytes: Uint8Array): number {
  const power = POWERS_OF_TEN[places]!;
  const whole = Math.floor(scaled / power);
  const dot = putWhole(whole, start, bytes);
  bytes[dot] = DOT;
  const end = dot + 1 + places;
  let rest = scaled - whole * power;
  for (let i = end - 1; i > dot; i -= 1) {
    const next = Math.floor(rest / 10);
    bytes[i] = ZERO + rest - 10 * next;
    rest = next;
  }
  let last = end;
  while (bytes[last - 1] === ZERO) last -= 1;
  return last;
}
