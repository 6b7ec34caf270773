/** Smallest value, NaN left out; Infinity for none. */
export function smallest(values: ArrayLike<number>): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) if (values[i]! < least) least = values[i]!;
  return least;
}

/** Largest value, NaN left out; −Infinity for none. */
export function largest(values: ArrayLike<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) if (values[i]! > most) most = values[i]!;
  return most;
}
