import { z } from 'zod';
import type { Curves } from '../model/curves.js';
import { MAX_CURVE_POINTS } from '../model/report.js';
import { MAX_CURVE_NAME, MAX_CURVE_UNITS, unitsOf } from './capped-curves.js';
import { reviveNumber } from './report-json.js';

/** Maximum number of curves, reached if none had a point. */
const MAX_CURVES = Math.floor(MAX_CURVE_UNITS / 9);

const name = z.string().max(MAX_CURVE_NAME);
/** Looked at in one loop: a schema for each number takes longer than reading the file. */
const numbers = z
  .preprocess(
    revived,
    z.custom<readonly number[]>((value) => isNumbers(value), `Expected at most ${MAX_CURVE_POINTS} numbers`),
  )
  .meta({
    type: 'array',
    maxItems: MAX_CURVE_POINTS,
    items: { anyOf: [{ type: 'number' }, { type: 'string', enum: ['NaN', 'Infinity', '-Infinity'] }] },
  });
const curve = z
  .strictObject({ run: name, series: name, at: numbers, value: numbers })
  .refine(({ at, value }) => at.length === value.length, 'Expected as many values as positions');

/** The side file of curves. */
export const CurvesSchema = z.strictObject({
  version: z.literal(1),
  tool: z.strictObject({ name: z.literal('curvelint'), version: z.string().max(100) }),
  leftOut: z.int().nonnegative().describe('Series of the last runs for whose curves there was no room.'),
  curves: z
    .array(curve)
    .max(MAX_CURVES)
    .refine((all) => withinCap(all), `Expected no more than ${MAX_CURVE_UNITS} points`)
    .describe('In order of the runs of report.json, each with all of its series.'),
});

function revived(value: unknown): unknown {
  return Array.isArray(value) && value.some((one) => typeof one !== 'number') ? value.map(reviveNumber) : value;
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length <= MAX_CURVE_POINTS && value.every((one) => typeof one === 'number');
}

function withinCap(curves: Curves['curves']): boolean {
  let units = 0;
  for (const one of curves) units += unitsOf(one);
  return units <= MAX_CURVE_UNITS;
}

/** The JSON Schema that is shipped as curves.schema.json. @public */
export function curvesJsonSchema(): unknown {
  return z.toJSONSchema(CurvesSchema, { io: 'input', unrepresentable: 'any' });
}
