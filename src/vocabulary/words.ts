import { englishOf, translated } from './languages.js';
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
/** llm.c's names of test and training loss. */
const LLM_C = new Map([
  ['tel', 'val_loss'],
  ['trl', 'train_loss'],
]);
/** Characters that are looked at: no name of a metric is longer. */
const MAX_NAME = 300;

/** Spellings of metrics with capitals inside that are no borders of words: `mIoU`, `chrF`, `BERTScore`. */
const WHOLE = new RegExp(
  [
    ...new Set(
      METRIC_ROWS.flatMap(({ spellings }) => spellingsOf(spellings))
        .flatMap((spelling) => spelling.split(' '))
        .filter((word) => /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(word)),
    ),
    ...['mAP', 'mAR', 'PSNRs', 'LRs', 'IoUs', 'FLOPs', 'GPUs'],
  ]
    .map((word) => word.replace(/\+/g, '\\+'))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
/** What a bracket may say that belongs to the name: `Loss (val)`, `F1 (macro)`, `loss(D)`; anything else is a unit or a remark. */
const BRACKETED =
  /^(?:tr|trn|train|training|val|valid|validation|dev|eval|test|testing|macro|micro|weighted|d|g|generator|discriminator)$/;

/**
 * Lower-case English words of a name: `Test Robust Loss`, `val/top1_acc`, `trainLoss`, `NDCG@10` (one word, `ndcg@10`), `训练损失`
 * (`train loss`). Linear in the name.
 */
export function wordsOf(name: string): readonly string[] {
  const trimmed = name.slice(0, MAX_NAME).trim();
  const cased = (LLM_C.get(trimmed) ?? trimmed).replace(WHOLE, (word) => ` ${word.toLowerCase()}`);
  const lower = translated(cased.replace(/([a-z])(?=[A-Z])|([A-Z0-9])(?=[A-Z][a-z])/g, '$1$2 ').toLowerCase())
    .replace(/[([]([^()[\]]*)[)\]]/g, (_, inside: string) => (BRACKETED.test(inside.trim()) ? ` ${inside} ` : ' '))
    .replace(/(?<![a-z])(acc|top|prec)[@_ -]?([15])(?![0-9])/g, '$1$2')
    .replace(/(?<=[a-z])[ _-]?at[ _-](?=\d)/g, '@');
  const words: string[] = [];
  for (const piece of lower.split(/[^a-z0-9@.+^\u0080-\uffff]+|\.(?![0-9])|(?<![0-9@])\./)) {
    if (piece === '' || piece === '@') continue;
    const word = piece.replace(/^@(?=\d)/, '');
    for (const one of englishOf(TYPOS.get(word) ?? word).split(' ')) words.push(one);
  }
  return words;
}
