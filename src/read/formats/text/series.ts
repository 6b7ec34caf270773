import type { RawSeries } from '../../../model/log.js';
import { classify } from '../../../vocabulary/names.js';
import { splitAlone } from '../../../vocabulary/splits.js';
import { trimmed } from '../../bytes/floats.js';
import { withoutEchoes } from './echoes.js';
import { type Guess, halvesOf, placesOf } from './guesses.js';
import type { Kind, Piece } from './kinds.js';
import type { Model } from './model.js';

/** A kind of line that comes more seldom is prose, source code or a final result, not a row of a log. */
const MIN_LINES = 2;

/** Lines without a position of their own that begin above all positions must be this share of the others: an evaluation before the training. */
const MIN_LINES_EACH = 5;

/** The series of a model, and what had to be guessed. */
export interface ModelSeries {
  readonly series: readonly RawSeries[];
  readonly guesses: ReadonlySet<Guess>;
}

/**
 * Series of all kinds of lines that repeat; those of one name are joined in order of their rows. Source code in front of a log
 * repeats names as well: where some lines move along an axis, those that stand still are none of them, and where some lines of
 * a name say their position, those that do not are none of its.
 */
export function seriesOf(model: Model): ModelSeries {
  const guesses = new Set<Guess>();
  const byName = new Map<string, Piece[]>();
  for (const kind of withoutSaidRate(keptKinds(model))) {
    const places = placesOf(model, kind, guesses);
    const halves = halvesOf(kind, guesses);
    for (const [i, name] of kind.names.entries()) {
      if (kind.names.indexOf(name) < i) continue;
      const whole = { name, values: trimmed(kind.values[i]!), ...places, ...(kind.isSaidRate && { changes: true as const }) };
      for (const series of halves === null ? [whole] : halves(whole)) {
        const known = byName.get(series.name);
        if (known === undefined) byName.set(series.name, [{ kind, series }]);
        else known.push({ kind, series });
      }
    }
  }
  const pieces = withoutBatches([...byName.values()].map(withoutEchoes).flatMap(byHead));
  return { series: withoutLoneSplit(pieces.flatMap(joinedPieces)), guesses };
}

/** `train: 2.3` and `valid: 2.1` are series of one measure; numbers behind the word of one split alone may be anything. */
function withoutLoneSplit(series: readonly RawSeries[]): readonly RawSeries[] {
  const splits = new Set(series.map(({ name }) => splitAlone(name)).filter((split) => split !== null));
  return splits.size > 1 ? series : series.filter(({ name }) => splitAlone(name) === null);
}

function keptKinds({ kinds }: Model): readonly Kind[] {
  const most = Math.max(0, ...[...kinds.values()].map(({ rows, positioned }) => (positioned ? rows.length : 0)));
  const repeated = [...kinds.values()].filter((kind) => kind.rows.length >= MIN_LINES && !isPreamble(kind, most));
  const moving = repeated.filter(({ moves }) => moves);
  const kept = moving.length > 0 ? moving : repeated;
  // A line that has one name more or less than the others is one of them.
  const names = new Set(kept.flatMap((kind) => (kind.positioned ? kind.names : [])));
  const single = [...kinds.values()].filter(
    (kind) => kind.rows.length < MIN_LINES && kind.positioned && kind.names.every((name) => names.has(name)),
  );
  return [...kept, ...single];
}

/** What a schedule said of the learning rate tells nothing where the lines log it. */
function withoutSaidRate(kinds: readonly Kind[]): readonly Kind[] {
  const isLogged = kinds.some((kind) => !kind.isSaidRate && kind.names.some((name) => classify(name).kind === 'learning-rate'));
  return isLogged ? kinds.filter((kind) => !kind.isSaidRate) : kinds;
}

/** Settings and descriptions that are printed above the first position, and again some time: no rows of the log. */
function isPreamble({ positioned, rows, epochs, steps }: Kind, most: number): boolean {
  const begins = !positioned && Number.isNaN(epochs.items[0]) && Number.isNaN(steps.items[0]);
  return begins && rows.length * MIN_LINES_EACH <= most;
}

/** Where a line says what a whole evaluation gave, its batches are no points of the metric. */
function withoutBatches(byName: readonly Piece[][]): readonly Piece[][] {
  const whole = new Set(byName.filter((pieces) => pieces.some(({ kind }) => kind.source !== 'pass')).map(metricOf));
  return byName.filter((pieces) => pieces.some(({ kind }) => kind.source !== 'pass') || !whole.has(metricOf(pieces)));
}

function metricOf(pieces: readonly Piece[]): string {
  const { name } = pieces[0]!.series;
  const { metric, split } = classify(name);
  return `${split} ${metric ?? name}`;
}

/** Lines of one name under several heads at the same places (`Cosine: Pearson: 0.3`, `Dot: Pearson: 0.2`) are of several series. */
function byHead(pieces: readonly Piece[]): Piece[][] {
  const heads = new Set(pieces.map(({ kind }) => kind.head));
  const [first] = pieces;
  const [a, b] = pieces.map(({ series }) => `${series.epochs?.join()} ${series.steps?.join()}`);
  if (heads.size < 2 || heads.size < pieces.length || first === undefined || a !== b) return [[...pieces]];
  return pieces.map(({ kind, series }) => [{ kind, series: { ...series, name: `${kind.head} ${series.name}`.trim() } }]);
}

/** One series, or two where some lines of a name are of batches and others of whole epochs. */
function joinedPieces(pieces: readonly Piece[]): RawSeries[] {
  const lines = pieces.filter(({ kind }) => kind.source !== 'pass');
  const own = lines.filter(({ kind }) => kind.positioned);
  const placed = own.length > 0 ? own : lines.length > 0 ? lines : pieces;
  const isBatched = placed.some(({ kind }) => kind.batched);
  const stepped = placed.filter(({ kind }) => kind.stepped && !(isBatched && endsEpochs(kind)));
  const coarse = placed.filter((piece) => !stepped.includes(piece));
  if (own.length === 0 || stepped.length === 0 || coarse.length === 0) return [joined(placed)];
  const ofEpochs = joined(coarse);
  return [joined(stepped), { ...ofEpochs, name: `epoch ${ofEpochs.name}` }];
}

/** One line an epoch, beside lines of its batches, that says how many steps were made by then: it is of the whole epoch. */
function endsEpochs({ batched, epochs }: Kind): boolean {
  return !batched && trimmed(epochs).every((epoch, i, all) => Number.isFinite(epoch) && (i === 0 || epoch > all[i - 1]!));
}

function joined(pieces: readonly Piece[]): RawSeries {
  if (pieces.length === 1) return pieces[0]!.series;
  const order = pieces
    .flatMap(({ series }) => Array.from(series.values.keys(), (i) => ({ series, i, row: series.rows![i]! })))
    .sort((a, b) => a.row - b.row);
  const column = (pick: (series: RawSeries) => Float64Array | undefined): Float64Array =>
    Float64Array.from(order, ({ series, i }) => pick(series)?.[i] ?? Number.NaN);
  const all = pieces.map(({ series }) => series);
  return {
    name: all[0]!.name,
    values: column(({ values }) => values),
    ...(all.some(({ steps }) => steps) && { steps: column(({ steps }) => steps) }),
    ...(all.some(({ epochs }) => epochs) && { epochs: column(({ epochs }) => epochs) }),
    rows: column(({ rows }) => rows),
  };
}
