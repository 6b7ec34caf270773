import type { MeasuredRun } from '../../model/measured.js';

/** A measurement that several rules ask for and most runs need not have: made when it is first asked for, once a run. */
export function oncePerRun<T>(measure: (run: MeasuredRun) => T): (run: MeasuredRun) => T {
  const known = new WeakMap<MeasuredRun, { readonly value: T }>();
  return (run) => {
    const found = known.get(run) ?? { value: measure(run) };
    known.set(run, found);
    return found.value;
  };
}
