import { brentMinimum, type Point } from '../stats/brent.js';

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
/** How far the logarithm of the rate may be off. */
const TOLERANCE = 1e-6;

/**
 * Least squares of one shape: the floor and the amplitude are linear, the rate is searched on a logarithmic grid and refined by
 * parabolas (Brent 1973). NaN errors below 4 points.
 */
export function fitDecay(y: ArrayLike<number>, shape: Shape, first = 1): DecayFit {
  const n = y.length;
  if (n < 4) return { shape, floor: Number.NaN, amplitude: Number.NaN, rate: Number.NaN, squaredError: Number.NaN };
  const linear = linearFits(y, shape, first);
  const [low, high] = shape === 'power-law' ? [0.02, 8] : [0.05 / n, 20 / n];
  const errorAt = (at: number): Point => ({ at, value: linear(Math.exp(at)).squaredError });
  const errors = Array.from({ length: STEPS }, (_, step) => errorAt(Math.log(low) + (Math.log(high / low) * step) / (STEPS - 1)));
  const best = errors.reduce((least, { value }, i) => (value < errors[least]!.value ? i : least), 0);
  const around = [errors[best]!, errors[Math.max(0, best - 1)]!, errors[Math.min(STEPS - 1, best + 1)]!] as const;
  const rate = Math.exp(brentMinimum((at) => errorAt(at).value, around, TOLERANCE).at);
  return { shape, rate, ...linear(rate) };
}

function basis(shape: Shape, rate: number, x: number): number {
  return shape === 'power-law' ? x ** -rate : Math.exp(-rate * x);
}

/** Least squares of floor and amplitude at a given rate, over one curve. */
function linearFits(y: ArrayLike<number>, shape: Shape, first: number): (rate: number) => Omit<DecayFit, 'shape' | 'rate'> {
  const n = y.length;
  const values = new Float64Array(n);
  const centredY = new Float64Array(n);
  // x^−b = exp(−b·ln x): one exponential a point and rate, for both shapes.
  const isExponential = shape === 'exponential';
  const grown = new Float64Array(n);
  const g = new Float64Array(n);
  let sumY = 0;
  for (let i = 0; i < n; i += 1) {
    grown[i] = isExponential ? first + i : Math.log(first + i);
    values[i] = y[i]!;
    sumY += values[i]!;
  }
  const meanY = sumY / n;
  for (let i = 0; i < n; i += 1) centredY[i] = values[i]! - meanY;
  return (rate) => {
    let last = Math.exp(-rate * grown[0]!);
    let sumG = last;
    g[0] = last;
    const ratio = Math.exp(-rate);
    for (let i = 1; i < n; i += 1) {
      last = isExponential ? last * ratio : Math.exp(-rate * grown[i]!);
      g[i] = last;
      sumG += last;
    }
    const meanG = sumG / n;
    let gg = 0;
    let gy = 0;
    for (let i = 0; i < n; i += 1) {
      const centred = g[i]! - meanG;
      gg += centred * centred;
      gy += centred * centredY[i]!;
    }
    const amplitude = gg > 0 ? gy / gg : 0;
    const floor = (sumY - amplitude * sumG) / n;
    let squaredError = 0;
    for (let i = 0; i < n; i += 1) {
      const off = values[i]! - floor - amplitude * g[i]!;
      squaredError += off * off;
    }
    return { floor, amplitude, squaredError };
  };
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
