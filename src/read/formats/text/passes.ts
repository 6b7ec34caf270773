import type { Split } from '../../../model/split.js';
import type { Place, Source } from './kinds.js';
import type { TextLine } from './text-line.js';

/** A state of a bar, or a batch of an evaluation. */
export interface State {
  readonly line: TextLine;
  readonly place: Place;
  readonly headed: Split | null;
  readonly row: number;
}

interface Pass {
  last: State;
  /** All states, until the bar starts anew: a bar that never does is one of epochs or steps, and each state a point. */
  states: State[] | null;
}

/** Takes a state that is a point, at a place of its own or that of the lines above. */
export type Emit = (state: State, source: Source, own: Place) => void;

/** Bars and evaluations that are under way, by what stands in front of them. */
export type Passes = Map<string, Pass>;

/** Bars side by side; a log with more repeats texts that are none. */
const MAX_PASSES = 32;
/** States of a bar that may be one of steps. */
const MAX_STATES = 50_000;
/** Fewer states are a bar on its way. */
const MIN_STATES = 3;

export function newPasses(): Passes {
  return new Map();
}

export function takePass(passes: Passes, state: State, emit: Emit): void {
  const { line } = state;
  const key = `${line.progress ? 'bar' : 'pass'} ${line.label}`;
  const pass = passes.get(key);
  if (pass === undefined) {
    if (passes.size >= MAX_PASSES) closePasses(passes, emit);
    passes.set(key, { last: state, states: [state] });
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
  for (const { last, states } of passes.values()) {
    if (states !== null && states.length >= MIN_STATES && isNowhere(last.place)) {
      for (const state of states) takeStep(state, emit);
    } else take(last, emit);
  }
  passes.clear();
}

function isNowhere({ epoch, step }: Place): boolean {
  return Number.isNaN(epoch) && Number.isNaN(step);
}

function take(state: State, emit: Emit): void {
  const { epoch, progress } = state.line;
  emit(state, progress ? 'bar' : 'pass', { epoch, step: Number.NaN, total: Number.NaN });
}

function takeStep(state: State, emit: Emit): void {
  const place = { epoch: Number.NaN, step: state.line.counter!.done, total: Number.NaN };
  emit({ ...state, place }, 'line', place);
}
