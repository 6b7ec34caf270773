import type { Hyperparameters } from '../model/log.js';
import type { Problem } from '../model/problem.js';
import type { Run, Series } from '../model/run.js';
import { classify } from '../vocabulary/names.js';
import { assignSplits } from './assign-splits.js';
import { axisOfRun, type NamedSeries, positionsOf, stepToEpoch } from './axis.js';
import { beforeOf } from './before.js';
import { withBounds } from './bounds.js';
import { epochStartsOf } from './epoch-starts.js';
import { finalEvaluation, finalProblem } from './final-evaluation.js';
import type { LogGroup } from './log-group.js';
import { mergeByName, uniqueNames } from './merge-series.js';
import { isEvaluated, notEvaluated, placeholderProblem } from './not-evaluated.js';
import { otherAxes } from './other-axes.js';
import { type Candidate, withoutSecondaryLosses } from './primary/candidate.js';
import { gameOf, sideOf } from './primary/game.js';
import { type PrimaryNames, primaryOf } from './primary/primary.js';
import { secondsOf } from './seconds.js';
import { seedOf } from './seed.js';
import { clean, unrolled, withoutVoided } from './steps.js';
import { withTerms } from './terms.js';
import { topsOf } from './tops.js';
import { withMeasures } from './unnamed-measures.js';
import { withSums } from './with-sums.js';

/** The logs of one training → the run: what its names mean, one axis, clean points, and what leads. */
export function toRun(id: string, { logs }: LogGroup, names: PrimaryNames, problems: Problem[]): Omit<Run, 'path'> {
  const sources = logs.map(({ log }) => log.source);
  const named = withBounds(
    withTerms(
      assignSplits(
        withMeasures(
          uniqueNames(mergeByName(withoutVoided(logs))).map(({ raw, split, name }) => ({
            raw: unrolled({ ...raw, name }),
            named: withoutSecondaryLosses(classify(raw.means ?? raw.name, split)),
          })),
          sources[0]!,
          problems,
        ),
      ),
    ),
  );
  const axis = axisOfRun(named);
  const epochOfStep = axis === 'epoch' ? stepToEpoch(named.map(({ raw }) => raw)) : null;
  const tops = topsOf(named);
  const final = finalEvaluation(named);
  if (final !== null) problems.push(finalProblem(sources[0]!, final));
  const placeholders = notEvaluated(named);
  if (placeholders > 0) problems.push(placeholderProblem(sources[0]!, placeholders));
  const positions: Float64Array[] = [];
  const game = gameOf(named.map(({ raw, named: name }) => ({ name: raw.name, ...name })));
  const measured = named.map((one): Candidate => {
    const { raw, named: name } = one;
    const from = isEvaluated(one) ? placeholders : 0;
    const end = raw.values.length - (final?.series.has(raw) ? 1 : 0);
    const points = clean({ at: positionsOf(raw, axis, epochOfStep).subarray(from, end), values: raw.values.subarray(from, end) });
    const series = toSeries(one, { ...points, at: keptOnce(points.at, positions) }, tops);
    const side = game === 'networks' ? sideOf(raw.name) : null;
    return { series: side === null ? series : { ...series, side }, named: name };
  });
  const hyperparameters: Hyperparameters = Object.fromEntries(logs.flatMap(({ log }) => Object.entries(log.hyperparameters)));
  const { primary, series: all } = primaryOf(game === null ? withSums(measured) : measured, {
    names,
    settings: hyperparameters,
    game,
  });
  const longest = [primary.validationLoss, primary.validationScore, primary.trainLoss, ...all].find((one) => one !== null);
  return {
    id,
    sources,
    format: logs[0]!.log.format,
    fineTunes: logs[0]!.log.traits?.fineTunes === true,
    axis,
    otherAxes: otherAxes(
      named.map(({ raw }) => raw),
      axis,
      epochOfStep,
    ),
    length:
      Math.max(primary.validationLoss?.at.length ?? 0, primary.validationScore?.at.length ?? 0) || (longest?.at.length ?? 0),
    before: beforeOf(named),
    epochStarts: epochStartsOf(named, axis, hyperparameters),
    seed: seedOf(hyperparameters, sources[0]!),
    hyperparameters,
    series: all,
    primary,
    game,
    seconds: secondsOf(
      named.map(({ raw }) => raw),
      logs.flatMap(({ log }) => log.span ?? []),
    ),
  };
}

/** A series as the rules read it: its clean points, what it was logged with, and what was resolved in it. */
function toSeries({ raw, named }: NamedSeries, points: ReturnType<typeof clean>, tops: ReadonlyMap<string, number>): Series {
  const { metric, split, goal, kind } = named;
  const { at, values, rewound, rewoundTo, repeated, repeatedAt } = points;
  return {
    name: raw.name,
    metric,
    split,
    goal,
    kind,
    at,
    values,
    ...(raw.changes && { changes: raw.changes }),
    top: kind === 'score' ? (tops.get(metric ?? '') ?? Number.NaN) : Number.NaN,
    logged: {
      points: raw.values.length,
      first: raw.values[0] ?? Number.NaN,
      last: raw.values[raw.values.length - 1] ?? Number.NaN,
    },
    resolved: { rewound, rewoundTo, repeated, repeatedAt },
  };
}

/** Most series of a run are logged at the same positions: those are kept once. */
function keptOnce(at: Float64Array, known: Float64Array[]): Float64Array {
  const same = known.find((other) => {
    if (other.length !== at.length) return false;
    if (other.buffer === at.buffer && other.byteOffset === at.byteOffset) return true;
    for (let i = 0; i < at.length; i += 1) if (other[i] !== at[i]) return false;
    return true;
  });
  if (!same) known.push(at);
  return same ?? at;
}
