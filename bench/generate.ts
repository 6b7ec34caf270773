import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { maskedCrc32c } from '../src/read/bytes/crc32c.js';

/** Metrics of every synthetic training. */
export const METRICS = ['train_loss', 'val_loss', 'train_acc', 'val_acc', 'lr', 'grad_norm'] as const;
/** Tags of the event files. */
const TAGS = Array.from({ length: 12 }, (_, i) => `${i % 2 === 0 ? 'train' : 'validation'}/metric_${i}`);

/** A sequence that looks like noise and is the same everywhere (Park and Miller, 1988). */
function random(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Value of a metric at a share of the training, with noise: a curve that a training could have. */
function valueAt(metric: string, share: number, noise: number): number {
  const loss = 2.3 * Math.exp(-4 * share) + 0.2 + 0.02 * noise;
  if (metric === 'val_loss') return loss + 0.1 + 0.3 * share * share;
  if (metric.endsWith('acc')) return 1 - loss / 3;
  if (metric === 'lr') return 0.1 * 10 ** -Math.floor(share * 3);
  return metric === 'grad_norm' ? 1 + noise : loss;
}

/** Writes pieces to a file through one buffer. */
function writeFile(path: string, pieces: Iterable<string | Uint8Array>): void {
  const handle = openSync(path, 'w');
  try {
    let open: Uint8Array[] = [];
    let bytes = 0;
    for (const piece of pieces) {
      const data = typeof piece === 'string' ? Buffer.from(piece) : piece;
      open.push(data);
      bytes += data.length;
      if (bytes < 4_000_000) continue;
      writeSync(handle, Buffer.concat(open));
      open = [];
      bytes = 0;
    }
    writeSync(handle, Buffer.concat(open));
  } finally {
    closeSync(handle);
  }
}

/** What an event file is made of. */
export type EventKind = 'simple' | 'tensor' | 'mixed';

/** An event file of about so many bytes: scalars only, scalars as tensors, or scalars among images and histograms. */
export function writeEvents(path: string, kind: EventKind, bytes: number): void {
  writeFile(path, events(kind, bytes));
}

function* events(kind: EventKind, bytes: number): Generator<Uint8Array> {
  const next = random(kind.length);
  const image = Buffer.alloc(180_000, 7);
  let written = 0;
  for (let step = 0; written < bytes; step++) {
    for (const tag of TAGS) {
      const value = valueAt('train_loss', 1 - 1 / (1 + step / 1000), next());
      const body = kind === 'tensor' ? tensorValue(tag, value) : simpleValue(tag, value);
      const data = record(event(step, body));
      written += data.length;
      yield data;
    }
    if (kind !== 'mixed' || step % 20 !== 0) continue;
    for (const data of [record(event(step, imageValue(image))), record(event(step, histogramValue(next)))]) {
      written += data.length;
      yield data;
    }
  }
}

const field = (number: number, wire: number, ...parts: Uint8Array[]) => Buffer.concat([varint(number * 8 + wire), ...parts]);
const message = (number: number, ...parts: Uint8Array[]) => {
  const body = Buffer.concat(parts);
  return field(number, 2, varint(body.length), body);
};

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

function float(value: number): Uint8Array {
  return new Uint8Array(Float32Array.of(value).buffer);
}

function double(value: number): Uint8Array {
  return new Uint8Array(Float64Array.of(value).buffer);
}

const simpleValue = (tag: string, value: number) => message(1, message(1, Buffer.from(tag)), field(2, 5, float(value)));
const PLUGIN = message(9, message(1, message(1, Buffer.from('scalars'))));
const tensorValue = (tag: string, value: number) =>
  message(1, message(1, Buffer.from(tag)), message(8, field(1, 0, varint(1)), message(2), message(4, float(value))), PLUGIN);
const imageValue = (image: Uint8Array) => message(1, message(1, Buffer.from('samples')), message(4, message(4, image)));
const histogramValue = (next: () => number) =>
  message(1, message(1, Buffer.from('weights')), message(5, ...Array.from({ length: 60 }, () => field(7, 1, double(next())))));

function event(step: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([field(1, 1, double(1.7e9 + step)), field(2, 0, varint(step)), message(5, value)]);
}

/** A TFRecord: length, its checksum, data, its checksum. */
function record(data: Uint8Array): Uint8Array {
  const whole = Buffer.alloc(data.length + 16);
  whole.writeUInt32LE(data.length, 0);
  whole.writeUInt32LE(maskedCrc32c(whole, 0, 8), 8);
  whole.set(data, 12);
  whole.writeUInt32LE(maskedCrc32c(whole, 12, 12 + data.length), 12 + data.length);
  return whole;
}

/** A CSV of an epoch and six metrics, with so many rows. */
export function writeCsv(path: string, rows: number): void {
  writeFile(
    path,
    tableLines(rows, 1, (cells) => `${cells.join(',')}\n`, `epoch,${METRICS.join(',')}\n`),
  );
}

/** The same as JSON Lines. */
export function writeJsonLines(path: string, rows: number): void {
  const names = ['epoch', ...METRICS];
  writeFile(
    path,
    tableLines(rows, 1, (cells) => `{${cells.map((cell, i) => `"${names[i]}": ${cell}`).join(', ')}}\n`, ''),
  );
}

function* tableLines(rows: number, seed: number, line: (cells: readonly string[]) => string, head: string): Generator<string> {
  const next = random(seed);
  if (head !== '') yield head;
  for (let row = 0; row < rows; row++) {
    const noise = next() - 0.5;
    yield line([String(row), ...METRICS.map((metric) => valueAt(metric, row / rows, noise).toPrecision(6))]);
  }
}

/** A sweep: so many runs, each a folder with an event file or a CSV of so many epochs and six metrics. */
export function writeSweep(folder: string, runs: number, epochs: number, format: 'csv' | 'events'): void {
  for (let run = 0; run < runs; run++) {
    const own = join(folder, `run-${String(run).padStart(5, '0')}`);
    mkdirSync(own, { recursive: true });
    if (format === 'csv') {
      writeFile(
        join(own, 'metrics.csv'),
        tableLines(epochs, run, (cells) => `${cells.join(',')}\n`, `epoch,${METRICS.join(',')}\n`),
      );
    } else writeFile(join(own, `events.out.tfevents.17000${run}`), sweepEvents(epochs, run));
  }
}

function* sweepEvents(epochs: number, seed: number): Generator<Uint8Array> {
  const next = random(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const noise = next() - 0.5;
    for (const metric of METRICS) yield record(event(epoch, simpleValue(metric, valueAt(metric, epoch / epochs, noise))));
  }
}
