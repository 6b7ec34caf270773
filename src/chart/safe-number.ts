/** Larger numbers are drawn at the end of the axis, smaller ones at zero: where axes are scaled, others overflow or never end. */
const [LARGEST, SMALLEST] = [1e100, 1e-100];

/** A number as a picture can show it; what is no number stays none. */
export function safeNumber(value: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  const size = Math.abs(value);
  if (size < SMALLEST) return 0;
  return size > LARGEST ? Math.sign(value) * LARGEST : value;
}
