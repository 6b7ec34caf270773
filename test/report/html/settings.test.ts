import { describe, expect, it } from 'vitest';
import type { ReportRun } from '../../../src/model/report.js';
import { settingsOf } from '../../../src/report/html/settings.js';

const run = (hyperparameters: ReportRun['hyperparameters']) => ({ hyperparameters }) as ReportRun;

describe('the settings of a run beside the baseline', () => {
  it('begin with those that differ, and fold those that are the same', () => {
    const html = settingsOf(run({ lr: 0.1, seed: 1, gone: true }), run({ lr: 0.01, seed: 1, '<b>': 'x' }));
    const [changed, same] = html.split('<details>');
    expect(changed).toContain('<code>lr</code></th><td>0.1</td><td>0.01</td>');
    expect(changed).toContain('<code>gone</code></th><td>true</td><td>–</td>');
    expect(changed).toContain('<code>&lt;b&gt;</code></th><td>–</td><td>x</td>');
    expect(changed).not.toContain('seed');
    expect(same).toContain('1 setting that is the same');
    expect(same).toContain('<code>seed</code>');
  });

  it('say so where nothing differs, and nothing where nothing is logged', () => {
    expect(settingsOf(run({ lr: 1 }), run({ lr: 1 }))).toContain('None of the settings that were logged differs.');
    expect(settingsOf(null, run({ lr: 1 }))).toContain('<code>lr</code></th><td>1</td>');
    expect(settingsOf(run({}), run({}))).toBe('');
    // Names that every object has are no settings.
    expect(settingsOf(run({ constructor: 1 }), run({}))).toContain('<code>constructor</code></th><td>1</td><td>–</td>');
  });
});
