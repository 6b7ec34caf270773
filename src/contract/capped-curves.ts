import type { Curves, RunCurve } from '../model/curves.js';

/**
 * What all curves of a side file may be together: 5,000 runs of 10 full series. As text a unit is at most 26 bytes, so the file
 * is below what can be parsed as one piece.
 */
export const MAX_CURVE_UNITS = 10_000_000;
/** Characters of a run's id or a series' name: longer than any path. */
export const MAX_CURVE_NAME = 4_096;
/** Characters of a name that are as long as a point: those that JSON escapes are six bytes. */
const UNIT_CHARACTERS = 4;
/** Keys and brackets of one curve. */
const FRAME_UNITS = 8;

/** How much of `MAX_CURVE_UNITS` a curve takes: one a point, and its names. */
export function unitsOf({ run, series }: Pick<RunCurve, 'run' | 'series'>, points: number): number {
  return points + Math.ceil((run.length + series.length) / UNIT_CHARACTERS) + FRAME_UNITS;
}

/** Curves as a side file holds them: from the first one that finds no room on they are counted in `leftOut`, beside those before. */
export function cappedCurves(version: string, all: Iterable<RunCurve>, before = 0, pointsOf = pointsIn): Curves {
  const curves: RunCurve[] = [];
  let leftOut = before;
  let units = 0;
  for (const curve of all) {
    units += unitsOf(curve, pointsOf(curve));
    const hasRoom = units <= MAX_CURVE_UNITS && Math.max(curve.run.length, curve.series.length) <= MAX_CURVE_NAME;
    if (hasRoom) curves.push(curve);
    else leftOut += 1;
  }
  return { version: 1, tool: { name: 'curvelint', version }, leftOut, curves };
}

function pointsIn({ at }: RunCurve): number {
  return at.length;
}
