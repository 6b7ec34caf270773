import type { Calibration } from '../../model/predictions.js';
import { foldedNormal } from '../stats/folded-normal.js';
import { normalQuantile } from '../stats/normal.js';
import { wilson } from '../stats/wilson.js';
import { equalMassBins, type NoisyBin } from './equal-mass-bins.js';
import { perfectlyCalibrated } from './perfectly-calibrated.js';

/** Above it, the gaps may be chance: the lower end of a 95% interval of them is 0. */
const BY_CHANCE = 0.025;

/** Halvings after which a factor has all digits that anyone reads. */
const HALVINGS = 40;

/**
 * Expected calibration error: the mean distance between confidence and share of right answers, Σ wⱼ·|accuracyⱼ − confidenceⱼ| over bins of
 * equal mass (Guo et al. 2017), of which noise alone makes some: less the noise, and with a 95% interval of the error of endless data.
 *
 * The noise is taken out as Kumar, Liang & Ma 2019 ("Verified uncertainty calibration") do, by what a normal variable is expected to add to
 * an absolute value, but solved for: all gaps are shrunk by the one factor with which noise would make them add up to what was found, 0
 * where noise alone makes more. One step of theirs leaves 60% of the error of a calibrated model, this 30%.
 *
 * The interval adds up the bins' own ones (Wilson's) by the squares of their halves (Zou & Donner 2008, MOVER). Its lower end is 0 unless
 * the gaps are too large for chance (`perfectlyCalibrated`). [NaN, NaN] and NaN for no examples; those whose confidence is NaN are left
 * out.
 * @example calibrationError(confidence, (i) => predicted[i] === labels[i]).ece // 0.042
 */
export function calibrationError(confidence: Float64Array, right: (i: number) => boolean): Calibration {
  const noisy = equalMassBins(confidence, right);
  const bins = noisy.map((bin) => ({ examples: bin.examples, confidence: bin.confidence, accuracy: bin.accuracy }));
  if (noisy.length === 0) return { ece: Number.NaN, interval: [Number.NaN, Number.NaN], bins };
  const gaps = weighted(noisy);
  let found = 0;
  for (const { weight, gap } of gaps) found += weight * gap;
  const factor = withoutNoise(gaps, found);
  const ece = factor * found;
  const [below, above] = halves(noisy, gaps, factor, found);
  const low = perfectlyCalibrated(noisy, found) < BY_CHANCE ? Math.max(0, ece - below) : 0;
  return { ece, interval: [low, Math.min(1, ece + above)], bins };
}

/** Share of the examples, size of the gap, and standard error of it. */
interface Gap {
  readonly weight: number;
  readonly gap: number;
  readonly error: number;
}

function weighted(bins: readonly NoisyBin[]): readonly Gap[] {
  const all = bins.reduce((sum, { examples }) => sum + examples, 0);
  return bins.map(({ examples, confidence, accuracy }) => {
    // One example of the promised accuracy more: a bin without a wrong answer still has noise.
    const share = (examples * accuracy + confidence) / (examples + 1);
    return {
      weight: examples / all,
      gap: Math.abs(accuracy - confidence),
      error: Math.sqrt(Math.max(0, share * (1 - share)) / examples),
    };
  });
}

/** The factor, 0 to 1, by which the gaps shrink so that noise makes them add up to `found`. */
function withoutNoise(gaps: readonly Gap[], found: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < HALVINGS; i += 1) {
    const factor = (low + high) / 2;
    let expected = 0;
    for (const { weight, gap, error } of gaps) expected += weight * foldedNormal(factor * gap, error);
    if (expected > found) high = factor;
    else low = factor;
  }
  return low;
}

/** How far the error may lie below and above the one found, at 95%. */
function halves(bins: readonly NoisyBin[], gaps: readonly Gap[], factor: number, found: number): readonly [number, number] {
  let [below, above, residual, examples] = [0, 0, 0, 0];
  for (const [j, bin] of bins.entries()) {
    const { weight, gap } = gaps[j]!;
    const [low, high] = wilson(bin.accuracy, bin.examples);
    const ends = [Math.abs(low - bin.confidence), Math.abs(high - bin.confidence)] as const;
    const nearest = low <= bin.confidence && bin.confidence <= high ? 0 : Math.min(...ends);
    below += (weight * Math.max(0, factor * gap - nearest)) ** 2;
    above += (weight * Math.max(0, Math.max(...ends) - factor * gap)) ** 2;
    residual += weight * (bin.squares - bin.accuracy * (1 - bin.accuracy));
    examples += bin.examples;
  }
  // Gaps that differ within and between bins: other examples would have other confidences.
  const other = (normalQuantile(0.975) ** 2 * Math.max(0, residual - found * found)) / examples;
  return [Math.sqrt(below + other), Math.sqrt(above + other)];
}
