import type { CheckpointPlace } from '../../model/predictions.js';

/** A word for a place and its number, with or without something between: `epoch-40`, `epoch_040`, `ep40`, `checkpoint-500`. */
const NUMBERED = /(?:^|[^a-z])(epoch|ep|e|global_?step|step|checkpoint|ckpt|iteration|iter|it)[-_=. ]?(\d{1,12})(?![\dx])/gi;
const WORDS = /(?:^|[^a-z])(best|last|latest|final|ema|swa)(?![a-z])/i;

const SAID: Readonly<Record<string, 'epoch' | 'step' | 'checkpoint' | 'iter'>> = {
  epoch: 'epoch',
  ep: 'epoch',
  e: 'epoch',
  checkpoint: 'checkpoint',
  ckpt: 'checkpoint',
  iteration: 'iter',
  iter: 'iter',
  it: 'iter',
};

/**
 * The place that a path tells, by its last two parts: `epoch_040_probs.npy` → epoch 40, `checkpoint-500/predictions.csv` → step 500,
 * `best.npz` → best. What the file itself is called comes before what its folder is. Numbers of checkpoints and iterations are steps.
 */
export function placeOf(path: string): CheckpointPlace {
  const parts = path.split('/').slice(-2).reverse();
  // In the name of a folder a letter and a number are an experiment.
  const places = parts.map((part, i) =>
    saidIn(i === 0 ? part.replace(/\.[a-z0-9]{1,12}$/i, '') : part.replace(/(?:^|[^a-z])e\d{1,12}/gi, '')),
  );
  const epoch = places.map((place) => place.epoch).find((at) => !Number.isNaN(at)) ?? Number.NaN;
  const step = places.map((place) => place.step).find((at) => !Number.isNaN(at)) ?? Number.NaN;
  const word = places.find((place) => place.word !== '')?.word ?? '';
  return { epoch, step, name: word || (places.find((place) => place.name !== '')?.name ?? '') };
}

/** The place that a cell of a column of checkpoints tells: like a name, and a plain number is a step. Any other word is its name. */
export function placeOfCell(text: string): CheckpointPlace {
  const plain = text.trim();
  if (/^\d{1,12}$/.test(plain)) return { epoch: Number.NaN, step: Number(plain), name: `checkpoint ${Number(plain)}` };
  const { epoch, step, name, word } = saidIn(plain);
  return { epoch, step, name: word || name || plain };
}

/** The place of an epoch or a step that the file itself holds; the name's where it holds none. */
export function placeAt(epoch: number, step: number, otherwise: CheckpointPlace): CheckpointPlace {
  if (Number.isNaN(epoch) && Number.isNaN(step)) return otherwise;
  const name = Number.isNaN(epoch) ? `step ${step}` : `epoch ${epoch}`;
  const isWord = WORDS.test(otherwise.name);
  return { epoch, step, name: isWord ? otherwise.name : name };
}

/** A name without what it says of the place: `val_epoch_10` → `val`. */
export function withoutPlace(name: string): string {
  return name
    .replace(NUMBERED, '')
    .replace(WORDS, '')
    .replace(/^[-_.]{1,9}|[-_.]{1,9}$/g, '');
}

function saidIn(text: string): CheckpointPlace & { readonly word: string } {
  let epoch = Number.NaN;
  let step = Number.NaN;
  let name = '';
  for (const [, word, digits] of text.matchAll(NUMBERED)) {
    const kind = SAID[word!.toLowerCase()] ?? 'step';
    const at = Number(digits);
    if (kind === 'epoch') epoch = at;
    else if (Number.isNaN(step)) step = at;
    if (name === '' || kind === 'epoch') name = `${kind} ${at}`;
  }
  return { epoch, step, name, word: WORDS.exec(text)?.[1]?.toLowerCase() ?? '' };
}
