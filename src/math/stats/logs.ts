/**
 * Natural logarithms; −Infinity for 0, NaN for negative values. A loop of its own: `map` makes an object of every number.
 * @example logs(Float64Array.of(1, Math.E)) // [0, 1]
 */
export function logs(values: Float64Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i += 1) result[i] = Math.log(values[i]!);
  return result;
}
