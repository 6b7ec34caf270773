import { describe, expect, it } from 'vitest';
import { diagnoseGroup } from '../../src/diagnose/group.js';
import type { RawLog } from '../../src/model/log.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { reportOf } from '../support/report.js';
import { groupSentence } from '../support/words.js';

const repeat = (seed: number, level: number): RawLog =>
  logOf(
    {
      train_loss: noisy(
        curve(60, (i) => 0.2 + Math.exp(-i / 9)),
        0.003,
        seed,
      ),
      val_loss: noisy(
        curve(60, (i) => level + Math.exp(-i / 9)),
        0.003,
        seed + 50,
      ),
    },
    { source: `net/seed-${seed}/log.csv` },
  );
const levels = [0.5, 0.503, 0.498, 0.501, 0.499, 0.502];
const repeats = levels.map((level, i) => repeat(i + 1, level));
const outliersOf = (logs: readonly RawLog[]) => {
  const { report } = reportOf(logs);
  expect(report.groups).toHaveLength(1);
  return report.groups[0]!.findings.filter(({ rule }) => rule === 'seed-outlier');
};

describe('seed-outlier', () => {
  it('finds the repeat that lies far from the others', () => {
    const [found, ...more] = outliersOf([...repeats, repeat(7, 0.62)]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'notice', runs: [expect.stringContaining('seed-7')] });
    expect(groupSentence(found!)).toMatch(
      /^net\/seed-7 lies far from the other repeats: its best val_loss is 0\.6\d+ \(smoothed\), the median of all 7 is 0\.5/,
    );
  });
  it('tells the best value of the log where the repeats are too short to be smoothed', () => {
    const short = levels.map((level, i) =>
      logOf({ val_loss: [1, 0.8, level + 0.02, level, level + 0.01] }, { source: `net/seed-${i}/log.csv` }),
    );
    const far = logOf({ val_loss: [1, 0.8, 0.7, 0.64, 0.66] }, { source: 'net/seed-7/log.csv' });
    expect(outliersOf([...short, far]).map(groupSentence)).toEqual([
      'net/seed-7 lies far from the other repeats: its best val_loss is 0.64, the median of all 7 is 0.501.',
    ]);
  });
  it('names a repeat that diverged, and leaves it out of the spread', () => {
    const broken = logOf(
      {
        train_loss: curve(60, (i) => (i < 30 ? 0.2 + Math.exp(-i / 9) : 50)),
        val_loss: curve(60, (i) => (i < 30 ? 0.5 : Number.NaN)),
      },
      { source: 'net/seed-9/log.csv' },
    );
    const found = outliersOf([...repeats, broken]);
    expect(found.map(groupSentence)).toEqual(['net/seed-9 diverged, the other 6 did not.']);
  });
  it('passes repeats that scatter as repeats do', () => {
    expect(outliersOf(repeats)).toEqual([]);
  });
  it('passes repeats that agree but for the last digit', () => {
    const same = [1, 2, 3, 4, 5].map((seed) =>
      logOf({ val_loss: curve(60, (i) => 0.5 + Math.exp(-i / 9)) }, { source: `net/seed-${seed}/log.csv` }),
    );
    const almost = logOf({ val_loss: curve(60, (i) => 0.5001 + Math.exp(-i / 9)) }, { source: 'net/seed-6/log.csv' });
    expect(outliersOf([...same, almost])).toEqual([]);
  });
  it('passes fewer than six repeats, and a single run', () => {
    expect(outliersOf([...repeats.slice(0, 3), repeat(7, 0.62)])).toEqual([]);
    expect(diagnoseGroup(reportOf([repeats[0]!]).report.runs)).toEqual([]);
  });
  it('is rare where nothing is wrong: at most 5 of 100 groups of ten', () => {
    const draw = noisy(
      curve(1000, () => 0.5),
      0.002,
      77,
    );
    let found = 0;
    for (let group = 0; group < 100; group += 1) {
      const runs = reportOf([repeat(1, 0.5)]).report.runs;
      const scattered = draw.slice(10 * group, 10 * group + 10).map((value, i) => ({
        ...runs[0]!,
        id: `net/seed-${i}`,
        series: runs[0]!.series.map((series) => ({ ...series, best: { at: 59, value, smoothed: value } })),
      }));
      if (diagnoseGroup(scattered).some(({ rule }) => rule === 'seed-outlier')) found += 1;
    }
    expect(found).toBeLessThanOrEqual(5);
  });
  it('is off where the settings say so', () => {
    const { runs } = reportOf([...repeats, repeat(7, 0.62)]).report;
    const off = diagnoseGroup(runs, new Map([['seed-outlier', { severity: 'off', options: {} }]]));
    expect(off.filter(({ rule }) => rule === 'seed-outlier')).toEqual([]);
  });
});

it('tells what the repeats have in common once', () => {
  const turning = [1, 2, 3].map((seed) =>
    logOf(
      {
        train_loss: curve(80, (i) => 0.1 + Math.exp(-i / 15)),
        val_loss: noisy(
          curve(80, (i) => 0.5 + Math.exp(-i / 8) + 0.006 * Math.max(0, i - 30)),
          0.005,
          seed,
        ),
      },
      { source: `net/seed-${seed}/log.csv` },
    ),
  );
  const { report } = reportOf([...turning, repeat(4, 0.5)]);
  const shared = report.groups[0]!.findings.find(({ rule }) => rule === 'overfitting');
  expect(groupSentence(shared!)).toMatch(/^3 of 4 runs: validation turned up for good, from epoch \d+(–\d+)?\.$/);
});

it('stands in the comment and in the terminal', () => {
  const { report } = reportOf([...repeats, repeat(7, 0.62)]);
  const sentence = /lies far from the other repeats/;
  expect(renderMarkdown(viewReport(report), { maxLength: 60_000, picture: '', summaryUrl: null })).toMatch(sentence);
  expect(renderTerminal(viewReport(report), { color: false, width: 100, quiet: false })).toMatch(sentence);
});
