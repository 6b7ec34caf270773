import { expect, it } from 'vitest';
import { findLogs } from '../../src/read/find/find-logs.js';
import { makeZip } from '../support/make-archive.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

const printed = Array.from({ length: 12 }, (_, i) => `Epoch ${i + 1}/12 - train_loss: ${2 / (i + 1)} - val_loss: ${3 / (i + 1)}`);
/** As the runner writes it: a mark in front, a time before each line, line ends of Windows. */
const stamped = (lines: readonly string[]) =>
  `\ufeff${lines.map((line, i) => `2026-05-01T10:00:${String(i % 60).padStart(2, '0')}.1234567Z ${line}\r\n`).join('')}`;
const job = {
  '0_build.txt': stamped(['Set up job', '##[group]Run pip install', ...printed, 'Post job cleanup.']),
  'build/1_Set up job.txt': stamped(['Current runner version: 2.316.1']),
  'build/2_Install.txt': stamped(['##[group]Run pip install', 'Collecting torch==2.0.1']),
  'build/3_Train.txt': stamped(printed),
};

async function sourcesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const root = tempFolder();
  for (const [path, content] of Object.entries(files)) putFile(root, path, content);
  const { logs, problems } = await findLogs(['**'], { root });
  expect(problems).toEqual([]);
  for (const { series } of logs) expect(series.map(({ values }) => values.length)).toEqual([12, 12]);
  return logs.map(({ source }) => source);
}

it('the logs of the steps of a job are read, and not its own beside them', async () => {
  expect(await sourcesOf(job)).toEqual(['build/3_Train.txt']);
  const archive = makeZip(Object.entries(job).map(([path, data]) => ({ path, data })));
  expect(await sourcesOf({ 'logs_12.zip': archive })).toEqual(['logs_12.zip/build/3_Train.txt']);
});

it('a job whose steps are not there is read itself', async () => {
  expect(await sourcesOf({ '0_build.txt': job['0_build.txt'] })).toEqual(['0_build.txt']);
  const other = { '0_build.txt': job['0_build.txt'], 'test/2_Train.txt': job['build/3_Train.txt'] };
  expect(await sourcesOf(other)).toEqual(['0_build.txt', 'test/2_Train.txt']);
});

it('what a cluster writes is found by what it holds, whatever its name is', async () => {
  const text = `SLURM_JOB_ID=1\nsrun: job 1 queued\n${printed.join('\n')}\n`;
  const names = ['job.err', 'nohup.out', 'slurm-123.out', 'slurm-123_4.out', 'stdout.txt', 'train.o12345'];
  expect(await sourcesOf(Object.fromEntries(names.map((name, i) => [`${i}/${name}`, text])))).toEqual(
    names.map((name, i) => `${i}/${name}`),
  );
});
