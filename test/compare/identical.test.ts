import { describe, expect, it } from 'vitest';
import { twoSamples } from '../../src/compare/two-samples.js';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { compactReports } from '../../src/contract/compact.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { judgeRuns } from '../../src/lint/lint.js';
import type { Hyperparameters, RawLog } from '../../src/model/log.js';
import { noteText } from '../../src/text/difference.js';
import { plain } from '../../src/text/sentence.js';
import { curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf, runsOf } from '../support/report.js';
import { jsonOf, reasonsOf } from '../support/words.js';

const one = (seed: number, folder: number, level = 0.9): RawLog =>
  logOf(
    {
      train_loss: noisy(
        curve(40, (i) => 0.3 + Math.exp(-i / 6)),
        0.002,
        seed + 100,
      ),
      val_acc: noisy(
        curve(40, (i) => level - 0.5 * Math.exp(-i / 6)),
        0.004,
        seed,
      ),
    },
    { source: `m/seed-${folder}/log.csv` },
  );
const side = (seeds: readonly number[], level = 0.9) => seeds.map((seed, i) => one(seed, i, level));
const judged = (now: readonly RawLog[], before: readonly RawLog[], config: Partial<Config> = {}) =>
  reportOf(now, { baseline: before, config });
const HEADLINE = /^The numbers are identical to the baseline in every digit/;

describe('a candidate that is the baseline in every digit', () => {
  it.each([
    ['one run', [1], [1]],
    ['three runs', [1, 2, 3], [1, 2, 3]],
    ['three runs in another order', [3, 1, 2], [1, 2, 3]],
    ['one run of three', [2], [1, 2, 3]],
  ] as const)('passes as that: %s', (_, now, before) => {
    const { report, exitCode } = judged(side(now), side(before));
    expect([report.verdict, exitCode]).toEqual(['pass', 0]);
    expect(reasonsOf(report)[0]).toMatch(HEADLINE);
  });
  it.each([
    ['other seeds', [4, 5, 6], [1, 2, 3]],
    ['one other seed', [1, 2, 4], [1, 2, 3]],
  ] as const)('is not one with %s', (_, now, before) => {
    expect(reasonsOf(judged(side(now), side(before)).report).join(' ')).not.toContain('identical');
  });
  it('is seen in a compact baseline', () => {
    const { report } = judged(side([1, 2, 3]), []);
    for (const json of compactReports(report)) {
      const { runs } = parseReport(json, 'base.json');
      const input = { runs: runsOf(side([1, 2, 3])), problems: [], baseline: { source: 'base', runs }, context: null };
      expect(reasonsOf(judgeRuns(input, DEFAULT_CONFIG).report)[0]).toMatch(HEADLINE);
    }
  });
  it('still breaks a bound', () => {
    const config = { gate: new Map([['val_acc', gateRule({ atLeast: 0.95 })]]) };
    const { report, exitCode } = judged(side([1]), side([1]), config);
    expect([report.verdict, exitCode]).toEqual(['fail', 1]);
    expect(reasonsOf(report)[0]).toContain('the gate asks for');
    expect(reasonsOf(report)[1]).toMatch(HEADLINE);
  });
  it('is no run in which nothing moves', () => {
    const flat = [logOf({ val_acc: curve(40, () => 0.1) })];
    expect(reasonsOf(judged(flat, flat).report).join(' ')).not.toContain('identical');
  });
});

describe('a candidate with the numbers of the baseline and other settings', () => {
  const withSettings = (logs: readonly RawLog[], hyperparameters: RawLog['hyperparameters']) =>
    logs.map((log, i) => ({ ...log, hyperparameters: { ...hyperparameters, seed: i } }));
  const against = (now: Hyperparameters, before: Hyperparameters) =>
    judged(withSettings(side([1, 2, 3]), now), withSettings(side([1, 2, 3]), before));
  it('is probably an old log', () => {
    const { report, exitCode } = against({ lr: 0.2, wd: 1, num_workers: 4 }, { lr: 0.1, wd: 1, num_workers: 8 });
    expect([report.verdict, exitCode]).toEqual(['warn', 0]);
    const headline =
      'The settings differ (lr), but the numbers are identical to the baseline in every digit: probably old logs, or settings without effect.';
    expect(reasonsOf(report)[0]).toBe(headline);
    const again = parseReport(jsonOf(report), 'report.json');
    expect(reasonsOf(again)[0]).toBe(headline);
    const older = jsonOf(report).replace(/,?\s*"otherSettings":\s*\[[^\]]*\]/, '');
    expect(reasonsOf(parseReport(older, 'report.json'))[0]).toMatch(HEADLINE);
  });
  it.each([
    ['where what differs changes nothing', { lr: 0.1, num_workers: 4 }, { lr: 0.1, num_workers: 8 }],
    ['where a setting is new', { lr: 0.1, dropout: 0 }, { lr: 0.1 }],
  ])('is none %s', (_, now, before) => {
    const { report } = against(now, before);
    expect(report.verdict).toBe('pass');
    expect(reasonsOf(report)[0]).toMatch(HEADLINE);
  });
});

