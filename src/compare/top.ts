/** Top of the scale that all of these values lie on: 1 or 100; NaN where they lie on neither. No percentage that was learned is below 1.5. */
export function topOf(values: readonly number[]): number {
  if (values.length === 0 || values.some((value) => !(value >= 0 && value <= 100))) return Number.NaN;
  return values.every((value) => value <= 1.5) ? 1 : 100;
}
