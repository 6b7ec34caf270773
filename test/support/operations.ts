import { Session } from 'node:inspector';

/** Ten times as much may take this many times as many operations: what sorts takes a little more than ten times. */
export const MAX_GROWTH = 11;

const session = new Session();
session.connect();
// What is called for the first time from now on counts each of its blocks: load what is measured after this file, with `await import`.
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Operations that `work` takes: blocks of src/ that run, and items that built-in methods walk without calling us. No clock: the same
 * number on every machine. What is done once a process counts too, so do it once before. Not seen: a spread into an object, and
 * regular expressions.
 */
async function operationsOf(work: () => unknown): Promise<number> {
  takeBlocks();
  const { walked, stop } = watchBuiltIns();
  try {
    await work();
  } finally {
    stop();
  }
  return takeBlocks() + walked();
}

/** Operations on ten times as much / on `size`; `prepare` makes what is worked on, uncounted. */
export async function growthOf<T>(
  size: number,
  prepare: (size: number) => T | Promise<T>,
  work: (given: T) => unknown,
): Promise<number> {
  const [few, many] = [await prepare(size), await prepare(10 * size)];
  await work(few);
  const before = await operationsOf(() => work(few));
  return (await operationsOf(() => work(many))) / before;
}

/** How often blocks of src/ ran since this was asked last: functions, branches and bodies of loops. */
function takeBlocks(): number {
  let total = 0;
  session.post('Profiler.takePreciseCoverage', (error, taken) => {
    if (error !== null) throw error;
    for (const { url, functions } of taken.result) {
      if (!url.includes('/src/') || url.includes('/node_modules/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) total += count;
    }
  });
  return total;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
/** Items that a call walked, of what it was called on and what it gave. */
type Walk = (on: unknown, given: unknown) => number;

const length = (list: unknown): number => (list as { readonly length: number }).length;
const one: Walk = () => 1;
const all: Walk = (on) => length(on);
const made: Walk = (_, given) => length(given ?? []);
const until: Walk = (on, at) => (at === -1 ? length(on) : Number(at) + 1);
const prototypeOf = (value: object) => Object.getPrototypeOf(value) as object;

/** What walks a list or a text without a callback: spreads, `for … of` and `new Set` ask iterators. */
const BUILT_IN: readonly (readonly [object, Readonly<Record<string, Walk>>])[] = [
  ...[[][Symbol.iterator](), new Map().values(), new Set().values(), ''[Symbol.iterator]()].map(
    (iterator) => [prototypeOf(iterator), { next: one }] as const,
  ),
  [
    Array.prototype,
    {
      ...{ includes: all, indexOf: until, lastIndexOf: all, join: all, reverse: all, shift: all, unshift: all, splice: all },
      ...{ slice: made, concat: made, flat: made, fill: all, toReversed: all, toSorted: all, with: all },
    },
  ],
  [prototypeOf(Float64Array.prototype), { includes: all, indexOf: until, slice: made, set: all, fill: all, sort: all }],
  [String.prototype, { includes: all, indexOf: until, split: all, replace: all, replaceAll: all, match: all, normalize: all }],
  [Object, { keys: made, values: made, entries: made, fromEntries: one, assign: one }],
  [JSON, { stringify: made }],
];

/** Counts what built-in methods walk until it is stopped. */
function watchBuiltIns(): { readonly walked: () => number; readonly stop: () => void } {
  let walked = 0;
  let isCounting = false;
  const before: (() => void)[] = [];
  for (const [owner, walks] of BUILT_IN) {
    for (const [name, walk] of Object.entries(walks)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (descriptor === undefined) continue;
      const method = descriptor.value as Method;
      const counting: Method = function (...args) {
        const given = Reflect.apply(method, this, args);
        if (isCounting) walked += walk(this, given);
        return given;
      };
      before.push(() => Object.defineProperty(owner, name, descriptor));
      Object.defineProperty(owner, name, { ...descriptor, value: counting });
    }
  }
  isCounting = true;
  const stop = () => {
    isCounting = false;
    for (const undo of before) undo();
  };
  return { walked: () => walked, stop };
}
