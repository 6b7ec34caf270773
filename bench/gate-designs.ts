import type { DesignResult, Share } from './design-result.js';
import type { Design } from './gate-draws.js';
import type { Change } from './gate-pools.js';

const changes = (all: Readonly<Record<string, Change>>): ReadonlyMap<string, Change> => new Map(Object.entries(all));

const ERRORS = changes({ 'error × 1.1': { errors: 1.1 }, 'error × 1.2': { errors: 1.2 }, 'error × 1.5': { errors: 1.5 } });

/** One run a side, where the number of validation examples is known. */
export const ONE_EACH: Design = { name: '1 v 1, n known', candidate: 1, baseline: 1, changes: ERRORS };
/** One run a side without it, and losses. */
export const ONE_EACH_BLIND: Design = {
  name: '1 v 1',
  candidate: 1,
  baseline: 1,
  changes: changes({ '60% of what was learned lost': { keeps: 0.4 } }),
};
export const HISTORY: Design = {
  name: '1 v baseline and 8 of history',
  candidate: 1,
  baseline: 1,
  history: 8,
  changes: changes({ '+3 SD': { worse: 3 } }),
};
export const SHIFTED: Design = {
  name: '1 v history that shifted by 3 SD, 8 since',
  candidate: 1,
  baseline: 1,
  history: 16,
  shifted: { commits: 8, by: 3 },
  changes: changes({ '+3 SD': { worse: 3 } }),
};
const seeds = (candidate: number, baseline: number): Design => ({
  name: `${candidate} v ${baseline}`,
  candidate,
  baseline,
  changes: changes({ '+2 SD': { worse: 2 } }),
});
export const SEEDS = [seeds(1, 3), seeds(1, 5), seeds(3, 3), seeds(5, 5)];

interface Bounds {
  readonly fail: number;
  readonly failOrWarn: number;
  /** "Got better" where nothing changed. */
  readonly better: number;
  /** By the name of the change: at least so many fail, and fail or warn. */
  readonly power: Readonly<Record<string, { readonly fail?: number; readonly failOrWarn?: number }>>;
}

const FALSE = { fail: 0.015, failOrWarn: 0.07, better: 0.015 };

/** What each design promises, in every family whose repeats have one mode. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  '1 v 1, n known': {
    ...FALSE,
    failOrWarn: 0.05,
    power: { 'error × 1.1': { failOrWarn: 0.85 }, 'error × 1.2': { fail: 0.95 }, 'error × 1.5': { fail: 0.99 } },
  },
  '1 v 1, n known, simulated': { ...FALSE, power: {} },
  '1 v 1': { ...FALSE, fail: 0, better: 0, power: { '60% of what was learned lost': { fail: 1 } } },
  '1 v baseline and 8 of history': { ...FALSE, power: { '+3 SD': { fail: 0.55, failOrWarn: 0.83 } } },
  '1 v history that shifted by 3 SD, 8 since': {
    ...FALSE,
    fail: 0.02,
    failOrWarn: 0.08,
    power: { '+3 SD': { fail: 0.5, failOrWarn: 0.78 } },
  },
  '1 v 3': { ...FALSE, power: {} },
  '1 v 5': { ...FALSE, power: {} },
  '3 v 3': { ...FALSE, fail: 0.012, failOrWarn: 0.06, power: { '+2 SD': { failOrWarn: 0.65 } } },
  '5 v 5': { ...FALSE, fail: 0.012, failOrWarn: 0.06, power: { '+2 SD': { failOrWarn: 0.9 } } },
};

/**
 * Losses have no prior: of normal repeats three against three see what Student's t test with 4 degrees of freedom sees of two standard
 * deviations, 64.5%; one against nine 52% and 83% of three. Of pools that are hardly larger than the draw it is some points less.
 */
const POWER_OF_LOSSES: Readonly<Record<string, Bounds['power']>> = {
  '3 v 3': { '+2 SD': { failOrWarn: 0.55 } },
  '1 v baseline and 8 of history': { '+3 SD': { fail: 0.4, failOrWarn: 0.76 } },
  '1 v history that shifted by 3 SD, 8 since': { '+3 SD': { fail: 0.4, failOrWarn: 0.72 } },
};

/** What a design promises of a family. */
export function boundsOf(design: string, family: string): Bounds | undefined {
  const bounds = BOUNDS[design];
  const power = family.includes('loss') ? POWER_OF_LOSSES[design] : undefined;
  return bounds && power ? { ...bounds, power } : bounds;
}

/**
 * What of a result misses its bound, beyond what the groups that it was measured on can tell: their 95% interval excludes it. Empty:
 * nothing.
 */
export function missed({ design, family, same, changed }: DesignResult): readonly string[] {
  const bounds = boundsOf(design, family);
  if (bounds === undefined) return [];
  const { fail, failOrWarn, better, power } = bounds;
  const isAbove = ({ value, half }: Share, bound: number) => value - (half || 0) > bound;
  const isBelow = ({ value, half }: Share, bound = 0) => value + (half || 0) < bound;
  return [
    ...(isAbove(same.fail, fail) ? [`false fail above ${fail}`] : []),
    ...(isAbove(same.failOrWarn, failOrWarn) ? [`false fail or warn above ${failOrWarn}`] : []),
    ...(isAbove(same.better, better) ? [`false "better" above ${better}`] : []),
    ...Object.entries(power).flatMap(([name, least]) => {
      const seen = changed.get(name)!;
      return [
        ...(isBelow(seen.fail, least.fail) ? [`${name} fails below ${least.fail}`] : []),
        ...(isBelow(seen.failOrWarn, least.failOrWarn) ? [`${name} fails or warns below ${least.failOrWarn}`] : []),
      ];
    }),
  ];
}
