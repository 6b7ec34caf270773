/** A text of an answer; '' for anything else, which an answer of GitHub's may hold all the same. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Fields of an answer; none of anything that is no object. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
