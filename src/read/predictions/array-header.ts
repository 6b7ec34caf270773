import type { Trouble } from '../../model/problem.js';
import { type ArrayType, arrayType } from './array-type.js';
import { MAX_NAME } from './caps.js';
import { Refusal } from './refusal.js';

/** What the header of a `.npy` file says. */
export interface ArrayHeader {
  readonly type: ArrayType;
  readonly shape: readonly number[];
  /** The first index runs fastest. */
  readonly fortran: boolean;
  /** Bytes of the header: where the data begins. */
  readonly dataAt: number;
}

const MARK = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
/** Bytes of mark and version, and of the length of the header that follows. */
const FIXED = 8;
export const MAX_HEADER = 65_536;

/** Do these bytes begin like a `.npy` file? */
export function isArray(head: Uint8Array): boolean {
  return MARK.every((byte, i) => head[i] === byte);
}

/**
 * Reads the header of an array from its first bytes (numpy.lib.format, versions 1 to 3), as many as are there up to `MAX_HEADER`.
 * Refusal where it is none, or of a type that is not read; `array` is how the array is called.
 */
export function arrayHeader(bytes: Uint8Array, array: string): ArrayHeader {
  const version = bytes[6]!;
  const lengthBytes = version === 1 ? 2 : 4;
  const textAt = FIXED + lengthBytes;
  if (!isArray(bytes) || version < 1 || version > 3 || bytes.length < textAt) throw damaged(array);
  const length = bytes[8]! + bytes[9]! * 256 + (version === 1 ? 0 : bytes[10]! * 65_536 + bytes[11]! * 16_777_216);
  if (length > MAX_HEADER) throw new Refusal({ id: 'predictions-too-large', values: { of: 'header', most: MAX_HEADER } });
  const dataAt = textAt + length;
  if (bytes.length < dataAt)
    throw new Refusal({ id: 'predictions-truncated', values: { array, bytes: bytes.length, expected: dataAt } });
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + textAt, length).toString('latin1');
  const shape = shapeOf(text);
  const fortran = /'fortran_order'\s*:\s*(True|False)\b/.exec(text)?.[1];
  if (shape === null || fortran === undefined) throw damaged(array);
  return { type: typeOf(text, array), shape, fortran: fortran === 'True', dataAt };
}

function shapeOf(text: string): readonly number[] | null {
  const inside = /'shape'\s*:\s*\(([\dL, ]{0,400})\)/.exec(text)?.[1];
  if (inside === undefined) return null;
  const parts = inside.split(',').map((part) => part.trim());
  if (parts.at(-1) === '') parts.pop();
  // Python 2 wrote `3L`.
  const shape = parts.map((part) => (/^\d{1,15}L?$/.test(part) ? Number.parseInt(part, 10) : Number.NaN));
  return shape.length > 32 || shape.some(Number.isNaN) ? null : shape;
}

function typeOf(text: string, array: string): ArrayType {
  const written = /'descr'\s*:\s*'([^']{1,40})'/.exec(text)?.[1];
  if (written === undefined) {
    if (/'descr'\s*:\s*\[/.test(text)) throw typeTrouble(array, 'structured', '');
    throw damaged(array);
  }
  if (written.includes('O')) throw typeTrouble(array, 'pickle', written);
  const type = arrayType(written);
  if (type === null) throw typeTrouble(array, 'unknown', written);
  return type;
}

function typeTrouble(array: string, kind: 'pickle' | 'structured' | 'unknown', type: string): Refusal {
  return new Refusal({ id: 'predictions-type', values: { array, kind, type: type.slice(0, MAX_NAME) } });
}

function damaged(array: string): Refusal {
  const trouble: Trouble = { id: 'predictions-damaged', values: { array, part: 'header' } };
  return new Refusal(trouble);
}
