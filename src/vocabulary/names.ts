import type { Role } from '../model/role.js';
import type { Goal, Kind } from '../model/run.js';
import type { Split } from '../model/split.js';
import { explanatoryMetric } from './explanatory-metric.js';
import type { MetricRow } from './metrics/row.js';
import { type MetricFound, metricOf, standsAlone } from './metrics.js';
import { roleOf } from './roles.js';
import { splitOfWord, takeSplit } from './splits.js';
import { wordsOf } from './words.js';

/** What a name says by itself. `split: null`: the name does not say; the other names of the run decide. */
export interface Classified {
  readonly metric: string | null;
  /** The metric in the list of names that it is one of: `map50` of `bbox_map50`, `ndcg` of `ndcg@10`; null for none of it. */
  readonly base: string | null;
  readonly split: Split | null;
  readonly kind: Kind;
  readonly goal: Goal | null;
  /** Best possible value of a score: 1, 'share' (1, or 100 in percent); null where none is known. */
  readonly top: MetricRow['top'];
  /** What it is for, where it is not simply a measure of the model. */
  readonly role: Role | null;
  /** Is it of ranked lists (`NDCG@10`, `MRR`), which nobody counts while training? Without a split it is of the validation. */
  readonly evaluated?: true;
  /** Is it called `loss_<x>` or `<head>.loss_<x>`? Beside a total loss of its split that is a term of it, alone it is a loss. */
  readonly mayBeTerm?: true;
  /** Does the name itself say "percent"? */
  readonly percent: boolean;
  /** A loss or score of its own name, or one with a qualifier (`robust_loss`, `top5_accuracy`)? */
  readonly qualified: boolean;
}

/** What is found before the metric. */
type Known = Pick<Classified, 'split' | 'percent' | 'role'>;

/** Words that add nothing to the metric: how it was aggregated, where it was logged. */
const FILLERS = new Set(
  'epoch step metrics metric avg average mean global total overall percent pct vs iteration iterations inner charts rollout env runners environment t tot'.split(
    ' ',
  ),
);
/** Components of a loss: secondary, and summed where there is no total. */
const PARTS = new Set(
  'box cls dfl obj kobj rpn bbox mask kpt pose seg giou iou ctr centerness reg vf pol ent entropy kl value policy class conf aux loc bce'.split(
    ' ',
  ),
);
/** Kinds of accuracy that Keras names at length. */
const ACCURACY_KINDS = new Set('categorical sparse binary token k 1 at'.split(' '));
/** Scores that no loss is made of. */
const NEVER_TRAINED = new Set('accuracy psnr map map50 map50_95 ap miou bleu wer cer f1 auc auroc'.split(' '));
/** Losses that are no terms of one, but another way to say it: `lm loss PPL`. */
const NO_TERMS = new Set(['perplexity', 'ppl', 'bpb', 'bpc', 'bpd']);
/** Roles of numbers that measure no model, whatever else their names hold. */
const NO_MEASURE: ReadonlySet<Role | null> = new Set<Role>(['count', 'statistic', 'clock', 'scale', 'gradient', 'confidence']);

/** `loss value: 0.3` is the loss, `loss/value` and `loss_value` that of an estimated return. */
const SAID_VALUE = /(loss|accuracy) values?$/i;

/** Every run of a sweep has the same names. Longer ones are rare, and not kept. */
const [MAX_KNOWN, MAX_KEPT] = [10_000, 200];
const known = new Map<string, Classified>();

