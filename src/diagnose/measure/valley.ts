import { autocorrelation, sumOfSquares, varianceInflation } from '../../math/curve/autocorrelation.js';
import { type Bins, binMedians } from '../../math/curve/bin-medians.js';
import { rollingMedian, windowWidth } from '../../math/curve/rolling-median.js';
import { secondDifferenceScale } from '../../math/curve/second-differences.js';
import { kneeAfter, sharedValleyScratch, type ValleyFit, valleyFit } from '../../math/curve/valley-fit.js';
import { largest, smallest } from '../../math/stats/extremes.js';
import { standardDeviation } from '../../math/stats/mean.js';
import { median } from '../../math/stats/median.js';
import type { Segment } from '../../model/measured.js';
import { floorNoise } from './knee.js';
import type { Stretch } from './segments.js';

/** Points a stretch is reduced to: tests cost the same at any length. */
const MAX_BINS = 200;
/** Gates, with what they were measured on in the docs of the rule `overfitting`. */
export const GATES = {
  /** Evidence T; the null's 99% quantile is 21–30 for 6–200 points of white noise. */
  minEvidence: 30,
  /** Price of testing m stretches: + 5·ln m. */
  perSegment: 5,
  /** Rise over the lowest level. */
  minRise: 0.04,
  /** The same for unions of phases, which pool short noisy ones. */
  minSuffixRise: 0.06,
  /** The same for losses that may be negative or near zero, as a share of the range. */
  minRangeRise: 0.1,
  /** A rise of at least this much that lasts for at least a quarter of the stretch needs less evidence: short noisy runs have no more. */
  minLargeRise: 0.11,
  minLargeShare: 0.25,
  minEvidenceLarge: 20,
  /** Standard errors of the end level. */
  minZ: 3,
  /** Points after the knee. */
  minAfter: 4,
  minAfterShare: 0.1,
} as const;

/** Strong evidence to accuse, weak evidence to date: a guilty run is dated by phases that pass this share of the thresholds. */
export const DATING_STRENGTH = 0.6;

/** One stretch measured, before the gates. */
export interface Valley extends Omit<Segment, 'fires'> {
  /** Was the rise measured as a share of the range? Less sure. */
  readonly ofRange: boolean;
  readonly points: number;
  /** Bottom of the fit, as index into the cost curve; at or before the knee. */
  readonly bottom: number;
  /** How far above the bottom of the fit the knee still lies. */
  readonly margin: number;
  /** Persistence: points (bins) after the bottom. */
  readonly after: number;
}

/** The stretches of a curve that may have a rise, and how many were asked. */
export interface Valleys {
  readonly valleys: readonly Valley[];
  readonly tested: number;
}

/** One stretch in bins, with its valley fit and what the fit leaves over. */
export interface FittedStretch {
  readonly stretch: Stretch;
  readonly bins: Bins;
  readonly fitted: ValleyFit;
  readonly residuals: Float64Array;
  /** Standard deviation of one bin. */
  readonly sigma: number;
  readonly inflation: number;
  readonly quantum: number;
}

/** Fits the stretches of a curve, each once. */
export function fitStretches(values: Float64Array, stretches: readonly Stretch[], step: number): readonly FittedStretch[] {
  return stretches.map((stretch) => {
    const bins = binMedians(values.subarray(stretch.start, stretch.end), MAX_BINS);
    const fitted = valleyFit(bins.values);
    return { stretch, bins, fitted, ...residualsOf(bins.values, fitted.fit, step), quantum: step };
  });
}

/** Lag-1 correlation of the residuals pooled over the phases of at least 10 points, 0 to 0.6. */
export function pooledCorrelation(fits: readonly FittedStretch[]): number {
  const phases = fits.filter(({ stretch: { kind, start, end } }) => kind === 'phase' && end - start >= 10);
  const used = phases.length > 0 ? phases : fits.filter(({ stretch }) => stretch.kind === 'run');
  let product = 0;
  let squares = 0;
  for (const { residuals, sigma } of used) {
    if (!(sigma > 0)) continue;
    const energy = sumOfSquares(residuals) / (sigma * sigma);
    product += (autocorrelation(residuals, 1) || 0) * energy;
    squares += energy;
  }
  return squares > 0 ? Math.min(0.6, Math.max(0, product / squares)) : 0;
}

