import { Session } from 'node:inspector';

/** Native methods that read a whole array for one call, and how many of its values they read. Those that call back are counted there. */
const NATIVE = [
  'concat',
  'fill',
  'includes',
  'indexOf',
  'join',
  'lastIndexOf',
  'reverse',
  'set',
  'slice',
  'sort',
  'toSorted',
] as const;
const OWNERS = [Array.prototype, Object.getPrototypeOf(Float64Array.prototype)] as readonly Record<string, unknown>[];

/** What a piece of code does, without a clock: the same number every time. */
export interface WorkCounter {
  /** Characters of `src/` that were run, each as often as it was, and values that native methods went through. */
  readonly of: (work: () => void) => number;
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
      const native = countingNative(work);
      const { result } = post('Profiler.takePreciseCoverage') as Coverage;
      const functions = result.filter(({ url }) => of.some((part) => url.includes(part))).flatMap((script) => script.functions);
      return functions.reduce((sum, { ranges }) => sum + workOf(ranges), native);
    },
    stop: () => {
      post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
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

/** Values that native methods go through while something works. A sort of n counts n·log₂ n. */
function countingNative(work: () => void): number {
  let count = 0;
  const restored: (() => void)[] = [];
  for (const owner of OWNERS) {
    for (const name of NATIVE) {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      if (!before) continue;
      const native = before.value as (...args: unknown[]) => unknown;
      const counted = function (this: ArrayLike<unknown>, ...args: unknown[]) {
        const result = native.apply(this, args);
        count += valuesRead(name, this, args, result);
        return result;
      };
      Object.defineProperty(owner, name, { ...before, value: counted });
      restored.push(() => Object.defineProperty(owner, name, before));
    }
  }
  try {
    work();
  } finally {
    for (const restore of restored) restore();
  }
  return count;
}

function valuesRead(name: string, of: ArrayLike<unknown>, args: readonly unknown[], result: unknown): number {
  const lengthOf = (value: unknown) => (value as ArrayLike<unknown>).length;
  if (name === 'sort' || name === 'toSorted') return of.length * Math.log2(1 + of.length);
  if (name === 'slice' || name === 'concat') return lengthOf(result);
  if (name === 'fill') return Number(args[2] ?? of.length) - Number(args[1] ?? 0);
  if (name === 'set') return lengthOf(args[0]);
  if (name === 'indexOf') return typeof result === 'number' && result >= 0 ? result + 1 : of.length;
  return of.length;
}
