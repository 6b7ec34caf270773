import { englishOf, isLink, translated } from './languages.js';
import { METRIC_ROWS, spellingsOf } from './metrics/rows.js';

/** Misspelt words that real logs hold. */
const TYPOS = new Map([
  ['trian', 'train'],
  ['traning', 'train'],
  ['trainning', 'train'],
  ['vaild', 'valid'],
  ['vaildation', 'validation'],
  ['validaton', 'validation'],
  ['accuaray', 'accuracy'],
  ['accurary', 'accuracy'],
  ['accuarcy', 'accuracy'],
  ['acuracy', 'accuracy'],
  ['accuray', 'accuracy'],
  ['lose', 'loss'],
]);
/** Abbreviations of one tool: llm.c's test and training loss, Marian's learning rate. */
const ABBREVIATED = new Map([
  ['tel', 'val_loss'],
  ['trl', 'train_loss'],
  ['L.r.', 'lr'],
]);
/** Characters that are looked at: no name of a metric is longer. */
const MAX_NAME = 300;

/** Spellings of metrics with capitals inside that are no borders of words: `mIoU`, `chrF`, `BERTScore`. */
const INNER_CAPITALS = [
  ...new Set(METRIC_ROWS.flatMap(({ spellings }) => spellingsOf(spellings)).flatMap((spelling) => spelling.split(' '))),
  ...['mAP', 'mAR', 'IoUs', 'FLOPs', 'GPUs', 'CycleGAN'],
]
  .filter((word) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word))
  .map((word) => word.replaceAll('+', '\\+'))
  .sort((a, b) => b.length - a.length);
const WHOLE = new RegExp(
  `(?<![A-Za-z])(?:${INNER_CAPITALS.filter((word) => /^[a-z]/.test(word)).join('|')})|${INNER_CAPITALS.filter((word) => /^[A-Z]/.test(word)).join('|')}`,
  'g',
);
/** What a bracket may say that belongs to the name: `Loss (val)`, `F1 (macro)`, `loss(D)`; anything else is a unit or a remark. */
const BRACKETED =
  /^(?:tr|trn|train|training|val|valid|validation|dev|eval|test|testing|macro|micro|weighted|max|min|mean|std|median|small|medium|large|d|g|generator|discriminator)$/;

/**
 * Lower-case English words of a name: `Test Robust Loss`, `val/top1_acc`, `trainLoss`, `NDCG@10` (one word, `ndcg@10`), `训练损失`
 * (`train loss`). Linear in the name.
 */
export function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let wasForeign = false;
  for (const piece of plainName(name).split(BORDER)) {
    if (piece === '' || piece === '@') continue;
    const word = piece.replace(/^@(?=\d)/, '');
    if (isLink(word, wasForeign)) continue;
    const english = englishOf(TYPOS.get(word) ?? word);
    wasForeign = english !== word;
    for (const one of english.split(' ')) words.push(...unglued(singular(one)));
  }
  return words;
}

const BORDER = /[^a-z0-9@.+^\u0080-\uffff]+|\.(?![0-9])|(?<![0-9@])\./;

/** A name in small letters, with borders between its words. Most names hold nothing that needs more than that. */
function plainName(name: string): string {
  const trimmed = name.slice(0, MAX_NAME).trim();
  const known = ABBREVIATED.get(trimmed) ?? trimmed;
  let plain = translated(/[A-Z]/.test(known) ? withoutCapitals(known) : known);
  if (/['@([]/.test(plain)) plain = withoutSigns(plain);
  if (!/\d/.test(plain)) return plain;
  return plain.replace(/(?<![a-z])(acc|top|prec)[@_ -]?([15])(?![0-9])/g, '$1$2').replace(/(?<=[a-z])[ _-]?at[ _-](?=\d)/g, '@');
}

function withoutCapitals(name: string): string {
  return name
    .replace(WHOLE, (word) => ` ${word.toLowerCase()}`)
    .replace(/([a-z])(?=[A-Z])|([A-Z0-9])(?=[A-Z][a-z])/g, '$1$2 ')
    .toLowerCase();
}

/** `valid_0's auc`, `NDCG@[20]`, `mAP@.5`, `loss (nats)` */
function withoutSigns(plain: string): string {
  return plain
    .replace(/'s(?![a-z])/g, ' ')
    .replace(/@\[(\d+)\]/g, '@$1')
    .replace(/@\.(?=\d)/g, '@0.')
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => (BRACKETED.test(englishOf(inside.trim())) ? ` ${inside} ` : ' '));
}

/** Words that splits are glued to: `trainloss`, `valmae`, `losstest`. */
const MEASURES = new Set([
  ...['loss', 'losses'],
  ...METRIC_ROWS.flatMap(({ spellings }) => spellingsOf(spellings).filter((spelling) => /^[a-zA-Z0-9]+$/.test(spelling))).map(
    (word) => word.toLowerCase(),
  ),
]);
/** Plurals of measures that mean other things as well. */
const OTHER_PLURALS = new Set(['maps', 'kids']);

/** A list of values is called after many of them: `val_accs`, `maes`. */
function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || MEASURES.has(word) || OTHER_PLURALS.has(word)) return word;
  const one = word.slice(0, -1);
  return MEASURES.has(one) && (one.length > 2 || /\d/.test(one)) ? one : word;
}

const SPLIT_BEFORE = /^(?:train(?:ing)?|valid(?:ation)?|val|test(?:ing)?|evaluation|eval|dev)(?=[a-z])/;
const SPLIT_BEHIND = /(?:train(?:ing)?|valid(?:ation)?|val|test|eval)$/;

/** A split and a metric that were written as one word; any other word as it is. */
function unglued(word: string): readonly string[] {
  const before = SPLIT_BEFORE.exec(word)?.[0];
  if (before !== undefined && MEASURES.has(word.slice(before.length))) return [before, word.slice(before.length)];
  const at = word.length > 5 ? word.search(SPLIT_BEHIND) : -1;
  return at > 0 && MEASURES.has(word.slice(0, at)) ? [word.slice(0, at), word.slice(at)] : [word];
}
