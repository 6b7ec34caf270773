/** A mapping of YAML, as far as it is one. */
export type Fields = Readonly<Record<string, unknown>>;

/** A value as a mapping; an empty one where it is none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A value as a list; an empty one where it is none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
