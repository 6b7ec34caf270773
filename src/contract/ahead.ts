/** Items that were checked before their list was whole, and lists. */
const AHEAD = new WeakSet<object>();

/** A list whose items are known to be as the schema of the list makes them, or such an item: it is taken as it is. */
export function takenAsChecked<T extends object>(checked: T): T {
  AHEAD.add(checked);
  return checked;
}

/** Was it checked before? */
export function isAhead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && AHEAD.has(value);
}
