import { seededRandom } from '../../src/math/stats/seeded-random.js';
import { gaussian } from './curves.js';

/** Chances of being right that models of different accuracy have: 0.3, 0.9, 0.995, and 0.92 with 70% of all at 0.9999. */
export const MODELS = ['low', 'middle', 'high', 'saturated'] as const;
export type Model = (typeof MODELS)[number];

const CLASSES = 10;

const LOGIT = { low: [-0.95, 0.9], middle: [3.6, 2.2], high: [8, 2.6], saturated: [1.2, 1.2] } as const;

/** True chance of each answer, confidence of a model whose logits are divided by `temperature` (1: calibrated), and the answer. */
export interface Predicted {
  readonly chance: Float64Array;
  readonly confidence: Float64Array;
  readonly right: Uint8Array;
}

/** `n` answers among ten classes, of which the wrong nine are equally likely. The same for the same seed. */
export function predicted(model: Model, n: number, temperature: number, seed: number): Predicted {
  const [normal, uniform] = [gaussian(seed * 7919 + 1), seededRandom(seed * 104729 + 2)];
  const [mean, deviation] = LOGIT[model];
  const chance = Float64Array.from({ length: n }, () => {
    const share = 1 / (1 + Math.exp(-(mean + deviation * normal())));
    return model === 'saturated' && uniform() < 0.7 ? 0.9999 : Math.min(Math.max(share, 0.11), 1 - 1e-9);
  });
  return {
    chance,
    confidence: chance.map((share) => tempered(share, temperature)),
    right: Uint8Array.from(chance, (share) => (uniform() < share ? 1 : 0)),
  };
}

/** The probability of the largest class after division of the logits. */
function tempered(share: number, temperature: number): number {
  if (temperature === 1) return share;
  const odds = ((1 - share) / (CLASSES - 1) / share) ** (1 / temperature);
  return 1 / (1 + (CLASSES - 1) * odds);
}
