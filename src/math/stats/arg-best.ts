/** Index of the smallest (or largest) value, the first of equals; NaN never wins; −1 where nothing is a number. */
export function argBest(values: ArrayLike<number>, goal: 'minimize' | 'maximize'): number {
  let best = -1;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (best < 0 || (goal === 'minimize' ? value < values[best]! : value > values[best]!)) best = i;
  }
  return best;
}
