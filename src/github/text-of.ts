/** A text of an answer; '' for anything else, which an answer of GitHub's may hold all the same. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