function residualsOf(y: Float64Array, fit: Float64Array, step: number) {
  const n = y.length;
  const residuals = new Float64Array(n);
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    residuals[i] = y[i]! - fit[i]!;
    sum += residuals[i]!;
  }
  const center = sum / n;
  for (let i = 0; i < n; i += 1) residuals[i]! -= center;
  const inflation = y.length >= 12 ? varianceInflation(residuals) : 1;
  const plain = secondDifferenceScale(y, step);
  const sigma = inflation > 1.2 ? Math.max(plain, standardDeviation(Array.from(residuals))) : plain;
  return { residuals, sigma, inflation };
}

/** How much correlation inflates the variance of means in a stretch. `rho`: correlation pooled over the phases. */
function factorOf({ inflation }: FittedStretch, rho: number): number {
  // The first factor is for the variance of means, the second because second differences understate the noise.
  const pooled = (1 + rho) / (1 - rho) / (1 - (4 * rho) / 3 + (rho * rho) / 3);
  return Math.max(inflation, pooled);
}

function evidenceOf(fit: FittedStretch, rho: number): number {
  const { fitted, sigma } = fit;
  return (fitted.never - fitted.valley) / (sigma * sigma * factorOf(fit, rho));
}

/** Is there as much evidence for a rise as anything asks that is told of one? Else its size and place need not be measured. */
export function mayRise(fit: FittedStretch, rho: number): boolean {
  return evidenceOf(fit, rho) > DATING_STRENGTH * GATES.minEvidenceLarge;
}

/** The valley test on one stretch: evidence, size and place of a rise. `rho`: correlation pooled over the phases. */
export function measureValley(measured: FittedStretch, rho: number): Valley {
  const { stretch, bins, fitted, sigma, inflation, quantum } = measured;
  const y = bins.values;
  const n = y.length;
  const { knee: bottom, fit } = fitted;
  const factor = factorOf(measured, rho);
  const width = windowWidth(n);
  const levels = rollingMedian(y, width);
  const lowest = smallest(levels);
  const highest = largest(levels);
  const level = median(y.subarray(Math.max(0, n - width)));
  const range = highest - lowest;
  const ofRange = y.some((value) => value <= 0) || Math.abs(lowest) < 0.05 * range;
  const margin = lowest - fit[bottom]! + floorNoise(y, bottom, sigma, quantum);
  const knee = kneeAfter(y, bottom, margin, sharedValleyScratch(n));
  return {
    kind: stretch.kind,
    start: stretch.start,
    end: stretch.end,
    evidence: evidenceOf(measured, rho),
    rise: (level - lowest) / (ofRange ? range : Math.abs(lowest)),
    z: (level - lowest) / (sigma * Math.sqrt(2 / width) * Math.sqrt(factor / inflation)),
    noise: sigma,
    knee: stretch.start + (knee + 1 < n ? bins.starts[knee + 1]! - 1 : stretch.end - stretch.start - 1),
    lowest,
    level,
    ofRange,
    points: n,
    bottom: stretch.start + bins.starts[bottom]!,
    margin,
    after: n - 1 - bottom,
  };
}

/** Does a stretch pass every gate, at `strength` times the thresholds of evidence, size and noise (not of persistence)? */
export function fires(valley: Valley, segments: number, strength: number): boolean {
  const minRise = valley.ofRange ? GATES.minRangeRise : valley.kind === 'suffix' ? GATES.minSuffixRise : GATES.minRise;
  const lasts = valley.after >= GATES.minLargeShare * valley.points;
  const isLarge = !valley.ofRange && lasts && valley.rise > strength * GATES.minLargeRise;
  const minEvidence = isLarge ? GATES.minEvidenceLarge : GATES.minEvidence;
  return (
    valley.evidence > strength * (minEvidence + GATES.perSegment * Math.log(segments)) &&
    valley.rise > strength * minRise &&
    valley.z > strength * GATES.minZ &&
    valley.after >= Math.max(GATES.minAfter, GATES.minAfterShare * valley.points)
  );
}
