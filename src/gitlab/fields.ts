/** Whether it is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of an answer; '' where there is none. */
export function textIn(value: unknown, name: string): string {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === 'string' ? found : '';
}

/** A number of an answer; NaN where there is none. */
export function numberIn(value: unknown, name: string): number {
  const found = isRecord(value) ? value[name] : undefined;
  return typeof found === 'number' ? found : Number.NaN;
}
