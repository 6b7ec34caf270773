/** A value whose reads are counted, however deep: properties, items, and lists of keys. No clock, the same on every machine. */
export function counted<T extends object>(value: T): { readonly value: T; readonly reads: () => number } {
  let reads = 0;
  const known = new WeakMap<object, object>();
  const wrapped = <V>(one: V): V => {
    if (typeof one !== 'object' || one === null) return one;
    const before = known.get(one);
    if (before) return before as V;
    const proxy = new Proxy(one, {
      get: (target, key) => {
        reads += 1;
        return wrapped(Reflect.get(target, key));
      },
      ownKeys: (target) => {
        reads += 1;
        return Reflect.ownKeys(target);
      },
    });
    known.set(one, proxy);
    return proxy as V;
  };
  return { value: wrapped(value), reads: () => reads };
}
