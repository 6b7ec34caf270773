import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSeries } from '../../src/model/log.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';
import { readFixtures } from '../support/log-fixtures.js';
import { processorTime } from '../support/processor-time.js';
import { runs } from '../support/property-runs.js';

const fixtures = readFixtures();
/** security.md's bound for any bytes; our files are tiny, so it is generous. */
const MAX_MS = 2000;

/** Reads bytes under a name and checks what must hold for any bytes: an answer, in time, and never a crash. */
async function check(path: string, bytes: Uint8Array): Promise<void> {
  for (const named of [true, false]) {
    let read: Awaited<ReturnType<typeof readAnyLog>> = { logs: [], problems: [] };
    const took = await processorTime(async () => {
      read = await readAnyLog(memoryFile(path, bytes, named));
    });
    expect(took).toBeLessThan(MAX_MS);
    const { logs, problems } = read;
    const all = [...problems, ...logs.flatMap((log) => log.problems)];
    expect(all.filter(({ id }) => id === 'reader-failed')).toEqual([]);
    if (named) expect(logs.length + problems.length).toBeGreaterThan(0);
    for (const { series } of logs) for (const one of series) if (!isWhole(one)) expect.fail(`${path}: ${one.name}`);
  }
}

/** Has a series values, and each of them a step, an epoch and a row where they have any? */
function isWhole({ values, steps = values, epochs = values, rows = values }: RawSeries): boolean {
  return values.length > 0 && [steps, epochs, rows].every(({ length }) => length === values.length);
}

const fixture = fc.constantFrom(...fixtures);

/** Places of each fixture at which it is cut and damaged; the properties below choose others. */
const PLACES = 8;

describe('every fixture', () => {
  it.each(fixtures.map((one) => [one.title, one] as const))(
    '%s, cut, damaged, and without each line or with it twice, gives a log or a problem',
    async (_, { file, bytes }) => {
      for (let i = 0; i < PLACES; i++) {
        const at = Math.floor((bytes.length * i) / PLACES);
        await check(file, bytes.subarray(0, at));
        const changed = bytes.slice();
        changed[at]! ^= 1 << (i % 8);
        await check(file, changed);
      }
      const lines = Buffer.from(bytes)
        .toString('latin1')
        .split(/(?<=\n)/);
      for (const line of lines.keys()) {
        for (const repeated of [[], [lines[line]!, lines[line]!]]) {
          const text = lines.toSpliced(line, 1, ...repeated).join('');
          await check(file, new Uint8Array(Buffer.from(text, 'latin1')));
        }
      }
    },
  );
});

describe('any prefix of a log', () => {
  it('A3: gives its beginning or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(fixture, fc.double({ min: 0, max: 1, noNaN: true }), ({ file, bytes }, share) =>
        check(file, bytes.subarray(0, Math.floor(bytes.length * share))),
      ),
      { numRuns: runs(400) },
    );
  });

  it.each(['tensorboard/simple-values', 'table/keras-csvlogger', 'json-lines/deit'])(
    'A3: of %s, cut at every byte, has only values of the whole',
    async (title) => {
      const { file, bytes, series } = fixtures.find((one) => one.title === title)!;
      const numeric = title.startsWith('table') ? -1 : 0;
      for (let length = 0; length <= bytes.length; length++) {
        const { logs } = await readAnyLog(memoryFile(file, bytes.subarray(0, length)));
        for (const log of logs) {
          for (const { name, values } of log.series) {
            // The very last number of a table may itself be cut: nothing tells.
            const sure = [...values].slice(0, numeric < 0 && length < bytes.length ? -1 : undefined);
            expect(series.get(name)!.slice(0, sure.length)).toEqual(sure);
          }
        }
      }
    },
  );
});

describe('any line of a log dropped or repeated', () => {
  it('gives a log or a problem', async () => {
    const textual = fixtures.filter(({ bytes }) => !bytes.includes(0));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...textual), fc.nat(), fc.boolean(), async ({ file, bytes }, at, drop) => {
        const lines = Buffer.from(bytes)
          .toString('latin1')
          .split(/(?<=\n)/);
        const line = at % lines.length;
        const changed = lines.flatMap((text, i) => (i === line ? (drop ? [] : [text, text]) : [text]));
        await check(file, new Uint8Array(Buffer.from(changed.join(''), 'latin1')));
      }),
      { numRuns: runs(400) },
    );
  });

  it('loses or repeats that row of a table alone', async () => {
    const { file, bytes, series } = fixtures.find(({ title }) => title === 'table/keras-csvlogger')!;
    const [header = '', ...rows] = Buffer.from(bytes)
      .toString()
      .split(/(?<=\n)/);
    const expected = series.get('loss')!;
    for (let i = 0; i < rows.length; i++) {
      const read = async (changed: readonly string[]) => {
        const { logs } = await readAnyLog(memoryFile(file, new TextEncoder().encode(header + changed.join(''))));
        return [...logs[0]!.series.find(({ name }) => name === 'loss')!.values];
      };
      expect(await read(rows.toSpliced(i, 1))).toEqual(expected.toSpliced(i, 1));
      expect(await read(rows.toSpliced(i, 0, rows[i]!))).toEqual(expected.toSpliced(i, 0, expected[i]!));
    }
  });
});

