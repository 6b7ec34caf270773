import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findLogs } from '../../../src/read/find/find-logs.js';
import { mlflowDb } from '../../../src/read/formats/mlflow/mlflow-db.js';
import { memoryFile } from '../../../src/read/reader.js';
import { makeZip } from '../../support/make-archive.js';
import { messageOf } from '../../support/problems.js';
import { tempFolder } from '../../support/temp-folder.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** A file whose queries are answered from tables, as SQLite would. */
function database(tables: readonly string[], metrics: Rows, params: Rows = []) {
  const file = memoryFile('mlflow.db', new TextEncoder().encode('SQLite format 3\u0000'));
  const query = (sql: string): Rows => {
    if (sql.includes('sqlite_master')) return tables.map((name) => ({ name }));
    if (sql.startsWith('PRAGMA')) return [{ name: 'step' }, { name: 'is_nan' }];
    return sql.includes('FROM params') ? params : metrics;
  };
  return { ...file, query };
}

describe('mlflow.db', () => {
  const TABLES = ['metrics', 'runs', 'params'];
  it('gives a log a run, NaN and infinity as they were', () => {
    const row = { run: 'a', key: 'loss', time: 1000, value: 0.5, step: 0, isNan: 0 };
    const metrics = [
      row,
      { ...row, step: 1, value: 0, isNan: 1 },
      { ...row, step: 2, value: -Number.MAX_VALUE },
      { ...row, run: 'b', value: 3 },
    ];
    const logs = mlflowDb.read(database(TABLES, metrics, [{ run_uuid: 'a', key: 'lr', value: '0.1' }]));
    expect(logs.map(({ run, hyperparameters }) => [run, hyperparameters])).toEqual([
      ['a', { lr: 0.1 }],
      ['b', {}],
    ]);
    expect([...logs[0]!.series[0]!.values]).toEqual([0.5, Number.NaN, Number.NEGATIVE_INFINITY]);
    expect([...logs[0]!.series[0]!.steps!]).toEqual([0, 1, 2]);
    expect([...logs[0]!.series[0]!.wallTimes!]).toEqual([1, 1, 1]);
  });

  it('says what it is where it holds no metrics', () => {
    expect(() => mlflowDb.read(database(['users'], []))).toThrow('none of MLflow');
    expect(() => mlflowDb.read(database(TABLES, []))).toThrow('without metrics');
    expect(() => mlflowDb.read(memoryFile('a.zip/mlflow.db', new Uint8Array()))).toThrow('inside an artifact');
  });

  const sqlite = (process as { getBuiltinModule?: (id: string) => unknown }).getBuiltinModule?.('node:sqlite') as
    | {
        readonly DatabaseSync: {
          new (path: string): { exec: (sql: string) => void; close: () => void };
          readonly prototype: object;
        };
      }
    | undefined;

  it.skipIf(sqlite === undefined)('is read from disk, with what is still in its log', async () => {
    const root = tempFolder();
    const open = new sqlite!.DatabaseSync(join(root, 'mlflow.db'));
    open.exec(`PRAGMA journal_mode = WAL;
      CREATE TABLE runs (run_uuid TEXT, lifecycle_stage TEXT);
      CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT);
      CREATE TABLE metrics (key TEXT, value FLOAT, timestamp BIGINT, run_uuid TEXT, step BIGINT, is_nan BOOLEAN);
      INSERT INTO runs VALUES ('a', 'active'), ('b', 'deleted');
      INSERT INTO metrics VALUES ('loss', 1.5, 1700000000000, 'a', 0, 0), ('loss', 0.5, 1700000001000, 'a', 9007199254740993, 0);
      INSERT INTO metrics VALUES ('loss', 9, 1700000000000, 'b', 0, 0);`);
    const { logs, problems } = await findLogs(['.'], { root });
    open.close();
    const bytes = readFileSync(join(root, 'mlflow.db'));
    writeFileSync(join(root, 'runs.zip'), makeZip([{ path: 'mlflow.db', data: bytes }]));
    const packed = await findLogs(['runs.zip'], { root });
    if ('deserialize' in sqlite!.DatabaseSync.prototype)
      expect(packed.logs.map(({ series }) => series)).toEqual([logs[0]!.series]);
    else expect(messageOf(packed.problems[0]!)).toContain('on disk only');
    expect(problems).toEqual([]);
    expect(logs.map(({ run, series }) => [run, series.map(({ name, values }) => [name, [...values]])])).toEqual([
      ['a', [['loss', [1.5, 0.5]]]],
    ]);
  });

  it.skipIf(sqlite !== undefined)('says which Node it needs', async () => {
    const root = tempFolder();
    writeFileSync(join(root, 'mlflow.db'), 'SQLite format 3\u0000');
    const { problems } = await findLogs(['.'], { root });
    expect(problems.map(messageOf)).toEqual([expect.stringContaining('needs Node 22.13 or newer')]);
    rmSync(root, { recursive: true });
  });
});