/** Metric, split, kind and goal of a name, by one table. What can't be placed is `other` with a null metric. */
export function classify(name: string, folder: Split | null = null): Classified {
  if (name.length > MAX_KEPT) return classified(name, folder);
  const key = `${folder ?? ''}\n${name}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = classified(name, folder);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

function classified(name: string, folder: Split | null): Classified {
  const { split: named, rest: words } = takeSplit(wordsOf(ownName(name).replace(SAID_VALUE, '$1')));
  const validated = /^(metrics|coco|bbox|segm)\//i.test(name.trim()) ? 'validation' : null;
  const split = named ?? folder ?? validated;
  const percent = /%|percent/i.test(name);
  const none: Classified = {
    ...{ metric: null, base: null, split, kind: 'other', goal: null, top: null, role: roleOf(words), percent, qualified: true },
  };
  const explanatory = explanatoryMetric(name);
  if (explanatory !== null) return { ...none, metric: explanatory };
  if (isRate(words)) return { ...none, metric: 'learning_rate', split: null, kind: 'learning-rate', qualified: false };
  if (isGradientNorm(words)) return { ...none, metric: 'gradient_norm', kind: 'gradient-norm', qualified: false };
  const found = metricNamed(name, words);
  const known: Known = { split, percent, role: roleBeside(words, found) };
  if (NO_MEASURE.has(known.role) && !isPartOfLoss(words, known.role)) return { ...none, role: known.role };
  return lossOf(words, found, known) ?? scoreOf(words, found, known) ?? none;
}

/** The metric that a name says, by its words without those of its split. */
function metricNamed(name: string, words: readonly string[]): MetricFound | null {
  const found = metricOf(words);
  return found?.alone && !standsAlone(name) ? null : found;
}

/**
 * The name without that of a run before it, as W&B exports it (`gan-baseline - val_loss`): words of a run say nothing of a metric.
 * `Train - Loss` is whole.
 */
function ownName(name: string): string {
  const at = name.lastIndexOf(' - ');
  if (at < 0) return name;
  const { split, rest: own } = takeSplit(wordsOf(name.slice(at + 3)));
  const before = takeSplit(wordsOf(name.slice(0, at)));
  if (split === null && before.split !== null) return name;
  const isRun = before.rest.some((word) => isTelling(word) && word !== 'set' && word !== 'data' && metricOf([word]) === null);
  return isRun && (own.some(isLossWord) || metricOf(own) !== null || isRate(own)) ? name.slice(at + 3) : name;
}

/** A role that a metric of several words does not hold itself: an average precision at `max` is one, a path length is none. */
function roleBeside(words: readonly string[], found: MetricFound | null): Role | null {
  if (found?.row.role !== undefined) return found.row.role;
  if (found === null || found.count < 2) return roleOf(words);
  return roleOf(words.filter((_, i) => i < found.from || i >= found.from + found.count));
}

/** YOLO's loss of the confidence is one of its terms. */
function isPartOfLoss(words: readonly string[], role: Role | null): boolean {
  return role === 'confidence' && words.some(isLossWord);
}

/** A learning rate itself, not a factor of one. */
function isRate(words: readonly string[]): boolean {
  if (roleOf(words) === 'scale' || words.includes('decay')) return false;
  if (words.some((word, i) => word === 'learning' && /^rates?$/.test(words[i + 1] ?? ''))) return true;
  return words.some((word) => /^lrs?\d*$/.test(word) || word === 'learningrate');
}

function isGradientNorm(words: readonly string[]): boolean {
  if (words.includes('gnorm') || words.includes('gradnorm')) return true;
  return words.some((word) => word.startsWith('grad')) && words.some((word) => word.startsWith('norm'));
}

function isLossWord(word: string): boolean {
  return word === 'losses' || word.endsWith('loss');
}

/** `loss_viewpoint - psnr`: a score that nobody trains on, at the end of a name and apart from the loss of its folder. */
function isScoreInFolder(words: readonly string[], { row, from, count }: MetricFound): boolean {
  return NEVER_TRAINED.has(row.metric) && from + count === words.length && !isLossWord(words[from - 1] ?? '');
}

function lossOf(words: readonly string[], found: MetricFound | null, known: Known): Classified | null {
  const says = words.some(isLossWord);
  if (!says && found?.row.kind !== 'loss') return null;
  if (found !== null && isScoreInFolder(words, found)) return null;
  if (found?.row.kind === 'score' && found.row.goal === 'minimize' && found.row.top !== null) return null;
  const core = (
    says && !isLossWord(words[(found?.from ?? 0) + (found?.count ?? 1) - 1] ?? '') ? words : renamed(words, found)
  ).filter(isTelling);
  const rest = core.filter((word) => word !== 'loss' && word !== 'losses' && word !== 'lm');
  const metric = rest.length === 0 ? 'loss' : core.includes('loss') ? `${rest.join('_')}_loss` : core.join('_');
  const part =
    says && rest.length > 0 && (known.role === 'regularization' || rest.every((word) => PARTS.has(word) || /^\d+$/.test(word)));
  const base = found?.row.kind === 'loss' ? found.row.metric : rest.length === 0 ? 'loss' : null;
  const kind: Kind = part ? 'loss-part' : 'loss';
  const mayBeTerm = kind === 'loss' && !NO_TERMS.has(base ?? '') && isTermOf(words);
  return {
    ...{ ...known, metric, base, kind, goal: 'minimize', top: null, qualified: rest.length > 0 },
    ...(mayBeTerm && { mayBeTerm }),
  };
}

/** Words behind that of the loss tell which term it is; in front of it they tell which loss: `nll_loss`, `robust_loss`. */
function isTermOf(words: readonly string[]): boolean {
  const at = words.lastIndexOf('loss');
  return at >= 0 && words.slice(at + 1).some(isTelling);
}

function scoreOf(words: readonly string[], found: MetricFound | null, known: Known): Classified | null {
  if (found === null) return null;
  const { row } = found;
  const core = renamed(words, found).filter((word) => isTelling(word) && (row.metric === 'score' || !isScoreWord(word)));
  const isAccuracy = row.metric === 'accuracy';
  const rest = core.filter((word) => word !== 'accuracy' && !ACCURACY_KINDS.has(word));
  const metric = isAccuracy ? [...rest, `accuracy${found.at}`].join('_') : core.join('_');
  // A mask, a critic or a policy has a loss; beside a score they say what it is of.
  const role = known.role === 'adversarial' || known.role === 'regularization' ? known.role : null;
  const qualified = metric !== 'accuracy' && metric !== 'error';
  const isRanked = row.field === 'retrieval and recommendation' || found.at.startsWith('@');
  return {
    ...{ ...known, metric, base: row.metric, kind: 'score', goal: row.goal, top: row.top, role, qualified },
    ...(isRanked && { evaluated: true }),
  };
}

/** The words with those of the metric as the list of names calls it. */
function renamed(words: readonly string[], found: MetricFound | null): readonly string[] {
  if (found === null) return words;
  const { from, count, at, row } = found;
  const own = row.metric === 'accuracy' ? 'accuracy' : `${row.metric}${at}`;
  return [...words.slice(0, from), own, ...words.slice(from + count)];
}

function isScoreWord(word: string): boolean {
  return word === 'score' || word === 'scores';
}

function isTelling(word: string): boolean {
  return !FILLERS.has(word);
}

/** Split that a folder or its last part is named after (`validation/`, `loss_val/`), and the rest of the name. */
export function folderSplit(folder: string): { readonly split: Split | null; readonly rest: string } {
  const parts = folder.toLowerCase().split(/[_-]/);
  const last = parts[parts.length - 1] ?? '';
  const split = splitOfWord(last);
  return split === null || last === 'main'
    ? { split: null, rest: folder }
    : { split, rest: folder.slice(0, folder.length - last.length).replace(/[_-]$/, '') };
}

/** Split that one word of a file's stem is named after (`learn_error`, `valid`), and the rest of it; null where none or several are. */
export function stemSplit(stem: string): { readonly split: Split | null; readonly rest: string } {
  const parts = stem.toLowerCase().split(/[_.-]/);
  const found = parts.filter((part) => splitOfWord(part) !== null && part !== 'main');
  if (found.length !== 1) return { split: null, rest: stem };
  return { split: splitOfWord(found[0]!), rest: parts.filter((part) => part !== found[0]).join('_') };
}
