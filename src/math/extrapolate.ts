/** Curves a falling loss is continued by. */
export type Shape = 'power-law' | 'exponential';

/** A fitted curve c + a·g(x), x = 1, 2, 3…: g = x^−b or exp(−b·x). */
export interface DecayFit {
  readonly shape: Shape;
  readonly floor: number;
  readonly amplitude: number;
  readonly rate: number;
  readonly squaredError: number;
}

/** Grid of the one parameter that is not linear; wide enough for anything from a straight line to a wall. */
const STEPS = 16;
/** Halvings of golden section: the rate is found to about 1e-6 of its logarithm. */
const REFINEMENTS = 28;

/**
 * Least squares of one shape: the floor and the amplitude are linear, the rate is searched on a logarithmic grid and refined by
 * golden section. NaN errors below 4 points.
 */
export function fitDecay(y: ArrayLike<number>, shape: Shape, first = 1): DecayFit {
  const n = y.length;
  if (n < 4) return { shape, floor: Number.NaN, amplitude: Number.NaN, rate: Number.NaN, squaredError: Number.NaN };
  // x^−b = exp(−b·ln x): one exponential a point and rate, for both shapes.
  const grown = Float64Array.from({ length: n }, (_, i) => (shape === 'power-law' ? Math.log(first + i) : first + i));
  const at = (rate: number) => linear(y, shape, rate, grown);
  const [low, high] = shape === 'power-law' ? [0.02, 8] : [0.05 / n, 20 / n];
  const grid = Array.from({ length: STEPS }, (_, i) => low * (high / low) ** (i / (STEPS - 1)));
  let best = 0;
  const errors = grid.map((rate) => at(rate).squaredError);
  for (let i = 1; i < STEPS; i += 1) if (errors[i]! < errors[best]!) best = i;
  let a = Math.log(grid[Math.max(0, best - 1)]!);
  let b = Math.log(grid[Math.min(STEPS - 1, best + 1)]!);
  const golden = (Math.sqrt(5) - 1) / 2;
  for (let i = 0; i < REFINEMENTS; i += 1) {
    const left = b - golden * (b - a);
    const right = a + golden * (b - a);
    if (at(Math.exp(left)).squaredError < at(Math.exp(right)).squaredError) b = right;
    else a = left;
  }
  return at(Math.exp((a + b) / 2));
}

function basis(shape: Shape, rate: number, x: number): number {
  return shape === 'power-law' ? x ** -rate : Math.exp(-rate * x);
}

function linear(y: ArrayLike<number>, shape: Shape, rate: number, grown: Float64Array): DecayFit {
  const n = y.length;
  const basis = grown.map((x) => Math.exp(-rate * x));
  let sumG = 0;
  let sumY = 0;
  for (let i = 0; i < n; i += 1) {
    sumG += basis[i]!;
    sumY += y[i]!;
  }
  let gg = 0;
  let gy = 0;
  for (let i = 0; i < n; i += 1) {
    const g = basis[i]! - sumG / n;
    gg += g * g;
    gy += g * (y[i]! - sumY / n);
  }
  const amplitude = gg > 0 ? gy / gg : 0;
  const floor = (sumY - amplitude * sumG) / n;
  let squaredError = 0;
  for (let i = 0; i < n; i += 1) squaredError += (y[i]! - floor - amplitude * basis[i]!) ** 2;
  return { shape, floor, amplitude, rate, squaredError };
}

/** Value of a fit at x (1-based like the points it was made of). */
export function decayAt({ shape, floor, amplitude, rate }: DecayFit, x: number): number {
  return floor + amplitude * basis(shape, rate, x);
}

/**
 * Continues a curve `ahead` points: the prediction of the shape with the lower AIC (n·ln(SSE/n) + 2k, the same k for both, so
 * the lower squared error), and the range between both shapes (Domhan et al. 2015 use such families). `first` is the x of the
 * first point. NaN below 4 points.
 * @example extrapolate([1, 0.5, 0.25, 0.125], 1).fit.shape // 'exponential'
 */
export function extrapolate(
  y: ArrayLike<number>,
  ahead: number,
  first = 1,
): { readonly fit: DecayFit; readonly value: number; readonly range: readonly [number, number] } {
  const [power, exponential] = (['power-law', 'exponential'] as const).map((shape) => fitDecay(y, shape, first));
  const best = power!.squaredError < exponential!.squaredError ? power! : exponential!;
  const x = first + y.length - 1 + ahead;
  const both = [decayAt(power!, x), decayAt(exponential!, x)];
  return { fit: best, value: decayAt(best, x), range: [Math.min(...both), Math.max(...both)] };
}
