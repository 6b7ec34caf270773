import type { Piece } from './kinds.js';
import { factsOfName } from './word-facts.js';

/** Digits behind the point that a value is compared in. */
const MAX_DIGITS = 9;

/** Without lines that only say again, rounded, what other lines of the name said last: `val: 2.212` on each line until the next evaluation. */
export function withoutEchoes(pieces: readonly Piece[]): readonly Piece[] {
  const split = pieces.length < 2 ? null : factsOfName(pieces[0]!.series.name).split;
  // Only an evaluation's value stands still.
  if (split === null || split === 'train') return pieces;
  const kept = pieces.filter((piece) => !pieces.some((other) => other !== piece && isEcho(piece, other)));
  return kept.length === 0 ? pieces : kept;
}

function isEcho({ kind, series }: Piece, { kind: said, series: source }: Piece): boolean {
  if (kind.rows.length <= said.rows.length || (kind.positioned && !said.positioned)) return false;
  const slack = 0.51 * 10 ** -digitsOf(series.values);
  let last = -1;
  for (const [i, value] of series.values.entries()) {
    while (last + 1 < said.rows.length && said.rows.items[last + 1]! < kind.rows.items[i]!) last += 1;
    if (Number.isNaN(value)) continue;
    if (last < 0 || !(Math.abs(value - source.values[last]!) <= slack)) return false;
  }
  return true;
}

function digitsOf(values: Float64Array): number {
  let most = 0;
  for (const value of values) {
    const [digits = '', exponent = '0'] = String(value).split('e');
    most = Math.max(most, (digits.split('.')[1] ?? '').length - Number(exponent));
  }
  return Math.min(most, MAX_DIGITS);
}
