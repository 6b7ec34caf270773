import { defineRule } from '../../src/diagnose/rule.js';
import { fittedLoss } from '../../src/diagnose/targets.js';

/** What no detector may do: hold every value against every other one. */
export function pairsAbove(values: Float64Array): number {
  let above = 0;
  for (let a = 0; a < values.length; a += 1)
    for (let b = a + 1; b < values.length; b += 1) if (values[b]! > values[a]!) above += 1;
  return above;
}

/** The same, hidden in a native method. */
export function repeated(values: Float64Array): number {
  return values.filter((value, i) => values.indexOf(value) !== i).length;
}

/** A rule that does it. */
export const quadraticRule = (work: (values: Float64Array) => number) =>
  defineRule({
    id: 'quadratic',
    order: 0,
    title: 'Quadratic',
    severity: 'notice',
    needs: 'a loss',
    asks: ['train-loss'],
    why: '',
    formula: '',
    advice: [],
    falseAlarmIf: [],
    references: [],
    example: {},
    options: {},
    select: fittedLoss,
    check: ({ curve }) => (work(curve.values) < 0 ? { series: [], from: 0, to: 0, confidence: 'low', measured: {} } : null),
    message: () => '',
    causes: [],
  });
