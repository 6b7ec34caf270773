/**
 * How often something that happens with this probability happens in so many draws at most, but for one case in ten thousand: the
 * exact binomial quantile. mostOften(1000, 0.01) is 24; mostOften(0, 0.5) is 0.
 */
export function mostOften(draws: number, probability: number): number {
  // P(X = k + 1) = P(X = k) · (n − k) / (k + 1) · p / (1 − p)
  let mass = (1 - probability) ** draws;
  let left = 1 - mass;
  let most = 0;
  while (left > 1e-4 && most < draws) {
    mass *= ((draws - most) / (most + 1)) * (probability / (1 - probability));
    most += 1;
    left -= mass;
  }
  return most;
}
