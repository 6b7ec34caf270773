import { eachBlock, eachPiece, extent, type OpenArray } from './array-rows.js';
import { MAX_NAME } from './caps.js';
import { Refusal } from './refusal.js';

const PIECE_BYTES = 1_048_576;

/**
 * The elements of an array as texts: strings without the zeros behind them, whole numbers as decimals. Refusal for more than `most`:
 * elements of no bytes could be as many as they like.
 */
export async function arrayTexts(array: OpenArray, most: number): Promise<readonly string[]> {
  const { type } = array.header;
  const { rows, columns } = extent(array);
  if (!(rows * columns <= most)) throw shapeRefusal(array);
  const texts: string[] = [];
  if (type.kind !== 'bytes' && type.kind !== 'unicode') {
    await eachBlock(array, (block, count) => {
      for (let i = 0; i < count * columns; i++) texts.push(String(block[i]!));
    });
    return texts;
  }
  if (type.size === 0) return Array.from({ length: rows * columns }, () => '');
  const count = rows * columns;
  const piece = new Uint8Array(Math.min(count, Math.max(1, Math.floor(PIECE_BYTES / type.size))) * type.size);
  const isUnicode = type.kind === 'unicode';
  const view = new DataView(piece.buffer);
  await eachPiece(array, piece, count, 1, (some) => {
    for (let i = 0; i < some; i++) {
      const from = i * type.size;
      texts.push(
        isUnicode ? unicodeText(view, from, from + type.size, !type.bigEndian) : bytesText(piece, from, from + type.size),
      );
    }
  });
  return texts;
}

/** UTF-8 where it is; wrong bytes become U+FFFD. */
function bytesText(bytes: Uint8Array, from: number, end: number): string {
  let to = end;
  while (to > from && bytes[to - 1] === 0) to--;
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('utf8');
}

/** Four bytes a character. What is no character becomes U+FFFD. */
function unicodeText(view: DataView, from: number, end: number, littleEndian: boolean): string {
  let to = end;
  while (to > from && view.getUint32(to - 4, littleEndian) === 0) to -= 4;
  let text = '';
  for (let at = from; at < to; at += 4) {
    const code = view.getUint32(at, littleEndian);
    text += String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
  }
  return text;
}

/** The shape of an array as a refusal. */
export function shapeRefusal({ bytes, header }: OpenArray): Refusal {
  return new Refusal({
    id: 'predictions-shape',
    values: { array: bytes.array.slice(0, MAX_NAME), shape: header.shape.slice(0, 8) },
  });
}
