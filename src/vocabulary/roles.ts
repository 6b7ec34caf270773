import type { Role } from '../model/role.js';

/** Words and phrases (several words in this order, side by side) that say what a number is for. */
interface RoleRow {
  readonly role: Role;
  /** One of these anywhere. */
  readonly words: string;
  /** Phrases, separated by `|`. */
  readonly phrases?: string;
  /** Words that count only beside others: a `value` alone is any number. */
  readonly beside?: string;
}

/** The first row that fits says it: how many fake images there are is a count before it is anything of a generator. */
export const ROLES: readonly RoleRow[] = [
  {
    role: 'count',
    words:
      'count counts num number nb numel total_num ntokens ntok nsamples nsents len length lengths size sizes depth leaves nodes sparsity params parameters',
    phrases:
      'ep len | batch size | episode length | n updates | n params | n parameters | n samples | n episodes | num timesteps',
    beside: 'n',
  },
  {
    role: 'statistic',
    words:
      'std stdev stddev stderr sem var variance min max median quantile percentile iqr skew kurtosis histogram range lower upper ci best p5 p10 p25 p50 p75 p90 p95 p99 q25 q50 q75',
    phrases: 'std dev | standard deviation | standard error',
    beside: 'sd best',
  },
  {
    role: 'clock',
    words:
      'time times fps sps eta seconds secs sec ms elapsed runtime duration latency throughput speed walltime hours minutes timestamp wps ups qps tflops flops mfu memory mem gpu cpu',
    phrases: 'per second | per sec | samples per | tokens per | steps per | iter per | wall clock | reader cost | batch cost | data cost',
  },
  {
    role: 'scale',
    words:
      'scale scaler momentum beta beta1 beta2 eps epsilon gamma mult multiplier coef coeff coefficient factor alpha lambda tau temperature temp threshold thresh weighting sigma loglambda dropout',
    phrases:
      'weight decay | loss weight | loss weights | learning rate decay | ema decay | class weight | weight norm | param norm',
  },
  { role: 'gradient', words: 'grad grads gradient gradients gnorm gradnorm', phrases: 'total norm' },
  {
    role: 'confidence',
    words: 'confidence conf logit logits prob probs probability',
    phrases: 'scores fake | scores real | signs fake | signs real',
  },
  {
    role: 'regularization',
    words:
      'reg regularization regularizer regularisation r1 r2reg pl penalty gp commitment commit ortho orthogonal kl kld kldiv tv l1reg l2reg decorr sparsityloss codebook aux balance zloss entropy ent',
    phrases:
      'gradient penalty | grad penalty | path length | weight penalty | l2 loss | l1 reg | l2 reg | approx kl | kl div | kl divergence | router z | z loss | load balancing | load balance',
  },
  {
    role: 'value',
    words: 'critic critic1 critic2 vf qf qf1 qf2 baseline td tderror',
    phrases:
      'value loss | loss value | value function | value error | v loss | q loss | q1 loss | q2 loss | loss v | loss q | loss q1 | loss q2 | explained variance | td error | value estimate | qf loss',
    beside: 'value',
  },
  {
    role: 'surrogate',
    words: 'policy surrogate actor clipfrac pg pi pol ppo alphaloss',
    phrases: 'clip fraction | clip frac | clip ratio | loss pi | pi loss | policy gradient | ent coef',
  },
  {
    role: 'adversarial',
    words: 'adv adversarial gan disc discriminator gen generator fake real lossg lossd dloss gloss errd errg',
    phrases: 'g loss | d loss | loss g | loss d | g a | g b | d a | d b | err d | err g | loss gen | loss disc',
    beside: 'g d',
  },
  {
    role: 'component',
    words:
      'box cls dfl obj rpn bbox mask kpt pose seg giou iou ctr centerness class loc bce dice recon reconstruction rec cycle idt identity perceptual percep feat style content mel dur duration pitch energy ctc att attention mlm nsp itc itm lm distill distillation kd consistency contrastive triplet objectness classifier classification regression vlb aux',
    beside: 'cardinality',
  },
];

interface Table {
  readonly words: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, number>;
  /** By first word. */
  readonly phrases: ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly rank: number }[]>;
}

const TABLE = tableOf(ROLES);

function tableOf(rows: readonly RoleRow[]): Table {
  const words = new Map<string, number>();
  const beside = new Map<string, number>();
  const phrases = new Map<string, { rest: readonly string[]; rank: number }[]>();
  for (const [rank, row] of rows.entries()) {
    for (const word of row.words.split(' ')) if (!words.has(word)) words.set(word, rank);
    for (const word of row.beside?.split(' ') ?? []) if (!beside.has(word)) beside.set(word, rank);
    for (const phrase of row.phrases?.split(' | ') ?? []) {
      const [first = '', ...rest] = phrase.split(' ');
      const known = phrases.get(first) ?? [];
      phrases.set(first, [...known, { rest, rank }]);
    }
  }
  return { words, beside, phrases };
}

/** What a number of this name is for, by its words in small letters without those of its split; null where they don't say. */
export function roleOf(words: readonly string[]): Role | null {
  let best = ROLES.length;
  for (const [i, word] of words.entries()) {
    best = Math.min(best, TABLE.words.get(word) ?? best);
    if (words.length > 1) best = Math.min(best, TABLE.beside.get(word) ?? best);
    for (const { rest, rank } of TABLE.phrases.get(word) ?? []) {
      if (rank < best && rest.every((one, k) => words[i + 1 + k] === one)) best = rank;
    }
  }
  return ROLES[best]?.role ?? null;
}
