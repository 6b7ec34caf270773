import type { Role } from '../model/role.js';
import { spellingsOf } from './metrics/rows.js';

/** Words and phrases (several words in this order, side by side) that say what a number is for. */
interface RoleRow {
  readonly role: Role;
  /** One of these anywhere. */
  readonly words?: string;
  /** One of these at the beginning: `n_correct`. */
  readonly first?: string;
  /** Phrases, separated by `|`. */
  readonly phrases?: string;
  /** Words that count only beside others: `Loss/D` is of a discriminator, `d` is anything. */
  readonly beside?: string;
}

/** The first row that fits says it: how many fake images there are is a count before it is anything of a generator. */
const ROLES: readonly RoleRow[] = [
  // What later rows would take for something else: no size of a gradient, no number of steps, no time.
  { role: 'surrogate', phrases: 'policy gradient' },
  { role: 'regularization', phrases: 'path length | gradient penalty | grad penalty' },
  { role: 'value', phrases: 'td error | value error' },
  {
    role: 'component',
    phrases: `gradient loss | grad loss | variance loss | var loss | duration loss | loss duration | box reg | bbox reg |
      reg box | reg bbox | rpn reg`,
  },
  {
    role: 'count',
    words: `count counts num number nb numel ntokens ntok nsamples nsents len length lengths size sizes leaves nodes params
      parameters timesteps`,
    first: 'n',
  },
  {
    role: 'statistic',
    words: `std stdev stddev stderr sem var variance min max median quantile percentile iqr skew kurtosis histogram range lower
      upper ci best p5 p10 p25 p50 p75 p90 p95 p99 q10 q25 q50 q75 q90 chosen rejected logps delta`,
    phrases:
      'std dev | standard deviation | standard error | approx kl | code perplexity | prob perplexity | codebook perplexity',
  },
  {
    role: 'clock',
    words: `time times timing fps sps eta seconds secs sec ms elapsed runtime duration latency throughput speed walltime hours
      minutes timestamp wps ups qps tflops flops mfu memory mem gpu cpu`,
    phrases:
      'per second | samples per | tokens per | steps per | iter per | samples s | images s | img s | tokens s | it s | wall clock | batch cost | reader cost | data cost',
  },
  {
    role: 'scale',
    words: `scale scaler momentum beta beta1 beta2 eps epsilon gamma mult multiplier coef coeff coefficient factor alpha lambda
      tau temperature temp threshold thresh weighting sigma`,
    phrases: `weight decay | loss weight | loss weights | learning rate decay | ema decay | class weight | class weights |
      weight norm | param norm`,
  },
  { role: 'gradient', words: 'grad grads gradient gradients gnorm gradnorm', phrases: 'total norm' },
  {
    role: 'confidence',
    words: 'confidence conf logit logits prob probs probability',
    phrases: 'scores fake | scores real | signs fake | signs real | out d',
  },
  {
    role: 'regularization',
    words: `reg regularization regularizer regularisation r1 pl penalty gp commitment commit ortho orthogonal kl kld kldiv tv
      decorr codebook zloss entropy ent`,
    phrases: `weight penalty | l2 loss | l1 reg | l2 reg | kl div | kl divergence | router z | z loss | load balancing |
      load balance | balance loss`,
  },
  {
    role: 'value',
    words: 'critic critic1 critic2 vf qf qf1 qf2 td vfunction',
    phrases: `value loss | losses value | value function | v loss | q loss | q1 loss | q2 loss | loss v | loss q | loss q1 |
      loss q2 | explained variance | baseline loss | value estimate`,
  },
  {
    role: 'surrogate',
    words: 'policy surrogate actor clipfrac pg pi pol ppo',
    phrases: 'clip fraction | clip frac | clip ratio',
  },
  {
    role: 'adversarial',
    words: 'adv adversarial gan disc discriminator gen generator fake real errd errg dloss gloss',
    phrases: 'err d | err g | g a | g b | d a | d b',
    beside: 'g d',
  },
  {
    role: 'component',
    words: `box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness class loc bce dice recon reconstruction rec cycle
      idt identity perceptual percep feat style content mel dur pitch energy ctc att attention mlm nsp itc itm distill
      distillation kd consistency contrastive triplet objectness classifier classification regression vlb aux depth`,
    beside: 'cardinality',
  },
];

interface Table {
  readonly words: ReadonlyMap<string, number>;
  readonly first: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, number>;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly rank: number }[]>;
}

const TABLE = tableOf(ROLES);

function tableOf(rows: readonly RoleRow[]): Table {
  const words = new Map<string, number>();
  const first = new Map<string, number>();
  const beside = new Map<string, number>();
  const phrases = new Map<string, { rest: readonly string[]; rank: number }[]>();
  for (const [rank, row] of rows.entries()) {
    for (const word of row.words?.split(/\s+/) ?? []) if (!words.has(word)) words.set(word, rank);
    for (const word of row.first?.split(' ') ?? []) first.set(word, rank);
    for (const word of row.beside?.split(' ') ?? []) if (!beside.has(word)) beside.set(word, rank);
    for (const phrase of spellingsOf(row.phrases ?? '')) {
      const [start = '', ...rest] = phrase.split(' ');
      phrases.set(start, [...(phrases.get(start) ?? []), { rest, rank }]);
    }
  }
  return { words, first, beside, phrases };
}

/** What a number of this name is for, by its words in small letters without those of its split; null where they don't say. */
export function roleOf(words: readonly string[]): Role | null {
  let best = TABLE.first.get(words[0] ?? '') ?? ROLES.length;
  for (const [i, word] of words.entries()) {
    best = Math.min(best, TABLE.words.get(word) ?? best);
    if (words.length > 1) best = Math.min(best, TABLE.beside.get(word) ?? best);
    for (const { rest, rank } of TABLE.phrases.get(word) ?? []) {
      if (rank < best && rest.every((one, k) => words[i + 1 + k] === one)) best = rank;
    }
  }
  return ROLES[best]?.role ?? null;
}
