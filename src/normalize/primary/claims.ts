import type { Game } from '../../model/run.js';
import { wordsOf } from '../../vocabulary/words.js';
import { type Candidate, isSecondary } from './candidate.js';

/** What a candidate is held against. */
export interface Field {
  /** First and last position of all losses and scores of the run. */
  readonly from: number;
  readonly to: number;
  /** The validation series that the training series is to go with; null where none is chosen. */
  readonly counterpart: Candidate | null;
  readonly game: Game | null;
}

/** One reason for or against a series. The sum of what holds decides; among equals the shorter name, then the alphabet. */
interface Claim {
  readonly because: string;
  readonly points: (candidate: Candidate, field: Field) => number;
}

/** Losses that are logged where nothing is called "loss", the first one first. */
const LOSSES =
  'nll ce cross_entropy categorical_crossentropy sparse_categorical_crossentropy binary_crossentropy logloss mlogloss elbo cost mse l2 rmse mae smape mape bpd'.split(
    ' ',
  );
/** Losses of another scale: they only stand in for the loss. */
const LAST_LOSSES = 'perplexity ppl bpb bpc'.split(' ');
/** Scores in the order in which people choose them: what a field has of its own goes before what every field logs. */
const SCORES =
  'map50_95 map ap miou iou dice wer bleu accuracy error f1 auc auroc map50 ap50 cer ndcg mrr hit_rate recall_at chrf rouge1 success_rate win_rate pass_at reward_accuracy rougel fid psnr si_sdr si_snr sdr r2 spearman pearson der eer'.split(
    ' ',
  );
/** What a policy is trained for. */
const REWARDS = ['episode_reward', 'reward', 'return'];
/** Scores that are looked at where there is no other: one side of a trade, a wider net, or nobody knows of what. */
const LAST_SCORES = 'score top5_accuracy top5_error map75 precision recall specificity precision_at ssim'.split(' ');
/** Words that say how a value was made, not of what: two series that differ by them are one metric. */
const HOW = new Set('batch running current cur smoothed smooth avg mean epoch step iter th'.split(' '));
/** Words of values of one step or batch, where others are of the epoch. */
const MOMENTARY = new Set('step steps batch iter current'.split(' '));
/** The same under other names: what an agent earns while it explores, and in an evaluation. */
const SAME = new Map([
  ['episode_reward', 'reward'],
  ['return', 'reward'],
]);
/** A series over less of the run than this is no curve of it. */
const MIN_SPAN = 0.5;
/** Positions of the counterpart that a training series must have of its own to lie on the same axis. */
const MIN_SHARED = 0.5;

/** Reasons that weigh for losses and for scores alike. */
const ALIKE: readonly Claim[] = [
  { because: 'it says nothing of most of the run', points: ({ series }, field) => (covers(series.at, field) ? 0 : -200) },
  { because: 'it is a placeholder: one value throughout', points: ({ series }) => (isConstant(series.values) ? -400 : 0) },
  { because: 'each further word makes it a part or a kind of the metric', points: (candidate) => -5 * furtherWords(candidate) },
  { because: 'it is the metric of the validation', points: (one, { counterpart }) => (isSameMetric(one, counterpart) ? 150 : 0) },
  {
    because: 'it lies where the validation lies',
    points: ({ series }, { counterpart }) => (isOnAxisOf(series.at, counterpart) ? 40 : 0),
  },
  {
    because: 'it is of one step, not of the epoch',
    points: ({ series }) => (wordsOf(series.name).some((word) => MOMENTARY.has(word)) ? -3 : 0),
  },
];

export const LOSS_CLAIMS: readonly Claim[] = [
  { because: 'it is called the loss, or its total', points: ({ named }) => (named.metric === 'loss' ? 100 : 0) },
  { because: 'it is a loss of a known name', points: ({ named }) => ranked(LOSSES, named.base, 70, 2) },
  { because: 'its name ends in "loss"', points: ({ named }) => (named.base === null && named.metric?.endsWith('loss') ? 50 : 0) },
  { because: 'it stands in for a loss', points: ({ named }) => ranked(LAST_LOSSES, named.base, 20, 1) },
  { because: 'it is one of several terms', points: ({ named }) => (named.role === 'component' ? -30 : 0) },
  { because: 'it is nothing but a term', points: ({ series }) => (series.kind === 'loss-part' ? -60 : 0) },
  ...ALIKE,
];

export const SCORE_CLAIMS: readonly Claim[] = [
  { because: 'people choose it before others', points: ({ named }) => ranked(SCORES, named.base, 100, 1) },
  {
    because: 'a policy is trained for it',
    points: ({ named }, { game }) => ranked(REWARDS, named.base, game === 'rewards' ? 150 : -60, 1),
  },
  { because: 'it is of what a network thinks of a policy', points: ({ named }) => (isSecondary(named) ? -40 : 0) },
  {
    because: 'people look at it where there is no other',
    points: ({ named }) => (LAST_SCORES.includes(named.base ?? '') ? -30 : 0),
  },
  ...ALIKE,
];

/** The candidate with most points; null for none. */
export function mostClaimed(candidates: readonly Candidate[], claims: readonly Claim[], field: Field): Candidate | null {
  const rated = candidates.map((candidate) => ({
    candidate,
    name: candidate.series.name,
    points: claims.reduce((sum, claim) => sum + claim.points(candidate, field), 0),
  }));
  rated.sort((a, b) => b.points - a.points || a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return rated[0]?.candidate ?? null;
}

/** Do two series measure the same, whatever split they are of? */
export function isSameMetric(one: Candidate, other: Candidate | null): boolean {
  if (other === null || one.named.metric === null || other.named.metric === null) return false;
  return plain(one.named.metric) === plain(other.named.metric);
}

function plain(metric: string): string {
  const words = metric.split('_').filter((word) => !HOW.has(word));
  return SAME.get(words.join('_')) ?? words.join('_');
}

function ranked(order: readonly string[], base: string | null, first: number, step: number): number {
  const place = order.indexOf(base ?? '');
  return place < 0 ? 0 : first - step * place;
}

/** Words of the metric beside its own name: `robust` of `robust_loss`, `person` of `ap_person`. */
function furtherWords({ named: { metric, base } }: Candidate): number {
  const own = new Set([...(base ?? '').split('_'), 'loss']);
  return new Set((metric ?? '').split('_').filter((word) => !own.has(word) && !HOW.has(word))).size;
}

function covers(at: Float64Array, { from, to }: Field): boolean {
  if (!(to > from)) return true;
  return (at[at.length - 1] ?? 0) - (at[0] ?? 0) >= MIN_SPAN * (to - from);
}

function isConstant(values: Float64Array): boolean {
  return values.length > 1 && values.every((value) => value === values[0]);
}

/** Both rise strictly: one walk over the two, and none over a series that is logged far more often. */
function isOnAxisOf(at: Float64Array, counterpart: Candidate | null): boolean {
  const other = counterpart?.series.at;
  if (other === undefined || at.length > 2 * other.length) return false;
  if (at === other) return true;
  let shared = 0;
  for (let i = 0, k = 0; i < at.length && k < other.length; ) {
    if (at[i] === other[k]) shared += 1;
    if (at[i]! <= other[k]!) i += 1;
    else k += 1;
  }
  return shared >= MIN_SHARED * other.length;
}
