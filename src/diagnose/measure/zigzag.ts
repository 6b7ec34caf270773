/** A curve gets worse by a good deal, from one turning point to the next. Points of the curve. */
export interface Swing {
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/**
 * The rises of a cost of at least `least` between its turning points: a smaller move either way is none (the zigzag of a chart). A rise
 * from the first value counts as well, one that goes on at the end too.
 * @example swingsOf([1, 0.5, 0.9, 0.4], 0.3) // [{ from: 1, to: 2, height: 0.4 }]
 */
export function swingsOf(cost: ArrayLike<number>, least: number): readonly Swing[] {
  const found: Swing[] = [];
  let low = 0;
  let high = 0;
  let rises = false;
  for (let i = 1; i < cost.length; i += 1) {
    if (rises) {
      if (cost[i]! > cost[high]!) high = i;
      if (cost[high]! - cost[i]! < least) continue;
      found.push({ from: low, to: high, height: cost[high]! - cost[low]! });
      rises = false;
      low = i;
    } else {
      if (cost[i]! < cost[low]!) low = i;
      if (cost[i]! - cost[low]! < least) continue;
      rises = true;
      high = i;
    }
  }
  if (rises) found.push({ from: low, to: high, height: cost[high]! - cost[low]! });
  return found;
}
