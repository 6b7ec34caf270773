import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import type { Factor } from '../../src/model/difference.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { actionsOf } from '../../src/report/actions.js';
import { plain } from '../../src/text/sentence.js';
import { curve, logOf, threeBoxes } from '../support/curves.js';
import { exampleReport, reportOf } from '../support/report.js';

const actions = (report: Report) => actionsOf(viewReport(report)).map(plain);

describe('what to do', () => {
  it('is to undo the one thing that differs, and to take the checkpoint that is best', async () => {
    expect(actions(await exampleReport())).toEqual([
      'Put weight_decay back to 0.004.',
      expect.stringMatching(/^If you ship this model, take epoch \d+, not 199 \(median run: val_acc 0\.8\d+, not 0\.\d+\)\.$/),
    ]);
  });

  const setting: Factor = { id: 'setting', values: { name: 'lr', now: 0.1, before: 0.2 } };
  it.each<readonly [string, Partial<Comparison>, string]>([
    ['a setting', { explained: [setting] }, 'Put lr back to 0.2.'],
    [
      'several things',
      { explained: [setting, { id: 'length', values: { now: 5, before: 9 } }], comparability: 'confounded' },
      'Undo one change at a time: first put lr back to 0.2.',
    ],
    ['nothing', { explained: [] }, 'Look at what the change does to data, loss and model: no logged setting differs.'],
    [
      'the length',
      { explained: [{ id: 'length', values: { now: 50, before: 90 } }] },
      'Train for 90 evaluations, as the baseline did.',
    ],
    [
      'drops',
      { explained: [{ id: 'drops', values: { now: [30], before: [60, 120] } }] },
      'Put the drops of the learning rate back (at 60, 120).',
    ],
    ['what is new', { explained: [{ id: 'setting-new', values: { name: 'ema', now: true } }] }, 'Leave out ema.'],
    ['what is gone', { explained: [{ id: 'setting-gone', values: { name: 'ema', before: 'on' } }] }, 'Set ema to on again.'],
  ])('names %s', async (_, change, expected) => {
    const report = await exampleReport();
    const comparisons = report.comparisons.map((one) => ({ ...one, ...change }));
    expect(actions({ ...report, comparisons })[0]).toBe(expected);
  });

  it('is to move the drop of the learning rate where a drift begins before it', () => {
    const { report } = reportOf([logOf(threeBoxes(), { source: 'a/log.csv' })]);
    expect(actions(report)[0]).toMatch(/^Move the learning-rate drop at epoch 120 to about 6\d, where the drift begins\.$/);
  });

  it('is general advice where nothing better is known, and never a checkpoint that is worth nothing', () => {
    const stuck = curve(40, (i) => 2.3 - i / 40);
    const { report } = reportOf([
      logOf({ train_loss: stuck, val_loss: curve(40, () => 2.3), val_acc: curve(40, () => 0.1) }, { source: 'a/log.csv' }),
    ]);
    const texts = actions(report);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join()).not.toContain('If you ship');
  });

  it('is how to get a baseline where nothing else is to be done on a command line', () => {
    const fine = logOf(
      { train_loss: curve(40, (i) => 0.3 + Math.exp(-i / 9)), val_loss: curve(40, (i) => 0.4 + Math.exp(-i / 8)) },
      { source: 'a/log.csv' },
    );
    expect(actions(reportOf([fine]).report)).toEqual([expect.stringContaining('--baseline FOLDER')]);
  });
});
