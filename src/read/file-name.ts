/** The last part of a path, after `/` or `\`; the whole where it has neither. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
