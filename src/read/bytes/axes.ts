import type { RawSeries } from '../../model/log.js';

/** Axis columns of a table, one number a row; absent where it has none. */
export interface Axes {
  readonly steps: Float64Array | null | undefined;
  readonly epochs: Float64Array | null | undefined;
  readonly times: Float64Array | null | undefined;
}

/** The axes at the rows of one series, NaN where a row has none; `whole`: it has every row, and shares the columns. */
export function axesAt({ steps, epochs, times }: Axes, rows: Float64Array, whole: boolean): Omit<RawSeries, 'name' | 'values'> {
  const at = (axis: Float64Array): Float64Array => (whole ? axis : rows.map((row) => axis[row] ?? Number.NaN));
  return {
    rows,
    ...(steps && { steps: at(steps) }),
    ...(epochs && { epochs: at(epochs) }),
    ...(times && { wallTimes: at(times) }),
  };
}
