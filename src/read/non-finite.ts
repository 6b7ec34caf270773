import type { Problem } from '../model/errors.js';
import type { RawLog } from '../model/log.js';

/** Share of a series from which on its curve is more hole than curve; fewer are judged by the rule alone. */
const RIDDEN = 0.5;
/** Series that the message names. */
const MAX_NAMED = 3;

/** A log whose series are mostly NaN or infinite, as one problem that names the first such row; null for any other. */
export function nonFiniteProblem(log: RawLog): Problem | null {
  const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
  if (ridden.length === 0) return null;
  const named = ridden
    .slice(0, MAX_NAMED)
    .map(({ name, values }) => `“${name.slice(0, 40)}” (${countBad(values)} of ${values.length} values)`);
  const more = ridden.length > MAX_NAMED ? ` and ${ridden.length - MAX_NAMED} more` : '';
  const rows = ridden.map(({ values, rows: row }) => {
    const first = values.findIndex((value) => !Number.isFinite(value));
    return row?.[first] ?? first;
  });
  const first = rows.reduce((a, b) => Math.min(a, b));
  return {
    file: log.source,
    message: `mostly NaN or infinite: ${named.join(', ')}${more}, the first in row ${first + 1}`,
    hint: 'They are kept and judged; leave a cell empty where a value was not computed.',
  };
}

function countBad(values: Float64Array): number {
  let bad = 0;
  for (const value of values) if (!Number.isFinite(value)) bad++;
  return bad;
}
