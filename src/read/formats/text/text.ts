import type { RawLog } from '../../../model/log.js';
import { eachRecord } from '../../bytes/records.js';
import { newNotes, note } from '../../notes.js';
import { decodeText, headText, type LogFile, type Reader } from '../../reader.js';
import { workersOf } from '../../workers.js';
import { closeDocument, newDocument, takeText } from './document.js';
import { toLogs } from './document-logs.js';
import { holdsRows } from './rows-in.js';
import { type Written, withOthers, writtenBy } from './written.js';

/** Console output: `Epoch 3: train_loss=0.5 val_loss=0.6`, Keras and tqdm bars, Python dicts, nanoGPT, llm.c, XGBoost. */
export const text = {
  id: 'text',
  order: 330,
  title: 'Console output: lines with names and numbers',
  traits: { unmistakable: true, copyRank: 4, rounded: true },
  example: 'Epoch 3/35, Train Loss: 1.1221, Test Acc: 72.48%',
  support: [
    {
      tool: 'llm.c, modded-nanogpt',
      files: '`*.log`, `main.log`, `*.txt`',
      reads: 'losses by step; source code in front of the log is passed over',
      tested: 'real files',
    },
    {
      tool: 'Python logging, print',
      files: '`train.log`, `training.log`, `*.md`',
      reads: 'metrics by epoch or step, the split from the line (`Eval metrics: loss: 0.4`), several models in one log',
      tested: 'real files',
    },
    {
      tool: 'tqdm progress bars',
      files: 'console output',
      reads: 'the last state of every bar',
      tested: 'real files',
    },
    {
      tool: 'Keras progress bars, nanoGPT',
      files: 'console output',
      reads: 'the same; losses by step',
      tested: 'by shape',
    },
    {
      tool: 'Hugging Face Trainer, XGBoost, LightGBM, torchtune, PyTorch examples',
      files: 'console output',
      reads: "lines such as `{'loss': 0.5, 'epoch': 1.0}` and `[10] train-logloss:0.65`",
      tested: 'by shape',
    },
  ],
  detect: (file: LogFile) => holdsRows(file),
  read: (file: LogFile) => readText(file),
} satisfies Reader;

function readText(file: LogFile): RawLog[] {
  const workers = workersOf(headText(file));
  const written = new Map<string, Written>();
  const notes = newNotes();
  const faults = eachRecord(file, -1, (bytes, start, end, number) => {
    const line = decodeText(bytes.subarray(start, end));
    const { worker, text: own } = workers === null ? { worker: '', text: line } : workers.lineOf(line);
    takeText(writtenBy(worker, written, number).document, own, number - 1);
  });
  for (const { document } of written.values()) closeDocument(document);
  if (faults.tooLong > 0) note(notes, 'long-line', faults.tooLong, { of: 'log' });
  const first = written.get(workers?.first ?? '')?.document ?? newDocument();
  const logs = toLogs(file, first, notes);
  return workers === null || written.size < 2 ? logs : withOthers(logs, written, workers, file);
}
