import type { Curves } from '../model/curves.js';

/** Curves as the text of the side file: one line a curve, non-finite numbers as strings. */
export function curvesToJson(curves: Curves): string {
  return [...curvesPieces(curves)].join('');
}

/** The same piece by piece: of a sweep the text is larger than the curves. */
export function* curvesPieces({ version, tool, leftOut, curves }: Curves): Generator<string> {
  // The beginning is by what a file is known as ours, so that it is not read as a log.
  const around = JSON.stringify({ version, tool, leftOut, curves: [] });
  yield around.slice(0, -']}'.length);
  for (const [i, { run, series, at, value }] of curves.entries())
    yield `${i === 0 ? '' : ','}\n${JSON.stringify({ run, series, at: plain(at), value: plain(value) })}`;
  yield '\n]}\n';
}

/** JSON has no NaN. */
function plain(values: readonly number[]): readonly (number | string)[] {
  return values.every(Number.isFinite) ? values : values.map((one) => (Number.isFinite(one) ? one : String(one)));
}
