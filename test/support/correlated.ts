import { gaussian } from './curves.js';

/** Standard normal noise whose neighbors go together: an autoregression of the first order. */
export function correlated(n: number, rho: number, seed: number): Float64Array {
  const draw = gaussian(seed + 1);
  let value = draw();
  return Float64Array.from({ length: n }, () => {
    const last = value;
    value = rho * value + Math.sqrt(1 - rho * rho) * draw();
    return last;
  });
}
