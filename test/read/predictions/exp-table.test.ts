import { expect, it } from 'vitest';
import { npy } from '../../support/numpy-files.js';
import { readPredictionsOf } from '../../support/read-predictions-of.js';

it('softmax by the table is that of Math.exp, however far apart the scores are', async () => {
  const distances = Array.from({ length: 4000 }, (_, i) => i * 0.0173);
  const values = distances.flatMap((distance) => [1.5, 1.5 - distance]);
  const { predictions } = await readPredictionsOf({
    'logits.npy': npy({ shape: [distances.length, 2], values }),
    'labels.npy': npy({ type: '<i4', shape: [distances.length], values: distances.map((_, i) => i % 2) }),
  });
  const { loss, confidence, squares } = predictions[0]!.outcomes;
  for (const [i, distance] of distances.entries()) {
    const weight = Math.exp(-(1.5 - (1.5 - distance)));
    const p = 1 / (1 + weight);
    const expected = Math.log1p(weight) + (i % 2) * distance;
    expect(Math.abs(loss![i]! - expected)).toBeLessThanOrEqual(1e-14 * Math.max(1, expected));
    expect(Math.abs(confidence![i]! - p)).toBeLessThanOrEqual(4e-16);
    expect(Math.abs(squares![i]! - p * p * (1 + weight * weight))).toBeLessThanOrEqual(1e-15);
  }
});
