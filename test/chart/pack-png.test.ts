import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packPng } from '../../src/chart/pack-png.js';
import { crc32 } from '../../src/read/bytes/crc32.js';

function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png, at + 4, end));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

it('holds every pixel as it is, with the checksum of each chunk', async () => {
  const [width, height] = [37, 11];
  const bytes = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * i) % 251);
  const png = Buffer.from(await packPng({ width, height, bytes }));
  expect([...png.subarray(0, 8)]).toEqual([...Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')]);
  const chunks = chunksOf(png);
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR')!;
  expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([width, height, 8, 6, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT')!);
  const row = width * 4;
  for (let y = 0; y < height; y += 1) {
    expect(rows[y * (row + 1)]).toBe(0);
    expect([...rows.subarray(y * (row + 1) + 1, (y + 1) * (row + 1))]).toEqual([...bytes.subarray(y * row, (y + 1) * row)]);
  }
});
