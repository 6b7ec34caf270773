import type { RawSeries } from '../model/log.js';

/** The points of a series at these indices, with their places. */
export function pickPoints(
  { name, means, values, steps, epochs, rows, wallTimes }: RawSeries,
  keep: readonly number[],
): RawSeries {
  const pick = (column: Float64Array) => Float64Array.from(keep, (i) => column[i] ?? Number.NaN);
  return {
    name,
    ...(means !== undefined && { means }),
    values: pick(values),
    ...(steps && { steps: pick(steps) }),
    ...(epochs && { epochs: pick(epochs) }),
    ...(rows && { rows: pick(rows) }),
    ...(wallTimes && { wallTimes: pick(wallTimes) }),
  };
}
