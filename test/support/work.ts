import { Session } from 'node:inspector';

/** Ten times as much may take this many times the work: what sorts takes a little more than ten times. */
export const MAX_GROWTH = 11;

/** What a piece of code does, without a clock: the same number every time. */
export interface WorkCounter {
  /**
   * Characters of `src/` that were run, each as often as it was, and items that built-in methods walked without calling us. What is done
   * once a process counts too, so do it once before. Not seen: a spread into an object, and regular expressions.
   */
  readonly of: (work: () => unknown) => number;
  readonly stop: () => void;
}

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly endOffset: number; readonly count: number }[];
    }[];
  }[];
}

/**
 * Counts by the engine's own coverage, which counts every block. Only code that is loaded later has blocks: ask before `src/` is imported.
 * `of`: parts of the addresses of scripts that count.
 */
export function workCounter(of: readonly string[] = ['/src/']): WorkCounter {
  const session = new Session();
  session.connect();
  const post = (method: string, params: object = {}): unknown => {
    let answer: unknown;
    session.post(method, params, (error, result) => {
      if (error) throw error;
      answer = result;
    });
    return answer;
  };
  post('Profiler.enable');
  post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    of: (work) => {
      post('Profiler.takePreciseCoverage');
      const walked = walkedIn(work);
      const { result } = post('Profiler.takePreciseCoverage') as Coverage;
      const functions = result.filter(({ url }) => of.some((part) => url.includes(part))).flatMap((script) => script.functions);
      return functions.reduce((sum, { ranges }) => sum + workOf(ranges), walked);
    },
    stop: () => {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Work on ten times as much / on `size`; `prepare` makes what is worked on, uncounted. */
export function growthOf<T>(
  counter: WorkCounter,
  size: number,
  prepare: (size: number) => T,
  work: (given: T) => unknown,
): number {
  const [few, many] = [prepare(size), prepare(10 * size)];
  work(few);
  const before = counter.of(() => work(few));
  return counter.of(() => work(many)) / before;
}

/** Blocks lie inside each other, the outer one first: each counts with what no inner one has. */
function workOf(ranges: Coverage['result'][number]['functions'][number]['ranges']): number {
  let sum = 0;
  const outer: { readonly end: number; readonly count: number }[] = [];
  for (const { startOffset, endOffset, count } of ranges) {
    while (outer.length > 0 && outer[outer.length - 1]!.end <= startOffset) outer.pop();
    const around = outer[outer.length - 1]?.count ?? 0;
    sum += (count - around) * (endOffset - startOffset);
    outer.push({ end: endOffset, count });
  }
  return sum;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
/** Items that a call walked, of what it was called on, what it gave and what it was given. */
type Walk = (on: unknown, given: unknown, args: readonly unknown[]) => number;

const length = (list: unknown): number => (list as { readonly length: number }).length;
const one: Walk = () => 1;
const all: Walk = (on) => length(on);
const made: Walk = (_, given) => length(given ?? []);
const until: Walk = (on, at) => (at === -1 ? length(on) : Number(at) + 1);
const filled: Walk = (on, _, args) => Number(args[2] ?? length(on)) - Number(args[1] ?? 0);
const copied: Walk = (_on, _given, args) => length(args[0]);
const sorted: Walk = (on) => length(on) * Math.log2(1 + length(on));
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
      ...{ slice: made, concat: made, flat: made, fill: filled, toReversed: all, sort: sorted, toSorted: sorted, with: all },
    },
  ],
  [
    prototypeOf(Float64Array.prototype),
    {
      includes: all,
      indexOf: until,
      join: all,
      reverse: all,
      slice: made,
      set: copied,
      fill: filled,
      sort: sorted,
      toSorted: sorted,
    },
  ],
  [String.prototype, { includes: all, indexOf: until, split: all, replace: all, replaceAll: all, match: all, normalize: all }],
  [Object, { keys: made, values: made, entries: made, fromEntries: one, assign: one }],
  [JSON, { stringify: made }],
];

/** Items that built-in methods walk while something works. */
function walkedIn(work: () => unknown): number {
  let walked = 0;
  let isCounting = false;
  const undo: (() => void)[] = [];
  for (const [owner, walks] of BUILT_IN) {
    for (const [name, walk] of Object.entries(walks)) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name);
      if (descriptor === undefined) continue;
      const method = descriptor.value as Method;
      const counting: Method = function (...args) {
        const given = Reflect.apply(method, this, args);
        if (isCounting) walked += walk(this, given, args);
        return given;
      };
      undo.push(() => Object.defineProperty(owner, name, descriptor));
      Object.defineProperty(owner, name, { ...descriptor, value: counting });
    }
  }
  isCounting = true;
  try {
    work();
  } finally {
    isCounting = false;
    for (const restore of undo) restore();
  }
  return walked;
}
