import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type FoundLogs, findLogs } from '../../../src/read/find/find-logs.js';

const LOGS = 'test/fixtures/logs';
const files = readdirSync(LOGS, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => lstatSync(join(LOGS, path)).isFile() && !path.endsWith('series.json'))
  .sort();

/** The name of the file is that of its one metric: standard input has none. */
const NAMED_BY_FILE = /^mlflow\/[^/]+\/metrics\/|^tensorboard-export\/(?:csv|json)\/run-/;

const seriesOf = ({ logs }: FoundLogs) =>
  logs.map(({ format, series }) => ({ format, series: series.map(({ name, steps, values }) => ({ name, steps, values })) }));

it('reads every log over standard input as under its name', async () => {
  expect(files.length).toBeGreaterThan(50);
  let read = 0;
  for (const path of files.filter((one) => !NAMED_BY_FILE.test(one))) {
    const whole = join(LOGS, path);
    const named = await findLogs([whole], { root: '.' });
    const piped = await findLogs(['-'], { root: '.', stdin: whole });
    expect({ path, found: seriesOf(piped) }).toEqual({ path, found: seriesOf(named) });
    expect(piped.looked).toEqual(['stdin']);
    if (named.logs.length > 0) read++;
  }
  expect(read).toBeGreaterThan(50);
});

it('says of a metric whose name is that of its file that it is no log', async () => {
  const found = await findLogs(['-'], { root: '.', stdin: join(LOGS, 'mlflow/file-store/metrics/val_loss') });
  expect(found).toMatchObject({ logs: [], problems: [{ file: 'stdin', id: 'no-metric-log' }] });
});

it('takes "-" for a path where nothing came over standard input', async () => {
  expect((await findLogs(['-'], { root: '.' })).absent).toEqual([{ pattern: '-', why: 'path', near: null }]);
});
