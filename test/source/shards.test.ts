import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { curvesToJson } from '../../src/contract/curves-json.js';
import { CURVES_FILE, type Curves } from '../../src/model/curves.js';
import { MAX_WHOLE_BYTES } from '../../src/model/limits.js';
import { writeCurves } from '../../src/output/write-curves.js';
import { runPipeline } from '../../src/pipeline/pipeline.js';
import { diskLogs } from '../../src/source/disk.js';
import { withoutBaseline } from '../../src/source/named-baseline.js';
import { diskReports } from '../../src/source/shards.js';
import type { Judged } from '../../src/source/source.js';
import { problemText } from '../../src/text/problems/problem-text.js';
import { plain } from '../../src/text/sentence.js';
import { logWith, withCurves } from '../support/side-curves.js';
import { jsonOf } from '../support/words.js';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'curvelint-shards-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const { report, curves } = withCurves([logWith('runs/a', ['temperature'])]);

/** A shard on the disk with this side file; undefined: none. */
function shard(folder: string, side?: Uint8Array | string): void {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'report.json'), jsonOf(report));
  if (side !== undefined) writeFileSync(join(root, folder, CURVES_FILE), side);
}
const packed = (change: Partial<Curves>) => gzipSync(curvesToJson({ ...curves, ...change }));
const read = (pattern: string, wanted = true) => diskReports([pattern], root, wanted)(DEFAULT_CONFIG);
const judged = (judged: Judged, wanted = true) =>
  runPipeline({
    ...{ config: DEFAULT_CONFIG, judged, curves: wanted, context: null, today: '2026-01-31', findAcceptance: null },
    baseline: withoutBaseline({ id: 'not-given', values: {} }),
  });
const judgedLogs = (pattern: string, wanted = true) => judged({ logs: diskLogs([pattern], { root }) }, wanted);

describe('the side file of a shard', () => {
  it('is read where it lies beside the report, without being named', async () => {
    shard('good/one');
    await writeCurves(join(root, 'good/one', CURVES_FILE), curves);
    for (const pattern of ['good/one/report.json', 'good', 'good/*/report.json']) {
      const { reports, problems } = await read(pattern);
      expect(problems).toEqual([]);
      expect(reports.map((one) => one.curves)).toEqual([curves]);
    }
    expect((await read('good', false)).reports[0]).not.toHaveProperty('curves');
  });

  it('is the same bytes for the same curves, and goes where there are none', async () => {
    const [first, second] = ['x', 'y'].map((name) => join(root, 'bytes', name, CURVES_FILE));
    await writeCurves(first!, curves);
    await new Promise((done) => setTimeout(done, 1_100));
    await writeCurves(second!, curves);
    expect(readFileSync(second!)).toEqual(readFileSync(first!));
    await writeCurves(first!, null);
    expect(existsSync(first!)).toBe(false);
  });

  const bomb = () => gzipSync(Buffer.alloc(MAX_WHOLE_BYTES + 1, ' '));
  it.each<readonly [string, () => Uint8Array | string, RegExp]>([
    ['no gzip file', () => curvesToJson(curves), /damaged gzip/],
    ['empty', () => '', /damaged gzip/],
    ['cut', () => packed({}).subarray(0, 200), /damaged gzip/],
    ['no JSON inside', () => gzipSync('{'), /not valid JSON/],
    ['of another shape', () => gzipSync(JSON.stringify({ ...curves, curves: [{ run: 'a' }] })), /curves\.0/],
    ['a bomb (A2)', bomb, /more curves than/],
    ['of a run that the report lacks', () => packed({ curves: [{ ...curves.curves[0]!, run: 'b' }] }), /other runs/],
    ['of a series that the run lacks', () => packed({ curves: [{ ...curves.curves[0]!, series: 'x' }] }), /other runs/],
    [
      'of other numbers',
      () => packed({ curves: curves.curves.map((one) => ({ ...one, value: one.value.map((v) => v + 1) })) }),
      /other runs/,
    ],
    ['of another version of curvelint', () => packed({ tool: { name: 'curvelint', version: '0' } }), /other runs/],
  ])('that is %s is a problem that names it (A3), and the report is merged', async (name, side, message) => {
    const folder = `bad/${name.replaceAll(/\W/g, '-')}`;
    shard(folder, side());
    const { reports, problems } = await read(folder);
    expect(reports).toHaveLength(1);
    expect(reports[0]).not.toHaveProperty('curves');
    expect(problems.map(({ file }) => file)).toEqual([`${folder}/${CURVES_FILE}`]);
    expect(plain(problemText(problems[0]!).message)).toMatch(message);
    const merged = await judged({ reports: diskReports([folder], root, true) });
    expect(merged.curves).toBeNull();
    expect(merged.exitCode).toBe(0);
    expect(jsonOf({ ...merged.report, problems: [] })).toBe(jsonOf(report));
    expect(merged.report.problems).toEqual(problems);
  });

  it.skipIf(process.platform === 'win32')('that is a link is not followed (F1)', async () => {
    shard('link');
    symlinkSync(join(root, 'good/one', CURVES_FILE), join(root, 'link', CURVES_FILE));
    const { problems } = await read('link');
    expect(plain(problemText(problems[0]!).message)).toMatch(/not a regular file/);
  });

  it('that is good is used whatever lies beside the others, bombs included', async () => {
    const packedBomb = bomb();
    for (const name of ['a', 'b', 'c']) shard(`mixed/${name}`, packedBomb);
    shard('mixed/d', packed({}));
    const { reports, problems } = await read('mixed');
    expect(problems).toHaveLength(3);
    expect(reports.map((one) => one.curves?.curves.length ?? 0)).toEqual([0, 0, 0, curves.curves.length]);
  }, 60_000);
});

describe('the output folder of an earlier run', () => {
  it('among the logs is no log, side file included', async () => {
    shard('logs/out', packed({}));
    writeFileSync(
      join(root, 'logs/log.csv'),
      `epoch,loss\n${Array.from({ length: 20 }, (_, i) => `${i},${2 - i / 20}`).join('\n')}\n`,
    );
    const linted = await judgedLogs('logs');
    expect(linted.report.problems).toEqual([]);
    expect(linted.curves!.curves.map(({ run, series }) => `${run} ${series}`)).toEqual([`${linted.report.runs[0]!.id} loss`]);
    const named = await judgedLogs(`logs/out/${CURVES_FILE}`);
    expect(named.report.problems[0]).toMatchObject({ id: 'own-report', file: `logs/out/${CURVES_FILE}` });
    expect((await judgedLogs('logs', false)).curves).toBeNull();
  });

  it('leaves a log of that name that is not ours a log', async () => {
    mkdirSync(join(root, 'foreign'), { recursive: true });
    const history = JSON.stringify({
      loss: Array.from({ length: 20 }, (_, i) => 2 - i / 20),
      val_loss: Array.from({ length: 20 }, () => 1),
    });
    writeFileSync(join(root, 'foreign', CURVES_FILE), gzipSync(history));
    expect((await judgedLogs('foreign', false)).report.runs).toHaveLength(1);
  });
});
