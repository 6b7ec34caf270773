/** Digits of a drawn value. */
const DIGITS = 6;

/** JSON that cannot end the script element that holds it. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'number' && Number.isFinite(one) && !Number.isInteger(one) ? Number(one.toPrecision(DIGITS)) : one,
  ).replaceAll('<', '\\u003c');
}
