import { mean } from '../stats/mean.js';
import { ranks } from '../stats/ranks.js';

/**
 * Spearman's rank correlation: Pearson's correlation of the ranks (Spearman 1904). NaN below two pairs or where one side
 * is constant.
 * @example spearman([1, 2, 3], [10, 100, 1000]) // 1
 */
export function spearman(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const n = Math.min(a.length, b.length);
  if (n < 2) return Number.NaN;
  const [x, y] = [ranks(Array.from(a).slice(0, n)), ranks(Array.from(b).slice(0, n))];
  const [centerX, centerY] = [mean(Array.from(x)), mean(Array.from(y))];
  let product = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (let i = 0; i < n; i += 1) {
    product += (x[i]! - centerX) * (y[i]! - centerY);
    squaresX += (x[i]! - centerX) ** 2;
    squaresY += (y[i]! - centerY) ** 2;
  }
  return squaresX > 0 && squaresY > 0 ? product / Math.sqrt(squaresX * squaresY) : Number.NaN;
}
