import { inThousands } from '../text/numbers.js';

/**
 * A number with so many decimals and its thousands apart, as `Intl.NumberFormat('en-US')` writes it: `decimalText(1234.5, 2)` is
 * `1,234.50`. Null for what has too many digits to be written out.
 */
export function decimalText(value: number, decimals: number): string | null {
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(String(Math.abs(value)));
  if (digits === null) return null;
  const [, whole = '', fraction = ''] = digits;
  // Half a unit is rounded away from zero, by the shortest digits of the number and not by what it is in binary.
  const isUp = fraction.charAt(decimals) >= '5';
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0')) + (isUp ? 1n : 0n);
  const text = units.toString().padStart(decimals + 1, '0');
  const end = text.length - decimals;
  const thousands = inThousands(text.slice(0, end));
  return `${value < 0 ? '-' : ''}${thousands}${decimals > 0 ? `.${text.slice(end)}` : ''}`;
}
