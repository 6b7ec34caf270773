import type { Split } from '../../../model/split.js';
import { type Floats, newFloats, push } from '../../bytes/floats.js';
import { addRow, type Kind, newKind, type Place, type Source } from './kinds.js';
import { closePasses, countBar, type Emit, newPasses, outerOf, type Passes, takePass } from './passes.js';
import { rateLine } from './rate-change.js';
import type { TextLine } from './text-line.js';

/** Kinds of lines in one file; a text with more is no log. */
const MAX_KINDS = 500;
const NOWHERE: Place = { epoch: Number.NaN, step: Number.NaN, total: Number.NaN };

/** Rows of one model (most logs have one), and where its lines are. */
export interface Model {
  readonly kinds: Map<string, Kind>;
  readonly passes: Passes;
  /** Position that the last line with one said. */
  place: Place;
  /** Split that the last heading said. */
  heading: Split | null;
  /** Do steps begin anew in every epoch? */
  innerSteps: boolean;
  /** Smallest epoch: where epochs count from 0, so do the steps before them. */
  firstEpoch: number;
  /** Times that a count of batches began anew, where no line says an epoch, and the last count. */
  laps: number;
  lapped: Pick<Place, 'step' | 'total'>;
  /** Lines with a position and no metric, in order. */
  readonly bare: { readonly epochs: Floats; readonly steps: Floats; readonly totals: Floats };
  /** The next line of metrics repeats what was best. */
  skips: boolean;
  /** The rate that a line above said the schedule had set, where that was said, and the last place that has it. */
  rate: { readonly value: number; given: Place } | null;
}

export function newModel(): Model {
  return {
    ...{ kinds: new Map(), passes: newPasses(), place: NOWHERE, heading: null, innerSteps: false, firstEpoch: Number.NaN },
    ...{
      laps: 0,
      lapped: NOWHERE,
      bare: { epochs: newFloats(), steps: newFloats(), totals: newFloats() },
      skips: false,
      rate: null,
    },
  };
}

/** Takes what a line says. `row`: its number in the file, 0-based. */
export function takeLine(model: Model, line: TextLine, heading: () => Split | null, row: number): void {
  if (line.progress && line.counter !== null) countBar(model.passes, line.label, line.counter);
  // A heading holds up to the next position.
  const said = line.split ?? (line.positioned ? null : model.heading);
  const evaluates = said !== null && said !== 'train' && (line.splitFirst || !line.positioned);
  const own = ownPlace(line, evaluates);
  const moved = !evaluates && moves(model, own);
  // A bar that starts anew, an epoch that ends: what the bar showed last is its value.
  if (moved && !Number.isNaN(own.epoch) && own.epoch !== model.place.epoch) closeBars(model);
  if (moved) model.heading = null;
  const place = placed(model, own, line);
  if (!evaluates) moveTo(model, own, line);
  if (line.metrics.length === 0) {
    model.heading = heading() ?? (evaluates ? null : line.split) ?? model.heading;
    if (!evaluates) for (const key of ['epochs', 'steps', 'totals'] as const) push(model.bare[key], place[NAMES[key]]);
    return;
  }
  if (model.skips) {
    model.skips = false;
    return;
  }
  const isPass = line.counter !== null && (line.progress || (evaluates && Number.isNaN(own.step)));
  // Names that say their split need no heading.
  const isHeaded = line.metrics.some(({ saysSplit }) => !saysSplit);
  const holds = !positioned(own) || (!moved && Number.isNaN(own.step) && !line.progress);
  const headed = isHeaded && holds ? model.heading : null;
  if (!evaluates) giveRate(model, isPass ? { ...NOWHERE, epoch: place.epoch } : place, row);
  const outer = line.progress ? outerOf(model.passes, line.label) : Number.NaN;
  if (isPass) takePass(model.passes, { line, place, headed, row, outer }, emitTo(model));
  else addLine(model, line, { place, headed, row, outer, source: line.progress ? 'bar' : 'line', own });
  // The lines behind batches of an evaluation are of it, too.
  if (isPass && !line.progress && line.split !== null) model.heading = line.split;
}

/** Takes that the schedule set another learning rate: it holds from the next place on. */
export function changeRate(model: Model, value: number): void {
  model.rate = { value, given: model.place };
}

