import {
  type Cursor,
  readDouble,
  readFloat,
  readInt64,
  readLength,
  readVarint,
  skipField,
  WIRE_32,
  WIRE_64,
  WIRE_BYTES,
  WIRE_VARINT,
} from '../../bytes/protobuf.js';

const FLOAT = 1;
const DOUBLE = 2;
const BFLOAT16 = 14;
const HALF = 19;
/** Bytes of an element in `tensor_content`, by dtype (tensorboard types.proto): the types that hold one real number. */
const SIZES = new Map([
  [FLOAT, 4],
  [DOUBLE, 8],
  [3, 4], // int32
  [9, 8], // int64
  [10, 1], // bool
  [BFLOAT16, 2],
  [HALF, 2],
  [22, 4], // uint32
  [23, 8], // uint64
]);
/** Fields that list values one by one: float, double, int, int64, bool, half, uint32, uint64. */
const VALUE_FIELDS = new Set([5, 6, 7, 10, 11, 13, 16, 17]);

/** What a tensor of one element holds. */
export interface ScalarTensor {
  value: number;
  /** Is it a number at all: one element, a numeric type? An empty one (`empty`) stands for 0, as TensorFlow packs zeros. */
  scalar: boolean;
  empty: boolean;
}

/** Reads a TensorProto up to the cursor's end as one number, from `tensor_content` or from its lists of values. */
export function readScalarTensor(cursor: Cursor, into: ScalarTensor): void {
  let dtype = 0;
  let elements = 1;
  let content = -1;
  let contentLength = 0;
  let value = 0;
  let found = false;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    const field = Math.floor(tag / 8);
    const wire = tag & 7;
    if (tag === ((1 << 3) | WIRE_VARINT)) dtype = readVarint(cursor);
    else if (tag === ((2 << 3) | WIRE_BYTES)) elements = readElements(cursor);
    else if (tag === ((4 << 3) | WIRE_BYTES)) {
      contentLength = readLength(cursor);
      content = cursor.pos;
      cursor.pos += contentLength;
    } else if (VALUE_FIELDS.has(field) && !found) {
      const end = cursor.end;
      const packed = wire === WIRE_BYTES;
      if (packed) cursor.end = readLength(cursor) + cursor.pos;
      if (cursor.pos < cursor.end) {
        value = readListed(cursor, field, packed ? wireOf(field) : wire, dtype);
        found = true;
      }
      if (packed) cursor.pos = cursor.end;
      cursor.end = end;
    } else skipField(cursor, wire);
  }
  const size = SIZES.get(dtype);
  into.scalar = !cursor.bad && size !== undefined && elements === 1 && (found || contentLength === 0 || contentLength === size);
  into.empty = !found && contentLength === 0;
  into.value = found ? value : contentLength > 0 && into.scalar ? readContent(cursor.view, content, dtype) : 0;
}

/** Product of the dimensions of a TensorShapeProto; 1 for rank 0. */
function readElements(cursor: Cursor): number {
  const end = cursor.end;
  cursor.end = readLength(cursor) + cursor.pos;
  let elements = 1;
  while (cursor.pos < cursor.end && !cursor.bad) {
    const tag = readVarint(cursor);
    if (tag !== ((2 << 3) | WIRE_BYTES)) {
      skipField(cursor, tag & 7);
      continue;
    }
    const shapeEnd = cursor.end;
    cursor.end = readLength(cursor) + cursor.pos;
    let size = 0;
    while (cursor.pos < cursor.end && !cursor.bad) {
      const dim = readVarint(cursor);
      if (dim === ((1 << 3) | WIRE_VARINT)) size = readInt64(cursor);
      else skipField(cursor, dim & 7);
    }
    elements *= size;
    cursor.end = shapeEnd;
  }
  cursor.end = end;
  return elements;
}

function wireOf(field: number): number {
  return field === 5 ? WIRE_32 : field === 6 ? WIRE_64 : WIRE_VARINT;
}

function readListed(cursor: Cursor, field: number, wire: number, dtype: number): number {
  if (wire === WIRE_32 && field === 5) return readFloat(cursor);
  if (wire === WIRE_64 && field === 6) return readDouble(cursor);
  if (wire !== WIRE_VARINT) {
    skipField(cursor, wire);
    return Number.NaN;
  }
  if (field === 16 || field === 17) return readVarint(cursor);
  const integer = readInt64(cursor);
  if (field !== 13) return integer;
  // `half_val` holds the 16 raw bits.
  return dtype === BFLOAT16 ? fromBfloat16(integer) : fromHalf(integer);
}

function readContent(view: DataView, at: number, dtype: number): number {
  if (dtype === FLOAT) return view.getFloat32(at, true);
  if (dtype === DOUBLE) return view.getFloat64(at, true);
  if (dtype === HALF) return fromHalf(view.getUint16(at, true));
  if (dtype === BFLOAT16) return fromBfloat16(view.getUint16(at, true));
  if (dtype === 3) return view.getInt32(at, true);
  if (dtype === 9) return Number(view.getBigInt64(at, true));
  if (dtype === 22) return view.getUint32(at, true);
  if (dtype === 23) return Number(view.getBigUint64(at, true));
  return view.getUint8(at);
}

/** IEEE 754 binary16 from its bits. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** bfloat16 from its bits: the upper half of a float. */
function fromBfloat16(bits: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, (bits & 0xffff) * 65_536);
  return view.getFloat32(0);
}
