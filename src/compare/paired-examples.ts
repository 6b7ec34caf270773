import { matchRows } from '../math/calibration/match-rows.js';
import { holm } from '../math/tests/holm.js';
import { mcnemarExact } from '../math/tests/mcnemar-exact.js';
import { pairedProportions } from '../math/tests/paired-proportions.js';
import { pairedT } from '../math/tests/paired-t.js';
import type {
  Outcomes,
  PairedAccuracy,
  PairedClass,
  PairedLoss,
  PairedPredictions,
  PlacedPredictions,
} from '../model/predictions.js';

/** Examples that one of the two models gets wrong: with fewer a test of the losses is wrong far too often (see `pairedT`). */
const MIN_WRONG = 10;
/** Classes and ids that are told. */
const MAX_CLASSES = 5;
const MAX_IDS = 10;

/** Which run stands against which. */
export type PairOfRuns = Pick<PairedPredictions, 'group' | 'runs' | 'run' | 'baselineRun'>;

/**
 * The last checkpoints of two runs, example by example; null where they share none. What it covers is the noise of the examples: the seed
 * of a training moves its predictions, too, and no pair of runs tells by how much.
 */
export function pairedExamples(
  pair: PairOfRuns,
  now: readonly PlacedPredictions[],
  before: readonly PlacedPredictions[],
): PairedPredictions | null {
  const [last, base] = [now.at(-1), before.at(-1)];
  if (last === undefined || base === undefined) return null;
  const [a, b] = [last.given.outcomes, base.given.outcomes];
  const { a: rowsNow, b: rowsBefore, unmatched } = matchRows(a, b);
  const examples = rowsNow.length;
  if (examples === 0) return null;
  const wasRight = (i: number) => b.predicted[rowsBefore[i]!] === b.labels[rowsBefore[i]!];
  const isRight = (i: number) => a.predicted[rowsNow[i]!] === a.labels[rowsNow[i]!];
  const classes = last.given.classes.map((name) => ({ name, examples: 0, before: 0, now: 0, lost: 0, won: 0 }));
  const lostAt: number[] = [];
  for (let i = 0; i < examples; i += 1) {
    const own = classes[a.labels[rowsNow[i]!]!]!;
    const [was, is] = [wasRight(i), isRight(i)];
    own.examples += 1;
    own.before += Number(was);
    own.now += Number(is);
    own.lost += Number(was && !is);
    own.won += Number(is && !was);
    if (was && !is) lostAt.push(i);
  }
  const sum = (key: 'before' | 'now' | 'lost' | 'won') => classes.reduce((all, one) => all + one[key], 0);
  const changes = lossChanges(a, b, rowsNow, rowsBefore);
  const cost = (i: number) => changes?.[i] ?? 0;
  const first = lostAt.sort((i, j) => cost(j) - cost(i) || i - j).slice(0, MAX_IDS);
  return {
    ...pair,
    ...{ at: last.at, baselineAt: base.at, examples, unmatched },
    accuracy: accuracyOf(sum('before'), sum('now'), sum('lost'), sum('won'), examples),
    loss: changes && lossOf(a, rowsNow, changes),
    classes: worstOf(classes),
    lostIds: first.map((i) => a.ids?.[rowsNow[i]!] ?? `row ${rowsNow[i]}`),
  };
}

function accuracyOf(before: number, now: number, lost: number, won: number, examples: number): PairedAccuracy {
  const interval = pairedProportions(lost, won, examples);
  return { before: before / examples, now: now / examples, lost, won, interval, pValue: mcnemarExact(lost, won) };
}

/** Differences of the losses; null where a side has none, or so few wrong answers that nothing shows how long the tail of the losses is. */
function lossChanges(a: Outcomes, b: Outcomes, rowsNow: Int32Array, rowsBefore: Int32Array): Float64Array | null {
  const [own, other] = [a.loss, b.loss];
  if (own === null || other === null) return null;
  const wrong = rowsNow.filter((row, i) => {
    const before = rowsBefore[i]!;
    return a.predicted[row] !== a.labels[row] || b.predicted[before] !== b.labels[before];
  });
  if (wrong.length < MIN_WRONG) return null;
  return Float64Array.from(rowsNow, (row, i) => own[row]! - other[rowsBefore[i]!]!);
}

function lossOf({ loss }: Outcomes, rows: Int32Array, changes: Float64Array): PairedLoss {
  let now = 0;
  for (const row of rows) now += loss![row]! / rows.length;
  const { mean, interval, pValue } = pairedT(changes);
  return { before: now - mean, now, difference: mean, interval, pValue };
}

/** Those with more losses than wins, by what they lost; p values of McNemar's exact test, adjusted by Holm over all classes. */
function worstOf(classes: readonly Omit<PairedClass, 'pValue'>[]): readonly PairedClass[] {
  const seen = classes.filter(({ examples }) => examples > 0);
  const adjusted = holm(seen.map(({ lost, won }) => mcnemarExact(lost, won)));
  return seen
    .map((one, i) => ({
      ...one,
      before: one.before / one.examples,
      now: one.now / one.examples,
      pValue: adjusted[i]!,
    }))
    .filter(({ lost, won }) => lost > won)
    .sort((a, b) => a.now - a.before - (b.now - b.before) || b.lost - a.lost)
    .slice(0, MAX_CLASSES);
}
