import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/stats/seeded-random.js';
import type { Report, ReportGroup, ReportRun } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { leaderboardParts } from '../../src/report/markdown/leaderboard.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { type Columns, curve, gaussian, logOf } from '../support/curves.js';
import { elements, rendered } from '../support/github-markdown.js';
import { reportOf } from '../support/report.js';

const boardOf = (report: Report) => viewReport(report).leaderboard;

const training = (level: number, settings: Columns): Columns => ({
  loss: curve(40, (i) => 0.3 + Math.exp(-i / 8)),
  val_loss: curve(40, (i) => 0.4 + Math.exp(-i / 8)),
  val_acc: curve(40, (i) => level - 0.5 * Math.exp(-i / 8)),
  ...settings,
});
/** One log for each level: settings `lr` (differs), `batch` (does not) and the seed. */
const sweep = (levels: readonly (readonly number[])[]): Report =>
  reportOf(
    levels.flatMap((seeds, i) =>
      seeds.map((level, seed) =>
        logOf(training(level, { 'hp/lr': [10 ** -i], 'hp/batch': [64], 'hp/seed': [seed] }), {
          source: `grid/c${i}/seed-${seed}/log.csv`,
        }),
      ),
    ),
  ).report;

describe('the leaderboard', () => {
  it('ranks configurations by the mean over their repeats, and names what differs between them', () => {
    const board = boardOf(
      sweep([
        [0.8, 0.801, 0.802],
        [0.9, 0.901, 0.902],
        [0.9, 0.9005, 0.9025],
      ]),
    )!;
    expect(board.metric).toBe('val_acc');
    expect(board.settings).toEqual(['lr']);
    expect(board.rows.map(({ group }) => group.id)).toEqual(['c1', 'c2', 'c0']);
    expect(board.rows.map(({ isClose }) => isClose)).toEqual([true, true, false]);
    expect(board.rows[2]!.group.settings).toEqual({ lr: 1 });
    expect(board.note).toContain('2 of 3');
  });

  it('says that single runs may owe their place to luck, and calls nothing as good as the best', () => {
    const board = boardOf(sweep([[0.9], [0.91], [0.92]]))!;
    expect(board.note).toContain('seed noise');
    expect(board.rows.map(({ place, isClose }) => [place, isClose])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it('puts runs without a finite value last, with the number of those that have one', () => {
    const board = boardOf(
      sweep([
        [0.9, Number.NaN],
        [0.91, 0.911],
        [0.92, 0.921],
        [Number.NaN, Number.NaN],
      ]),
    )!;
    expect(board.rows.map(({ group, runs }) => [group.id, runs])).toEqual([
      ['c2', 2],
      ['c1', 2],
      ['c0', 1],
      ['c3', 0],
    ]);
    expect(board.rows[3]!.place).toBeNaN();
  });

  it('ranks a loss the other way round', () => {
    const logs = [0.5, 0.3, 0.4].map((floor, i) =>
      logOf({ val_loss: curve(40, (epoch) => floor + Math.exp(-epoch / 8)), 'hp/lr': [i + 1] }, { source: `c${i}/log.csv` }),
    );
    expect(boardOf(reportOf(logs).report)!.rows.map(({ group }) => group.settings['lr'])).toEqual([2, 3, 1]);
  });

  it('is not there for repeats of one configuration, or for a few models without settings', () => {
    const three = [0.9, 0.91, 0.92].map((level, i) => logOf(training(level, {}), { source: `model-${'abc'[i]}/log.csv` }));
    expect(boardOf(reportOf(three).report)).toBeNull();
    expect(boardOf(sweep([[0.9, 0.91, 0.92]]))).toBeNull();
    expect(boardOf(reportOf([]).report)).toBeNull();
  });

  it('excludes a configuration that is truly the best in at most 5% of sweeps', () => {
    const [{ runs, groups }, draw, pick] = [sweep(Array(10).fill([0.9, 0.91, 0.92])), gaussian(7), seededRandom(7)];
    let excluded = 0;
    for (let i = 0; i < 400; i += 1) {
      const drawn = runs.map((run): ReportRun => ({ ...run, series: [withBest(run.series[2]!, 0.9 + 0.01 * draw())] }));
      const { rows } = boardOf({ runs: drawn, groups, reasons: [] } as unknown as Report)!;
      const truly = groups[Math.floor(pick() * groups.length)]!;
      if (!rows.find(({ group }) => group === truly)!.isClose) excluded += 1;
    }
    expect(excluded / 400).toBeLessThanOrEqual(0.05);
  });

  it('shows the first five above the fold of a comment, the others in it, hostile names as text', async () => {
    const report = sweep(Array.from({ length: 20 }, (_, i) => [0.7 + i / 100]));
    const [first, ...others] = report.groups as readonly [ReportGroup, ...ReportGroup[]];
    const evil = { ...first, settings: { ...first.settings, lr: '</td><img src=x>|`@all`' } };
    const parts = leaderboardParts(boardOf({ ...report, groups: [evil, ...others] }));
    const [above, below] = [await rendered(parts.first), await rendered(parts.others)];
    expect(elements(above, 'tr')).toHaveLength(6);
    expect(elements(below, 'tr')).toHaveLength(16);
    expect(elements(below, 'img')).toEqual([]);
    expect(new Set(elements(below, 'tr').map((row) => elements(row, 'td', 'th').length)).size).toBe(1);
  });

  it('stands in the terminal before what was found', () => {
    const text = renderTerminal(viewReport(sweep([[0.8], [0.9], [0.85]])), { color: false, width: 100, quiet: false });
    expect(text).toMatch(/^The 3 configurations by their best val_acc, smoothed\n.*lr.*runs.*val_acc.*\n {2}1, judged +c1/);
  });
});

function withBest(series: ReportRun['series'][number], smoothed: number): ReportRun['series'][number] {
  return { ...series, best: { at: 1, value: smoothed, smoothed } };
}
