import { fileName } from '../file-name.js';
import type { LogFile } from '../reader.js';
import { isArray } from './array-header.js';
import { LABEL_NAMES, SCORE_NAMES } from './array-names.js';
import { isBeside, scoreName } from './npy.js';

/** Shapes of files of predictions. */
export type PredictionsFormat = 'npz' | 'npy' | 'csv' | 'jsonl' | 'json' | 'parquet';

/** Names of files with one row an example. */
const NAME =
  /(?:^|[_.-])(?:predictions?|preds?|probs?|proba|probabilities|logits|softmax|scores|outputs|y_pred|y_prob|y_proba)(?![a-z])/i;

/** The shape of a file of predictions, by its name and first bytes; null where it is none. `wanted`: the settings name it. */
export function predictionsFormat(file: LogFile, wanted: boolean): PredictionsFormat | null {
  const { head, path } = file;
  if (isArray(head)) return wanted || scoreName(path) !== null || isBeside(path) ? 'npy' : null;
  if (isZip(head)) return wanted || NAME.test(fileName(path)) || holdsNamedArray(file) ? 'npz' : null;
  return null;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** Is the first array of an archive called scores or labels? */
function holdsNamedArray({ head, path }: LogFile): boolean {
  if (!/\.npz$/i.test(path) || head.length < 30) return false;
  const length = head[26]! + head[27]! * 256;
  const name = Buffer.from(head.buffer, head.byteOffset + 30, Math.max(0, Math.min(length, head.length - 30))).toString('latin1');
  const bare = name.replace(/\.npy$/, '').toLowerCase();
  return SCORE_NAMES.some(([one]) => one === bare) || LABEL_NAMES.includes(bare);
}
