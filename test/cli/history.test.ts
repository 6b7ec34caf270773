import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { check } from '../../src/cli/check.js';
import { history } from '../../src/cli/history.js';
import { parseReport } from '../../src/contract/parse-report.js';
import type { Comparison } from '../../src/model/comparison.js';
import type { Report } from '../../src/model/report.js';
import { widthOf } from '../../src/report/terminal/paint.js';
import { gaussian } from '../support/curves.js';
import { putFile } from '../support/put-file.js';
import { tempFolder } from '../support/temp-folder.js';

let root: string;
let printed: string;
beforeEach(() => {
  root = tempFolder();
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

/** A log of a training that ends at this accuracy. */
function train(folder: string, level: number, seed: number, length = 40): string {
  const draw = gaussian(seed);
  const rows = Array.from({ length }, (_, i) => {
    const accuracy = level - 0.5 * Math.exp(-i / 5) + 0.001 * draw();
    return `${i},${(0.2 + Math.exp(-i / 8)).toFixed(5)},${accuracy.toFixed(6)}`;
  });
  return putFile(root, `${folder}/log.csv`, `epoch,train_loss,val_acc\n${rows.join('\n')}\n`);
}

/** report.json as the command line writes it, of one training; `commit`: as a job of GitHub Actions would name it. */
async function reportOf(
  file: string,
  level: number,
  { seed = 1, commit, at }: { readonly seed?: number; readonly commit?: string; readonly at?: string } = {},
): Promise<string> {
  const path = join(root, file);
  await check([train(`logs-${file.replaceAll('/', '-')}/run`, level, seed)], {
    format: [{ format: 'json', file: path }],
    color: false,
  });
  if (commit === undefined) return path;
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  const context = { repository: 'a/b', commit, pullRequest: null, run: null, ...(at && { committedAt: at }) };
  return putFile(root, file, JSON.stringify({ ...report, context }));
}

const sha = (i: number) => String(i % 10).repeat(40);
const day = (i: number) => `2026-10-${String(i + 1).padStart(2, '0')}T08:00:00Z`;
/** Reports of commits of main, newest last in time, and in no order by their names. */
async function main(levels: readonly number[]): Promise<void> {
  for (const [i, level] of levels.entries())
    await reportOf(`main/${(i * 7) % 10}.json`, level, { seed: i + 10, commit: sha(i), at: day(i) });
}
const LEVELS = [0.9, 0.902, 0.899, 0.901, 0.898, 0.9015, 0.8995, 0.9005];

async function judged(paths: readonly string[], given: Partial<Parameters<typeof check>[1]>): Promise<Report> {
  printed = '';
  await check(paths, { format: [{ format: 'json', file: null }], color: false, ...given });
  return parseReport(printed, 'printed');
}
const gatedOf = ({ comparisons }: Report): Comparison => comparisons.find(({ gated }) => gated)!;

describe('check --history', () => {
  it('takes the runs of earlier commits, oldest first by date, as repeats of the baseline', async () => {
    await main(LEVELS);
    const baseline = await reportOf('base.json', 0.9002, { seed: 40, commit: 'b'.repeat(40), at: day(20) });
    const given = { baseline, history: [join(root, 'main/*.json')] };
    const bad = await judged([train('now', 0.88, 50)], given);
    expect(gatedOf(bad)).toMatchObject({
      outcome: 'regression',
      noise: { id: 'history', values: { runs: 9, since: sha(0) } },
    });
    expect(gatedOf(bad).trend!.points.map(({ commit }) => commit)).toEqual([...LEVELS.map((_, i) => sha(i)), 'b'.repeat(40)]);
    expect([bad.verdict, process.exitCode]).toEqual(['fail', 1]);
    const good = await judged([train('fine', 0.9001, 51)], given);
    expect([gatedOf(good).outcome, process.exitCode]).toEqual(['neutral', 0]);
    const without = await judged([train('now', 0.88, 50)], { baseline });
    expect(gatedOf(without)).toMatchObject({ trend: null, noise: { id: 'experience' } });
  });

  it('goes by names where a report has no date, and says so', async () => {
    for (const [i, level] of LEVELS.entries()) await reportOf(`old/${i + 5}.json`, level, { seed: i + 10 });
    const baseline = await reportOf('base.json', 0.9002, { seed: 40 });
    const report = await judged([train('now', 0.9001, 50)], { baseline, history: [join(root, 'old/*')] });
    const names = gatedOf(report).trend!.points.map(({ commit }) => /\d+$/.exec(commit)?.[0]);
    expect(names).toEqual(['5', '6', '7', '8', '9', '10', '11', '12', undefined]);
    expect(report.problems).toMatchObject([{ id: 'undated-reports', values: { reports: 8 } }]);
    expect(process.exitCode).toBe(0);
  });

  it('names what it cannot read, and passes over the baseline itself and a commit that was read', async () => {
    await main(LEVELS);
    await reportOf('main/copy.json', 0.5, { commit: sha(3), at: day(3) });
    putFile(root, 'main/broken.json', '{"tool":{"name":"curvelint"');
    const baseline = await reportOf('main/base.json', 0.9002, { seed: 40 });
    const report = await judged([train('now', 0.9001, 50)], { baseline, history: [join(root, 'main/*.json')] });
    expect(gatedOf(report)).toMatchObject({ noise: { values: { runs: 9 } } });
    expect(report.problems.map(({ file, id }) => [/[^/]*$/.exec(file)![0], id])).toEqual([['broken.json', 'error']]);
    expect(process.exitCode).toBe(0);
  });

  it('refuses a history without a baseline', async () => {
    await reportOf('main/1.json', 0.9);
    const given = { history: [join(root, 'main/1.json')] };
    await expect(judged([train('now', 0.9, 50)], given)).rejects.toThrow('--history needs --baseline');
    await expect(judged([train('now', 0.9, 50)], { ...given, baseline: 'none' })).rejects.toThrow('--history needs');
  });

  it('knows when its baseline was committed', async () => {
    await main(LEVELS);
    const baseline = await reportOf('base.json', 0.9002, { seed: 40, commit: 'b'.repeat(40), at: day(8) });
    const report = await judged([train('now', 0.9001, 50)], { baseline, history: [join(root, 'main/*.json')] });
    expect(gatedOf(report).noise).toMatchObject({ values: { days: 8 } });
    expect(report.baseline.committedAt).toBe(day(8));
  });

  it('refuses a pattern that leads to nothing', async () => {
    const baseline = await reportOf('base.json', 0.9);
    await expect(judged([train('now', 0.9, 50)], { baseline, history: [join(root, 'none/*.json')] })).rejects.toThrow(
      /^history: no file matches ".*none\/\*\.json"/,
    );
  });

  it('says the same in whatever order the paths are given', async () => {
    await main(LEVELS);
    const baseline = await reportOf('base.json', 0.9002, { seed: 40, commit: 'b'.repeat(40), at: day(20) });
    const paths = LEVELS.map((_, i) => join(root, `main/${(i * 7) % 10}.json`));
    const now = [train('now', 0.897, 50)];
    const one = await judged(now, { baseline, history: paths });
    const other = await judged(now, { baseline, history: [...paths].reverse() });
    expect(other).toEqual(one);
  });
});

describe('history', () => {
  const COLORLESS = { color: false } as const;

  it('tells a line a commit, where a regime begins, and what one more run would show', async () => {
    const later = Array.from({ length: 7 }, (_, i) => 0.92 + 0.0008 * ((i * 3) % 5) - 0.0016);
    for (const [i, level] of [...LEVELS, ...later].entries())
      await reportOf(`main/${i + 10}.json`, level, { seed: i + 10, commit: sha(i).replace(/^./, i > 9 ? 'f' : '0'), at: day(i) });
    printed = '';
    await history([join(root, 'main/*.json')], COLORLESS);
    const lines = printed.split('\n');
    expect(lines[0]).toBe('val_acc best, smoothed');
    expect(lines.filter((line) => /^ {2}[0-9a-f]{10} {2}2026-10-\d\d {2}0\.\d+ +1 run {2}[▁▂▃▄▅▆▇█]$/.test(line))).toHaveLength(
      15,
    );
    expect(lines[9]).toMatch(/^ {2}── the level changed: 0\.9\d* → 0\.9\d* \(\+0\.0\d+\), p = 0\.0\d+$/);
    expect(printed).toMatch(
      /\n {2}One more run would lie between 0\.9\d+ and 0\.9\d+ with 95%, after 7 runs since 0888888888\.\n/,
    );
    expect(printed).not.toContain('drifts');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  it('gives programs the same as JSON', async () => {
    await main(LEVELS.slice(0, 2));
    printed = '';
    await history([join(root, 'main/*.json')], { ...COLORLESS, format: 'json' });
    const { metrics } = JSON.parse(printed) as { metrics: readonly Comparison[] };
    expect(metrics).toMatchObject([
      { metric: 'val_acc', of: 'best', trend: { band: ['NaN', 'NaN'], points: [{ commit: sha(0) }, { commit: sha(1) }] } },
    ]);
  });

  it('says that the newest commit lies apart, and gives no range over both levels', async () => {
    await main([...LEVELS.slice(0, 7), 0.8]);
    printed = '';
    await history([join(root, 'main/*.json')], COLORLESS);
    expect(printed).toContain('\n  The newest commit lies apart from the 7 before it.\n  Too few different runs to say');
    expect(printed).not.toContain('would lie between');
  });

  it('says that the runs lie in two groups', async () => {
    await main(LEVELS.map((level, i) => (i % 2 === 0 ? level : level - 0.05)));
    printed = '';
    await history([join(root, 'main/*.json')], COLORLESS);
    expect(printed).toMatch(
      /\n {2}The runs lie apart: 4 at 0\.8\d+ to 0\.8\d+, 4 at 0\.8\d+ to 0\.\d+\.\n {2}So nobody can say where/,
    );
  });

  it('obeys no text of a report', async () => {
    const evil = '\u001b[2J\u202eevil|`';
    await reportOf('main/1.json', 0.9, { commit: evil, at: day(1) });
    await reportOf('main/2.json', 0.9, { seed: 2, commit: 'x'.repeat(3000), at: day(2) });
    printed = '';
    await history([join(root, 'main/*.json')], COLORLESS);
    expect(printed).not.toMatch(/[\u001b\u202e]/);
    for (const line of printed.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
  });

  it('says of one commit that there is nothing to follow, and refuses none', async () => {
    await reportOf('main/1.json', 0.9, { commit: sha(1), at: day(1) });
    printed = '';
    await history([join(root, 'main/1.json')], COLORLESS);
    expect(printed).toBe('One commit is no history: name the reports of several.\n');
    await expect(history([join(root, 'nothing.json')], COLORLESS)).rejects.toThrow(/there is no file or folder/);
  });
});
