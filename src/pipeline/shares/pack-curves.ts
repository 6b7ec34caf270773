import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReportCurve } from '../../model/report.js';

/** Whole numbers up to here, and their differences, are exact. */
const LARGEST = 2 ** 50;
/** Decimal places that are tried: values have five digits, and few are smaller than 0.0001. */
const MAX_PLACES = 9;
/** Values that are no such decimals are kept as they are. */
const AS_THEY_ARE = -1;
/** The quickest: higher ones make hardly less of it. */
const LEVEL = 1;
/** Bytes of a number at most: seven bits each, or one as it is. */
const MOST_BYTES = 8;

/** How the columns of a curve are written: decimal places of all its numbers, or that they are written as they are. */
interface Written {
  readonly series: string;
  readonly points: number;
  readonly at: number;
  readonly value: number;
  /** Absent where the curve has no levels. */
  readonly level?: number;
}

/**
 * Curves in a tenth of their text: a value is a whole number of the last decimal place of its column, and of that the difference to
 * the one before is written, seven bits a byte. They come out of it exactly as they were.
 */
export function packCurves(curves: readonly ReportCurve[]): Uint8Array {
  const columns = curves.flatMap(({ at, value, level }) => (level ? [at, value, level] : [at, value]));
  const body = new Uint8Array(MOST_BYTES * columns.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const add = (values: readonly number[]) => {
    const places = placesOf(values);
    end = places === AS_THEY_ARE ? addDoubles(body, end, values) : addDifferences(body, end, values, 10 ** places);
    return places;
  };
  const written = curves.map(
    ({ series, at, value, level }): Written => ({
      series,
      points: at.length,
      at: add(at),
      value: add(value),
      ...(level && { level: add(level) }),
    }),
  );
  const head = Buffer.from(JSON.stringify(written));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return deflateRawSync(Buffer.concat([length, head, body.subarray(0, end)]), { level: LEVEL });
}

/** The curves that were packed. */
export function unpackCurves(packed: Uint8Array): readonly ReportCurve[] {
  const bytes = inflateRawSync(packed);
  let at = 4 + bytes.readUInt32LE();
  const take = (places: number, points: number) => {
    const values: number[] = [];
    at =
      places === AS_THEY_ARE ? takeDoubles(bytes, at, points, values) : takeDifferences(bytes, at, points, 10 ** places, values);
    return values;
  };
  const written = JSON.parse(bytes.toString('utf8', 4, at)) as readonly Written[];
  return written.map(({ series, points, ...places }) => ({
    series,
    at: take(places.at, points),
    value: take(places.value, points),
    ...(places.level !== undefined && { level: take(places.level, points) }),
  }));
}

/** Decimal places that all values have at most. What has few has more of them, too, as long as the whole number is exact. */
function placesOf(values: readonly number[]): number {
  let places = 0;
  let scale = 1;
  let largest = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    while (!isWhole(value, scale)) {
      places += 1;
      scale = 10 ** places;
      if (places > MAX_PLACES) return AS_THEY_ARE;
    }
    if (Math.abs(value) > largest) largest = Math.abs(value);
  }
  return largest * scale < LARGEST ? places : AS_THEY_ARE;
}

/** Is a value a whole number of these, which gives back exactly that value? */
function isWhole(value: number, scale: number): boolean {
  const whole = Math.round(value * scale);
  return Math.abs(whole) < LARGEST && whole / scale === value && !Object.is(whole, -0);
}

function addDifferences(bytes: Uint8Array, from: number, values: readonly number[], scale: number): number {
  let end = from;
  let before = 0;
  for (let i = 0; i < values.length; i += 1) {
    const whole = Math.round(values[i]! * scale);
    const difference = whole - before;
    before = whole;
    // The sign is the last bit.
    let rest = difference < 0 ? -2 * difference - 1 : 2 * difference;
    while (rest >= 128) {
      bytes[end] = (rest & 127) | 128;
      end += 1;
      rest = Math.floor(rest / 128);
    }
    bytes[end] = rest;
    end += 1;
  }
  return end;
}

function takeDifferences(bytes: Uint8Array, from: number, points: number, scale: number, values: number[]): number {
  let at = from;
  let whole = 0;
  for (let i = 0; i < points; i += 1) {
    let byte = bytes[at]!;
    let rest = byte & 127;
    let unit = 128;
    at += 1;
    while (byte >= 128) {
      byte = bytes[at]!;
      rest += (byte & 127) * unit;
      unit *= 128;
      at += 1;
    }
    whole += (rest & 1) === 0 ? rest / 2 : -(rest + 1) / 2;
    values.push(whole / scale);
  }
  return at;
}

function addDoubles(bytes: Uint8Array, from: number, values: readonly number[]): number {
  bytes.set(new Uint8Array(Float64Array.from(values).buffer), from);
  return from + 8 * values.length;
}

function takeDoubles(bytes: Uint8Array, from: number, points: number, values: number[]): number {
  const end = from + 8 * points;
  for (const value of new Float64Array(Uint8Array.from(bytes.subarray(from, end)).buffer)) values.push(value);
  return end;
}
