/** What was dropped, each once, in its order: the first part of every path. */
export function rootsOf(paths: Iterable<string>): readonly string[] {
  return [...new Set([...paths].map((path) => path.slice(0, (path.indexOf('/') + 1 || path.length + 1) - 1)))];
}
