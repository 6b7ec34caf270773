import { expect, it } from 'vitest';
import { otherAxes } from '../../src/normalize/other-axes.js';

const of = (...values: readonly number[]) => Float64Array.from(values);
const series = {
  name: 'val_loss',
  values: of(4, 3, 2, 1),
  epochs: of(0, 1, 2, 3),
  steps: of(100, 200, 300, 400),
  wallTimes: of(7200, 9000, 10_800, 12_600),
};

it('tells the step and the hours of each epoch', () => {
  expect(otherAxes([{ name: 'short', values: of(1), epochs: of(0), steps: of(5) }, series], 'epoch', null)).toEqual([
    { name: 'step', at: of(0, 1, 2, 3), values: of(100, 200, 300, 400) },
    { name: 'hours', at: of(0, 1, 2, 3), values: of(0, 0.5, 1, 1.5) },
  ]);
});

it('leaves out what goes back or is no number, and what has the name of a series', () => {
  const restarted = { ...series, wallTimes: of(0, Number.NaN, 3600, 1800) };
  expect(otherAxes([restarted], 'step', null)).toEqual([
    { name: 'epoch', at: of(100, 200, 300, 400), values: of(0, 1, 2, 3) },
    { name: 'hours', at: of(100, 300), values: of(0, 1) },
  ]);
  expect(otherAxes([series, { name: 'hours', values: of(1, 2) }], 'epoch', null).map(({ name }) => name)).toEqual(['step']);
});
