/** A copy in which every number is replaced; what holds none that changes is not copied. */
export function mapNumbers(value: unknown, map: (value: number) => unknown): unknown {
  if (typeof value === 'number') return map(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    for (let i = 0; i < value.length; i += 1) {
      const old = value[i];
      // Most are numbers: a call for each would take as long as what is made of it.
      const one = typeof old === 'number' ? map(old) : mapNumbers(old, map);
      if (Object.is(one, old)) continue;
      copy ??= value.slice();
      copy[i] = one;
    }
    return copy ?? value;
  }
  let copy: Record<string, unknown> | null = null;
  const given = value as Record<string, unknown>;
  for (const key of Object.keys(given)) {
    const old = given[key];
    if (typeof old === 'string') continue;
    const one = mapNumbers(old, map);
    if (Object.is(one, old)) continue;
    copy ??= { ...given };
    copy[key] = one;
  }
  return copy ?? value;
}
