import { classMap, type MatchedRows, matchRows } from '../math/calibration/match-rows.js';
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
import { idOf } from '../text/example-id.js';

/** Examples that one of the two models gets wrong: with fewer a test of the losses is wrong far too often (see `pairedT`). */
const MIN_WRONG = 10;
/** Share of the examples of the smaller side that must be on the other: those that are missing may be the ones that were lost. */
const MIN_MATCHED = 0.95;
/** With fewer examples nothing is seen. */
const MIN_EXAMPLES = 100;
/** Classes and ids that are told, and examples that a class must have. */
const MAX_CLASSES = 5;
const MAX_IDS = 10;
const MIN_OF_CLASS = 10;

/** Which run stands against which. */
export type PairOfRuns = Pick<PairedPredictions, 'group' | 'runs' | 'run' | 'baselineRun'>;

/**
 * The last checkpoints of two runs, example by example; null where no two of them belong together. What it covers is the noise of the
 * examples: the seed of a training moves its predictions, too, and no pair of runs tells by how much.
 */
export function pairedExamples(
  pair: PairOfRuns,
  now: readonly PlacedPredictions[],
  before: readonly PlacedPredictions[],
): PairedPredictions | null {
  const chosen = lastOfBoth(now, before);
  if (chosen === null) return null;
  const [last, base] = chosen;
  const [a, b] = [last.given.outcomes, base.given.outcomes];
  const rows = matchRows(a, b, classMap(last.given.classes, base.given.classes));
  const examples = rows.a.length;
  const smaller = examples + Math.min(...rows.unmatched);
  const where = { at: last.at, baselineAt: base.at, name: Number.isNaN(last.at) ? last.given.place.name : '' };
  const of = { ...pair, ...where, examples, unmatched: rows.unmatched };
  if (examples < MIN_EXAMPLES || examples < MIN_MATCHED * smaller) return { ...of, ...NOT_COMPARABLE };
  const { classes, lostAt } = counted(a, b, rows, last.given.classes);
  const sum = (key: 'before' | 'now' | 'lost' | 'won') => classes.reduce((all, one) => all + one[key], 0);
  const changes = lossChanges(a, b, rows);
  const cost = (i: number) => changes?.[i] ?? 0;
  const first = lostAt.sort((i, j) => cost(j) - cost(i) || i - j).slice(0, MAX_IDS);
  return {
    ...of,
    comparable: true,
    accuracy: accuracyOf(sum('before'), sum('now'), sum('lost'), sum('won'), examples),
    loss: changes && lossOf(a, rows.a, changes),
    classes: worstOf(classes),
    lostIds: first.map((i) => idOf(a.ids, rows.a[i]!)),
  };
}

const NOT_COMPARABLE = {
  comparable: false,
  accuracy: { before: Number.NaN, now: Number.NaN, lost: 0, won: 0, interval: [Number.NaN, Number.NaN], pValue: Number.NaN },
  loss: null,
  classes: [],
  lostIds: [],
} as const;

/** The last checkpoint of each where both have one at a known place, else one of the same name; null where there is no such pair. */
function lastOfBoth(
  now: readonly PlacedPredictions[],
  before: readonly PlacedPredictions[],
): readonly [PlacedPredictions, PlacedPredictions] | null {
  const placed = (all: readonly PlacedPredictions[]) => all.findLast(({ at }) => Number.isFinite(at));
  const [last, base] = [placed(now), placed(before)];
  if (last !== undefined && base !== undefined) return [last, base];
  for (const own of now) {
    const { name } = own.given.place;
    const same = name === '' ? undefined : before.find(({ given }) => given.place.name === name);
    if (same !== undefined) return [own, same];
  }
  return null;
}

type Counted = Omit<PairedClass, 'pValue'>;

/** Right and wrong answers by class, and which were right and are wrong. */
function counted(a: Outcomes, b: Outcomes, rows: MatchedRows, names: readonly string[]) {
  const classes = names.map((name) => ({ name, examples: 0, before: 0, now: 0, lost: 0, won: 0 }));
  const lostAt: number[] = [];
  for (let i = 0; i < rows.a.length; i += 1) {
    const [p, q] = [rows.a[i]!, rows.b[i]!];
    const own = classes[a.labels[p]!]!;
    const [was, is] = [b.predicted[q] === b.labels[q], a.predicted[p] === a.labels[p]];
    own.examples += 1;
    own.before += Number(was);
    own.now += Number(is);
    own.lost += Number(was && !is);
    own.won += Number(is && !was);
    if (was && !is) lostAt.push(i);
  }
  return { classes, lostAt };
}

function accuracyOf(before: number, now: number, lost: number, won: number, examples: number): PairedAccuracy {
  const interval = pairedProportions(lost, won, examples);
  return { before: before / examples, now: now / examples, lost, won, interval, pValue: mcnemarExact(lost, won) };
}

/** Differences of the losses; null where a side has none, or so few wrong answers that nothing shows how long the tail of the losses is. */
function lossChanges(a: Outcomes, b: Outcomes, rows: MatchedRows): Float64Array | null {
  const [own, other] = [a.loss, b.loss];
  if (own === null || other === null) return null;
  const wrong = rows.a.filter((row, i) => {
    const before = rows.b[i]!;
    return a.predicted[row] !== a.labels[row] || b.predicted[before] !== b.labels[before];
  });
  if (wrong.length < MIN_WRONG) return null;
  return Float64Array.from(rows.a, (row, i) => own[row]! - other[rows.b[i]!]!);
}

function lossOf({ loss }: Outcomes, rows: Int32Array, changes: Float64Array): PairedLoss {
  let now = 0;
  for (const row of rows) now += loss![row]! / rows.length;
  const { mean, interval, pValue } = pairedT(changes);
  return { before: now - mean, now, difference: mean, interval, pValue };
}

/** Those with more losses than wins, by what they lost; p values of McNemar's exact test, adjusted by Holm over all classes. */
function worstOf(classes: readonly Counted[]): readonly PairedClass[] {
  const seen = classes.filter(({ examples }) => examples >= MIN_OF_CLASS);
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
