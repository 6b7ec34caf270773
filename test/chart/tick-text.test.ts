import { defaults, Ticks } from 'chart.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeTicks } from '../../src/chart/tick-text.js';

type TickText = (this: unknown, value: number, index: number, ticks: readonly { readonly value: number }[]) => string;

const byChartJs = Ticks.formatters.numeric as TickText;
writeTicks();
const own = (defaults as unknown as { scales: { linear: { ticks: { callback: TickText } } } }).scales.linear.ticks.callback;

it.each([undefined, { maximumSignificantDigits: 3 }])(
  'ticks are written as Chart.js writes them, with the format %j',
  (format) => {
    const axis = { chart: { options: { locale: 'en-US' } }, options: { ticks: { format } } };
    const steps = fc.tuple(fc.constantFrom(1, 2, 2.5, 5), fc.integer({ min: -8, max: 16 })).map(([a, b]) => a * 10 ** b);
    fc.assert(
      fc.property(steps, fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 8 }), (step, first, count) => {
        const ticks = Array.from({ length: count }, (_, i) => ({ value: (first + i) * step }));
        for (const [i, { value }] of ticks.entries())
          expect(own.call(axis, value, i, ticks)).toBe(byChartJs.call(axis, value, i, ticks));
      }),
      { numRuns: 2_000 },
    );
  },
);
