import fc from 'fast-check';
import { expect, it } from 'vitest';
import { curveBytes } from '../../src/contract/curve-bytes.js';
import { roundTo } from '../../src/math/stats/round-to.js';
import type { ReportCurve } from '../../src/model/report.js';

const textOf = (curves: readonly ReportCurve[]) => Buffer.from(curveBytes(curves)).toString();
const jsonOf = (curves: readonly ReportCurve[]) =>
  JSON.stringify(curves, (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value));
const curve = (value: readonly number[]): ReportCurve => ({ series: 'loss', at: value.map((_, i) => i), value });

it('numbers at the borders of every size are written as JSON has them', () => {
  const powers = Array.from({ length: 40 }, (_, i) => Number(`1e${i - 20}`));
  const near = powers.flatMap((power) => [power, power * (1 - 2 ** -53), power * (1 + 2 ** -52), 9.5 * power, 1.5 * power]);
  const short = powers.flatMap((power) => [0.1, 0.12346, 0.999999, 0.9999995, 0.1234567].map((digits) => digits * power));
  const odd = [
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    5e-324,
    1.7976931348623157e308,
    2 ** 53 + 2,
  ];
  const all = [...odd, ...near, ...short].flatMap((one) => [one, -one]);
  for (const one of all) expect(textOf([curve([one])])).toBe(jsonOf([curve([one])]));
});

it('any numbers, rounded or not, are written as JSON has them', () => {
  const number = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.double({ min: -20_000, max: 20_000, noNaN: true }).map((one) => roundTo(one, 5)),
    fc.double({ min: -1, max: 1, noNaN: true }).map((one) => roundTo(one, 6)),
    fc
      .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 12 }))
      .map(([digits, e]) => Number(`${digits}e-${e}`)),
  );
  fc.assert(fc.property(fc.array(number, { maxLength: 60 }), (values) => textOf([curve(values)]) === jsonOf([curve(values)])));
});

it('curves with the same positions, with levels and names of any kind are written as JSON has them', () => {
  const at = [0, 1.5, 2, 1e7];
  const curves: readonly ReportCurve[] = [
    { series: 'val "loss"\n', at, value: [1, 2.5, Number.NaN, 0.25], level: [1, 2, 3, 0.0625] },
    { series: '验证 ✓ \ud800', at, value: [4, 5, 6, 7] },
    { series: '', at: [3], value: [1e-7], level: [Number.NaN] },
    { series: 'empty', at: [], value: [] },
    { series: 'again', at, value: [0.1, 0.2, 0.3, 1 / 3] },
  ];
  for (let count = 0; count <= curves.length; count += 1)
    expect(textOf(curves.slice(0, count))).toBe(jsonOf(curves.slice(0, count)));
});
