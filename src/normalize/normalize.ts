import type { Hyperparameters, RawLog, RawSeries } from '../model/log.js';
import type { RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Kind, Run, Series } from '../model/run.js';
import type { Split } from '../model/split.js';
import { byName } from '../text/by-name.js';
import { runIds } from '../text/run-ids.js';
import { classify } from '../vocabulary/names.js';
import { atOnce } from './at-once/at-once.js';
import { axisOfRun, type NamedSeries, positionsOf, stepToEpoch } from './axis.js';
import { beforeOf } from './before.js';
import { withBounds } from './bounds.js';
import { type Claims, newClaims } from './claims.js';
import { epochStartsOf } from './epoch-starts.js';
import { finalEvaluation, finalProblem } from './final-evaluation.js';
import type { LogGroup } from './log-group.js';
import { mergeByName, uniqueNames } from './merge-series.js';
import { isEvaluated, notEvaluated, placeholderProblem } from './not-evaluated.js';
import { notPlaced } from './only-it-has.js';
import { otherAxes } from './other-axes.js';
import { pickPoints } from './pick-points.js';
import { type Candidate, isOfGame, withoutSecondaryLosses } from './primary/candidate.js';
import { gameOf, sideOf } from './primary/game.js';
import { type PrimaryNames, primaryOf } from './primary/primary.js';
import { rangeTestOf } from './range-test.js';
import { groupLogs } from './runs.js';
import { seedOf } from './seed.js';
import { clean, restarts, unrolled, withoutVoided } from './steps.js';
import { withTerms } from './terms.js';
import { withMeasures } from './unnamed-measures.js';
import { withPredictions } from './with-predictions.js';

export interface Normalized {
  readonly runs: readonly Run[];
  readonly problems: readonly Problem[];
}

/** One training among the logs. */
interface Piece {
  readonly group: LogGroup;
  /** Key of the group that it is, or is a part of. */
  readonly of: string;
  readonly path: string;
}

/** A part of all logs, made into runs by itself. */
export interface NormalizedShare {
  /** Its trainings: path, the key by which they are in order, and the run; null for one that is no training after all. */
  readonly pieces: readonly { readonly path: string; readonly of: string; readonly run: Run | null }[];
  readonly problems: readonly Problem[];
  readonly claims: Claims;
}

/** Raw logs → runs: which logs are one run, what the names mean, one axis, clean points. Nothing is dropped silently. */
export function normalize(
  logs: readonly RawLog[],
  names: PrimaryNames = { loss: null, score: null },
  predictions: readonly RawPredictions[] = [],
): Normalized {
  const problems: Problem[] = [];
  const pieces = piecesOf(groupLogs(logs, problems), problems);
  if (pieces.length === 0) return { runs: withPredictions([], predictions, problems), problems };
  const ids = runIds(pieces.map(({ path }) => path));
  const runs = pieces.flatMap((piece, i) => runOf(piece, ids[i]!, names, problems) ?? []);
  return { runs: [...withPredictions(runs, predictions, problems)].sort((a, b) => byName(a.id, b.id)), problems };
}

/** The same of a share of the logs, whose runs have their paths as ids, with what must not be in two shares. */
export function normalizeShare(logs: readonly RawLog[], names: PrimaryNames): NormalizedShare {
  const problems: Problem[] = [];
  const claims = newClaims();
  const pieces = piecesOf(groupLogs(logs, problems, claims), problems);
  return {
    pieces: pieces.map((piece) => ({ ...place(piece), run: runOf(piece, piece.path, names, problems) })),
    problems,
    claims,
  };
}

function place({ path, of }: Piece): Pick<Piece, 'path' | 'of'> {
  return { path, of };
}

/** The trainings that groups of logs hold. */
function piecesOf(groups: readonly LogGroup[], problems: Problem[]): readonly Piece[] {
  return groups
    .filter(({ logs }) => logs.some(({ log }) => log.series.length > 0))
    .flatMap((given) => {
      const own = splitAtOnce(given, problems).flatMap((group) => splitRestarts(group, problems));
      return own.map((group): Piece => ({ group, of: given.key, path: group.parts.join('/') }));
    });
}

