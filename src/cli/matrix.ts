/** The legs of a matrix job. */
export interface Legs {
  /** Null where only GitHub can count them. */
  readonly count: number | null;
  /** Keys whose values can stand in the name of an artifact; null: not all of them can. */
  readonly keys: readonly string[] | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** How many jobs a matrix makes, by GitHub's rules of `exclude` and `include`; null: there is no matrix. */
export function legsOf(matrix: unknown): Legs | null {
  if (matrix === undefined || matrix === null) return null;
  const { include, exclude, ...own } = fieldsOf(matrix);
  const isStatic = typeof matrix === 'object' && [...Object.values(own), include ?? [], exclude ?? []].every(Array.isArray);
  if (!isStatic) return { count: null, keys: null };
  const dimensions = Object.entries(own) as [string, unknown[]][];
  const combinations = dimensions.reduce<Fields[]>(
    (all, [key, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    dimensions.length === 0 ? [] : [{}],
  );
  const kept = combinations.filter((one) => !listOf(exclude).some((out) => matches(one, fieldsOf(out))));
  const added = listOf(include)
    .map(fieldsOf)
    .filter((extra) => !kept.some((one) => matches(one, sharedOf(extra, own))));
  const simple = dimensions.every(([key, values]) => /^[\w-]+$/.test(key) && values.every(isSimple));
  const count = kept.length + added.length;
  const hasExpression = JSON.stringify(matrix).includes('${{');
  return {
    count: hasExpression || count === 0 ? null : count,
    keys: simple && dimensions.length > 0 && added.length === 0 && !hasExpression ? dimensions.map(([key]) => key) : null,
  };
}

function sharedOf(extra: Fields, own: Fields): Fields {
  return Object.fromEntries(Object.entries(extra).filter(([key]) => Object.hasOwn(own, key)));
}

function matches(one: Fields, wanted: Fields): boolean {
  return Object.entries(wanted).every(([key, value]) => JSON.stringify(one[key]) === JSON.stringify(value));
}

/** What GitHub takes in the name of an artifact. */
function isSimple(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && /^[\w.-]{1,60}$/.test(value));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
