import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, readInt64, readLength, readVarint, skipField } from '../../../src/read/bytes/protobuf.js';

function varint(value: bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return new Uint8Array([...bytes, Number(rest)]);
}

const over = (bytes: Uint8Array) => cursorAt(bytes, 0, bytes.length);

describe('varints', () => {
  it('are exact up to 2^53, negative ones too', () => {
    const signed = fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n });
    const unsigned = fc.bigInt({ min: 0n, max: 2n ** 53n });
    fc.assert(fc.property(signed, (value) => readInt64(over(varint(value))) === Number(value)));
    fc.assert(fc.property(unsigned, (value) => readVarint(over(varint(value))) === Number(value)));
  });

  it('of any int64 are right to 15 digits', () => {
    const any = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(any, (value) => Math.abs(readInt64(over(varint(value))) - Number(value)) <= Math.abs(Number(value)) * 1e-15),
    );
  });

  it.each([
    ['cut', [0x80]],
    ['of eleven bytes', [...new Array(10).fill(0x80), 1]],
    ['of no bytes', []],
  ])('%s are bad', (_, bytes) => {
    const cursor = over(new Uint8Array(bytes));
    expect(readVarint(cursor)).toBe(0);
    expect(cursor.bad).toBe(true);
    expect(cursor.pos).toBe(cursor.end);
  });
});

describe('fields', () => {
  it('never reach past the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), fc.nat(7), (bytes, wire) => {
        const cursor = over(bytes);
        skipField(cursor, wire);
        expect(cursor.pos).toBeLessThanOrEqual(cursor.end);
      }),
    );
  });

  it('with a length beyond the end are bad', () => {
    const cursor = over(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x7f, 1, 2]));
    expect(readLength(cursor)).toBe(0);
    expect(cursor.bad).toBe(true);
  });
});
