import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { noBaseline } from '../../src/contract/no-baseline.js';
import { lint } from '../../src/lint/lint.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { curve, noisy } from '../support/curves.js';
import { tempFolder } from '../support/temp-folder.js';
import { jsonOf } from '../support/words.js';

const folder = tempFolder();

it('the report of a sweep is written piece by piece, to the byte as at once', async () => {
  for (let run = 0; run < 60; run += 1) {
    const loss = noisy(
      curve(40, (i) => 0.3 + Math.exp(-i / 6) + (run % 3 === 0 ? 0.01 * Math.max(0, i - 15) : 0)),
      0.01,
      run,
    );
    const rows = loss.map(
      (value, i) => `${i},${(value * 0.9).toFixed(4)},${i === 30 && run % 20 === 7 ? 'nan' : value.toFixed(4)}`,
    );
    const own = join(folder, `rate-${run % 10}`, `seed-${run}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'log.csv'), `epoch,train_loss,val_loss\n${rows.join('\n')}\n`);
  }
  const cli = resolve('dist/cli.js');
  const { stderr } = spawnSync(process.execPath, [cli, '.', '--format', 'json=report.json'], { cwd: folder, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { logs, problems } = await findLogs(['.'], { root: folder });
  const baseline = noBaseline({ id: 'not-given', values: {} });
  const { report } = lint({ logs, problems, baseline, context: null }, DEFAULT_CONFIG);
  expect(report.runs).toHaveLength(60);
  expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe(jsonOf(report));
});