/** Null for what only looked for a learning rate. */
function runOf({ group, path }: Piece, id: string, names: PrimaryNames, problems: Problem[]): Run | null {
  const run: Run = { ...toRun(id, group, names, problems), path };
  const test = rangeTestOf(run);
  if (test === null) return run;
  problems.push(test);
  return null;
}

/** One file that several trainings wrote into at the same time becomes one run each; none where they cannot be told apart. */
function splitAtOnce(group: LogGroup, problems: Problem[]): readonly LogGroup[] {
  const { log, split } = group.logs[0]!;
  if (group.logs.length > 1 || log.traits?.resumes) return [group];
  const found = atOnce(log);
  if (found === null) return [group];
  if (found.kind === 'one') return [{ ...group, logs: [{ log: found.log, split }] }];
  if (found.kind === 'mixed') {
    problems.push({ file: log.source, id: 'trainings-mixed', values: { trainings: found.trainings } });
    return [];
  }
  problems.push({ file: log.source, id: 'trainings-at-once', values: { trainings: found.logs.length } });
  return found.logs.map((own, i) => ({
    key: `${group.key} #${i + 1}`,
    parts: [...group.parts, `#${i + 1}`],
    logs: [{ log: own, split }],
  }));
}

/** One file that holds several trainings, one after the other, becomes one run each. */
function splitRestarts(group: LogGroup, problems: Problem[]): readonly LogGroup[] {
  const entry = group.logs[0]!;
  const { log } = entry;
  const added = group.logs.filter((one) => one.added === true);
  if (group.logs.length - added.length > 1 || log.traits?.resumes) return [group];
  const longest = [...log.series].sort((a, b) => b.values.length - a.values.length)[0]!;
  const axis = longest.epochs ?? longest.steps;
  if (!axis || !longest.rows) return [group];
  const bounds = restarts(axis, longest.rows);
  if (bounds.length === 0) return [group];
  problems.push({
    file: log.source,
    line: lineOf(log, bounds[0]!),
    id: 'several-trainings',
    values: { trainings: bounds.length + 1 },
  });
  // What was taken from another log lies along one training: it has no place in several.
  problems.push(...added.flatMap(({ log: { source, series } }) => notPlaced(source, series)));
  const edges = [Number.NEGATIVE_INFINITY, ...bounds, Number.POSITIVE_INFINITY];
  return edges.slice(0, -1).map((from, i) => {
    const series = log.series.map((one) => cut(one, from, edges[i + 1]!)).filter((one) => one.values.length > 0);
    const problemsOfFirst = i === 0 ? log.problems : [];
    return {
      key: `${group.key} #${i + 1}`,
      parts: [...group.parts, `#${i + 1}`],
      logs: [{ log: { ...log, series, problems: problemsOfFirst }, split: entry.split }],
    };
  });
}

/** The line of the file that a row is on, 1-based. */
function lineOf({ lines = [] }: RawLog, row: number): number {
  const before = lines.findLast((one) => one.row <= row) ?? { row: 0, line: 1 };
  return before.line + row - before.row;
}

function cut(series: RawSeries, fromRow: number, toRow: number): RawSeries {
  const rows = series.rows;
  const keep = Array.from(series.values.keys()).filter((i) => rows === undefined || (rows[i]! >= fromRow && rows[i]! < toRow));
  return pickPoints(series, keep);
}

function toRun(id: string, { logs }: LogGroup, names: PrimaryNames, problems: Problem[]): Omit<Run, 'path'> {
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
  const game = gameOf(named.map(({ raw, named: name }) => ({ ...name, name: raw.name })));
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
    ...{ name: raw.name, metric, split, goal, kind, at, values },
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
    if (other === at) return true;
    if (other.length !== at.length) return false;
    for (let i = 0; i < at.length; i += 1) if (other[i] !== at[i]) return false;
    return true;
  });
  if (!same) known.push(at);
  return same ?? at;
}

const MEASURES: readonly Kind[] = ['loss', 'loss-part', 'score', 'gradient-norm'];

