import type { Question } from './question.js';

type Case = Omit<Question, 'source' | 'log'>;

const OVERFITS = 'overfitting|memorization';
const HEALTHY = /curves look healthy/;
const PER_ANSWER = /per wrong answer|more confidently wrong|fewer wrong answers/;
const NOT_COMPUTED = /not computed/;

/** What the cases of the corpus' `questions/` have to be answered with, by the folder each lies in. */
export const CORPUS_QUESTIONS: readonly Case[] = [
  {
    id: '01-dsse-bnjump',
    phenomenon: 'unstable-validation',
    expects: [{ rule: 'unstable-validation' }],
    neverSaid: [HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  { id: '03-fastai-table-error-rate', phenomenon: 'reading', expects: [], neverFound: ['diverged-loss'] },
  {
    id: '04-dsse-80535-resnet-lr-drops',
    phenomenon: 'lr-drop',
    expects: [{ rule: 'post-drop-drift' }, { rule: 'lr-drop-recovery' }],
    neverFound: ['lr-drop-no-net-gain'],
  },
  {
    id: '06-keras-8680-aug-dropout',
    phenomenon: 'train-above-validation',
    expects: [{ rule: 'train-above-validation', severity: 'notice', firstCause: /augmentation|dropout|regulari/ }],
    neverFound: ['train-above-validation:warning'],
    neverSaid: [/probably not measured the same way/],
  },
  {
    id: '07-keras3-296-acc-in-regression',
    phenomenon: 'constant-metric',
    expects: [{ rule: 'frozen-metric', says: /regression/ }],
    neverSaid: [NOT_COMPUTED],
  },
  {
    id: '09-keras-4298-sorted-split',
    phenomenon: 'validation-never-learned',
    expects: [{ rule: 'validation-never-learned', severity: 'warning', says: /split|label/ }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [/ship labels/i],
  },
  {
    id: '10-mxnet-3032-bn-fixgamma',
    phenomenon: 'validation-never-learned',
    expects: [{ rule: 'validation-never-learned', severity: 'warning' }],
    verdicts: ['warn', 'fail'],
  },
  {
    id: '100-plateau-noise-last-not-best',
    phenomenon: 'noise',
    expects: [],
    neverFound: ['last-is-not-best', 'best-checkpoints-disagree', 'train-above-validation:warning'],
    neverSaid: [/probably not measured the same way/],
    verdicts: ['pass'],
  },
  {
    id: '16-keras-4587-chance',
    phenomenon: 'not-learning',
    expects: [{ rule: 'not-learning', severity: 'warning', says: /chance for 10 classes/ }],
    neverFound: ['train-above-validation'],
    neverSaid: [NOT_COMPUTED],
  },
  {
    id: '20-hf-10884-wer-one',
    phenomenon: 'stuck-at-worst',
    expects: [{ rule: 'stuck-at-worst', severity: 'warning' }],
    neverSaid: [HEALTHY, NOT_COMPUTED],
    verdicts: ['warn', 'fail'],
  },
  {
    id: '23-hf-21103-diverge-epoch12',
    phenomenon: 'divergence',
    expects: [{ rule: 'diverged-loss', severity: 'error' }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [/\d{4}%|990%/],
  },
  {
    id: '24-hf-blog-933-wer-up-loss-down',
    phenomenon: 'metric-disagreement',
    expects: [{ rule: 'metric-disagreement', says: /decod|compute_metrics|metric/ }],
    neverSaid: [PER_ANSWER],
  },
  {
    id: '25-hf-197-whisper-5-evals',
    phenomenon: 'short-run',
    expects: [{ rule: OVERFITS, says: /fell/ }],
    neverSaid: [/not enough evidence/i, /training loss rose/],
  },
  {
    id: '29-ultralytics-14110-close-mosaic',
    phenomenon: 'augmentation-off',
    expects: [{ rule: 'augmentation-off', severity: 'notice', from: [90, 92], says: /mosaic/ }],
    neverFound: ['train-loss-rising'],
  },
  {
    id: '32-yolo-map-zero-console',
    phenomenon: 'stuck-at-worst',
    expects: [{ rule: 'not-learning|stuck-at-worst', severity: 'warning' }],
    neverSaid: [NOT_COMPUTED],
  },
  {
    id: '33-llava-918-step-spikes',
    phenomenon: 'loss-spike',
    expects: [{ rule: 'loss-spike', from: [202, 202], says: /5\.02/ }],
    neverFound: ['not-learning'],
    neverSaid: [/largest of 2/, /did not come back/],
  },
  { id: '36-llm-staircase-no-eval', phenomenon: 'epoch-staircase', expects: [{ rule: 'epoch-staircase', severity: 'notice' }] },
  { id: '38-mxnet-6802-periodic', phenomenon: 'periodic-loss', expects: [{ rule: 'periodic-loss' }] },
  {
    id: '39-maskrcnn-1726-resume-jump',
    phenomenon: 'resume-cost',
    expects: [{ rule: 'resume-cost', from: [30, 31], says: /optimizer/ }],
    neverSaid: [/bad batch/],
  },
  {
    id: '40-cyclegan-1380-resume',
    phenomenon: 'reading',
    expects: [],
    neverFound: ['overfitting', 'memorization', 'diverged-loss'],
    neverSaid: [HEALTHY],
  },
  {
    id: '41-dcgan-112-d-zero',
    phenomenon: 'gan-collapse',
    expects: [{ rule: 'gan-collapse', severity: 'warning' }],
    neverFound: ['overfitting', 'memorization'],
    neverSaid: [HEALTHY],
  },
  {
    id: '42-sb3-pantheon-5-value-loss',
    phenomenon: 'rl',
    expects: [],
    neverFound: ['diverged-loss', 'policy-collapse', 'gan-collapse'],
  },
  { id: '49-seq2seq-102-ppl-up', phenomenon: 'overfitting', expects: [{ rule: OVERFITS, from: [9, 16] }] },
  {
    id: '50-resnet-18-lr-step-acc-jump',
    phenomenon: 'lr-drop',
    expects: [],
    drops: [
      [28, 30],
      [58, 60],
    ],
  },
  {
    id: '51-keras-10924-rlrop-too-eager',
    phenomenon: 'rate-exhausted',
    expects: [{ rule: 'rate-exhausted', severity: 'warning' }],
    neverSaid: [/stays too high/],
  },
  {
    id: '55-grokking-sea-snell-4',
    phenomenon: 'late-generalization',
    expects: [{ rule: 'late-generalization' }],
    neverFound: ['overfitting:warning', 'memorization:warning'],
  },
  {
    id: '63-pytorch-cifar-2-constant-lr',
    phenomenon: 'reading',
    expects: [],
    neverFound: ['conflicting-steps', 'overfitting', 'memorization'],
  },
  {
    id: '64-cv-val-acc-1.0-first-epoch',
    phenomenon: 'noise',
    expects: [],
    neverFound: ['quantized-metric', 'train-above-validation:warning'],
    neverSaid: [/14 validation examples/, /±0\b(?!\.)/],
  },
  {
    id: '66-blog-stuck-majority',
    phenomenon: 'not-learning',
    expects: [{ rule: 'not-learning|single-class', severity: 'warning' }],
    neverSaid: [/7 classes/],
  },
  {
    id: '76-nnunet-829-overfit-negative-loss',
    phenomenon: 'loss-score-part',
    expects: [{ rule: 'loss-accuracy-divergence|metric-disagreement' }],
    neverSaid: [PER_ANSWER],
  },
  {
    id: '83-dmrgcn-1-val-nan',
    phenomenon: 'non-finite',
    expects: [{ rule: 'non-finite-metric', says: /from its first value|never was finite|never finite/ }],
    neverFound: ['diverged-loss'],
    neverSaid: [/never recovered|never came back|training diverged/],
  },
  { id: '87-sgdr-restarts-lr-logged', phenomenon: 'lr-restart', expects: [], neverFound: ['warmup-instability'] },
  {
    id: '89-imagenet-10-lr-decayed-each-step',
    phenomenon: 'rate-exhausted',
    expects: [{ rule: 'rate-exhausted', severity: 'warning', says: /1e[−-]12/ }],
  },
  {
    id: '90-slideflow-293-one-class',
    phenomenon: 'single-class',
    expects: [{ rule: 'single-class', severity: 'warning', says: /one class/ }],
    neverSaid: [NOT_COMPUTED, HEALTHY],
    verdicts: ['warn', 'fail'],
  },
  {
    id: '91-nnunet-1037-overfit',
    phenomenon: 'overfitting',
    expects: [{ rule: OVERFITS, severity: 'warning', says: /training loss fell/ }],
    neverSaid: [PER_ANSWER, /training loss rose/, /over its best level/],
  },
  {
    id: '94-flat-mae-not-chance',
    phenomenon: 'not-learning',
    expects: [{ rule: 'not-learning' }],
    // The name of a setting that could be logged, `num_classes`, says nothing of this run.
    neverSaid: [/chance for/, /\d classes/],
  },
  {
    id: '99-short-overfit-after-knee',
    phenomenon: 'overfitting',
    expects: [{ rule: OVERFITS, from: [8, 9], says: /training loss fell (6|7)\d%/, firstCause: /training set|[Mm]emori/ }],
    neverSaid: [/training loss rose/],
  },
];
