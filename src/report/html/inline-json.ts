/** Digits of a drawn value. */
const DIGITS = 6;

/** JSON that cannot end the script element that holds it. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(rounded(value)).replaceAll('<', '\\u003c');
}

/** The same with the numbers as they are written. What `JSON.stringify` asks for each value takes longer. */
function rounded(value: unknown): unknown {
  if (typeof value === 'number')
    return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toPrecision(DIGITS));
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(rounded);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = rounded((value as Readonly<Record<string, unknown>>)[name]);
  return copy;
}
