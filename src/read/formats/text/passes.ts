import type { Split } from '../../../model/split.js';
import type { Place, Source } from './kinds.js';
import type { Counter, TextLine } from './text-line.js';

/** A state of a bar, or a batch of an evaluation. */
export interface State {
  readonly line: TextLine;
  readonly place: Place;
  readonly headed: Split | null;
  readonly row: number;
  /** What the bar around this one had done; NaN where there is none. */
  readonly outer: number;
}

interface Pass {
  last: State;
  /** All states, until the bar starts anew: a bar that never does is one of epochs or steps, and each state a point. */
  states: State[] | null;
}

/** Takes a state that is a point, at a place of its own or that of the lines above. */
export type Emit = (state: State, source: Source, own: Place) => void;

/** Bars and evaluations that are under way, by what stands in front of them. */
export interface Passes {
  readonly open: Map<string, Pass>;
  /** How far each bar is, whether it shows metrics or not; the one that began last comes last. */
  readonly counts: Map<string, Counter>;
}

/** Bars side by side; a log with more repeats texts that are none. */
const MAX_PASSES = 32;
/** States of a bar that may be one of steps. */
const MAX_STATES = 50_000;
/** Fewer states are a bar on its way. */
const MIN_STATES = 3;

export function newPasses(): Passes {
  return { open: new Map(), counts: new Map() };
}

/** Takes how far a bar is. */
export function countBar({ counts }: Passes, label: string, counter: Counter): void {
  const before = counts.get(label);
  if (before === undefined && counts.size >= MAX_PASSES) return;
  if (before !== undefined && counter.done < before.done) counts.delete(label);
  counts.set(label, counter);
}

/** What the innermost bar of another name that is under way has done: a bar inside of it is of the unit that comes next. */
export function outerOf({ counts }: Passes, label: string): number {
  let outer = Number.NaN;
  for (const [name, { done, total }] of counts) if (name !== label && done < total) outer = done;
  return outer;
}

export function takePass(passes: Passes, state: State, emit: Emit): void {
  const { line } = state;
  const key = `${line.progress ? 'bar' : 'pass'} ${line.label}`;
  const pass = passes.open.get(key);
  if (pass === undefined) {
    if (passes.open.size >= MAX_PASSES) closePasses(passes, emit);
    passes.open.set(key, { last: state, states: [state] });
    return;
  }
  if (startsAnew(pass.last, state)) {
    take(pass.last, emit);
    pass.states = null;
  } else if (pass.states !== null) {
    // The last picture of one state counts.
    if (pass.last.line.counter?.done === line.counter?.done) pass.states.pop();
    if (pass.states.length < MAX_STATES) pass.states.push(state);
    else pass.states = null;
  }
  pass.last = state;
}

function startsAnew(before: State, now: State): boolean {
  const [a, b] = [before.line.counter!, now.line.counter!];
  if (!Object.is(a.total, b.total) || b.done < a.done) return true;
  if (!now.line.progress && b.done === a.done) return true;
  return before.place.epoch !== now.place.epoch && !Number.isNaN(now.place.epoch);
}

/** What every bar showed last is its value; what was shown before is over. */
export function closePasses(passes: Passes, emit: Emit): void {
  for (const { last, states } of passes.open.values()) {
    if (states !== null && states.length >= MIN_STATES && isNowhere(last.place)) {
      takeSteps(states, emit);
    } else take(last, emit);
  }
  passes.open.clear();
}

function isNowhere({ epoch, step }: Place): boolean {
  return Number.isNaN(epoch) && Number.isNaN(step);
}

function take(state: State, emit: Emit): void {
  const { epoch, progress } = state.line;
  emit(state, progress ? 'bar' : 'pass', { epoch, step: Number.NaN, total: Number.NaN });
}

/**
 * A bar that shows values before its first unit is done shows those of the unit under way: they are of the next count, and the last
 * count, which nothing comes behind, only repeats them.
 */
function takeSteps(states: readonly State[], emit: Emit): void {
  const ahead = states[0]!.line.counter!.done === 0 ? 1 : 0;
  const repeats = ahead > 0 && sameValues(states[states.length - 1]!, states[states.length - 2]!);
  for (const state of repeats ? states.slice(0, -1) : states) {
    const place = { epoch: Number.NaN, step: state.line.counter!.done + ahead, total: Number.NaN };
    emit({ ...state, place }, 'line', place);
  }
}

function sameValues({ line: a }: State, { line: b }: State): boolean {
  return a.kind === b.kind && a.metrics.every(({ value }, i) => Object.is(value, b.metrics[i]!.value));
}
