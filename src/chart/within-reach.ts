import type { ReportCurve } from '../model/report.js';

/**
 * Smallest and largest size of a value that is drawn: chart libraries look for its decimals, or for the next tick, one by one, and
 * beyond this they never find it.
 */
const [SMALLEST, LARGEST] = [1e-100, 1e100];
/** Largest position: beyond it one step more is the same number. */
const FARTHEST = Number.MAX_SAFE_INTEGER;

/** A value that can be drawn: one that is too large lies at the end, one that is too small is 0; NaN is a gap. */
export function withinReach(value: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  return Math.abs(value) < SMALLEST ? 0 : Math.max(-LARGEST, Math.min(LARGEST, value));
}

/** A position that can be drawn; NaN is nowhere. */
export function placeWithinReach(position: number): number {
  const place = withinReach(position);
  return Math.max(-FARTHEST, Math.min(FARTHEST, place));
}

/** Can all of them be drawn as they are? Those of almost every curve can. */
function areWithinReach(values: readonly number[], largest: number): boolean {
  for (let i = 0; i < values.length; i += 1) {
    const size = Math.abs(values[i]!);
    if (!(size <= largest) || (size < SMALLEST && size > 0)) return false;
  }
  return true;
}

/** A curve whose values can be drawn; what stands nowhere on the axis is left out. */
export function curveWithinReach(curve: ReportCurve): ReportCurve {
  const { series, at, value, level } = curve;
  if (areWithinReach(at, FARTHEST) && areWithinReach(value, LARGEST) && areWithinReach(level ?? [], LARGEST)) return curve;
  const kept = [...at.keys()].filter((i) => Number.isFinite(at[i]));
  const of = (values: readonly number[]) => kept.map((i) => withinReach(values[i]!));
  return { series, at: kept.map((i) => placeWithinReach(at[i]!)), value: of(value), ...(level && { level: of(level) }) };
}
