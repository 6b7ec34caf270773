import { UserError } from '../../model/errors.js';
import type { RawLog } from '../../model/log.js';
import { newColumns, toSeries } from '../bytes/columns.js';
import { parseJson } from '../bytes/json-text.js';
import { newNotes, note, toProblems } from '../notes.js';
import { decodeText, headText, type LogFile, type Reader, readWhole } from '../reader.js';
import { addRow, isObject } from './json/rows.js';

/** `catboost_training.json` of CatBoost (1.x): `meta` names the metrics, `iterations` holds lists in that order. */
export const catboost = {
  id: 'catboost',
  order: 160,
  title: 'CatBoost: catboost_training.json',
  traits: { unmistakable: true },
  example: '{"meta":{"learn_metrics":[{"name":"RMSE"}]},"iterations":[{"learn":[0.97],"iteration":0}]}',
  support: [
    {
      tool: 'CatBoost',
      files: '`catboost_info/catboost_training.json`',
      reads: 'all metrics of the learning and the test sets; the tables and event files beside it are the same run',
      tested: 'real files',
    },
  ],
  detect: (file: LogFile) => /^\s*\{\s*"meta"\s*:\s*\{[^[]{0,400}"(?:test|learn)_(?:sets|metrics)"/.test(headText(file)),
  read: (file: LogFile) => [readTraining(file)],
} satisfies Reader;

function readTraining(file: LogFile): RawLog {
  const notes = newNotes();
  const value = parseUnfinished(decodeText(readWhole(file)), () => note(notes, 'cut-json', 0, {}));
  const meta = isObject(value) ? value['meta'] : undefined;
  const iterations = isObject(value) ? value['iterations'] : undefined;
  if (!isObject(meta) || !Array.isArray(iterations))
    throw new UserError('no “meta” and “iterations” in it', 'A catboost_training.json was expected.');
  const learned = namesOf(meta['learn_metrics']);
  const tested = namesOf(meta['test_metrics']);
  const learnSets = textsOf(meta['learn_sets'], 'learn');
  const testSets = textsOf(meta['test_sets'], 'test');
  const columns = newColumns();
  let row = 0;
  for (const iteration of iterations) {
    if (!isObject(iteration)) continue;
    const values = new Map<string, unknown>([['iteration', iteration['iteration']]]);
    // Values of all sets stand in one list, set after set.
    addList(values, iteration['learn'], learnSets, learned);
    addList(values, iteration['test'], testSets, tested);
    if (addRow(columns, row, Object.fromEntries(values))) row++;
  }
  return {
    source: file.path,
    format: 'catboost',
    series: toSeries(columns, row),
    hyperparameters: {},
    problems: toProblems(notes, file.path),
  };
}

/** A killed training leaves the list open: the text up to the last complete iteration is closed. */
function parseUnfinished(text: string, onCut: () => void): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    const end = text.lastIndexOf('}');
    const begun = text.indexOf('"iterations"');
    if (!(error instanceof UserError) || begun < 0 || end < begun) throw error;
    const value = parseJson(`${text.slice(0, end + 1)}]}`);
    onCut();
    return value;
  }
}

function addList(values: Map<string, unknown>, list: unknown, sets: readonly string[], metrics: readonly string[]): void {
  if (!Array.isArray(list)) return;
  sets.forEach((set, i) => {
    metrics.forEach((metric, j) => {
      values.set(`${set}/${metric}`, list[i * metrics.length + j]);
    });
  });
}

function namesOf(metrics: unknown): readonly string[] {
  return Array.isArray(metrics) ? metrics.map((metric) => (isObject(metric) ? String(metric['name']) : '')) : [];
}

function textsOf(sets: unknown, fallback: string): readonly string[] {
  return Array.isArray(sets) && sets.length > 0 ? sets.map(String) : [fallback];
}
