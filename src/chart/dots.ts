/** Points of a line that are shown each, and the radius of their dots. */
const [FEW, DOT] = [25, 2];

/** Radius of the dots on a line: few points are dots, and so is every one that stands alone between gaps, where no line shows it. */
export function dotsOf(values: readonly number[]): number | readonly number[] {
  if (values.length < FEW) return DOT;
  const isNumber = (i: number) => Number.isFinite(values[i]);
  const alone = values.map((_, i) => isNumber(i) && !isNumber(i - 1) && !isNumber(i + 1));
  return alone.includes(true) ? alone.map((one) => (one ? DOT : 0)) : 0;
}
