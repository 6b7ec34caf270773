import type { RawLog } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import { withheldText } from '../text/secrets/withhold.js';

/** Minimum share of a series before its curve is more hole than curve; fewer are judged by the rule alone. */
const RIDDEN = 0.5;
/** Series that the message names. */
const MAX_NAMED = 3;

/** A log whose series are mostly NaN or infinite, as one problem that names the first such row; null for any other. */
export function nonFiniteProblem(log: RawLog): Problem | null {
  const ridden = log.series.filter(({ values }) => values.length > 0 && countBad(values) >= RIDDEN * values.length);
  if (ridden.length === 0) return null;
  const rows = ridden.map(({ values, rows: row }) => {
    const first = values.findIndex((value) => !Number.isFinite(value));
    return row?.[first] ?? first;
  });
  const first = rows.reduce((a, b) => Math.min(a, b));
  const named = ridden.slice(0, MAX_NAMED);
  return {
    file: log.source,
    id: 'mostly-non-finite',
    values: {
      names: named.map(({ name }) => withheldText(name).slice(0, 40)),
      bad: named.map(({ values }) => countBad(values)),
      points: named.map(({ values }) => values.length),
      more: ridden.length - named.length,
      row: first + 1,
    },
  };
}

function countBad(values: Float64Array): number {
  let bad = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i]!)) bad++;
  return bad;
}