function giveRate(model: Model, place: Place, row: number): void {
  const { rate } = model;
  if (rate === null || !positioned(place) || isWithin(place, rate.given)) return;
  rate.given = place;
  addLine(model, rateLine(rate.value), { place, headed: null, row, outer: Number.NaN, source: 'line', own: place });
}

/** Is it the same place, or the epoch that the other lies in? */
function isWithin(place: Place, other: Place): boolean {
  return Object.is(place.epoch, other.epoch) && (Number.isNaN(place.step) || place.step === other.step);
}

const NAMES = { epochs: 'epoch', steps: 'step', totals: 'total' } as const;

/** The position that a line itself says: counts of batches of an evaluation are none, and those of bars are states. */
function ownPlace(line: TextLine, evaluates: boolean): Place {
  const { epoch, step, total, counter, progress } = line;
  if (evaluates && !Number.isNaN(total)) return { epoch, step: Number.NaN, total: Number.NaN };
  if (counter !== null && !progress && !evaluates && Number.isNaN(step))
    return { epoch, step: counter.done, total: counter.total };
  return { epoch, step, total };
}

function positioned({ epoch, step }: Place): boolean {
  return !(Number.isNaN(epoch) && Number.isNaN(step));
}

function moves({ place }: Model, { epoch, step }: Place): boolean {
  return (!Number.isNaN(epoch) && epoch !== place.epoch) || (!Number.isNaN(step) && step !== place.step);
}

/** Where a row lies: what its line does not say is what the lines above said, but no batch of another line of its epoch. */
function placed(model: Model, own: Place, line: TextLine): Place {
  const { place } = model;
  const epoch = Number.isNaN(own.epoch) ? place.epoch : own.epoch;
  if (!Number.isNaN(own.step)) {
    return { epoch, step: Number.isNaN(epoch) ? own.step + lapsBefore(model, own) : own.step, total: own.total };
  }
  if (!Number.isNaN(own.epoch) && !line.progress) return { epoch, step: Number.NaN, total: Number.NaN };
  return { epoch, step: own.epoch === place.epoch || Number.isNaN(own.epoch) ? place.step : Number.NaN, total: place.total };
}

function moveTo(model: Model, own: Place, line: TextLine): void {
  if (!positioned(own)) return;
  const before = model.place;
  const epoch = Number.isNaN(own.epoch) ? before.epoch : own.epoch;
  if (!(epoch >= model.firstEpoch)) model.firstEpoch = epoch;
  if (Number.isNaN(own.step)) {
    if (epoch !== before.epoch) model.place = { epoch, step: Number.NaN, total: Number.NaN };
    return;
  }
  model.innerSteps ||= line.inner || (own.step < before.step && epoch > before.epoch) || line.counter !== null;
  model.place = { epoch, step: Number.isNaN(epoch) ? own.step + lapsBefore(model, own) : own.step, total: own.total };
}

/** Steps of the epochs before, where none is numbered: a count that begins anew is the next one. */
function lapsBefore(model: Model, { step, total }: Place): number {
  if (Number.isNaN(total)) return 0;
  if (total === model.lapped.total && step < model.lapped.step) model.laps += 1;
  model.lapped = { step, total };
  return model.laps * total;
}

/** Takes the last state of every bar that is under way. */
export function closeBars(model: Model): void {
  closePasses(model.passes, emitTo(model));
}

function emitTo(model: Model): Emit {
  return ({ line, ...state }, source, own) => addLine(model, line, { ...state, source, own });
}

interface Row {
  readonly place: Place;
  readonly headed: Split | null;
  readonly row: number;
  readonly outer: number;
  readonly source: Source;
  readonly own: Place;
}

function addLine(model: Model, line: TextLine, { place, headed, row, outer, source, own }: Row): void {
  const key = `${source} ${headed ?? ''} ${line.head}\n${line.kind}`;
  let kind = model.kinds.get(key);
  if (kind === undefined) {
    if (model.kinds.size >= MAX_KINDS) return;
    kind = newKind(line, headed === null ? '' : WORD_OF[headed], source, positioned(own), !Number.isNaN(own.step));
    model.kinds.set(key, kind);
  }
  addRow(kind, line, place, { row, outer, above: model.bare.epochs.length });
}

const WORD_OF: Readonly<Record<Split, string>> = { train: 'train', validation: 'val', test: 'test' };
