import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { statisticsWords } from '../../src/report/comparison-words.js';
import { outcomeWords } from '../../src/report/words.js';
import { shownSide } from '../../src/text/shown.js';
import { curve, gaussian, logOf } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';
import { reasonsOf } from '../support/words.js';

const compared = (now: readonly number[], before: readonly number[], tolerance: number | null = null) => {
  const logs = (levels: readonly number[]) =>
    levels.map((level, i) =>
      logOf({ val_acc: curve(40, (e) => level - 0.5 * Math.exp(-e / 3)) }, { source: `m/seed-${i}/log.csv` }),
    );
  const config =
    tolerance === null ? {} : { gate: new Map([['val_acc', gateRule({ tolerance: { absolute: tolerance, relative: 0 } })]]) };
  const { report } = reportOf(logs(now), { baseline: logs(before), config });
  return { report, gated: report.comparisons.find((one) => one.gated)! };
};
const BASE = [0.9, 0.905, 0.895];

describe('what a comparison is called', () => {
  const cases: readonly (readonly [string, readonly number[], number | null, string])[] = [
    ['beyond doubt', [0.85, 0.855, 0.845], null, 'worse'],
    ['better', [0.95, 0.955, 0.945], null, 'better'],
    ['the same', [0.901, 0.904, 0.896], null, 'no change shown'],
    ['shown but inside the tolerance', [0.88, 0.885, 0.875], 0.05, 'worse, within tolerance'],
    ['at the level of a warning, with an interval that holds 0', [0.89, 0.895, 0.885], null, 'may be worse'],
    ['at the level of a warning, with an interval without 0', [0.886, 0.892, 0.882], null, 'probably worse'],
    ['hardly better', [0.908, 0.913, 0.903], null, 'no change shown'],
  ];
  it.each(cases)('%s', (_, now, tolerance, words) => {
    const { gated } = compared(now, BASE, tolerance);
    expect(outcomeWords(gated), JSON.stringify(gated.interval)).toBe(words);
  });
  it('is no improvement with p = 1', () => {
    const { report, gated } = compared([0.95, 0.955, 0.945], BASE);
    expect(gated.pTwoSided).toBeLessThan(0.01);
    expect(reasonsOf(report)[0]).toMatch(/^val_acc got better.*p = 0\.000/);
    expect(statisticsWords(gated)).toMatch(/p = 0\.000\d+ \(two-sided\)/);
  });
  it('does not say that nothing got worse of what is worse within a tolerance', () => {
    const { report } = compared([0.88, 0.885, 0.875], BASE, 0.05);
    expect(report.verdict).toBe('pass');
    expect(reasonsOf(report)[0]).toContain('Nothing that is gated got worse beyond its tolerance.');
  });
  it('never contradicts the interval or p', () => {
    const [draw, shift] = [gaussian(4), gaussian(5)];
    const said = new Set<string>();
    for (let i = 0; i < 250; i += 1) {
      const to = 0.8 + 0.01 * shift();
      const side = (count: number, level: number) => Array.from({ length: count }, () => level + 0.005 * draw());
      const [n, m] = [
        [3, 3],
        [1, 4],
        [5, 5],
        [2, 3],
        [12, 12],
      ][i % 5] as [number, number];
      const { report } = compared(side(n, to), side(m, 0.8), i % 3 === 0 ? 0.01 : null);
      for (const one of report.comparisons.filter(({ test }) => test !== 'none')) {
        const words = outcomeWords(one);
        said.add(words);
        check(one, words);
      }
    }
    expect([...said]).toEqual(
      expect.arrayContaining(['worse', 'better', 'no change shown', 'worse, within tolerance', 'may be worse']),
    );
  });
});

function check(one: Comparison, words: string): void {
  const side = shownSide(one);
  const about = `${words}: ${one.interval.join(' to ')}, p = ${one.pTwoSided}`;
  expect(one.pTwoSided < 0.05, about).toBe(side !== null);
  if (/^(worse|probably worse|slightly worse)/.test(words)) expect(side, about).toBe('worse');
  if (/^(better|slightly better)/.test(words)) expect(side, about).toBe('better');
  if (/^(no change shown|can’t tell)/.test(words)) expect(side, about).toBeNull();
}
