/**
 * Indices of at most `most` points that keep the shape of a long curve: first and last, and the smallest and the largest of
 * every equal slice between (min/max decimation), in order. All indices for short input. NaN values mark gaps and are kept
 * as the only point of a slice without numbers.
 */
export function downsample(values: ArrayLike<number>, most: number): readonly number[] {
  const n = values.length;
  if (n <= most) {
    const all: number[] = [];
    for (let i = 0; i < n; i += 1) all.push(i);
    return all;
  }
  const slices = Math.max(1, Math.floor((most - 2) / 2));
  const kept = [0];
  for (let slice = 0; slice < slices; slice += 1) {
    const from = 1 + Math.floor((slice * (n - 2)) / slices);
    const to = 1 + Math.floor(((slice + 1) * (n - 2)) / slices);
    let low = -1;
    let high = -1;
    for (let i = from; i < to; i += 1) {
      if (!Number.isFinite(values[i]!)) continue;
      if (low < 0 || values[i]! < values[low]!) low = i;
      if (high < 0 || values[i]! > values[high]!) high = i;
    }
    if (low < 0) kept.push(from);
    else kept.push(Math.min(low, high));
    if (low !== high) kept.push(Math.max(low, high));
  }
  kept.push(n - 1);
  return kept;
}
