import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cappedCurves, MAX_CURVE_NAME, MAX_CURVE_UNITS } from '../../src/contract/capped-curves.js';
import { curvesPieces, curvesToJson } from '../../src/contract/curves-json.js';
import { curvesJsonSchema } from '../../src/contract/curves-schema.js';
import { parseCurves } from '../../src/contract/parse-curves.js';
import type { Curves, RunCurve } from '../../src/model/curves.js';
import { UserError } from '../../src/model/errors.js';
import { MAX_WHOLE_BYTES } from '../../src/model/limits.js';
import { IS_HARDENED } from '../support/hardened.js';

// Ajv makes code of the schema.
const isValid = IS_HARDENED
  ? Object.assign(() => true, { errors: null })
  : new Ajv2020({ strict: false }).compile(curvesJsonSchema() as object);

const number = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value + 0),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1e-300),
);
const runCurve: fc.Arbitrary<RunCurve> = fc
  .record({
    run: fc.string(),
    series: fc.string({ unit: 'binary' }),
    points: fc.array(fc.tuple(number, number), { maxLength: 20 }),
  })
  .map(({ run, series, points }) => ({ run, series, at: points.map(([at]) => at), value: points.map(([, value]) => value) }));

describe('the side file of curves', () => {
  it('is read back as it was, non-finite numbers included, and is what its schema says', () => {
    fc.assert(
      fc.property(fc.array(runCurve, { maxLength: 6 }), fc.nat(9), (list, before) => {
        const curves = cappedCurves('1.2.3', list, before);
        const text = curvesToJson(curves);
        // JSON has no −0: it is 0 there.
        const plain = (values: readonly number[]) => values.map((one) => one + 0);
        const expected = curves.curves.map((one) => ({ ...one, at: plain(one.at), value: plain(one.value) }));
        expect(parseCurves(text)).toEqual({ ...curves, curves: expected });
        expect(isValid(JSON.parse(text)), JSON.stringify(isValid.errors)).toBe(true);
      }),
    );
  });

  it('is written curve by curve', () => {
    const one = { run: 'a', series: 'loss', at: [0, 1], value: [1, Number.NaN] };
    const pieces = [...curvesPieces(cappedCurves('1', [one, one]))];
    expect(pieces).toHaveLength(4);
    expect(pieces[1]).toBe('\n{"run":"a","series":"loss","at":[0,1],"value":[1,"NaN"]}');
  });

  it('holds as much as can be read back, and counts the rest', () => {
    const value = Array.from({ length: 200 }, () => -1.2345e-300);
    const full = { run: 'r', series: 's', at: value, value };
    const many = cappedCurves(
      '1',
      Array.from({ length: 60_000 }, () => full),
    );
    expect(many.curves.length + many.leftOut).toBe(60_000);
    expect(many.curves.length).toBeGreaterThan(MAX_CURVE_UNITS / 250);
    let length = 0;
    for (const piece of curvesPieces(many)) length += piece.length;
    expect(length).toBeLessThanOrEqual(MAX_WHOLE_BYTES);
    expect(cappedCurves('1', [{ ...full, series: 'x'.repeat(MAX_CURVE_NAME + 1) }, full])).toMatchObject({
      leftOut: 1,
      curves: [full],
    });
  });
});

describe('a side file that is none of ours is an error that says why', () => {
  const good: Curves = cappedCurves('1', [{ run: 'a', series: 'loss', at: [0, 1], value: [1, 2] }]);
  const written = JSON.parse(curvesToJson(good)) as Record<string, unknown>;
  const [first] = written['curves'] as readonly Record<string, unknown>[];
  const withCurve = (change: object) => JSON.stringify({ ...written, curves: [{ ...first, ...change }] });
  const long = Array.from({ length: 201 }, () => 0);

  it.each<readonly [string, string, RegExp]>([
    ['no JSON', '{"version":1', /not valid JSON/],
    ['something else', '[1, 2]', /the document/],
    ['another version', JSON.stringify({ ...written, version: 2 }), /version/],
    ['of another tool', JSON.stringify({ ...written, tool: { name: 'x', version: '1' } }), /tool\.name/],
    ['with further keys', JSON.stringify({ ...written, more: 1 }), /more/],
    ['with further keys of a curve', withCurve({ more: 1 }), /curves\.0.*more/],
    ['with a word for a number', withCurve({ value: [1, 'two'] }), /curves\.0\.value/],
    ['with null for a number', withCurve({ at: [0, null] }), /curves\.0\.at/],
    ['with fewer values than positions', withCurve({ value: [1] }), /as many values/],
    ['with too many points', withCurve({ at: long, value: long }), /at most 200 numbers/],
    ['with a name without end', withCurve({ series: 'x'.repeat(MAX_CURVE_NAME + 1) }), /curves\.0\.series/],
    ['with half a curve left out', JSON.stringify({ ...written, leftOut: 0.5 }), /leftOut/],
    ['of brackets', `${'['.repeat(6_000_000)}`, /more curves than/],
    ['of commas', `[${'0,'.repeat(41_000_000)}0]`, /more curves than/],
  ])('%s', (_, text, message) => {
    let error: unknown;
    try {
      parseCurves(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toMatch(message);
    expect((error as UserError).message.length).toBeLessThan(400);
  });
});
