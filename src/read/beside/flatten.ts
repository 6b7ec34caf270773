const MAX_DEPTH = 8;
const MAX_ENTRIES = 1000;
/** Elements of a list that is a setting; a longer one is data. */
const MAX_LIST = 32;

/** Settings inside of settings as one list: nested keys joined with `.`, short lists as JSON text. Takes maps, and objects of JSON. */
export function flatten(value: unknown): readonly (readonly [string, unknown])[] {
  const entries: [string, unknown][] = [];
  collect(value, '', 0, entries);
  return entries;
}

/** Keys and values of a map or of an object; null for anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (value instanceof Map) return [...value].map(([key, inner]) => [String(key), inner] as const);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

/** A short list of plain values as text; undefined (left out) for anything longer or nested. */
export function listText(list: readonly unknown[]): string | undefined {
  const plain =
    list.length <= MAX_LIST && list.every((item) => item === null || ['string', 'number', 'boolean'].includes(typeof item));
  return plain ? JSON.stringify(list) : undefined;
}

function collect(value: unknown, prefix: string, depth: number, entries: [string, unknown][]): void {
  if (entries.length >= MAX_ENTRIES) return;
  const inner = entriesOf(value);
  if (inner === null) {
    if (prefix !== '') entries.push([prefix, Array.isArray(value) ? listText(value) : value]);
    return;
  }
  const wrapped = prefix === '' ? undefined : unwrapped(inner);
  if (wrapped !== undefined) {
    collect(wrapped, prefix, depth + 1, entries);
    return;
  }
  if (depth >= MAX_DEPTH) return;
  for (const [key, one] of inner) collect(one, prefix === '' ? key : `${prefix}.${key}`, depth + 1, entries);
}

/** W&B writes `key: {desc: …, value: …}`, jsonpickle (Sacred) `{"py/tuple": […]}`; undefined for anything else. */
function unwrapped(entries: readonly (readonly [string, unknown])[]): unknown {
  const value = entries.find(([key]) => key === 'value' || key === 'py/tuple');
  return value !== undefined && entries.every(([key]) => key === value[0] || key === 'desc') ? value[1] : undefined;
}
