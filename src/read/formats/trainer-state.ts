import { UserError } from '../../model/errors.js';
import type { RawLog } from '../../model/log.js';
import { toSettings } from '../beside/hyperparameters.js';
import { newColumns, toSeries } from '../bytes/columns.js';
import { parseJson } from '../bytes/json-text.js';
import { newNotes, note, toProblems } from '../notes.js';
import { decodeText, headText, type LogFile, type Reader, readWhole } from '../reader.js';
import { addRow, isObject } from './json/rows.js';

/** What the Trainer was told, as opposed to what it measured. */
const SETTINGS = ['max_steps', 'num_train_epochs', 'train_batch_size', 'logging_steps', 'eval_steps', 'save_steps', 'trial_name'];

/** `trainer_state.json` of Hugging Face Transformers (TRL, axolotl, Unsloth, LLaMA-Factory): rows in `log_history`. */
export const trainerState = {
  id: 'trainer-state',
  order: 150,
  title: 'Hugging Face Trainer: trainer_state.json',
  traits: { unmistakable: true, copyRank: 0, resumes: true, namedBy: 'checkpoints', fineTunes: true },
  example: '{"epoch": 3.0, "global_step": 630, "log_history": [{"loss": 0.25, "step": 10}]}',
  support: [
    {
      tool: 'Hugging Face Trainer',
      files: '`checkpoint-*/trainer_state.json`',
      reads: 'all checkpoints as one run; averages of the whole run are no points',
      tested: 'real files',
    },
    {
      tool: 'TRL, axolotl, Unsloth, LLaMA-Factory',
      files: '`trainer_state.json`',
      reads: 'the same',
      tested: 'by shape',
    },
  ],
  detect(file: LogFile): boolean {
    const text = headText(file).trimStart();
    if (!text.startsWith('{')) return false;
    return /"log_history"\s*:\s*\[/.test(text) || /(?:^|[/\\])trainer_state\.json$/.test(file.path);
  },
  read: (file: LogFile) => [readState(file)],
} satisfies Reader;

function readState(file: LogFile): RawLog {
  const state = parseJson(decodeText(readWhole(file)));
  const history = isObject(state) ? state['log_history'] : undefined;
  if (!isObject(state) || !Array.isArray(history)) {
    throw new UserError('no list “log_history” in it', 'A trainer_state.json of Hugging Face Transformers was expected.');
  }
  const columns = newColumns();
  const notes = newNotes();
  let row = 0;
  for (const [i, entry] of history.entries()) {
    if (!isObject(entry)) note(notes, 'history-no-object', 0, { first: i + 1 });
    else if (!isSummary(entry) && addRow(columns, row, entry)) row++;
  }
  const series = toSeries(columns, row);
  if (series.length === 0) note(notes, 'empty-history', 0, {});
  const settings = SETTINGS.filter((name) => Object.hasOwn(state, name)).map((name) => [name, state[name]] as const);
  return {
    source: file.path,
    format: 'trainer-state',
    series,
    ...toSettings(settings),
    problems: toProblems(notes, file.path),
  };
}

/** The last row of a finished training holds averages over the whole run (`train_loss` beside `train_runtime`): no points. */
function isSummary(row: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(row, 'train_runtime');
}
