import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPredictions } from '../../../src/read/predictions/read-predictions.js';
import { type LogFile, memoryFile } from '../../../src/read/reader.js';
import { parquetFile } from '../../support/make-binary-log.mjs';
import { npy, npz } from '../../support/numpy-files.js';
import { processorTime } from '../../support/processor-time.js';
import { runs } from '../../support/property-runs.js';
import { type ReadOf, readPredictionsOf } from '../../support/read-predictions-of.js';

const FOLDER = 'test/fixtures/predictions';
/** Our files are tiny: whatever takes longer hangs, or believes a size. */
const MAX_MS = 2000;

const rows = Array.from({ length: 30 }, (_, i) => ({ id: `n${i}`, epoch: i % 2, label: i % 3, probs: [0.5, 0.25, 0.25] }));
const scores = npy({ shape: [30, 3], values: rows.flatMap(({ probs }) => probs) });
const labels = npy({ type: '<i8', shape: [30], values: rows.map(({ label }) => label) });
const ids = npy({ type: '<U4', shape: [30], values: rows.map(({ id }) => id) });
const files: Readonly<Record<string, Uint8Array>> = {
  ...Object.fromEntries(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('z') || name.endsWith('logits.npy'))
      .map((name) => [name, readFileSync(`${FOLDER}/${name}`)]),
  ),
  'predictions.npz': npz({ scores, labels, ids }, { deflate: true, zip64: true }),
  'probs.npy': scores,
  'predictions.csv': Buffer.from(
    `id,epoch,label,prob_0,prob_1,prob_2\n${rows.map(({ id, epoch, label, probs }) => [id, epoch, label, ...probs].join(',')).join('\n')}\n`,
  ),
  'predictions.jsonl': Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')),
  'predictions.json': Buffer.from(JSON.stringify(rows)),
  'preds.table.json': Buffer.from(
    JSON.stringify({
      columns: ['id', 'truth', 'score_0', 'score_1', 'score_2'],
      data: rows.map(({ id, label, probs }) => [id, label, ...probs]),
    }),
  ),
  'predictions.parquet': parquetFile({
    id: rows.map(({ id }) => id),
    label: rows.map(({ label }) => label),
    prob: rows.map(() => 0.5),
    pred: rows.map(() => 1),
  }),
};

/** An answer, in time, without a crash, and of columns that fit each other. */
async function check(name: string, bytes: Uint8Array): Promise<void> {
  let read: ReadOf = { predictions: [], problems: [] };
  const took = await processorTime(async () => {
    read = await readPredictionsOf({
      [name]: bytes,
      'labels.npy': labels,
      'fortran_labels.npy': readFileSync(`${FOLDER}/fortran_labels.npy`),
    });
  });
  expect(took).toBeLessThan(MAX_MS);
  expect(read.problems.filter(({ id }) => id === 'reader-failed' || id === 'error')).toEqual([]);
  expect(read.predictions.length + read.problems.length).toBeGreaterThan(0);
  for (const { outcomes, sample, classes } of read.predictions) {
    const count = outcomes.labels.length;
    for (const column of [outcomes.predicted, outcomes.loss, outcomes.confidence, outcomes.squares, outcomes.ids])
      expect(column?.length ?? count).toBe(count);
    expect(outcomes.labels.every((label) => label >= 0 && label < classes.length)).toBe(true);
    expect(outcomes.predicted.every((label) => label >= 0 && label < classes.length)).toBe(true);
    expect(outcomes.loss?.every(Number.isFinite) ?? true).toBe(true);
    if (sample === null) continue;
    expect(sample.logits).toHaveLength(sample.rows.length * classes.length);
    expect(sample.rows.every((row) => row >= 0 && row < count)).toBe(true);
  }
}

describe('sizes that are lies', () => {
  it('a header of more bytes than any', async () => {
    const { problems } = await readPredictionsOf({
      'probs.npy': npy({ version: 2, shape: [1], values: [], header: ' '.repeat(70_000) }),
      'labels.npy': labels,
    });
    expect(problems.map(({ values }) => values)).toEqual([{ of: 'header', most: 65_536 }]);
  });

  it('arrays of a thousand names more than are read', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`a${i}`, scores]));
    const { problems } = await readPredictionsOf({ 'predictions.npz': npz(many) });
    expect(problems.map(({ values }) => values)).toEqual([{ of: 'entries', most: 1000 }]);
  });

  it('packed bytes that say they hold more than any could', async () => {
    const bytes = npz({ scores, labels }, { deflate: true, lie: 1e9 });
    const { problems } = await readPredictionsOf({ 'predictions.npz': bytes });
    expect(problems.map(({ id }) => id)).toEqual(['predictions-truncated']);
  });

  it('texts of no bytes, as many as a number can say', async () => {
    const header = "{'descr': '<U0', 'fortran_order': False, 'shape': (900000000000,), }";
    const classes = npy({ type: '<U1', shape: [0], values: [], header });
    const { problems } = await readPredictionsOf({ 'predictions.npz': npz({ scores, labels, classes }) });
    expect(problems.map(({ id }) => id)).toEqual(['predictions-shape']);
  });

  it('bytes that need a password', async () => {
    const bytes = Buffer.from(npz({ scores, labels }));
    // General purpose flag of the first entry of the list at the end.
    bytes[bytes.indexOf(Buffer.from('PK\u0001\u0002')) + 8]! |= 1;
    const { problems } = await readPredictionsOf({ 'predictions.npz': bytes });
    expect(problems.map(({ values }) => values)).toEqual([{ array: 'scores', part: 'encrypted' }]);
  });
});

describe('a disk that fails', () => {
  it.each(Object.keys(files))('while %s is read is a problem of that file', async (name) => {
    for (const good of [0, 1, 2, 4, 8]) {
      let reads = 0;
      const whole = memoryFile(name, files[name]!);
      const readInto: LogFile['readInto'] = (target, position) => {
        if (reads++ >= good) throw Object.assign(new Error('input/output error'), { code: 'EIO' });
        return whole.readInto(target, position);
      };
      const truth = memoryFile('labels.npy', labels);
      const { predictions, problems } = await readPredictions({
        file: { ...whole, readInto },
        beside: (other) => (other === 'labels.npy' ? truth : null),
      });
      expect(predictions.length + problems.length).toBeGreaterThan(0);
      expect(problems.filter(({ id }) => id === 'reader-failed' || id === 'error')).toEqual([]);
    }
  });
});

describe.each(Object.keys(files))('%s', (name) => {
  const whole = files[name]!;
  it('is read as it is', async () => {
    const { predictions } = await readPredictionsOf({
      [name]: whole,
      'labels.npy': labels,
      'fortran_labels.npy': readFileSync(`${FOLDER}/fortran_labels.npy`),
    });
    expect(predictions.length).toBeGreaterThan(0);
  });

  it('may be cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), (end) => check(name, whole.subarray(0, end))),
      { numRuns: runs(40), seed: 11 },
    );
  });

  it('may have any bits turned', async () => {
    const flip = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 6 }), async (flips) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, mask] of flips) bytes[at]! ^= mask;
        await check(name, bytes);
      }),
      { numRuns: runs(120), seed: 12 },
    );
  });
});
