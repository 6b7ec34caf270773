import type { ArrayBytes, ByteStream } from './array-bytes.js';
import { type ArrayHeader, arrayHeader, MAX_HEADER } from './array-header.js';
import { Refusal } from './refusal.js';
import { toFloats } from './to-floats.js';

/** An array whose header was read and agrees with the bytes that are there. */
export interface OpenArray {
  readonly bytes: ArrayBytes;
  readonly header: ArrayHeader;
}

/** Gets rows as doubles, one after the other, the number of them, and the first one's number. The block is reused. */
export type BlockVisit = (block: Float64Array, rows: number, firstRow: number) => void;

/** Bytes of doubles that are made at a time: they stay in the processor's cache. */
const BLOCK_BYTES = 1_048_576;
/** Columns are read piece by piece for it: the larger, the fewer reads. */
const FORTRAN_BLOCK_BYTES = 8_388_608;
/** A packed array whose first index runs fastest has to be unpacked as a whole. */
const MAX_FORTRAN_BYTES = 134_217_728;
/** Mark, version and length of the header. */
const HEADER_PREFIX = 12;

/** Reads the header of an array; Refusal where there are fewer bytes than it says. */
export async function openArray(bytes: ArrayBytes): Promise<OpenArray> {
  const start = new Uint8Array(Math.min(bytes.size, MAX_HEADER + HEADER_PREFIX));
  const stream = bytes.open();
  const count = await stream.next(start).finally(() => stream.close());
  const header = arrayHeader(start.subarray(0, count), bytes.array);
  const expected = header.dataAt + header.shape.reduce((product, size) => product * size, header.type.size);
  if (!(bytes.isEntry ? expected === bytes.size : expected <= bytes.size)) throw truncated(bytes, bytes.size, expected);
  return { bytes, header };
}

/** The number of rows and of columns: all dimensions but the first are one. A single number is one row. */
export function extent({ header: { shape } }: OpenArray): { readonly rows: number; readonly columns: number } {
  return { rows: shape[0] ?? 1, columns: shape.slice(1).reduce((product, size) => product * size, 1) };
}

/** Passes all rows of an array of numbers on as doubles, in order. */
export async function eachBlock(array: OpenArray, visit: BlockVisit): Promise<void> {
  const { rows, columns } = extent(array);
  if (rows * columns === 0) return;
  if (array.header.fortran && rows > 1 && columns > 1) await eachFortranBlock(array, rows, columns, visit);
  else await eachRowBlock(array, rows, columns, visit);
}

async function eachRowBlock(array: OpenArray, rows: number, columns: number, visit: BlockVisit): Promise<void> {
  const { type } = array.header;
  const most = Math.min(rows, Math.max(1, Math.floor(BLOCK_BYTES / (columns * 8))));
  const isDouble = type.kind === 'float' && type.size === 8 && !type.bigEndian;
  const piece = new Uint8Array(most * columns * type.size);
  const block = isDouble ? new Float64Array(piece.buffer) : new Float64Array(most * columns);
  await eachPiece(array, piece, rows, columns, (count, firstRow) => {
    if (!isDouble) toFloats(type, piece, count * columns, block);
    visit(block, count, firstRow);
  });
}

/** Fills `piece` again and again with whole rows. */
export async function eachPiece(
  { bytes, header }: OpenArray,
  piece: Uint8Array,
  rows: number,
  columns: number,
  visit: (rows: number, firstRow: number) => void,
): Promise<void> {
  const rowBytes = columns * header.type.size;
  const most = piece.length / rowBytes;
  const stream = bytes.open();
  try {
    await skip(stream, header.dataAt);
    for (let row = 0; row < rows; row += most) {
      const count = Math.min(most, rows - row);
      const filled = await stream.next(piece.subarray(0, count * rowBytes));
      if (filled < count * rowBytes)
        throw truncated(bytes, header.dataAt + row * rowBytes + filled, header.dataAt + rows * rowBytes);
      visit(count, row);
    }
  } finally {
    await stream.close();
  }
}

async function eachFortranBlock(array: OpenArray, rows: number, columns: number, visit: BlockVisit): Promise<void> {
  const { header, bytes } = array;
  const { size } = header.type;
  const at = bytes.at ?? (await unpackedWhole(array, rows * columns * size));
  const most = Math.min(rows, Math.max(1, Math.floor(FORTRAN_BLOCK_BYTES / (columns * 8))));
  const piece = new Uint8Array(most * size);
  const column = new Float64Array(most);
  const block = new Float64Array(most * columns);
  for (let row = 0; row < rows; row += most) {
    const count = Math.min(most, rows - row);
    for (let c = 0; c < columns; c++) {
      const place = header.dataAt + (c * rows + row) * size;
      if (at(piece.subarray(0, count * size), place) < count * size) throw truncated(bytes, place, bytes.size);
      toFloats(header.type, piece, count, column);
      for (let i = 0; i < count; i++) block[i * columns + c] = column[i]!;
    }
    visit(block, count, row);
  }
}

async function unpackedWhole({ bytes, header }: OpenArray, size: number): Promise<NonNullable<ArrayBytes['at']>> {
  if (size > MAX_FORTRAN_BYTES)
    throw new Refusal({ id: 'predictions-too-large', values: { of: 'fortran', most: MAX_FORTRAN_BYTES } });
  const whole = new Uint8Array(header.dataAt + size);
  const stream = bytes.open();
  const count = await stream.next(whole).finally(() => stream.close());
  if (count < whole.length) throw truncated(bytes, count, whole.length);
  return (target, position) => {
    const part = whole.subarray(position, position + target.length);
    target.set(part);
    return part.length;
  };
}

async function skip(stream: ByteStream, count: number): Promise<void> {
  await stream.next(new Uint8Array(count));
}

function truncated({ array }: ArrayBytes, bytes: number, expected: number): Refusal {
  return new Refusal({ id: 'predictions-truncated', values: { array, bytes, expected } });
}
