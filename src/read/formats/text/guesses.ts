import type { RawSeries } from '../../../model/log.js';
import { type Floats, trimmed } from '../../bytes/floats.js';
import type { Kind } from './kinds.js';
import type { Model } from './model.js';
import { factsOfName } from './word-facts.js';

/** What a text left open: `before`: the first lines stand above every position; `split`: of which set two bars in turn are. */
export type Guess = 'before' | 'split';

type Places = Pick<RawSeries, 'epochs' | 'steps' | 'rows'>;

/** Epochs, steps and rows of a kind of lines. */
export function placesOf(model: Model, kind: Kind, guesses: Set<Guess>): Places {
  const closing = closesBlocks(model, kind);
  const above = kind.above.items;
  const { bare } = model;
  const pick = (own: Floats, from: Floats) =>
    closing ? Float64Array.from(trimmed(kind.above), (_, i) => from.items[above[i]!] ?? Number.NaN) : trimmed(own);
  const epochs = pick(kind.epochs, bare.epochs);
  const steps = counted(model, epochs, pick(kind.steps, bare.steps), pick(kind.totals, bare.totals));
  const inside = insideOfBars(kind, epochs, steps);
  if (inside !== null) return { steps: inside, rows: trimmed(kind.rows) };
  if (!kind.positioned) placeFirst(model, epochs, steps, guesses);
  return {
    ...(epochs.some(Number.isFinite) && { epochs }),
    ...(steps.some(Number.isFinite) && { steps }),
    rows: trimmed(kind.rows),
  };
}

/** Bars that nothing else places, each inside of the next unit of another bar: `Epochs: 2/12` around `Batches: 21/21, loss=0.5`. */
function insideOfBars({ source, outers }: Kind, epochs: Float64Array, steps: Float64Array): Float64Array | null {
  if (source !== 'bar' || epochs.some(Number.isFinite) || steps.some(Number.isFinite)) return null;
  const done = trimmed(outers);
  return done.every((count, i) => (i === 0 ? Number.isFinite(count) : count > done[i - 1]!))
    ? done.map((count) => count + 1)
    : null;
}

/** Lines that stand above the position that they belong to: the first has none above it, and the last position has none below. */
function closesBlocks({ bare }: Model, { positioned, above, rows, epochs, steps }: Kind): boolean {
  if (positioned || rows.length < 2) return false;
  const begins = above.items[0] === 0 && Number.isNaN(epochs.items[0]) && Number.isNaN(steps.items[0]);
  return begins && above.items[rows.length - 1]! < bare.epochs.length && above.items[rows.length - 1]! > 0;
}

/** Steps counted on through the epochs, where an epoch's length is told. */
function counted(
  { innerSteps, firstEpoch }: Model,
  epochs: Float64Array,
  steps: Float64Array,
  totals: Float64Array,
): Float64Array {
  if (!innerSteps) return steps;
  const first = firstEpoch === 0 ? 0 : 1;
  return steps.map((step, i) => {
    const before = (epochs[i]! - first) * totals[i]!;
    return Number.isFinite(before) ? step + before : step;
  });
}

/** An evaluation before the training lies one epoch before the first, or at step 0. */
function placeFirst({ firstEpoch }: Model, epochs: Float64Array, steps: Float64Array, guesses: Set<Guess>): void {
  const isPlaced = (i: number) => Number.isFinite(epochs[i]!) || Number.isFinite(steps[i]!);
  if (epochs.length < 2 || isPlaced(0) || !isPlaced(1)) return;
  guesses.add('before');
  if (Number.isFinite(epochs[1]!)) epochs[0] = firstEpoch - 1;
  if (Number.isFinite(steps[1]!)) steps[0] = 0;
}

/** Most rows must lie in turn. */
const MIN_TURNS = 0.8;

/** Bars of two lengths in turn, or two lines an epoch, and no word of what they are of: the first of each pair is of the training. */
export function halvesOf(kind: Kind, guesses: Set<Guess>): ((whole: RawSeries) => RawSeries[]) | null {
  if (kind.rows.length < 4 || kind.names.some((name) => factsOfName(name).split !== null)) return null;
  const first = kind.source === 'bar' ? longerBars(kind) : firstLines(kind);
  if (first === null) return null;
  guesses.add('split');
  return (whole) => [
    { ...only(whole, first), name: `train ${whole.name}` },
    { ...only(whole, (i) => !first(i)), name: `val ${whole.name}` },
  ];
}

function longerBars({ bars }: Kind): ((i: number) => boolean) | null {
  const totals = trimmed(bars);
  const lengths = new Set(totals);
  if (lengths.size !== 2) return null;
  let turns = 0;
  for (let i = 1; i < totals.length; i += 1) if (totals[i] !== totals[i - 1]) turns += 1;
  return turns < MIN_TURNS * (totals.length - 1) ? null : (i) => totals[i] === totals[0];
}

/** Two lines in every epoch that say neither where they lie nor of what they are. */
function firstLines({ positioned, epochs, rows, steps }: Kind): ((i: number) => boolean) | null {
  if (positioned || rows.length % 2 !== 0 || Number.isFinite(steps.items[0]!)) return null;
  for (let i = 0; i < rows.length; i += 1) {
    const own = epochs.items[i]!;
    const isPair = i % 2 === 0 ? own === epochs.items[i + 1] : own !== epochs.items[i + 1] || i + 1 === rows.length;
    if (!Number.isFinite(own) || !isPair) return null;
  }
  return (i) => i % 2 === 0;
}

function only({ name, values, epochs, steps, rows }: RawSeries, keeps: (i: number) => boolean): RawSeries {
  const pick = (column: Float64Array) => column.filter((_, i) => keeps(i));
  return {
    ...{ name, values: pick(values) },
    ...(epochs && { epochs: pick(epochs) }),
    ...(steps && { steps: pick(steps) }),
    ...(rows && { rows: pick(rows) }),
  };
}
