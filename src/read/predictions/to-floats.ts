import type { ArrayType } from './array-type.js';

/** All 65536 numbers of half precision, made when the first is wanted. */
let halves: Float64Array | null = null;

/**
 * Turns `count` elements at the beginning of `bytes`, which begins an aligned buffer of its own, into doubles in `out`. Bytes of
 * big-endian elements are turned around in place. 64-bit integers beyond 2^53 are rounded; strings are not read.
 */
export function toFloats(type: ArrayType, bytes: Uint8Array, count: number, out: Float64Array): void {
  const { kind, size, bigEndian } = type;
  const { buffer } = bytes;
  if (bigEndian && size > 1) turnAround(bytes.subarray(0, count * size), size);
  if (kind === 'float') {
    if (size === 8) out.set(new Float64Array(buffer, 0, count));
    else if (size === 4) out.set(new Float32Array(buffer, 0, count));
    else fromHalves(new Uint16Array(buffer, 0, count), out);
    return;
  }
  const isSigned = kind === 'int';
  if (size === 8) fromLongs(new Uint32Array(buffer, 0, count * 2), isSigned ? new Int32Array(buffer, 0, count * 2) : null, out);
  else if (size === 4) out.set(isSigned ? new Int32Array(buffer, 0, count) : new Uint32Array(buffer, 0, count));
  else if (size === 2) out.set(isSigned ? new Int16Array(buffer, 0, count) : new Uint16Array(buffer, 0, count));
  else out.set(isSigned ? new Int8Array(buffer, 0, count) : new Uint8Array(buffer, 0, count));
}

function turnAround(bytes: Uint8Array, size: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (size === 2) buffer.swap16();
  else if (size === 4) buffer.swap32();
  else buffer.swap64();
}

function fromLongs(low: Uint32Array, signed: Int32Array | null, out: Float64Array): void {
  const high = signed ?? low;
  const count = low.length / 2;
  for (let i = 0; i < count; i++) out[i] = low[2 * i]! + high[2 * i + 1]! * 4_294_967_296;
}

function fromHalves(bits: Uint16Array, out: Float64Array): void {
  halves ??= Float64Array.from({ length: 65_536 }, (_, pattern) => half(pattern));
  for (let i = 0; i < bits.length; i++) out[i] = halves[bits[i]!]!;
}

/** IEEE 754 binary16: sign, 5 bits of exponent, 10 of fraction; 0x3c00 is 1. */
function half(pattern: number): number {
  const sign = pattern & 0x8000 ? -1 : 1;
  const exponent = (pattern >> 10) & 31;
  const fraction = pattern & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
