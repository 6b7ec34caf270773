import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskedCrc32c } from '../../src/read/bytes/crc32c.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';
import { logOf } from '../support/curves.js';
import { readFixtures } from '../support/log-fixtures.js';
import { messageOf } from '../support/problems.js';
import { processorTime } from '../support/processor-time.js';
import { runs } from '../support/property-runs.js';
import { reportOf } from '../support/report.js';
import { tempFolder } from '../support/temp-folder.js';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string | Uint8Array) =>
  readAnyLog(memoryFile(name, typeof text === 'string' ? encode(text) : text));
const columns = async (text: string | Uint8Array, name = 'metrics.csv') => {
  const { logs } = await read(name, text);
  return Object.fromEntries(logs.flatMap(({ series }) => series.map((one) => [one.name, [...one.values]])));
};
const told = async (text: string, name = 'metrics.csv') => {
  const { logs, problems } = await read(name, text);
  return [...problems, ...logs.flatMap((log) => log.problems)].map(messageOf);
};
const fixtures = readFixtures();

describe('a table (S1)', () => {
  const plain = { loss: [2, 1], acc: [0.5, 0.75] };
  it.each<[string, string]>([
    ['with a byte order mark', '\ufeffepoch,loss,acc\n0,2,0.5\n1,1,0.75\n'],
    ['with the line ends of Windows', 'epoch,loss,acc\r\n0,2,0.5\r\n1,1,0.75\r\n'],
    ['with lone carriage returns', 'epoch,loss,acc\r0,2,0.5\r1,1,0.75\r'],
    ['with semicolons', 'epoch;loss;acc\n0;2;0.5\n1;1;0.75\n'],
    ['with tabs', 'epoch\tloss\tacc\n0\t2\t0.5\n1\t1\t0.75\n'],
    ['with quotes', '"epoch","loss","acc"\n"0","2","0.5"\n"1","1","0.75"\n'],
  ])('%s says the same', async (_, text) => {
    expect(await columns(text)).toEqual(plain);
  });

  it.each([['0x10'], ['1_000'], ['1e'], ['--1'], ['1,5x'], ['true'], ['½'], ['１'], ['Infinitely'], ['0b1'], [' ']])(
    'takes %s for no number, and an empty cell for no zero',
    async (cell) => {
      const { loss } = await columns(`epoch,loss\n0,2\n1,"${cell}"\n2,\n3,1\n`);
      expect(loss).toEqual([2, 1]);
    },
  );

  it('with one name twice says so instead of taking the last', async () => {
    const text = 'epoch,loss,loss\n0,2,9\n1,1,8\n2,0.5,7\n';
    expect((await told(text)).join(' ')).toMatch(/loss/);
    expect((await columns(text))['loss']).not.toEqual([9, 8, 7]);
  });

  it('with rows of other lengths keeps what is whole and says so', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},${i + 0.5},${i / 20}`);
    rows[5] = '5,5.5';
    rows[9] = '9,9.5,0.45,77';
    const text = `epoch,loss,acc\n${rows.join('\n')}\n`;
    const { loss, acc } = await columns(text);
    expect(loss).toEqual(expect.arrayContaining([4.5, 6.5, 8.5, 10.5]));
    expect(acc).not.toContain(77);
    expect(acc).not.toContain(5.5);
    expect((await told(text)).length).toBeGreaterThan(0);
  });

  it('whose quote is never closed costs no more than itself, however long it is', async () => {
    const text = `epoch,loss\n0,2\n1,1\n2,"${'9,\n'.repeat(18_000_000)}`;
    const took = await processorTime(async () => expect((await columns(text))['loss']).toEqual([2, 1]));
    expect(took).toBeLessThan(20_000);
  });
});

