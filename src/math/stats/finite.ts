/**
 * The finite values from one index up to another (clipped to the array), all of them where no index is given: only to be read, as they are
 * a part of the array itself where none is left out.
 */
export function finite(values: Float64Array, from = 0, to = values.length): Float64Array {
  const start = Math.max(0, from);
  const end = Math.max(start, Math.min(values.length, to));
  let whole = start;
  while (whole < end && Number.isFinite(values[whole]!)) whole += 1;
  if (whole === end) return values.subarray(start, end);
  const kept = new Float64Array(Math.max(0, end - start));
  let n = 0;
  for (let i = start; i < end; i += 1) if (Number.isFinite(values[i]!)) kept[n++] = values[i]!;
  return n === kept.length ? kept : kept.subarray(0, n);
}

/** The indices of the finite values, in order. */
export function finiteIndices(values: ArrayLike<number>): Int32Array {
  const kept = new Int32Array(values.length);
  let n = 0;
  for (let i = 0; i < values.length; i += 1) if (Number.isFinite(values[i]!)) kept[n++] = i;
  return n === kept.length ? kept : kept.subarray(0, n);
}

/** The values at given indices. */
export function pick(values: ArrayLike<number>, indices: ArrayLike<number>): Float64Array {
  const picked = new Float64Array(indices.length);
  for (let i = 0; i < picked.length; i += 1) picked[i] = values[indices[i]!]!;
  return picked;
}
