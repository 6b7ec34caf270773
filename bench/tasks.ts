import { closeSync, openSync, readSync } from 'node:fs';
import { DEFAULT_CONFIG } from '../src/config.js';
import { diagnose } from '../src/diagnose/diagnose.js';
import { measure } from '../src/diagnose/measure.js';
import { profileOf } from '../src/diagnose/profile.js';
import { lint } from '../src/lint.js';
import { normalize } from '../src/normalize/normalize.js';
import { crc32c } from '../src/read/crc32c.js';
import { findLogs } from '../src/read/find-logs.js';
import { reportToJson } from '../src/report/json.js';

/** What a task did, to see that it did it: points, rows, bytes. */
export type Task = (path: string) => number | Promise<number>;

async function read(path: string) {
  const { logs, problems } = await findLogs([path], { root: '/' });
  if (logs.length === 0) throw new Error(problems[0]?.message ?? 'nothing was read');
  return logs;
}

/** Everything that is timed, each in a process of its own. */
export const TASKS: Readonly<Record<string, Task>> = {
  /** The physical limit: every byte once, into one buffer. */
  bytes: (path) => eachChunk(path, () => undefined),
  /** … and checksummed by the fastest code of ours. */
  checksummed: (path) => eachChunk(path, (bytes) => crc32c(bytes, 0, bytes.length)),
  read: async (path) =>
    (await read(path)).reduce((sum, log) => sum + log.series.reduce((own, { values }) => own + values.length, 0), 0),
  normalize: async (path) => normalize(await read(path)).runs.length,
  lint: async (path) => {
    const baseline = { source: null, reason: 'none', runs: [] };
    const { report } = lint({ logs: await read(path), problems: [], baseline, context: null }, DEFAULT_CONFIG);
    return reportToJson(report).length;
  },
  /** Milliseconds of the diagnosis alone. */
  diagnosis: async (path) => {
    const { runs } = normalize(await read(path));
    const started = performance.now();
    for (const run of runs) diagnose(measure(run, profileOf(run)));
    return performance.now() - started;
  },
  bufbuild: async (path) => (await import('./peers.js')).bufbuildPoints(path),
  udsv: async (path) => (await import('./peers.js')).udsvRows(path),
  papaparse: async (path) => (await import('./peers.js')).papaparseRows(path),
  'parse each line': async (path) => (await import('./peers.js')).parseEachLine(path),
};

function eachChunk(path: string, visit: (bytes: Uint8Array) => unknown): number {
  const handle = openSync(path, 'r');
  const buffer = new Uint8Array(1_048_576);
  let total = 0;
  try {
    for (let count = readSync(handle, buffer); count > 0; count = readSync(handle, buffer)) {
      visit(count === buffer.length ? buffer : buffer.subarray(0, count));
      total += count;
    }
  } finally {
    closeSync(handle);
  }
  return total;
}
