import type { Draw } from './draw.js';

/** One line inside of an epoch. */
export interface Place {
  /** As printed. */
  readonly epoch: number;
  /** Counted from 1 in each epoch. */
  readonly batch: number;
  /** Counted on through the epochs. */
  readonly step: number;
}

/** A training that logs several times an epoch. */
export interface Course {
  /** As printed, one of each epoch. */
  readonly epochs: readonly number[];
  /** Batches of an epoch. */
  readonly per: number;
  readonly places: readonly Place[];
  /** Steps at the ends of the epochs. */
  readonly ends: readonly number[];
}

/** `first`: number of the first epoch. The last batch of an epoch is logged where `toEnd` says so. */
export function course(draw: Draw, { first, toEnd = false }: { readonly first: number; readonly toEnd?: boolean }): Course {
  const count = draw.int(5, 12);
  const lines = draw.int(2, 6);
  const every = draw.pick([10, 50, 100]);
  const per = every * lines + (toEnd ? 0 : draw.int(1, every - 1));
  const epochs = Array.from({ length: count }, (_, i) => i + first);
  return {
    epochs,
    per,
    places: epochs.flatMap((epoch, e) =>
      Array.from({ length: lines }, (_, i) => ({ epoch, batch: (i + 1) * every, step: e * per + (i + 1) * every })),
    ),
    ends: epochs.map((_, e) => (e + 1) * per),
  };
}

/** Lines of a course with the line of each epoch behind them. */
export function withEnds(
  { epochs, places }: Course,
  line: (place: Place, i: number) => readonly string[],
  end: (epoch: number, e: number) => readonly string[],
): string[] {
  return epochs.flatMap((epoch, e) => [
    ...places.flatMap((place, i) => (place.epoch === epoch ? line(place, i) : [])),
    ...end(epoch, e),
  ]);
}

/** Steps of a training that counts no epochs, and those of its evaluations. */
export interface Steps {
  readonly every: number;
  readonly steps: readonly number[];
  readonly evaluated: readonly number[];
  readonly total: number;
}

export function stepsOf(draw: Draw, first: 0 | 'every' = 'every'): Steps {
  const every = draw.pick([1, 10, 50, 100]);
  const evaluations = draw.int(6, 15);
  const between = draw.int(2, 5);
  const from = first === 0 ? 0 : 1;
  const steps = Array.from({ length: evaluations * between }, (_, i) => (i + from) * every);
  return {
    every,
    steps,
    evaluated: steps.filter((step) => (step / every) % between === 0),
    total: evaluations * between * every,
  };
}

/** Lines by step, with those of an evaluation behind the step's line. */
export function withEvaluations(
  { steps, evaluated }: Steps,
  line: (step: number, i: number) => readonly string[],
  evaluation: (step: number, e: number) => readonly string[],
): string[] {
  return steps.flatMap((step, i) => {
    const e = evaluated.indexOf(step);
    return [...line(step, i), ...(e < 0 ? [] : evaluation(step, e))];
  });
}

/** Places of points inside of epochs. */
export const placesOf = ({ places }: Course) => ({
  epochs: places.map(({ epoch }) => epoch),
  steps: places.map(({ step }) => step),
});
/** Places of points at the ends of epochs. */
export const endsOf = ({ epochs, ends }: Course) => ({ epochs, steps: ends });
