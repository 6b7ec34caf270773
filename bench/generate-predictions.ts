import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { crc32 } from '../src/read/bytes/crc32.js';

/** Examples whose logits are written at once. */
const BLOCK = 10_000;

/** Logits of some examples: the right class is the row modulo the classes, and mostly has the largest one. Made anew from the row alone. */
function logitsOf(from: number, to: number, classes: number): Float32Array {
  const logits = new Float32Array((to - from) * classes);
  for (let i = 0; i < logits.length; i += 1) {
    const row = from + Math.floor(i / classes);
    const noise = ((row * 48_271 + (i % classes) * 16_807) % 65_521) / 6_552;
    logits[i] = noise + (i % classes === row % classes ? 4 : 0);
  }
  return logits;
}

function* blocks(examples: number, classes: number): Generator<Float32Array> {
  for (let from = 0; from < examples; from += BLOCK) yield logitsOf(from, Math.min(examples, from + BLOCK), classes);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Head of a NumPy array (format version 1.0), padded to 64 bytes. */
function head(descr: string, shape: string): Uint8Array {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`;
  const padded = `${text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11)}\n`;
  const size = Uint8Array.of(padded.length & 255, padded.length >> 8);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), size, Buffer.from(padded, 'latin1')]);
}

/** `np.savez(path, logits=…, labels=…)`: stored, float32 and int64. */
export function writeNpz(path: string, examples: number, classes: number): void {
  const labels = BigInt64Array.from({ length: examples }, (_, i) => BigInt(i % classes));
  const files = [
    { name: 'labels.npy', pieces: () => [head('<i8', `(${examples},)`), bytesOf(labels)] },
    {
      name: 'logits.npy',
      *pieces() {
        yield head('<f4', `(${examples}, ${classes})`);
        for (const block of blocks(examples, classes)) yield bytesOf(block);
      },
    },
  ];
  const handle = openSync(path, 'w');
  let at = 0;
  const write = (bytes: Uint8Array) => {
    at += writeSync(handle, bytes);
  };
  const directory: Uint8Array[] = [];
  for (const { name, pieces } of files) {
    let [size, sum] = [0, 0];
    for (const piece of pieces()) {
      size += piece.length;
      sum = crc32(piece, 0, piece.length, sum);
    }
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(sum, 10);
    fields.writeUInt32LE(size, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const begin = at;
    write(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]));
    for (const piece of pieces()) write(piece);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(begin, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
  }
  const start = at;
  for (const entry of directory) write(entry);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(at - start, 8);
  end.writeUInt32LE(start, 12);
  write(Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), end]));
  closeSync(handle);
}

/** The same as CSV: `id,label,logit_0,…`, four decimals. */
export function writePredictionsCsv(path: string, examples: number, classes: number): void {
  const names = Array.from({ length: classes }, (_, k) => `logit_${k}`);
  writeFileSync(path, `id,label,${names.join(',')}\n`);
  const handle = openSync(path, 'a');
  let row = 0;
  for (const block of blocks(examples, classes)) {
    const lines: string[] = [];
    for (let i = 0; i < block.length; i += classes) {
      lines.push(
        `${row},${row % classes},${Array.from(block.subarray(i, i + classes), (value) => value.toFixed(4)).join(',')}\n`,
      );
      row += 1;
    }
    writeSync(handle, lines.join(''));
  }
  closeSync(handle);
}
