import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLogs } from '../../src/read/find/find-logs.js';
import { readAnyLog } from '../../src/read/read-log.js';
import { memoryFile } from '../../src/read/reader.js';
import { messageOf } from '../support/problems.js';
import { tempFolder } from '../support/temp-folder.js';

const GOOD = readFileSync('test/fixtures/logs/parquet/history/history.parquet');
const joined = (...parts: readonly (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part as Buffer)));
const said = async (path: string, bytes: Uint8Array, named = true) => {
  const { logs, problems } = await readAnyLog(memoryFile(path, bytes, named));
  expect(logs).toEqual([]);
  return problems.map(messageOf).join('\n');
};

describe('a damaged Parquet file is called that, whatever it is called and whether anybody named it (A3)', () => {
  it.each<[string, Buffer]>([
    ['cut in the middle', GOOD.subarray(0, GOOD.length / 2)],
    ['cut at its very end', GOOD.subarray(0, -5)],
    ['with a footer of other bytes', joined(GOOD.subarray(0, -40), Buffer.alloc(32, 0xff), GOOD.subarray(-8))],
    ['with a footer longer than the file', joined(GOOD.subarray(0, -8), Buffer.from([255, 255, 255, 127]), 'PAR1')],
    ['with its mark alone', Buffer.from('PAR1')],
    ['without its mark', joined('XXXX', GOOD.subarray(4))],
  ])('%s', async (_, bytes) => {
    expect(await said('data/table.parquet', bytes)).toContain('a damaged or truncated Parquet file');
    expect(await said('data/table.parquet', bytes, false)).toContain('a damaged or truncated Parquet file');
  });

  it('an encrypted one, too', async () => {
    expect(await said('table.parquet', joined('PARE', GOOD.subarray(4, -4), 'PARE'))).toContain('an encrypted Parquet file');
  });

  it('in a folder that holds nothing else', async () => {
    const root = tempFolder();
    mkdirSync(join(root, 'runs'));
    writeFileSync(join(root, 'runs', 'table.parquet'), GOOD.subarray(0, GOOD.length / 2));
    const { problems } = await findLogs(['runs'], { root });
    expect(problems.map(messageOf).join('\n')).toContain('a damaged or truncated Parquet file');
    expect(problems.map(({ id }) => id)).not.toContain('no-log-among');
  });
});

describe('a table that is too wide is called that, with its columns (F2)', () => {
  const table = (columns: number, delimiter: string) => {
    const names = ['epoch', ...Array.from({ length: columns - 1 }, (_, i) => `val_loss_${i}`)];
    const row = names.map(() => '0.5').join(delimiter);
    return Buffer.from(`${names.join(delimiter)}\n${`${row}\n`.repeat(3)}`);
  };
  it.each([
    [',', 'log.csv'],
    ['\t', 'log.tsv'],
    [';', 'log.csv'],
  ])('between %j', async (delimiter, path) => {
    for (const named of [true, false]) {
      const message = await said(path, table(20_000, delimiter), named);
      expect(message).toMatch(/^a table of \d+ columns or more: too wide/);
      expect(Number(/\d+/.exec(message)![0])).toBeGreaterThan(1_000);
    }
  });

  it('and by their number where all are in the first bytes', async () => {
    const bytes = Buffer.from(`loss,${'a,'.repeat(11_000)}\n${'1,'.repeat(11_001)}\n`);
    expect(await said('log.csv', bytes)).toContain('a table of 11002 columns or more');
  });

  it('but prose, and a table that is narrow, are not', async () => {
    expect(await said('log.txt', Buffer.from('some words, and others. '.repeat(10_000)))).not.toContain('too wide');
    expect((await readAnyLog(memoryFile('log.csv', table(300, ','), true))).logs).toHaveLength(1);
  });
});