describe('any flipped bytes in a log', () => {
  it('T1: give a log or a problem', async () => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fixture, flips, async ({ file, bytes }, changes) => {
        const changed = bytes.slice();
        for (const [at, bits] of changes) changed[at % changed.length]! ^= bits;
        await check(file, changed);
      }),
      { numRuns: runs(600) },
    );
  });

  it('T1: in an event file never change a value that is read', async () => {
    const { file, bytes, series } = fixtures.find(({ title }) => title === 'tensorboard/simple-values')!;
    const known = new Set([...series.values()].flat());
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice();
      changed[at]! ^= 1 << (at % 8);
      const { logs, problems } = await readAnyLog(memoryFile(file, changed));
      for (const log of logs)
        for (const { values } of log.series) expect([...values].every((value) => known.has(value))).toBe(true);
      expect(problems.length + logs.flatMap((log) => log.problems).length).toBeGreaterThan(0);
    }
  });
});

describe('bytes that are no log at all', () => {
  const path = fc.constantFrom(
    'metrics.csv',
    'log.txt',
    'trainer_state.json',
    'history.json',
    'log.jsonl',
    'events.out.tfevents.1',
    'run-1a2b3c4d.wandb',
    'mlruns/0/metrics/loss',
    'history.parquet',
    'x',
  );
  const start = fc.constantFrom(
    '',
    'epoch,loss\n1,2\n',
    '{"loss": [',
    '[{"loss": ',
    '{"log_history": [',
    '{"epoch": 1}\n',
    '"',
    '| a | b |\n|---|---|\n',
    ':W&B',
    'PAR1',
    'SQLite format 3\u0000',
    '1700000000000 0.5 1\n',
    'Epoch 1 loss 0.5\nEpoch 2 loss 0.4\n',
    'loss,1,2,3\n',
    '{"meta":{"learn_metrics":[]},"iterations":[',
  );
  it('give a problem', async () => {
    await fc.assert(
      fc.asyncProperty(path, start, fc.uint8Array({ maxLength: 300 }), async (name, text, bytes) => {
        await check(name, new Uint8Array([...new TextEncoder().encode(text), ...bytes]));
      }),
      { numRuns: runs(500) },
    );
  });

  it.each([
    ['a million brackets', 'history.json', `{"loss": ${'['.repeat(1_000_000)}`],
    ['deep objects', 'log.jsonl', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}\n{"loss": 1}\n`],
    ['deep objects in one document', 'history.json', `{"loss": [1, 2], "b": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`],
    ['a number of a hundred thousand digits', 'metrics.csv', `epoch,loss\n1,${'9'.repeat(100_000)}\n2,1\n3,2\n`],
    ['quotes without end', 'metrics.csv', `epoch,loss\n1,2\n2,3\n${'1,"'.repeat(100_000)}`],
    ['commas without end', 'metrics.csv', `epoch,loss\n1,2\n2,3\n${','.repeat(500_000)}`],
    [
      'names without end',
      'log.jsonl',
      `${Array.from({ length: 300 }, (_, i) => JSON.stringify(Object.fromEntries(Array.from({ length: 100 }, (_, j) => [`loss${i}_${j}`, 1])))).join('\n')}\n`,
    ],
    ['blanks without end', 'log.txt', `loss${' '.repeat(200_000)}x\n`],
    ['bars without end', 'table.md', `| loss | acc |\n${'|'.repeat(200_000)}\n`],
    ['words without end', 'train.log', `${'loss '.repeat(500_000)}1\n`.repeat(2)],
    ['lines of words', 'train.log', `${'loss '.repeat(700)}0.5 epoch 1 \n`.repeat(300)],
    ['numbers without end', 'train.log', `epoch 1 loss ${'1 '.repeat(1_900)}\n`.repeat(300)],
    ['signs without end', 'train.log', `epoch 1 loss 0.5 ${'-'.repeat(3_900)}\n`.repeat(300)],
    ['kinds without end', 'train.log', Array.from({ length: 20_000 }, (_, i) => `epoch ${i} loss_${i}x 0.5\n`).join('')],
    ['models without end', 'train.log', Array.from({ length: 20_000 }, (_, i) => `model${i} - Epoch 1\nloss: 0.5\n`).join('')],
    ['metrics of one line', 'loss.csv', `loss${',1'.repeat(500_000)}\n`],
  ])('R1, J1: %s take no time', (_, name, text) => check(name, new TextEncoder().encode(text)));
});
