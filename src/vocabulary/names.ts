import type { Goal, Kind } from '../model/run.js';
import type { Split } from '../model/split.js';
import { explanatoryMetric } from './explanatory-metric.js';

/** What a name says by itself. `split: null`: the name does not say; the other names of the run decide. */
export interface Classified {
  readonly metric: string | null;
  readonly split: Split | null;
  readonly kind: Kind;
  readonly goal: Goal | null;
  /** Does the name itself say "percent"? */
  readonly percent: boolean;
  /** A loss or score of its own name, or one with a qualifier (`robust_loss`, `top5_accuracy`)? */
  readonly qualified: boolean;
}

const SPLITS: Readonly<Record<Split, readonly string[]>> = {
  validation: ['val', 'valid', 'validation', 'validate', 'eval', 'evaluation', 'evaluate', 'dev'],
  test: ['test', 'testing', 'heldout'],
  train: ['train', 'training', 'tr', 'trn', 'learn', 'main'],
};
const SPLIT_OF = new Map(Object.entries(SPLITS).flatMap(([split, words]) => words.map((word) => [word, split as Split])));

/** Misspelt words that real logs hold. */
const TYPOS = new Map([
  ['trian', 'train'],
  ['traning', 'train'],
  ['vaild', 'valid'],
  ['accuaray', 'accuracy'],
  ['accurary', 'accuracy'],
  ['acuracy', 'accuracy'],
  ['accuray', 'accuracy'],
  ['lose', 'loss'],
]);

/** Words that add nothing to the metric: how it was aggregated, where it was logged. */
const FILLERS = new Set([
  'epoch',
  'step',
  'metrics',
  'metric',
  'avg',
  'average',
  'mean',
  'global',
  'total',
  'overall',
  'vs',
  'iterations',
]);
const LOSS_WORDS = new Set([
  'loss',
  'losses',
  'nll',
  'ce',
  'celoss',
  'xent',
  'logloss',
  'mlogloss',
  'rmse',
  'mae',
  'mse',
  'mape',
  'l2',
  'perplexity',
  'ppl',
  'bpb',
  'elbo',
]);
/** Components of a loss: secondary, and summed where there is no total. */
const PARTS = new Set(
  'box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness reg vf pol ent entropy kl value policy class conf aux loc bce'.split(
    ' ',
  ),
);
const ACCURACY = new Set(['acc', 'acc1', 'accuracy', 'top1', 'prec1', 'precision1']);
const TOP5 = new Set(['acc5', 'top5', 'prec5']);
const SCORES = new Set(
  'acc accuracy top1 top5 acc1 acc5 f1 fscore auc auroc roc map ap iou miou dice bleu rouge rougel ndcg r2 mcc matthews precision recall sensitivity specificity reward rew return score psnr ssim kappa'.split(
    ' ',
  ),
);
const ERRORS = new Set('error err errors wer cer eer fid'.split(' '));
/** Kinds of accuracy that Keras names at length. */
const ACCURACY_KINDS = new Set('categorical sparse binary token k 1 at'.split(' '));
/** Scores that lie between 0 and 1 (or 0 and 100). */
const BOUNDED = /accuracy|^f1|auc|roc|^m?ap|iou|dice|precision|recall|error|wer|cer|sensitivity|specificity|ndcg|mcc/;

/** Is a score measured against a fixed top (1 or 100)? */
export function isBounded(metric: string): boolean {
  return BOUNDED.test(metric);
}

/** llm.c's names of test and training loss. */
const LLM_C = new Map([
  ['tel', 'val_loss'],
  ['trl', 'train_loss'],
]);

/** Characters that are looked at: an expression below takes quadratic time, and no name of a metric is longer. */
const MAX_NAME = 1000;

/** Lower-case words of a name: `Test Robust Loss`, `val/top1_acc`, `trainLoss`, `acc@1`. */
function wordsOf(name: string): string[] {
  const plain = (LLM_C.get(name.trim()) ?? name)
    .trim()
    .slice(0, MAX_NAME)
    .replace(/mAP/g, 'map')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/\([a-z]\)|\[[^\]]*\]|\([^)]*\)/g, ' ')
    .replace(/(acc|top|prec)[@_-]?([15])(?![0-9])/g, '$1$2')
    .replace(/(^|[^a-z])(train|valid|val|test|eval)(loss|accuracy|acc|error|err)(?![a-z])/g, '$1$2_$3');
  return plain
    .split(/[\s_\-.:/]+/)
    .filter((word) => word !== '')
    .map((word) => TYPOS.get(word) ?? word);
}

