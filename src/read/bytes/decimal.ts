/** Powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
/** Digits that always fit a double's 53 bits. */
const MAX_EXACT_DIGITS = 15;
/** A longer number is left to the careful reader of cells. */
const MAX_LENGTH = 64;

/** Where a scan stopped. Reused for every number, so that a number makes no garbage. */
export interface NumberScan {
  /** First byte behind the number; the start itself where no plain number begins there. */
  end: number;
}

/** Digits that always fit a small integer, which is what processors multiply fastest. */
const MAX_SMALL_DIGITS = 9;

/**
 * The decimal number that begins at `start`, exactly as `Number()` reads it; NaN and `scan.end` = `start` where none does. Numbers of
 * few digits without an exponent, which most are, take integers alone.
 */
export function scanDecimal(bytes: Uint8Array, start: number, end: number, scan: NumberScan): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at++;
  let mantissa = 0;
  const whole = at;
  let byte = 0;
  for (; at < end; at++) {
    byte = bytes[at]!;
    if (byte < 48 || byte > 57) break;
    mantissa = (mantissa * 10 + byte - 48) | 0;
  }
  let digits = at - whole;
  let decimals = 0;
  if (at < end && byte === 46) {
    const point = ++at;
    byte = 0;
    for (; at < end; at++) {
      byte = bytes[at]!;
      if (byte < 48 || byte > 57) break;
      mantissa = (mantissa * 10 + byte - 48) | 0;
    }
    decimals = at - point;
    digits += decimals;
  }
  if (digits === 0 || digits > MAX_SMALL_DIGITS || (at < end && (byte | 32) === 101)) return scanLong(bytes, start, end, scan);
  scan.end = at;
  const size = mantissa / POWERS[decimals]!;
  return negative ? -size : size;
}

/**
 * The same for any number: up to 15
 * digits and an exponent within 22 it takes integer × or ÷ an exact power of ten, which rounds once (Clinger, 1990).
 */
function scanLong(bytes: Uint8Array, start: number, end: number, scan: NumberScan): number {
  let at = start;
  const first = bytes[at];
  if (first === 45 || first === 43) at++;
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  const whole = at;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    if (mantissa > 0 || digit > 0) digits++;
    mantissa = mantissa * 10 + digit;
  }
  let seen = at - whole;
  if (at < end && bytes[at] === 46) {
    const point = ++at;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) break;
      if (mantissa > 0 || digit > 0) digits++;
      mantissa = mantissa * 10 + digit;
    }
    scale = point - at;
    seen += at - point;
  }
  if (seen === 0) return none(scan, start);
  if (at < end && (bytes[at]! | 32) === 101) {
    const sign = bytes[++at];
    if (sign === 45 || sign === 43) at++;
    const begun = at;
    let exponent = 0;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) break;
      exponent = exponent * 10 + digit;
    }
    if (at === begun) return none(scan, start);
    scale += sign === 45 ? -exponent : exponent;
  }
  if (at - start > MAX_LENGTH) return none(scan, start);
  scan.end = at;
  if (digits > MAX_EXACT_DIGITS || scale < -22 || scale > 22) return Number(String.fromCharCode(...bytes.subarray(start, at)));
  const size = scale < 0 ? mantissa / POWERS[-scale]! : mantissa * POWERS[scale]!;
  return first === 45 ? -size : size;
}

function none(scan: NumberScan, start: number): number {
  scan.end = start;
  return Number.NaN;
}

const SCAN: NumberScan = { end: 0 };

/** The number that bytes[start, end) are, all of them; NaN where they are no plain decimal number. */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  const value = scanDecimal(bytes, start, end, SCAN);
  return SCAN.end === end && end > start ? value : Number.NaN;
}
