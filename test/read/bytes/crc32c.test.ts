import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c, maskedCrc32c } from '../../../src/read/bytes/crc32c.js';

const ascii = (text: string) => new TextEncoder().encode(text);

/** Bit by bit, as RFC 3720 defines it. */
function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return ~crc >>> 0;
}

describe('crc32c', () => {
  it('has the published values', () => {
    expect(crc32c(ascii('123456789'))).toBe(0xe3069283);
    expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa);
    expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43);
    expect(crc32c(new Uint8Array())).toBe(0);
  });

  it('is masked as in TFRecord files', () => {
    expect(maskedCrc32c(new Uint8Array([0x1a, 0x11, ...ascii('CRC test, one two')]))).toBe(0x5794d08a);
  });

  it('equals the definition on any part of any bytes', () => {
    const part = fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(200), fc.nat(200));
    fc.assert(
      fc.property(part, ([bytes, a, b]) => {
        const start = Math.min(a, b, bytes.length);
        const end = Math.min(Math.max(a, b), bytes.length);
        expect(crc32c(bytes, start, end)).toBe(bitwise(bytes.subarray(start, end)));
      }),
    );
  });
});
