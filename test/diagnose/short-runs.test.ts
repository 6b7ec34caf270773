import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnose/diagnose.js';
import { measure } from '../../src/diagnose/measure/measure.js';
import { type Columns, runOf } from '../support/curves.js';
import { findingSentence } from '../support/words.js';

const judge = (columns: Columns) => diagnose(measure(runOf(columns), 'finetune'));
const rising: Columns = { train_loss: [0.9, 0.5, 0.3, 0.2, 0.1], val_loss: [0.6, 0.52, 0.56, 0.61, 0.7] };

describe('a fine-tune of a few evaluations', () => {
  it('is judged by the size of the rise alone, as a notice of low confidence', () => {
    const { findings } = judge(rising);
    const [found] = findings.filter(({ rule }) => rule === 'memorization' || rule === 'overfitting');
    expect(found).toMatchObject({ severity: 'notice', confidence: 'low', from: 2, to: 4 });
    expect(findingSentence(found!)).toMatch(/with so few evaluations this is little evidence/);
    expect(findingSentence(found!)).not.toMatch(/NaN/);
  });
  it.each([
    ['a rise of less than 5%', [0.6, 0.52, 0.53, 0.535, 0.54]],
    ['a single worse evaluation at the end', [0.6, 0.55, 0.53, 0.52, 0.7]],
    ['a loss that falls again', [0.6, 0.5, 0.62, 0.55, 0.6]],
    ['two evaluations', [0.5, 0.7]],
  ])('is left alone with %s', (_, values) => {
    const { findings, checks } = judge({ train_loss: values.map((_v, i) => 1 / (i + 1)), val_loss: values });
    expect(findings.filter(({ rule }) => rule === 'memorization' || rule === 'overfitting')).toEqual([]);
    expect(checks.find(({ rule }) => rule === 'overfitting')).toMatchObject({ status: 'skipped' });
  });
  it('is not enough evidence in any other profile', () => {
    const { findings } = diagnose(measure(runOf(rising), 'default'));
    expect(findings.filter(({ rule }) => rule === 'memorization' || rule === 'overfitting')).toEqual([]);
  });
});