/** Metric, split, kind and goal of a name, by one table. What can't be placed is `other` with a null metric. */
export function classify(name: string, folder: Split | null = null): Classified {
  const all = wordsOf(name);
  const first = all.find((word) => SPLIT_OF.has(word));
  const named = first === undefined ? null : SPLIT_OF.get(first)!;
  const validated = /^(metrics|coco|bbox|segm)\//i.test(name.trim()) ? 'validation' : null;
  const split = named ?? folder ?? validated;
  const words = all.filter((word) => !SPLIT_OF.has(word));
  const percent = /%|percent/.test(name);
  const none: Classified = { metric: null, split, kind: 'other', goal: null, percent, qualified: true };
  const explanatory = explanatoryMetric(name);
  if (explanatory !== null) return { ...none, metric: explanatory };
  if (words.includes('scale') || words.includes('momentum') || (words.includes('decay') && words.includes('weight'))) return none;
  if (isRate(words))
    return { metric: 'learning_rate', split: null, kind: 'learning-rate', goal: null, percent, qualified: false };
  if (words.some((word) => word.startsWith('grad')) && words.some((word) => word.startsWith('norm'))) {
    return { metric: 'gradient_norm', split, kind: 'gradient-norm', goal: null, percent, qualified: false };
  }
  const core = words.filter((word) => !FILLERS.has(word));
  return lossOf(core, split, percent) ?? scoreOf(core, split, percent) ?? none;
}

function isRate(words: readonly string[]): boolean {
  if (words.some((word, i) => word === 'learning' && /^rates?$/.test(words[i + 1] ?? ''))) return true;
  return words.some((word) => /^lrs?\d*$/.test(word) || word === 'learningrate');
}

function lossOf(core: readonly string[], split: Split | null, percent: boolean): Classified | null {
  const isLoss =
    core.some((word) => LOSS_WORDS.has(word)) ||
    core.join('_').includes('cross_entropy') ||
    core.some((word) => word.endsWith('loss'));
  if (!isLoss || core.some((word) => ERRORS.has(word))) return null;
  const rest = core.filter((word) => word !== 'loss' && word !== 'losses' && word !== 'lm');
  const metric = rest.length === 0 ? 'loss' : core.includes('loss') ? `${rest.join('_')}_loss` : core.join('_');
  const part =
    rest.length > 0 && rest.every((word) => PARTS.has(word) || /^\d+$/.test(word)) && core.some((word) => /loss/.test(word));
  const kind: Kind = part ? 'loss-part' : 'loss';
  return { metric, split, kind, goal: 'minimize', percent, qualified: rest.length > 0 };
}

function scoreOf(core: readonly string[], split: Split | null, percent: boolean): Classified | null {
  const error = core.some((word) => ERRORS.has(word));
  const score = core.some((word) => SCORES.has(word) || /^(map|ap|f1|rouge|bleu)\d*$/.test(word));
  if (!error && !score) return null;
  const metric = error ? core.join('_') : canonicalScore(core);
  const qualified = metric !== 'accuracy' && metric !== 'error';
  return { metric, split, kind: 'score', goal: error ? 'minimize' : 'maximize', percent, qualified };
}

function canonicalScore(core: readonly string[]): string {
  if (core.some((word) => TOP5.has(word))) return 'top5_accuracy';
  const rest = core.filter((word) => !ACCURACY.has(word) && !ACCURACY_KINDS.has(word));
  if (!core.some((word) => ACCURACY.has(word))) return core.join('_');
  return rest.length === 0 ? 'accuracy' : `${rest.join('_')}_accuracy`;
}

/** Split that a folder or its last part is named after (`validation/`, `loss_val/`), and the rest of the name. */
export function folderSplit(folder: string): { readonly split: Split | null; readonly rest: string } {
  const parts = folder.toLowerCase().split(/[_-]/);
  const last = parts[parts.length - 1] ?? '';
  const split = SPLIT_OF.get(last) ?? null;
  return split === null || last === 'main'
    ? { split: null, rest: folder }
    : { split, rest: folder.slice(0, folder.length - last.length).replace(/[_-]$/, '') };
}

/** Split that one word of a file's stem is named after (`learn_error`, `valid`), and the rest of it; null where none or several are. */
export function stemSplit(stem: string): { readonly split: Split | null; readonly rest: string } {
  const parts = stem.toLowerCase().split(/[_.-]/);
  const found = parts.filter((part) => SPLIT_OF.has(part) && part !== 'main');
  if (found.length !== 1) return { split: null, rest: stem };
  return { split: SPLIT_OF.get(found[0]!)!, rest: parts.filter((part) => part !== found[0]).join('_') };
}
