import { axisOf } from './axis-columns.js';
import { wordsOf } from './words.js';

/** What a number behind a word of a line counts: `batch` begins anew in every epoch. */
type LineAxis = 'epoch' | 'step' | 'batch';

/** How a word positions its line. */
export interface LineAxisFound {
  readonly axis: LineAxis;
  /** Among several steps of one line the smallest rank positions it. */
  readonly rank: number;
  /** It counts only where `=` or `:` stands behind it: the word means other things as well. */
  readonly assigned: boolean;
}

interface LineAxisRow {
  readonly axis: LineAxis;
  readonly rank: number;
  readonly words: string;
  /** Words that need `=` or `:`. */
  readonly assigned?: string;
}

/** Words of lines beside the names of columns, most trustworthy steps first. */
const ROWS: readonly LineAxisRow[] = [
  { axis: 'epoch', rank: 0, words: 'epoch ep', assigned: 'e epochs' },
  { axis: 'step', rank: 0, words: 'global_step globalstep', assigned: 'updates' },
  { axis: 'step', rank: 2, words: 'update upd up. num_update nupdates' },
  { axis: 'step', rank: 3, words: 'iteration iterations iter iters it. itr', assigned: 'it i' },
  { axis: 'step', rank: 6, words: 'step steps', assigned: 's' },
  { axis: 'step', rank: 7, words: 'timestep timesteps total_timesteps' },
  { axis: 'step', rank: 8, words: 'tick episode episodes round generation' },
  { axis: 'batch', rank: 0, words: 'batch batches minibatch mini-batch', assigned: 'b' },
];
/** Counters of data, not of steps, are the last ranks among the columns. */
const MAX_STEP_RANK = 10;

/** Other tongues' words without letters of their own. */
const MAY_BE_FOREIGN = /[^\u0000-\u007f]|^(?:epo|schritt|pass?o|etap|itera)/;

const BY_WORD = new Map<string, LineAxisFound>(
  ROWS.flatMap(({ axis, rank, words, assigned = '' }) => [
    ...words.split(' ').map((word) => [word, { axis, rank, assigned: false }] as const),
    ...assigned.split(' ').map((word) => [word, { axis, rank, assigned: true }] as const),
  ]),
);

/** The axis that a word in small letters of a line is, in any language; null for any other word. */
export function lineAxisOf(word: string): LineAxisFound | null {
  const known = BY_WORD.get(word) ?? (word.endsWith('.') ? BY_WORD.get(word.slice(0, -1)) : undefined);
  if (known !== undefined) return known;
  const column = axisOf(word);
  if (column?.kind === 'epoch') return { axis: 'epoch', rank: 0, assigned: false };
  if (column?.kind === 'step' && column.rank <= MAX_STEP_RANK) return { axis: 'step', rank: column.rank, assigned: false };
  if (!MAY_BE_FOREIGN.test(word)) return null;
  const words = wordsOf(word);
  return words.length === 1 && words[0] !== word ? (BY_WORD.get(words[0]!) ?? null) : null;
}
