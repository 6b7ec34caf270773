import type { RawLog, RawSeries } from '../../../model/log.js';
import { classify } from '../../../vocabulary/names.js';
import { settingsOfText } from '../../beside/settings-of-text.js';
import { type Notes, note, toProblems } from '../../notes.js';
import { headText, type LogFile } from '../../reader.js';
import type { Document } from './document.js';
import { isGuessedName } from './doubts.js';
import type { Guess } from './guesses.js';
import { curvesOf, type PrintedCurves } from './printed-lists.js';
import { seriesOf } from './series.js';

/** The logs of what was taken of a text: one, or one a model. */
export function toLogs(file: LogFile, { models, seen, lists }: Document, notes: Notes): RawLog[] {
  const source = { source: file.path, format: 'text' };
  const found = [...models].flatMap(([name, model]): RawLog[] => {
    const { series, guesses } = seriesOf(model);
    if (series.length === 0) return [];
    noteGuesses(notes, series, guesses);
    return [{ ...source, ...(models.size > 2 && name !== '' && { run: name }), series, hyperparameters: {}, problems: [] }];
  });
  const logs = withPrinted(found, { ...source, series: [], hyperparameters: {}, problems: [] }, curvesOf(lists), notes);
  if (logs.length > 0) {
    const settings = settingsOfText(headText(file));
    return logs.map((log, i) => ({ ...log, ...settings, problems: i === 0 ? toProblems(notes, file.path) : log.problems }));
  }
  note(notes, 'no-repeated-lines', 0, { ...seen });
  return [{ ...source, series: [], hyperparameters: {}, problems: toProblems(notes, file.path) }];
}

/**
 * The log with the lists that were printed beside its lines: those that no line said, where they can lie beside its series. Lists
 * between the lines of several models are of nobody knows which.
 */
function withPrinted(logs: readonly RawLog[], none: RawLog, { series, guessed }: PrintedCurves, notes: Notes): readonly RawLog[] {
  if (series.length === 0 || logs.length > 1) return logs;
  const log = logs[0] ?? none;
  const said = new Set(log.series.map(({ name }) => metricSaid(name)));
  const isStepped = log.series.some(({ steps, epochs }) => steps !== undefined && epochs === undefined);
  const more = isStepped ? [] : series.filter(({ name }) => !said.has(metricSaid(name)));
  if (more.length > 0 && guessed > 0) note(notes, 'position-guessed', 0, { by: 'list', points: guessed }, 'lists');
  return more.length === 0 ? logs : [{ ...log, series: [...log.series, ...more] }];
}

function metricSaid(name: string): string {
  const { metric, split } = classify(name);
  return `${split ?? 'train'} ${metric ?? name}`;
}

/** What a text left open is said, even where the guess may be right. */
function noteGuesses(notes: Notes, series: readonly RawSeries[], guesses: ReadonlySet<Guess>): void {
  const points = Math.max(...series.map(({ values }) => values.length));
  if (series.every(({ epochs, steps }) => !epochs && !steps)) note(notes, 'position-guessed', 0, { by: 'order', points });
  if (guesses.has('before')) note(notes, 'position-guessed', 0, { by: 'start', points: 1 });
  if (guesses.has('split')) note(notes, 'split-guessed', 0, {});
  const names = series.map(({ name }) => name).filter(isGuessedName);
  if (names.length > 0) note(notes, 'names-guessed', 0, { names });
}
