import { expect, it } from 'vitest';
import { equalMassBins } from '../../../src/math/calibration/equal-mass-bins.js';
import { seededRandom } from '../../../src/math/stats/seeded-random.js';

function sizes(confidence: Float64Array): readonly number[] {
  return equalMassBins(confidence, () => true).map(({ examples }) => examples);
}

it('has up to 15 bins of at least 20 examples', () => {
  const random = seededRandom(1);
  const draw = (n: number) => sizes(Float64Array.from({ length: n }, () => random()));
  expect(draw(0)).toEqual([]);
  expect(draw(1)).toEqual([1]);
  expect(draw(39)).toEqual([39]);
  expect(draw(40)).toEqual([20, 20]);
  expect(draw(200)).toEqual(Array(10).fill(20));
  expect(draw(1500)).toEqual(Array(15).fill(100));
  expect(draw(1501)).toHaveLength(15);
});

it('never splits examples of one confidence', () => {
  const ties = Float64Array.from({ length: 1000 }, (_, i) => (i < 700 ? 0.9999 : i < 900 ? 0.5 : i / 1000));
  expect(sizes(ties)).toEqual([200, 67, 733]);
  expect(sizes(new Float64Array(1000).fill(0.3))).toEqual([1000]);
});

it('says mean confidence, share of right answers and their noise', () => {
  const confidence = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0.2 : 0.6));
  const [low, high] = equalMassBins(confidence, (i) => i % 2 === 0);
  const near = (value: number) => expect.closeTo(value, 12);
  expect(low).toEqual({ examples: 20, confidence: near(0.2), accuracy: 0.5, variance: near(0.16), squares: near(0.34) });
  expect(high).toEqual({ examples: 20, confidence: near(0.6), accuracy: 0.5, variance: near(0.24), squares: near(0.26) });
});
