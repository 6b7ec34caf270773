import fc from 'fast-check';
import { expect, it } from 'vitest';
import { panelRange } from '../../src/chart/panel-range.js';

/** Smallest and largest value that are shown, of all values in their order. */
function slowEnds(values: readonly number[]): readonly [number, number] {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const spread = at(0.97) - at(0.03);
  if (!(spread > 0)) return [at(0), at(1)];
  return [
    at(0.03) - at(0) > 2 * spread ? at(0.03) - 0.3 * spread : at(0),
    at(1) - at(0.97) > 2 * spread ? at(0.97) + 0.3 * spread : at(1),
  ];
}

const number = fc.oneof(
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(1e4, -1e4, Number.NaN, Number.POSITIVE_INFINITY),
);

it('ends where the values end, or a little beyond 94% of them where few others lie far off', () => {
  fc.assert(
    fc.property(fc.array(number, { maxLength: 200 }), fc.array(number, { maxLength: 20 }), (value, low) => {
      const lines = [
        { role: 'train', value, band: null },
        { role: 'validation', value: low, band: { low, high: value } },
      ];
      const [from, to] = slowEnds([...value, ...low, ...low, ...value].filter(Number.isFinite));
      const margin = to > from ? 0.05 * (to - from) : Math.max(1e-6, 0.05 * Math.abs(to));
      expect(panelRange(lines, false)).toEqual({
        logarithmic: false,
        min: from >= 0 && from - margin < 0 ? 0 : from - margin,
        max: to + margin,
      });
    }),
  );
});
