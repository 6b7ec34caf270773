import type { Problem } from '../../../src/model/problem.js';
import type { Kind, Run, Series } from '../../../src/model/run.js';
import type { Split } from '../../../src/model/split.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';
import { Draw } from './draw.js';
import { asText } from './dress.js';
import type { Known, Shape, TextLog } from './shape.js';

/** What became of one random log. */
export interface Outcome {
  readonly text: string;
  /** What differs from what was logged; empty: it was read exactly. */
  readonly faults: readonly string[];
  /** Does the report say that something was guessed, left out or not read? */
  readonly told: readonly Problem[];
}

/** Kinds of which all must be known: what else a text says may be read or not. */
const JUDGED: readonly Kind[] = ['loss', 'loss-part', 'score', 'learning-rate'];

/** Writes the log of a shape with a seed, reads it as a user would name it, and compares. */
export async function readDrawn(shape: Shape, seed: number): Promise<Outcome> {
  const draw = new Draw(seed);
  const { file, lines, series, open = [], partial = [] } = shape.write(draw);
  const text = asText(draw, lines);
  const read = await readAnyLog(memoryFile(file, new TextEncoder().encode(text)));
  const { runs, problems } = normalize(read.logs);
  const told = [...read.problems, ...read.logs.flatMap((log) => log.problems), ...problems];
  const faults = runs.length === 1 ? faultsOf(runs[0]!, series, partial) : [`${runs.length} runs`];
  // What the text leaves open must be said even where the guess is right.
  const ids = told.map(({ id }) => String(id));
  const silent = open.filter((what) => !ids.includes(what === 'split' ? 'split-guessed' : 'position-guessed'));
  return { text, faults: [...faults, ...silent.map((what) => `the ${what} was guessed without a word`)], told };
}

function faultsOf(run: Run, given: readonly Known[], partial: NonNullable<TextLog['partial']>): string[] {
  const all = run.series.filter(({ name }) => !/ \(sum of \d+ parts\)$/.test(name));
  const left = new Set(all);
  const known = asJudged(given);
  const faults: string[] = [];
  for (const one of known) {
    const readings = [one, ...(one.or ?? []).map((other) => ({ ...one, ...other }))];
    const found = [...left].filter((series) => readings.some((reading) => isReading(series, reading)));
    const placed = found.find((series) => readings.some((as) => samePlaces(run, series, as)));
    const taken = placed ?? found[0];
    if (taken === undefined) {
      if (one.optional !== true) faults.push(missed(one, all));
      continue;
    }
    left.delete(taken);
    if (placed === undefined && !isAnywhere(one))
      faults.push(`${taken.name}: lies at ${run.axis} ${[...taken.at.slice(0, 4)].join(', ')} …`);
  }
  const isPartial = (series: Series) =>
    partial.some(({ kind, split }) => kind === series.kind && judgedSplit(split, given) === series.split);
  // A rate that the text only says was set is of the log as well.
  const more = [...left].filter((series) => JUDGED.includes(series.kind) && !isPartial(series) && !series.changes);
  return [...faults, ...more.map(({ name, split }) => `“${name}” of ${split} is no series of the log`)];
}

/** What may be left out is not looked for at a place unless it has one. */
function isAnywhere({ optional, epochs, steps }: Known): boolean {
  return optional === true && epochs === undefined && steps === undefined;
}

function missed({ kind, split, values }: Known, all: readonly Series[]): string {
  const near = all.find((series) => sameValues(series, values));
  const as = near === undefined ? 'not read with these values' : `read as ${near.kind} of ${near.split}`;
  return `${kind} of ${split} (${values.slice(0, 3).join(', ')} …, ${values.length} points): ${as}`;
}

/** A test set is the validation where a log has no other one. */
function asJudged(known: readonly Known[]): Known[] {
  return known.map((one) => ({ ...one, split: judgedSplit(one.split, known) }));
}

function judgedSplit(split: Split, known: readonly Known[]): Split {
  return split === 'test' && !known.some((one) => one.split === 'validation') ? 'validation' : split;
}

function isReading(series: Series, { kind, split, values }: Known): boolean {
  return series.kind === kind && (kind === 'other' || splitOf(series) === split) && sameValues(series, values);
}

/** A learning rate belongs to the training, whatever its name says. */
function splitOf({ kind, split }: Series): string | null {
  return kind === 'learning-rate' ? 'train' : split;
}

function sameValues(series: Series, values: readonly number[]): boolean {
  return series.values.length === values.length && values.every((value, i) => Object.is(series.values[i], value));
}

/** On an axis of epochs several points of an epoch lie within it, up to its end. */
function samePlaces({ axis }: Run, { at }: Series, { epochs, steps, batches }: Known): boolean {
  if (axis === 'row') return steps === undefined && epochs === undefined;
  if (axis === 'step') return steps?.every((step, i) => at[i] === step) ?? isCountedOn(at, epochs, batches);
  if (epochs === undefined) return false;
  return epochs.every((epoch, i) => {
    const isLast = epochs[i + 1] !== epoch;
    return isLast ? at[i] === epoch : at[i]! > epoch - 1 && at[i]! < epoch;
  });
}

/** Steps of epochs of an unknown length: as far apart as printed inside an epoch, and each epoch behind the one before it. */
function isCountedOn(at: Float64Array, epochs?: readonly number[], batches?: readonly number[]): boolean {
  if (epochs === undefined || batches === undefined) return false;
  return batches.every((batch, i) => {
    if (i === 0) return true;
    return epochs[i] === epochs[i - 1] ? at[i]! - at[i - 1]! === batch - batches[i - 1]! : at[i]! > at[i - 1]!;
  });
}
