import { mean } from './mean.js';
import { median } from './median.js';
import { studentCdf } from './student-t.js';

/**
 * One-sided p that the first group spreads more than the second: Brown & Forsythe (1974), a pooled t test on the distances
 * from each group's median (its square is their F for two groups). NaN below two values a group or without any spread.
 * @example brownForsythe([1, 5, 9], [4, 5, 6]) // 0.1096534617922686
 */
export function brownForsythe(a: readonly number[], b: readonly number[]): number {
  if (a.length < 2 || b.length < 2) return Number.NaN;
  const [x, y] = [distances(a), distances(b)];
  const df = a.length + b.length - 2;
  const pooled = (squares(x) + squares(y)) / df;
  const t = (mean(x) - mean(y)) / Math.sqrt(pooled * (1 / a.length + 1 / b.length));
  return studentCdf(-t, df);
}

function distances(values: readonly number[]): readonly number[] {
  const center = median(values);
  return values.map((value) => Math.abs(value - center));
}

function squares(values: readonly number[]): number {
  const center = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - center) ** 2;
  return sum;
}
