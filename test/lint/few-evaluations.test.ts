import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/model/comparison.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderMarkdown } from '../../src/report/markdown/markdown.js';
import { checkpointWords } from '../../src/report/words.js';
import { logOf } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { reportOf } from '../support/report.js';

/** Validation losses of so many evaluations: falling to the end, rising from the start, or with their best in the middle. */
const SHAPES = {
  falls: (i: number) => 1 / (1 + i),
  rises: (i: number) => 0.5 + 0.02 * i,
  valley: (i: number, n: number) => 0.5 + 0.02 * Math.abs(i - (n >> 1)),
} as const;
const COUNTS = [1, 2, 3, 4, 5, 9, 10];
const log = (values: readonly number[], source = 'run/log.csv') => logOf({ val_loss: values }, { source });
const valuesOf = (shape: keyof typeof SHAPES, n: number, more = 0) =>
  Array.from({ length: n }, (_, i) => more + SHAPES[shape](i, n));

describe.each(Object.keys(SHAPES) as (keyof typeof SHAPES)[])('a loss that %s', (shape) => {
  it.each(COUNTS)('%d evaluations: first, last and best are those of the log', (n) => {
    const values = valuesOf(shape, n);
    const { report } = reportOf([log(values)]);
    const [run] = report.runs;
    const [series] = run!.series;
    const best = values.indexOf(Math.min(...values));
    expect(series!.first).toBeCloseTo(values[0]!, 5);
    expect(series!.end).toMatchObject({ at: n - 1, value: expect.closeTo(values[n - 1]!, 5) });
    expect(series!.best).toMatchObject({ at: best, value: expect.closeTo(values[best]!, 5) });
    expect(run!.checkpoints.bestLoss).toMatchObject({ at: best });
    expect(checkpointWords(run!, (text) => text)[0]).toContain(`epoch ${best},`);
    const window = n < 10 ? 1 : 3;
    expect(series!.window).toBe(window);
    if (window > 1) return;
    expect(series!.best!.smoothed).toBe(series!.best!.value);
    expect(series!.end!.smoothed).toBe(series!.end!.value);
    expect(series!.tail).toEqual({ from: n - 1, median: series!.end!.value });
  });

  it.each(COUNTS.flatMap((n) => (['best', 'last', 'tail'] as const).map((of) => [n, of] as const)))(
    '%d evaluations compared at their %s: as logged below ten, and said',
    (n, of: Selection) => {
      const config = { gate: new Map([['val_loss', gateRule({ of })]]) };
      const { report, exitCode } = reportOf([log(valuesOf(shape, n, 0.01))], { baseline: [log(valuesOf(shape, n))], config });
      const compared = report.comparisons.find(({ gated }) => gated)!;
      const values = valuesOf(shape, n);
      expect(compared.outcome).toBe('inconclusive');
      expect(exitCode).toBe(0);
      expect(compared.difference).toBeCloseTo(0.01, 3);
      if (n >= 10) return expect(compared.statistic).toBe(of === 'tail' ? 'median' : 'level');
      expect(compared.statistic).toBe('raw');
      expect(compared.baseline!.mean).toBeCloseTo(of === 'best' ? Math.min(...values) : values[n - 1]!, 5);
      expect(renderMarkdown(viewReport(report), { maxLength: 60_000, picture: '', summaryUrl: null })).toContain(
        'as logged: fewer than 10 evaluations make no level',
      );
    },
  );
});

it('compares seven evaluations of a language model by the last of them', () => {
  const falling = (end: number) => [8.1, 5.2, 4.1, 3.7, 3.5, 3.368, end];
  const { report } = reportOf([log(falling(3.279))], { baseline: [log(falling(3.281))] });
  expect(report.comparisons[0]).toMatchObject({ candidate: { mean: 3.279 }, baseline: { mean: 3.281 } });
});

it('names the side that has fewer than ten evaluations', () => {
  const { report } = reportOf([log(valuesOf('falls', 6))], { baseline: [log(valuesOf('falls', 12))] });
  expect(report.comparisons[0]!.notes).toContainEqual({ id: 'as-logged', values: { side: 'now' } });
});
