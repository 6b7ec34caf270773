import { fileName } from './file-name.js';

/** Why a file can't be a log, told from its first bytes: what it is, and what to do. */
export interface NotALog {
  readonly message: string;
  readonly hint: string;
}

/** Names of logs as tools write them; what is met under such a name and can't be read is worth a word. */
const LOG_NAME = /tfevents|^(?:trainer_state\.json|log\.txt|ml(?:flow|runs).*\.db)$|\.(?:csv|tsv|jsonl|ndjson)$/is;
/** The same for the many that end in `.json` or `.log`. */
const LOG_WORD = /(?:^|[_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)[_.-]/i;
/** TensorFlow's profiler leaves this stub beside every event file. */
const STUB_NAME = /\.profile-empty$/;

/** Does the path look like a log's? */
export function looksLikeLog(path: string): boolean {
  const name = fileName(path);
  const isLog =
    LOG_NAME.test(name) || (/\.(?:json|log)$/i.test(name) && LOG_WORD.test(name)) || /(?:^|\/)result\/log$/i.test(path);
  return isLog && !STUB_NAME.test(path);
}

/** Is this a file that never holds metrics, whatever its bytes? */
export function isStub(path: string): boolean {
  return STUB_NAME.test(path);
}

/** Recognizes what lies where a log was expected: nothing, a pointer, a web page, a binary file. Null: may be a log. */
export function notALog(head: Uint8Array, size: number): NotALog | null {
  if (size === 0) {
    return {
      message: 'the file is empty (0 bytes)',
      hint: 'The training stopped before it logged anything, or is still starting.',
    };
  }
  const start = asLatin1(head.subarray(0, 1024)).replace(/^ï»¿/, '').trimStart();
  if (size <= 1024 && start === '') {
    return { message: 'the file is empty (white space only)', hint: 'The training stopped before it logged anything.' };
  }
  if (start.startsWith('version https://git-lfs.github.com/spec/')) {
    return {
      message: 'a Git LFS pointer, not the log itself: the file was not fetched',
      hint: 'Set `lfs: true` for actions/checkout, or run `git lfs pull`.',
    };
  }
  if (/^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start)) {
    return {
      message: 'a web page (HTML), not a log: perhaps the answer to a download that failed',
      hint: 'Open it in a browser; it usually says what went wrong.',
    };
  }
  if (/^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"curvelint"/.test(start)) {
    return { message: 'a report of curvelint, not a log', hint: 'Give it as the baseline, or leave it out with `!`.' };
  }
  if (/^(?:outs|md5):\s/.test(start) && /\bmd5:\s/.test(start)) {
    return { message: 'a DVC pointer, not the log itself', hint: 'Run `dvc pull` first.' };
  }
  return null;
}

/** Settings that belong to a log: named by itself, such a file is told from a log that can't be read. */
export function isSettings(path: string): boolean {
  return /(?:^|\/)(?:hparams|args|opt|params|config|meta)\.ya?ml$/i.test(path);
}

/** Names of files with one row an example: outputs of a model, and the labels that they are compared with. */
const PREDICTIONS_NAME =
  /(?:^|[_.-])(?:predictions?|preds?|probs?|probabilities|logits|softmax|scores|outputs|labels|targets|y_true|y_pred|counts|evaluations)/i;
const ARRAYS: readonly (readonly [RegExp, string, string])[] = [
  [/\.npy$/i, '\u0093NUMPY', 'a NumPy array'],
  [/\.npz$/i, 'PK\u0003\u0004', 'NumPy arrays'],
  [/\.parquet$/i, 'PAR1', 'a Parquet table'],
];

/** What a file of per-example predictions is, told by name and first bytes; '' for anything else. */
export function predictionsKind(path: string, head: Uint8Array): string {
  if (!PREDICTIONS_NAME.test(fileName(path))) return '';
  const start = asLatin1(head.subarray(0, 8));
  return ARRAYS.find(([name, mark]) => name.test(path) && start.startsWith(mark))?.[2] ?? '';
}

/** Names of binary formats by their first bytes, for the message about a file that the user named. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a zip archive'],
  ['\u001f\u008b', 'a gzip file'],
  ['SQLite format 3', 'an SQLite database'],
  ['PAR1', 'a Parquet file'],
  ['\u0093NUMPY', 'a NumPy array'],
  ['\u0089PNG', 'a picture'],
  [':W&B', 'a W&B run file'],
  ['\u0080\u0002', 'a Python pickle'],
  ['\u0080\u0003', 'a Python pickle'],
  ['\u0080\u0004', 'a Python pickle'],
];

/** What a binary file is, for a message; '' for text and for what is not known. */
export function binaryKind(head: Uint8Array): string {
  const text = asLatin1(head.subarray(0, 512));
  const known = MAGIC.find(([mark]) => text.startsWith(mark));
  if (known !== undefined) return known[1];
  return text.includes('\u0000') ? 'a binary file' : '';
}

/** One character per byte: enough for marks at the beginning. (The decoder of that name is for Windows-1252.) */
function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
