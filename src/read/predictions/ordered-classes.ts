import type { PredictionCaps } from './caps.js';
import { numberNames } from './class-labels.js';
import { Refusal } from './refusal.js';
import type { ClassTable } from './row-checkpoint.js';

/** Classes in an order that does not depend on the order of the rows. */
export interface OrderedClasses {
  readonly names: readonly string[];
  /** Place in `names` of each class of the table. */
  readonly index: Int32Array;
}

/** Numbers stand for themselves, 0 to the largest; words are sorted by their characters. */
export function orderedClasses({ names }: ClassTable, caps: PredictionCaps): OrderedClasses {
  const numbers = names.map((name) => (/^\d{1,9}$/.test(name) ? Number(name) : Number.NaN));
  if (!numbers.some(Number.isNaN)) {
    const most = numbers.reduce((top, number) => Math.max(top, number), 0);
    if (most >= caps.classes) throw new Refusal({ id: 'predictions-too-many', values: { of: 'classes', most: caps.classes } });
    return { names: numberNames(most + 1), index: Int32Array.from(numbers) };
  }
  const sorted = [...names].sort();
  const places = new Map(sorted.map((name, i) => [name, i]));
  return { names: sorted, index: Int32Array.from(names, (name) => places.get(name)!) };
}
