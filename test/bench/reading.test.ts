import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { METRICS, writeCsv, writeEvents, writeJsonLines, writeSweep } from '../../bench/generate.js';
import { bufbuildPoints, papaparseRows, parseEachLine, udsvRows } from '../../bench/peers.js';
import { TASKS } from '../../bench/tasks.js';
import { findLogs } from '../../src/read/find/find-logs.js';
import { IS_HARDENED } from '../support/hardened.js';
import { tempFolder } from '../support/temp-folder.js';

let folder = '';
beforeAll(() => {
  folder = tempFolder();
});

// Some of the packages that it compares with make code.
describe.skipIf(IS_HARDENED)('what the benchmark compares', () => {
  it.each(['simple', 'tensor', 'mixed'] as const)('are the same points of the same event file: %s', async (kind) => {
    const path = join(folder, `${kind}.tfevents`);
    writeEvents(path, kind, 300_000);
    const points = await TASKS['read']!(path);
    expect(points).toBeGreaterThan(100);
    // The peer takes pictures and histograms for values of 0: two of them each twenty steps.
    const others = kind === 'mixed' ? 2 * Math.ceil(points / 12 / 20) : 0;
    expect(bufbuildPoints(path)).toBe(points + others);
    const { logs } = await findLogs([path], { root: folder });
    expect(logs[0]!.problems).toEqual([]);
  });

  it('are the same rows of the same tables', async () => {
    const [csv, lines] = [join(folder, 'metrics.csv'), join(folder, 'metrics.jsonl')];
    writeCsv(csv, 500);
    writeJsonLines(lines, 500);
    expect([udsvRows(csv), papaparseRows(csv), parseEachLine(lines)]).toEqual([500, 500, 500]);
    expect([await TASKS['read']!(csv), await TASKS['read']!(lines)]).toEqual([500 * METRICS.length, 500 * METRICS.length]);
  });

  it('is a picture that is drawn', async () => {
    const path = join(folder, 'drawn');
    writeSweep(path, 1, 30, 'csv');
    const times = [await TASKS['first picture']!(path), await TASKS['next picture']!(path)];
    for (const time of times) expect(time).toBeGreaterThan(0);
  });

  it.each(['csv', 'events'] as const)('is a sweep of that many runs: %s', async (format) => {
    const path = join(folder, `sweep-${format}`);
    writeSweep(path, 5, 30, format);
    expect(await TASKS['read']!(path)).toBe(5 * 30 * METRICS.length);
    expect(await TASKS['lint']!(path)).toBeGreaterThan(1000);
    await TASKS['report file']!(path);
    expect(await TASKS['rendered']!(`${path}.json`)).toBeGreaterThan(1000);
  });
});
