/** Powers of ten that a double holds exactly, so that the division by one rounds once. `10 ** n` is not exact everywhere. */
const POWERS = Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * A number with that many significant digits: the nearest double to the decimal, as `Number(value.toPrecision(digits))` but many
 * times faster. Integers and non-finite values stay what they are.
 * @example roundTo(0.123456789, 5) // 0.12346
 */
export function roundTo(value: number, digits: number): number {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const places = digits - 1 - Math.floor(Math.log10(Math.abs(value)));
  if (places < 0 || places >= POWERS.length) return Number(value.toPrecision(digits));
  const scale = POWERS[places]!;
  return Math.round(value * scale) / scale;
}