describe('numbers that are none (J1)', () => {
  it('are read as what they are, and never compare as good', async () => {
    const text =
      '{"loss": 2, "val_acc": 0.5}\n{"loss": NaN, "val_acc": 1e999}\n{"loss": -Infinity, "val_acc": 0.6}\n{"loss": Infinity}\n';
    const found = await columns(text, 'log.jsonl');
    expect(found['loss']).toEqual([2, Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect(found['val_acc']).toEqual([0.5, Number.POSITIVE_INFINITY, 0.6]);
    const good = Array.from({ length: 30 }, (_, i) => 0.9 - 0.5 / (i + 1));
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const log = logOf({ val_acc: [...good.slice(0, -1), bad] });
      const { report } = reportOf([log], { baseline: [logOf({ val_acc: good })] });
      expect(report.comparisons.filter(({ outcome }) => outcome === 'improvement')).toEqual([]);
    }
  });
});

describe('lengths in an event file that lie (T1)', () => {
  const { file, bytes, series } = fixtures.find(({ title }) => title === 'tensorboard/simple-values')!;
  const known = new Set([...series.values()].flat());
  const starts: number[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length; at += 16 + Number(view.getBigUint64(at, true))) starts.push(at);

  it('with the right checksum, too, cost no memory and no wrong value', async () => {
    const length = fc.oneof(
      fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      fc.bigInt({ min: 0n, max: 300n }),
      fc.constantFrom(2n ** 63n, 2n ** 32n, 2n ** 53n + 1n),
    );
    const before = process.memoryUsage().arrayBuffers;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), length, async (at, lie) => {
        const changed = bytes.slice();
        const there = new DataView(changed.buffer);
        there.setBigUint64(at, lie, true);
        there.setUint32(at + 8, maskedCrc32c(changed, at, at + 8), true);
        const { logs } = await readAnyLog(memoryFile(file, changed));
        for (const { values } of logs.flatMap((log) => log.series))
          expect([...values].every((value) => known.has(value))).toBe(true);
      }),
      { numRuns: runs(300) },
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * 1024 ** 2);
  });
});

describe('what is cut or still being written (A3)', () => {
  it('is read as far as it goes: every small log, cut at every byte', async () => {
    const small = fixtures.filter(({ bytes }) => bytes.length <= 600);
    expect(small.length).toBeGreaterThan(20);
    for (const { file, bytes, title } of small) {
      for (let length = 0; length < bytes.length; length += 1) {
        const { logs, problems } = await readAnyLog(memoryFile(file, bytes.subarray(0, length)));
        const all = [...problems, ...logs.flatMap((log) => log.problems)];
        expect(
          all.filter(({ id }) => id === 'reader-failed'),
          `${title} at ${length}`,
        ).toEqual([]);
        for (const { values } of logs.flatMap((log) => log.series)) expect(values.length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    [1, 'once: it is read again, and whole'],
    [99, 'again and again: what is there is read, and it is said'],
  ])('grows while it is read, %i times %s', async (times) => {
    const root = tempFolder();
    const path = join(root, 'metrics.csv');
    // Longer than what is read before the first word of progress.
    const row = (i: number) => `${i},${1 / (i + 1)},${2 / (i + 1)},${'x'.repeat(380)}\n`;
    const rows = Array.from({ length: 100_000 }, (_, i) => row(i));
    writeFileSync(path, `epoch,loss,val_loss,note\n${rows.join('')}`);
    let left = times;
    let more = rows.length;
    const { logs, problems } = await findLogs(['metrics.csv'], {
      root,
      onProgress: ({ files }) => {
        if (files > 0 || left === 0) return;
        left -= 1;
        appendFileSync(path, row(more));
        more += 1;
      },
    });
    expect(left).toBeLessThan(times);
    const said = [...problems, ...logs.flatMap((log) => log.problems)].filter(({ id }) => id === 'changed-file');
    expect(said).toHaveLength(times === 1 ? 0 : 1);
    expect(logs[0]!.series[0]!.values.length).toBeGreaterThanOrEqual(rows.length + (times === 1 ? 1 : 0));
  });
});
