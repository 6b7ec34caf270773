import type { RawPredictions } from '../../model/predictions.js';
import { fileName } from '../file-name.js';
import type { LogFile } from '../reader.js';
import { plainBytes } from './array-bytes.js';
import { CLASS_NAMES, ID_NAMES, LABEL_NAMES, SCORE_NAMES } from './array-names.js';
import { type OpenArray, openArray } from './array-rows.js';
import { MAX_LISTED, MAX_NAME, type PredictionCaps } from './caps.js';
import type { ScoreKind } from './decisions.js';
import { placeOf, withoutPlace } from './place.js';
import { readArrays } from './read-arrays.js';
import { Refusal } from './refusal.js';

/** What the name of a file says: what stands before and behind the word for its kind. */
interface PartsOfName {
  readonly before: string;
  readonly word: string;
  readonly behind: string;
}

/** Is it called like labels, ids or names of classes: read with the scores beside it, and nothing by itself? */
export function isBeside(path: string): boolean {
  return scoreName(path) === null && partsOf(path, [...LABEL_NAMES, ...ID_NAMES, ...CLASS_NAMES]) !== null;
}

/** The word for scores in the name of a file; null where it has none. */
export function scoreName(path: string): PartsOfName | null {
  return partsOf(
    path,
    SCORE_NAMES.map(([name]) => name),
  );
}

/**
 * Predictions of one checkpoint in a `.npy` file, with its labels in another: `val_logits.npy` + `val_labels.npy`,
 * `epoch_10_probs.npy` + `epoch_10_labels.npy`, or one `labels.npy` for all in the folder or the one above. `wanted` files may have any name.
 */
export async function readNpy(
  file: LogFile,
  beside: (name: string) => LogFile | null,
  caps: PredictionCaps,
): Promise<RawPredictions> {
  const parts = scoreName(file.path) ?? { before: '', word: '', behind: '' };
  const kind: ScoreKind = SCORE_NAMES.find(([name]) => name === parts.word)?.[1] ?? 'open';
  const scores = await opened(file);
  const labels = await firstOf(candidates(parts, LABEL_NAMES), beside);
  if (labels === null) {
    const names = candidates(parts, LABEL_NAMES.slice(0, 2))
      .slice(0, MAX_LISTED)
      .map((name) => name.slice(0, MAX_NAME));
    throw new Refusal({ id: 'predictions-no-labels', values: { names } });
  }
  return readArrays(
    {
      ...{ source: file.path, place: placeOf(file.path), scores, kind, labels },
      ids: await firstOf(candidates(parts, ID_NAMES), beside),
      classNames: await firstOf(candidates(parts, CLASS_NAMES), beside),
    },
    caps,
  );
}

function partsOf(path: string, words: readonly string[]): PartsOfName | null {
  const stem = fileName(path).replace(/\.npy$/i, '');
  const lower = stem.toLowerCase();
  for (const word of words) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (/[a-z0-9]$/.test(lower.slice(0, at)) || /^[a-z0-9]/.test(lower.slice(end))) continue;
      return { before: stem.slice(0, at), word, behind: stem.slice(end) };
    }
  }
  return null;
}

/** Names that a file beside may have, those of the very checkpoint first, then of the split, then of all. */
function candidates({ before, behind }: PartsOfName, words: readonly string[]): readonly string[] {
  const split = withoutPlace(before);
  const around: readonly (readonly [string, string])[] = [
    [before, behind],
    [split === '' ? '' : `${split}_`, ''],
    ['', ''],
  ];
  return [...new Set(around.flatMap(([front, end]) => words.map((word) => `${front}${word}${end}.npy`)))];
}

/** The array of the first file that is there; null where none is. */
export async function firstOf(names: readonly string[], beside: (name: string) => LogFile | null): Promise<OpenArray | null> {
  for (const name of names) {
    const file = beside(name);
    if (file !== null) return opened(file);
  }
  return null;
}

function opened(file: LogFile): Promise<OpenArray> {
  return openArray(plainBytes(file, fileName(file.path), 0, file.size, null));
}
