import { describe, expect, it } from 'vitest';
import { viewReport } from '../../src/pipeline/view-report.js';
import { BRIEF_LENGTH, renderBrief } from '../../src/report/brief.js';
import { curve, logOf, noisy, threeBoxes } from '../support/curves.js';
import { GOLDEN_CASES, goldenReport } from '../support/golden-cases.js';
import { exampleReport, reportOf } from '../support/report.js';

const brief = (report: Parameters<typeof viewReport>[0]) => renderBrief(viewReport(report));

describe('the brief', () => {
  it.each(GOLDEN_CASES)('is short plain text: %s', async (name) => {
    const text = brief(await goldenReport(name));
    expect(text.length).toBeLessThanOrEqual(BRIEF_LENGTH);
    expect(text).toMatch(/^(?:✅|⚠️|❌|❔) curvelint: \S/u);
    expect(text).not.toMatch(/[\u0000-\u0008\u200b\u202e]|undefined|NaN%|\[object/);
  });

  it('has verdict, numbers, the three weightiest findings with their evidence, and what to do', async () => {
    const [title, lead, ...rest] = brief(await exampleReport())
      .trim()
      .split('\n');
    expect(title).toMatch(/^❌ curvelint: val_acc −2\.5 points\. Don’t merge as is$/);
    expect(lead).toMatch(
      /^val_acc got worse: best [\d.]+ → [\d.]+, .*The only logged difference: weight_decay 0\.004 → 0\.0005\.$/,
    );
    const found = rest.filter((line) => /^- [A-Z] /.test(line));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found[0]).toMatch(/^- A memorization \d+–\d+ \(new, \d of 3 runs\): val_loss rose \d+%/);
    expect(rest.at(-1)).toMatch(/^Do this: Put weight_decay back to 0\.004\. If you ship this model, take epoch \d+, not \d+/);
  });

  it('says what no longer is there, with its place', () => {
    const rising = (seed: number, from: number) => ({
      train_loss: noisy(
        curve(60, (i) => 0.2 + Math.exp(-i / 12)),
        0.003,
        seed,
      ),
      val_loss: noisy(
        curve(60, (i) => 0.5 + Math.exp(-i / 10) + Math.max(0, i - from) / 60),
        0.004,
        seed + 9,
      ),
    });
    const logs = (from: number) =>
      [1, 2, 3].map((seed) => logOf(rising(seed + from, from), { source: `m/seed-${seed}/log.csv` }));
    const { report } = reportOf(logs(60), { baseline: logs(25) });
    expect(brief(report)).toMatch(/\nFixed: (?:overfitting|memorization) from 2\d \(3 of 3 runs of the baseline\)/);
  });

  it('cuts whole lines where there is too much, and names of others', () => {
    const long = 'x'.repeat(5_000);
    const { report } = reportOf(Array.from({ length: 6 }, (_, i) => logOf(threeBoxes(i), { source: `${long}${i}/log.csv` })));
    const text = brief(report);
    expect(text.length).toBeLessThanOrEqual(BRIEF_LENGTH);
    expect(text).not.toContain('x'.repeat(500));
  });
});
