import { constants, gunzipSync } from 'node:zlib';
import { CURVES_FILE } from '../model/curves.js';
import type { ProblemValues } from '../model/problem.js';
import { fileName } from './file-name.js';

/** Why a file can't be a log, told from its first bytes. */
export type NotALog = 'empty-file' | 'blank-file' | 'lfs-pointer' | 'web-page' | 'own-report' | 'dvc-pointer';

/** Names of logs as tools write them; what is met under such a name and can't be read is worth a word. */
const LOG_NAME =
  /tfevents|^(?:trainer_state\.json|log\.txt|nohup\.out|slurm-[0-9_]+\.out|ml(?:flow|runs).*\.db)$|\.(?:csv|tsv|jsonl|ndjson)$/is;
/** The same for the many that end in `.json` or `.log`. */
const LOG_WORD = /(?:^|[_.-])(?:[a-z]*log|logs|metrics?|history|results?|progress|scalars|training)[_.-]/i;
/** TensorFlow's profiler leaves this stub beside every event file. */
const STUB_NAME = /\.profile-empty$/;

/** How a report of ours begins, and the curves beside it. */
const OWN = /^\{\s*"version":\s*1,\s*"tool":\s*\{\s*"name":\s*"curvelint"/;
/** Packed bytes that hold the beginning of a text, and what they inflate to at most. */
const [PACKED_START, UNPACKED_START] = [4_096, 8_388_608];

/** Is it the side file of a report of ours, by its name and its first bytes? */
export function isOwnCurves(path: string, head: Uint8Array): boolean {
  if (fileName(path) !== CURVES_FILE) return false;
  try {
    const start = head.subarray(0, PACKED_START);
    const text = gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_START });
    return OWN.test(asLatin1(text.subarray(0, 1024)));
  } catch {
    return false;
  }
}

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
  if (size === 0) return 'empty-file';
  const start = asLatin1(head.subarray(0, 1024)).replace(/^ï»¿/, '').trimStart();
  if (size <= 1024 && start === '') return 'blank-file';
  if (start.startsWith('version https://git-lfs.github.com/spec/')) return 'lfs-pointer';
  if (/^<(?:!doctype html|!--|html|head|body|\?xml)/i.test(start)) return 'web-page';
  if (OWN.test(start)) return 'own-report';
  if (/^(?:outs|md5):\s/.test(start) && /\bmd5:\s/.test(start)) return 'dvc-pointer';
  return null;
}

/** Names of files with one row an example: outputs of a model, and the labels that they are compared with. */
const PREDICTIONS_NAME =
  /(?:^|[_.-])(?:predictions?|preds?|probs?|probabilities|logits|softmax|scores|outputs|labels|targets|y_true|y_pred|counts|evaluations)/i;
const ARRAYS: readonly (readonly [RegExp, string, ProblemValues['predictions']['kind']])[] = [
  [/\.npy$/i, '\u0093NUMPY', 'array'],
  [/\.npz$/i, 'PK\u0003\u0004', 'arrays'],
  [/\.parquet$/i, 'PAR1', 'table'],
];

/** What a file of per-example predictions is, told by name and first bytes; null for anything else. */
export function predictionsKind(path: string, head: Uint8Array): ProblemValues['predictions']['kind'] | null {
  if (!PREDICTIONS_NAME.test(fileName(path))) return null;
  const start = asLatin1(head.subarray(0, 8));
  return ARRAYS.find(([name, mark]) => name.test(path) && start.startsWith(mark))?.[2] ?? null;
}

type BinaryKind = ProblemValues['binary-file']['kind'];

/** Binary formats by their first bytes, for the message about a file that the user named. */
const MAGIC: readonly (readonly [string, BinaryKind])[] = [
  ['PK\u0003\u0004', 'zip'],
  ['\u001f\u008b', 'gzip'],
  ['SQLite format 3', 'database'],
  ['PAR1', 'columns'],
  ['\u0093NUMPY', 'array'],
  ['\u0089PNG', 'picture'],
  ['%PDF-', 'document'],
  [':W&B', 'tracker'],
  ['\u0080\u0002', 'pickle'],
  ['\u0080\u0003', 'pickle'],
  ['\u0080\u0004', 'pickle'],
];

/** What a binary file is, for a message; null for text. */
export function binaryKind(head: Uint8Array): BinaryKind | null {
  const text = asLatin1(head.subarray(0, 512));
  const known = MAGIC.find(([mark]) => text.startsWith(mark));
  if (known !== undefined) return known[1];
  return text.includes('\u0000') ? 'unknown' : null;
}

/** One character per byte: enough for marks at the beginning. (The decoder of that name is for Windows-1252.) */
function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
