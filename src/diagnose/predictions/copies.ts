import type { MatchedRows } from '../../math/calibration/match-rows.js';
import type { Outcomes } from '../../model/predictions.js';

/** Above this confidence outputs agree by rounding. */
const SATURATED = 1 - 1e-6;
/** Where fewer of the confidences differ, they are rounded: then equal outputs say nothing. Of so many examples. */
const MIN_DIFFERENT = 0.9;
const LOOKED_AT = 10_000;

/** Examples among the given ones that have exactly the outputs of another example, at both checkpoints. `among`: places in `rows`. */
export function copiesAmong(a: Outcomes, b: Outcomes, rows: MatchedRows, among: readonly number[]): readonly number[] {
  const [sureA, sureB] = [a.confidence, b.confidence];
  if (sureA === null || sureB === null || isRounded(sureB)) return [];
  const printOf = (i: number) => {
    const [p, q] = [rows.a[i]!, rows.b[i]!];
    return `${a.predicted[p]} ${sureA[p]} ${a.squares?.[p]} ${b.predicted[q]} ${b.squares?.[q]}`;
  };
  // Confidence → the outputs that are looked for.
  const wanted = new Map<number, Map<string, number>>();
  const kept = among.filter((i) => sureA[rows.a[i]!]! <= SATURATED && sureB[rows.b[i]!]! <= SATURATED);
  for (const i of kept) wanted.set(sureB[rows.b[i]!]!, new Map());
  for (let i = 0; i < rows.a.length; i += 1) {
    const prints = wanted.get(sureB[rows.b[i]!]!);
    if (prints !== undefined) prints.set(printOf(i), (prints.get(printOf(i)) ?? 0) + 1);
  }
  return kept.filter((i) => wanted.get(sureB[rows.b[i]!]!)!.get(printOf(i))! > 1);
}

function isRounded(confidence: Float64Array): boolean {
  const first = confidence.subarray(0, LOOKED_AT).filter((value) => value <= SATURATED);
  return new Set(first).size < MIN_DIFFERENT * first.length;
}