describe('a baseline that is compared with itself', () => {
  const broken = logOf(
    {
      train_loss: curve(40, (i) => (i < 20 ? 1 / (i + 1) : Number.NaN)),
      val_acc: noisy(
        curve(40, (i) => 0.5 + i / 100),
        0.001,
        3,
      ),
    },
    { source: 'm/seed-9/log.csv' },
  );
  it('passes with its errors, and tells them', () => {
    const logs = [...side([1, 2]), broken];
    const { report, exitCode } = judged(logs, logs);
    expect([report.verdict, exitCode]).toEqual(['pass', 0]);
    expect(reasonsOf(report)[0]).toMatch(HEADLINE);
    expect(reasonsOf(report).join(' ')).toMatch(/not a number|NaN.*The baseline has it, too\./);
    expect(judged([one(5, 0), one(6, 1), broken], logs).report.verdict).toBe('fail');
  });
  it('does not forgive an error where the settings differ', () => {
    const of = (lr: number) => [{ ...broken, hyperparameters: { lr } }];
    expect(judged(of(0.2), of(0.1)).report.verdict).toBe('fail');
  });
  it.each([new Map(), new Map([['val_acc', gateRule({})]])])('passes where only a training loss is logged', (gate) => {
    const loss = [
      logOf({
        train_loss: noisy(
          curve(40, (i) => 0.3 + Math.exp(-i / 6)),
          0.002,
          1,
        ),
      }),
    ];
    const { report, exitCode } = judged(loss, loss, { gate, onMissingMetrics: 'pass' });
    expect([report.verdict, exitCode]).toEqual(['pass', 0]);
    expect(reasonsOf(report)[0]).toMatch(HEADLINE);
    expect(reasonsOf(report).join(' ')).not.toContain('Nothing was compared');
  });
});

describe('runs that are copies of others', () => {
  const notesOf = (now: readonly number[], before: readonly number[], config: Partial<Config> = {}) => {
    const { report } = judged(side(now), side(before), config);
    const gated = report.comparisons.find((each) => each.gated)!;
    return { said: gated.notes.filter(({ id }) => id === 'copies').map((note) => plain(noteText(note))), report };
  };
  it('are told on the side that has them', () => {
    const { said, report } = notesOf([4, 4, 4], [1, 1, 1, 2]);
    expect(said).toEqual([
      'with the 3 runs of this change counted as 1: they are the same in every digit, as with a fixed seed, and that shows no seed noise',
      'with the 4 runs of the baseline counted as 2: the others repeat these in every digit, as with a fixed seed, and that shows no seed noise',
    ]);
    expect(reasonsOf(report)[0]).toContain(
      'show no seed noise: all 3 of this change are one, only 2 of the 4 of the baseline differ.',
    );
    expect(parseReport(jsonOf(report), 'r.json').comparisons[0]!.notes).toEqual(report.comparisons[0]!.notes);
  });
  it('are not told where there are none', () => {
    expect(notesOf([4, 5, 6], [1, 2, 3]).said).toEqual([]);
  });
  it('count once in the noise of their side', () => {
    const { report } = judged(side([4]), side([1, 1, 1, 2]));
    expect(report.comparisons.find(({ gated }) => gated)!.noise).toEqual({ id: 'experience', values: {} });
    const three = judged(side([4]), side([1, 1, 2, 3])).report.comparisons.find(({ gated }) => gated)!;
    const distinct = judged(side([4]), side([1, 2, 3])).report.comparisons.find(({ gated }) => gated)!;
    expect(three.minimumDetectable).toBeCloseTo(distinct.minimumDetectable, 12);
  });
  it('are not runs that reach the same value', () => {
    expect(twoSamples({ candidate: [0.9], baseline: [0.8, 0.8, 0.82] }, -1).test).toBe('prediction-interval');
  });
});
