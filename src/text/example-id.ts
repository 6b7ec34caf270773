/** What an example is called: its id, or its row in the file, 0-based, where it has none. */
export function idOf(ids: readonly string[] | null, row: number): string {
  return ids?.[row] ?? `row ${row}`;
}
