/** An exponential moving average whose beginning is no nearer to zero than the curve; gaps stay gaps. `weight`: of what came before, 0 to below 1. */
export function smoothed(values: readonly (number | null)[], weight: number): readonly (number | null)[] {
  let [level, mass] = [0, 0];
  return values.map((value) => {
    if (value === null) return null;
    level = weight * level + (1 - weight) * value;
    mass = weight * mass + (1 - weight);
    return level / mass;
  });
}
