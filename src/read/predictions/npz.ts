import type { RawPredictions } from '../../model/predictions.js';
import type { LogFile } from '../reader.js';
import { type ArrayBytes, inflatedBytes, plainBytes } from './array-bytes.js';
import { CLASS_NAMES, ID_NAMES, LABEL_NAMES, SCORE_NAMES, SPLITS } from './array-names.js';
import { eachBlock, extent, type OpenArray, openArray } from './array-rows.js';
import { MAX_LISTED, MAX_NAME, type PredictionCaps } from './caps.js';
import { firstOf } from './npy.js';
import { placeAt, placeOf } from './place.js';
import { readArrays } from './read-arrays.js';
import { Refusal } from './refusal.js';
import { entryStart, type ZipEntry, zipEntries } from './zip-entries.js';

const [STORED, DEFLATED] = [0, 8];
/** Deflate packs at most 1032 bytes into one (zlib's technical notes): what says more lies. */
const MAX_RATIO = 1032;
/** Bytes that packing nothing takes. */
const SLACK = 1024;

/**
 * Predictions of one checkpoint in a NumPy archive (`np.savez`, `np.savez_compressed`): scores, labels, and ids, epoch, step, names.
 * Labels may lie in a `.npy` file beside it.
 */
export async function readNpz(
  file: LogFile,
  beside: (name: string) => LogFile | null,
  caps: PredictionCaps,
): Promise<RawPredictions> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of zipEntries(file, caps.entries)) {
    const name = entry.name.replace(/\.npy$/i, '').toLowerCase();
    if (!entries.has(name)) entries.set(name, entry);
  }
  const names = [...entries.keys()];
  const split = SPLITS.find((prefix) => SCORE_NAMES.some(([name]) => entries.has(prefix + name))) ?? '';
  const score = SCORE_NAMES.find(([name]) => entries.has(split + name));
  if (score === undefined) throw new Refusal({ id: 'predictions-no-scores', values: { names: listed(names) } });
  const open = async (wanted: readonly string[]): Promise<OpenArray | null> => {
    const name = wanted.flatMap((one) => [split + one, one]).find((one) => entries.has(one));
    return name === undefined ? null : openArray(entryBytes(file, entries.get(name)!, name, caps));
  };
  const labels =
    (await open(LABEL_NAMES)) ??
    (await firstOf(
      LABEL_NAMES.flatMap((name) => [`${split}${name}.npy`, `${name}.npy`]),
      beside,
    ));
  if (labels === null) throw new Refusal({ id: 'predictions-no-labels', values: { names: listed(names) } });
  return readArrays(
    {
      source: file.path,
      place: placeAt(
        await numberOf(await open(['epoch'])),
        await numberOf(await open(['step', 'global_step'])),
        placeOf(file.path),
      ),
      scores: (await open([score[0]]))!,
      kind: score[1],
      labels,
      ids: await open(ID_NAMES),
      classNames: await open(CLASS_NAMES),
    },
    caps,
  );
}

function entryBytes(file: LogFile, entry: ZipEntry, array: string, caps: PredictionCaps): ArrayBytes {
  if (entry.encrypted || (entry.method !== STORED && entry.method !== DEFLATED))
    throw new Refusal({ id: 'predictions-damaged', values: { array, part: 'encrypted' } });
  const start = entryStart(file, entry);
  if (entry.method === STORED) {
    if (entry.size !== entry.packed)
      throw new Refusal({ id: 'predictions-truncated', values: { array, bytes: entry.packed, expected: entry.size } });
    return plainBytes(file, array, start, entry.size, entry.crc);
  }
  if (entry.size > caps.unpackedBytes)
    throw new Refusal({ id: 'predictions-too-large', values: { of: 'entry', most: caps.unpackedBytes } });
  if (!(entry.size <= entry.packed * MAX_RATIO + SLACK))
    throw new Refusal({ id: 'predictions-truncated', values: { array, bytes: entry.packed * MAX_RATIO, expected: entry.size } });
  return inflatedBytes(file, array, start, entry);
}

/** The first number of an array; NaN where it holds no whole number. */
async function numberOf(array: OpenArray | null): Promise<number> {
  const kind = array?.header.type.kind;
  if (array === null || kind === 'bytes' || kind === 'unicode') return Number.NaN;
  const { rows, columns } = extent(array);
  let found = Number.NaN;
  if (rows * columns !== 1) return found;
  await eachBlock(array, (block) => {
    found = block[0]!;
  });
  return Number.isSafeInteger(found) ? found : Number.NaN;
}

function listed(names: readonly string[]): readonly string[] {
  return names.slice(0, MAX_LISTED).map((name) => name.slice(0, MAX_NAME));
}
