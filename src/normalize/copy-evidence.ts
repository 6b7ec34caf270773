import type { RawSeries } from '../model/log.js';
import type { Kind } from '../model/run.js';
import { BESIDE, distance, startsOf } from './copy-candidates.js';
import { firstLog, type Held, type HeldSeries, rankOf } from './held.js';
import { type Match, sameAtPositions, sameByEpoch, sameFromStart, type Tolerance } from './same-curve.js';

/** Series of two logs that hold the same values. */
export interface Pair {
  readonly own: HeldSeries;
  readonly other: HeldSeries;
  readonly match: Match;
}

/** The float32 of TensorBoard agrees with a table to this share; MMCV rounds to five decimals what it hands on unrounded. */
const STORED: Tolerance = { share: 1e-6, apart: 5.1e-6 };
const EXACT: Tolerance = { share: 0, apart: 0 };
/** Console output is rounded: to three or four digits, or to three decimals. */
const ROUNDED: Tolerance = { share: 2e-3, apart: 6e-4 };
/** With fewer equal values, of all series together, equality may be chance. */
const MIN_VALUES = 3;
/** The same of two logs of one format, or that do not lie in one folder or below each other. */
const MIN_VALUES_APART = 5;
/** Decimals and digits that a table may be rounded to. */
const MOST_DIGITS = 5;
/** Values that tell how a series is rounded. */
const LOOKED_AT = 50;
/** A half of the last digit, and what floating-point numbers add to it. */
const HALF = 0.501;

const MEASURED: readonly Kind[] = ['loss', 'loss-part', 'score', 'gradient-norm'];

/** The series that show one log to be a copy of the other; null where it is none. */
export function evidenceOf(kept: Held, held: Held): readonly Pair[] | null {
  return isSameTool(kept, held) ? ofSameTool(kept, held) : ofAnotherTool(kept, held);
}

/** Was a copy of these very values taken from another folder before? Then the training was done twice. */
export function isSecondRun(kept: Held, held: Held): boolean {
  const own = startsOf(held).join();
  return kept.copies.some((copy) => isSameTool(copy, held) && copy.folder !== held.folder && startsOf(copy).join() === own);
}

function isSameTool(a: Held, b: Held): boolean {
  return firstLog(a.group).format === firstLog(b.group).format && rankOf(a.group) === rankOf(b.group);
}

/** One tool writes one run twice into one folder, as a whole (MMEngine's `scalars.json`), or as two files that never differ. */
function ofSameTool(kept: Held, held: Held): readonly Pair[] | null {
  if (kept.folder !== held.folder || firstLog(kept.group).run !== firstLog(held.group).run) return null;
  const telling = held.series.filter(({ raw }) => raw.values.length > 1 && raw.values.some((value) => value !== raw.values[0]));
  const exact = telling.map((other) => pairOf(alike(kept, other), other, () => EXACT));
  if (telling.length > 0 && exact.every((pair) => pair !== null)) return exact;
  const pairs = telling.flatMap((other) => pairOf(alike(kept, other), other, roundingOf) ?? []);
  const measured = pairs.filter(({ own, other }) => MEASURED.includes(own.named.kind) && other.isTelling);
  const differs = held.series.some((other) => {
    if (!MEASURED.includes(other.named.kind) || pairs.some((pair) => pair.other === other)) return false;
    return alike(kept, other).length > 0;
  });
  return !differs && valuesOf(measured) >= MIN_VALUES_APART ? pairs : null;
}

function ofAnotherTool(kept: Held, held: Held): readonly Pair[] | null {
  const isRounded = firstLog(held.group).traits?.rounded === true;
  const tolerance = isRounded ? () => ROUNDED : (own: RawSeries, other: RawSeries) => wider(STORED, roundingOf(own, other));
  const pairs = held.series.flatMap((other) => pairOf(kept.series, other, tolerance) ?? []);
  const found = valuesOf(pairs.filter(({ other }) => other.isTelling));
  return found >= (distance(kept, held) >= BESIDE ? MIN_VALUES_APART : MIN_VALUES) ? pairs : null;
}

function valuesOf(pairs: readonly Pair[]): number {
  return pairs.reduce((sum, { match }) => sum + match.distinct, 0);
}

/** The series of a kept log with the values of another; at equal positions only those of one metric are compared. */
function pairOf(
  series: readonly HeldSeries[],
  other: HeldSeries,
  toleranceOf: (own: RawSeries, other: RawSeries) => Tolerance,
): Pair | null {
  for (const own of series) {
    const match = sameFromStart(own.raw, other.raw, toleranceOf(own.raw, other.raw));
    if (match !== null) return { own, other, match };
  }
  for (const own of series) {
    if (!isSameMetric(own, other)) continue;
    const tolerance = toleranceOf(own.raw, other.raw);
    const match = sameAtPositions(own.raw, other.raw, tolerance) ?? sameByEpoch(own.raw, other.raw, tolerance);
    if (match !== null) return { own, other, match };
  }
  return null;
}

/** Series of one name or metric with another: one tool calls a metric the same everywhere. */
function alike(kept: Held, other: HeldSeries): readonly HeldSeries[] {
  return kept.series.filter((own) => own.raw.name === other.raw.name || isSameMetric(own, other));
}

/** Do both names mean one metric, of one split as far as they say? */
export function isSameMetric({ named: a }: HeldSeries, { named: b }: HeldSeries): boolean {
  if (a.metric === null || a.metric !== b.metric || a.kind !== b.kind) return false;
  return a.kind === 'learning-rate' || (a.split ?? 'train') === (b.split ?? 'train');
}

/** Half of the last digit that both show; nothing where both show many. */
function roundingOf(own: RawSeries, other: RawSeries): Tolerance {
  return wider(digitsOf(own.values), digitsOf(other.values));
}

function wider(a: Tolerance, b: Tolerance): Tolerance {
  return { share: Math.max(a.share, b.share), apart: Math.max(a.apart, b.apart) };
}

/** Half of the last decimal that the first values have all; else half of their last digit. */
function digitsOf(values: Float64Array): Tolerance {
  const looked = values.subarray(0, LOOKED_AT).filter(Number.isFinite);
  for (let decimals = 2; decimals <= MOST_DIGITS; decimals++)
    if (looked.every((value) => Number(value.toFixed(decimals)) === value)) return { share: 0, apart: HALF * 10 ** -decimals };
  for (let digits = 3; digits <= MOST_DIGITS; digits++)
    if (looked.every((value) => Number(value.toPrecision(digits)) === value))
      return { share: HALF * 10 ** (1 - digits), apart: 0 };
  return EXACT;
}
