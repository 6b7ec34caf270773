import { fewestThatCarry } from '../../math/calibration/fewest.js';
import { classMap, matchRows } from '../../math/calibration/match-rows.js';
import type { FewExamples, LossChange, RawPredictions, WayOfExamples } from '../../model/predictions.js';
import { idOf } from '../../text/example-id.js';
import { copiesAmong } from './copies.js';
import { labelSuspects } from './label-suspects.js';

/** Share of the rise that the few examples carry. */
const CARRIED = 0.8;
/** Ids that are told. */
const MAX_IDS = 10;

/** What the mean loss did between two checkpoints, example by example; null where they share no examples, or have no probabilities. */
export function lossChange(
  before: RawPredictions,
  after: RawPredictions,
  places: { readonly from: number; readonly to: number },
): LossChange | null {
  const [a, b] = [before.outcomes, after.outcomes];
  if (a.loss === null || b.loss === null) return null;
  const classes = classMap(before.classes, after.classes);
  const rows = matchRows(a, b, classes);
  const examples = rows.a.length;
  if (examples === 0) return null;
  const changes = new Float64Array(examples);
  const ways = { stayedWrong: noExamples(), becameWrong: noExamples(), becameRight: noExamples(), stayedRight: noExamples() };
  const confidence: [number, number] = [0, 0];
  for (let i = 0; i < examples; i += 1) {
    const [p, q] = [rows.a[i]!, rows.b[i]!];
    changes[i] = b.loss[q]! - a.loss[p]!;
    const [wasRight, isRight] = [a.predicted[p] === a.labels[p], b.predicted[q] === b.labels[q]];
    const way = wasRight ? (isRight ? 'stayedRight' : 'becameWrong') : isRight ? 'becameRight' : 'stayedWrong';
    ways[way].examples += 1;
    ways[way].change += changes[i]! / examples;
    if (way !== 'stayedWrong') continue;
    confidence[0] += a.confidence?.[p] ?? Number.NaN;
    confidence[1] += b.confidence?.[q] ?? Number.NaN;
  }
  const stayed = ways.stayedWrong.examples;
  const change = ways.stayedWrong.change + ways.becameWrong.change + ways.becameRight.change + ways.stayedRight.change;
  const few = isShown(changes, change) ? fewestThatCarry(changes, CARRIED) : null;
  const idsOf = (kept: readonly number[]) => kept.slice(0, MAX_IDS).map((i) => idOf(b.ids, rows.b[i]!));
  const told = (kept: readonly number[]): FewExamples | null => {
    if (kept.length === 0) return null;
    const sum = kept.reduce((all, i) => all + changes[i]!, 0);
    return { examples: kept.length, share: sum / (change * examples), ids: idsOf(kept) };
  };
  // Of thousands the first are looked at.
  const carrying = few === null ? [] : [...few.order];
  const pairs = carrying.map((i) => ({ i, before: rows.a[i]!, after: rows.b[i]! }));
  return {
    ...places,
    ...{ examples, change, ...ways },
    confidence: [confidence[0] / stayed, confidence[1] / stayed],
    few: few && { examples: few.examples, share: few.share, ids: idsOf(carrying) },
    labelSuspects: told(labelSuspects(before, after, { pairs, classes })),
    copySuspects: told(copiesAmong(a, b, rows, carrying)),
  };
}

/** Standard errors that a change of the mean must have before anything is said of who carries it. */
const SHOWN_ERRORS = 2;

function isShown(changes: Float64Array, mean: number): boolean {
  let squares = 0;
  for (const change of changes) squares += (change - mean) ** 2;
  return mean > (SHOWN_ERRORS * Math.sqrt(squares)) / changes.length;
}

function noExamples(): { -readonly [Key in keyof WayOfExamples]: number } {
  return { examples: 0, change: 0 };
}
