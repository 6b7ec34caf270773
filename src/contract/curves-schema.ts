import { z } from 'zod';
import type { Curves } from '../model/curves.js';
import { MAX_CURVE_POINTS } from '../model/report.js';
import { MAX_CURVE_NAME, MAX_CURVE_UNITS, unitsOf } from './capped-curves.js';
import { numberList } from './list-schema.js';

/** Maximum number of curves, reached if none had a point. */
const MAX_CURVES = Math.floor(MAX_CURVE_UNITS / 9);

const name = z.string().max(MAX_CURVE_NAME);
const numbers = numberList(MAX_CURVE_POINTS);
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
    .describe(
      'In order of the runs of report.json, each with all of its series, then the step, epoch or hours of its places, where its log has them.',
    ),
});

function withinCap(curves: Curves['curves']): boolean {
  let units = 0;
  for (const one of curves) units += unitsOf(one, one.at.length);
  return units <= MAX_CURVE_UNITS;
}

/** The JSON Schema that is shipped as curves.schema.json. @public */
export function curvesJsonSchema(): unknown {
  return z.toJSONSchema(CurvesSchema, { io: 'input', unrepresentable: 'any' });
}
