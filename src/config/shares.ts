import type { Tolerance } from './config.js';

/** The floors of a tolerance: numbers in the metric's unit, percentages of the baseline's value. */
export function toTolerance(given: number | string | readonly (number | string)[]): Tolerance {
  const floors = typeof given === 'object' ? given : [given];
  return {
    absolute: Math.max(0, ...floors.filter((floor) => typeof floor === 'number')),
    relative: Math.max(0, ...floors.filter((floor) => typeof floor === 'string').map((floor) => Number.parseFloat(floor) / 100)),
  };
}

/** A share: 0.2 or "20%"; null where none is given. */
export function toShare(given: number | string | undefined): number | null {
  if (given === undefined) return null;
  return typeof given === 'string' ? Number.parseFloat(given) / 100 : given;
}
