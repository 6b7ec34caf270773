import type { Problem } from '../../../src/model/problem.js';
import type { Kind, Run, Series } from '../../../src/model/run.js';
import { normalize } from '../../../src/normalize/normalize.js';
import { readAnyLog } from '../../../src/read/read-log.js';
import { memoryFile } from '../../../src/read/reader.js';
import { Draw } from './draw.js';
import { asText } from './dress.js';
import type { Known, Shape } from './shape.js';

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
  const { file, lines, series, also = [], open = [] } = shape.write(draw);
  const text = asText(draw, lines);
  const read = await readAnyLog(memoryFile(file, new TextEncoder().encode(text)));
  const { runs, problems } = normalize(read.logs);
  const told = [...read.problems, ...read.logs.flatMap((log) => log.problems), ...problems];
  const faults = runs.length === 1 ? faultsOf(runs[0]!, series, also) : [`${runs.length} runs`];
  // What the text leaves open must be said even where the guess is right.
  const ids = told.map(({ id }) => String(id));
  const silent = open.filter((what) => !ids.includes(what === 'split' ? 'split-guessed' : 'position-guessed'));
  return { text, faults: [...faults, ...silent.map((what) => `the ${what} was guessed without a word`)], told };
}

function faultsOf(run: Run, known: readonly Known[], also: readonly Known[]): string[] {
  const left = new Set(run.series.filter(({ kind, name }) => JUDGED.includes(kind) && !/ \(sum of \d+ parts\)$/.test(name)));
  const faults: string[] = [];
  for (const one of known) {
    const found = [...left].find(
      (series) => sameValues(series, one) && isOneOf(series.kind, one.kind) && isOneOf(splitOf(series), one.split),
    );
    if (found === undefined) {
      const near = [...left].find((series) => sameValues(series, one));
      const as = near === undefined ? 'not read with these values' : `read as ${near.kind} of ${near.split}`;
      faults.push(`${one.kind} of ${one.split} (${one.values.slice(0, 3).join(', ')} …, ${one.values.length} points): ${as}`);
      continue;
    }
    left.delete(found);
    if (!samePlaces(run, found, one)) faults.push(`${found.name}: lies at ${run.axis} ${[...found.at.slice(0, 4)].join(', ')} …`);
  }
  const rest = [...left].filter((series) => !also.some((one) => sameValues(series, one)));
  return [...faults, ...rest.map(({ name }) => `“${name}” is no series of the log`)];
}

function isOneOf<T>(found: T | null, known: T | readonly T[]): boolean {
  return found !== null && (Array.isArray(known) ? known.includes(found) : known === found);
}

/** A learning rate belongs to the training, whatever its name says. */
function splitOf({ kind, split }: Series): string | null {
  return kind === 'learning-rate' ? 'train' : split;
}

function sameValues(series: Series, { values }: Known): boolean {
  return series.values.length === values.length && values.every((value, i) => Object.is(series.values[i], value));
}

/** On an axis of epochs several points of an epoch lie within it, up to its end. */
function samePlaces({ axis }: Run, { at }: Series, { epochs, steps }: Known): boolean {
  if (axis === 'step') return steps?.every((step, i) => at[i] === step) === true;
  if (axis === 'row') return steps === undefined && epochs === undefined;
  if (epochs === undefined) return false;
  return epochs.every((epoch, i) => {
    const isLast = epochs[i + 1] !== epoch;
    return isLast ? at[i] === epoch : at[i]! > epoch - 1 && at[i]! < epoch;
  });
}