/** Names that do not say their split get it from the others; a test split without a validation split is the validation. */
function assignSplits(given: readonly NamedSeries[]): readonly NamedSeries[] {
  // XGBoost numbers its sets: where there are two, the first is what it trains on.
  const sets = [0, 1].map((set) => given.some(({ raw }) => raw.name.startsWith(`validation_${set}`)));
  const isFirst = (name: string) => sets.every(Boolean) && name.startsWith('validation_0');
  const series = given.map(({ raw, named }) => ({
    raw,
    named: isFirst(raw.name) ? { ...named, split: 'train' as const } : named,
  }));
  const measured = series.filter(({ named }) => MEASURES.includes(named.kind));
  const has = (split: Split, kind?: Kind) =>
    measured.some(({ named }) => named.split === split && (kind === undefined || named.kind === kind));
  const noValidation = !has('validation', 'loss') && !has('validation', 'score') && !has('validation', 'loss-part');
  const relabel = (split: Split | null): Split | null => (split === 'test' && noValidation ? 'validation' : split);
  const bothLosses = has('train', 'loss') && (has('validation', 'loss') || (noValidation && has('test', 'loss')));
  const ofMetric = (split: Split, metric: string | null) =>
    measured.some(({ named }) => relabel(named.split) === split && named.metric === metric);
  return series.map(({ raw, named }) => {
    if (named.split !== null || !MEASURES.includes(named.kind)) return { raw, named: { ...named, split: relabel(named.split) } };
    // fastai: unprefixed scores beside train_loss and valid_loss are measured on the validation set.
    const validated = named.kind === 'score' && (bothLosses || named.evaluated === true) && !ofMetric('validation', named.metric);
    return { raw, named: { ...named, split: validated ? 'validation' : 'train' } };
  });
}

/** Top of the scale by metric, the same for all splits: 100 where shares exceed 1.5, else 1; unknown where the metric has none. */
function topsOf(series: readonly NamedSeries[]): ReadonlyMap<string, number> {
  const tops = new Map<string, number>();
  for (const { raw, named } of series) {
    if (named.kind !== 'score' || named.metric === null || named.top === null) continue;
    let largest = named.percent ? 100 : 0;
    for (const value of raw.values) if (Number.isFinite(value) && value > largest) largest = value;
    const top = largest <= 1.5 ? 1 : largest <= 100.5 && named.top === 'share' ? 100 : Number.NaN;
    const known = tops.get(named.metric);
    tops.set(named.metric, known === undefined || Number.isNaN(top) ? top : Math.max(known, top));
  }
  return tops;
}

/** A split without a total loss gets the sum of its components; terms of a game add up to nothing. */
function withSums(measured: readonly Candidate[]): readonly Candidate[] {
  const sums = (['train', 'validation'] as const).flatMap((split): readonly Candidate[] => {
    const own = measured.filter(({ series }) => series.split === split);
    const parts = own.filter(({ series }) => series.kind === 'loss-part');
    const first = parts[0];
    if (!first || parts.length < 2 || own.some(({ series }) => series.kind === 'loss')) return [];
    if (parts.some(({ named }) => isOfGame(named))) return [];
    if (!parts.every(({ series }) => series.at.length === first.series.at.length)) return [];
    const values = first.series.values.map((_, i) => parts.reduce((sum, { series }) => sum + series.values[i]!, 0));
    const logged = { points: values.length, first: values[0]!, last: values[values.length - 1]! };
    const name = `${split === 'train' ? 'train' : 'val'} loss (sum of ${parts.length} parts)`;
    return [
      {
        series: { ...first.series, name, metric: 'loss', kind: 'loss', values, logged },
        named: { ...first.named, metric: 'loss', base: 'loss', kind: 'loss', role: null, qualified: false },
      },
    ];
  });
  return [...measured, ...sums];
}

/** From the first to the last time. */
function secondsOf(series: readonly RawSeries[], spans: readonly number[]): number {
  let first = Number.NaN;
  let last = Number.NaN;
  for (const times of [spans, ...series.map(({ wallTimes }) => wallTimes ?? [])]) {
    for (let i = 0; i < times.length; i += 1) {
      const time = times[i]!;
      if (!(time >= first)) first = Number.isNaN(time) ? first : time;
      if (!(time <= last)) last = Number.isNaN(time) ? last : time;
    }
  }
  return last - first;
}
