import { deflate } from 'node:zlib';
import { crc32 } from '../read/bytes/crc32.js';

/** An image as it is drawn. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Row by row red, green, blue and opacity, 8 bits each. */
  readonly bytes: Uint8Array;
}

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
/** Bits of a channel, RGBA, and the only ways to compress, filter and not interlace that there are. */
const FORMAT = [8, 6, 0, 0, 0];
/** Higher ones take four times the time for a tenth less. */
const LEVEL = 6;
const BYTES_PER_PIXEL = 4;

/**
 * Pixels as a PNG. Rows are not filtered: a chart is flat areas, which deflate better as they are (by a quarter). Other threads compress,
 * so several can be packed at once.
 */
export async function packPng({ width, height, bytes }: Pixels): Promise<Uint8Array> {
  const row = width * BYTES_PER_PIXEL;
  // Each row begins with its filter: 0 is none.
  const rows = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(bytes.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set(FORMAT, 8);
  const parts = [SIGNATURE, chunk('IHDR', header), chunk('IDAT', await deflated(rows)), chunk('IEND', new Uint8Array(0))];
  return Buffer.concat(parts);
}

function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    deflate(bytes, { level: LEVEL, memLevel: 9 }, (error, packed) => (error ? fail(error) : done(packed)));
  });
}

/** Length, name, content and their checksum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(Buffer.from(name, 'latin1'), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes, 4, content.length + 8));
  return bytes;
}
