import type { ReportRun } from '../model/report.js';

/** Sentences at most: the ones that open the most. */
const MAX_HINTS = 3;
/** Rules that a sentence names. */
const MAX_RULES = 3;

/** Names of columns and settings that the sentences hold. */
export const HINT_NAMES = [
  'val_loss',
  'val_acc',
  'train_loss',
  'train_acc',
  'lr',
  'num_classes',
  'early_stopping_patience',
] as const;

/** Something that a log lacks: how the reason of a skipped check asks for it, and what it would bring. */
interface Lacking {
  readonly asked: RegExp;
  readonly isMissing: (run: ReportRun) => boolean;
  readonly log: string;
  readonly gain: string;
}

/** In the order in which they are worth logging. */
const LACKING: readonly Lacking[] = [
  {
    asked: /validation loss|same loss/,
    isMissing: ({ primary }) => primary.validationLoss === null,
    log: 'Log a validation loss (val_loss)',
    gain: 'a rise shows there first',
  },
  {
    asked: /learning[ -]rate/,
    isMissing: ({ learningRate }) => !learningRate.logged,
    log: 'Log the learning rate (lr)',
    gain: 'each of its drops gets a verdict, and phases are known instead of guessed',
  },
  {
    asked: /validation score|scores for training and validation|loss and score/,
    isMissing: ({ primary }) => primary.validationScore === null,
    log: 'Log a validation score (val_acc)',
    gain: 'overconfidence can be told from overfitting, and the best checkpoint for labels is known',
  },
  {
    asked: /training loss|same loss/,
    isMissing: ({ primary }) => primary.trainLoss === null,
    log: 'Log the training loss (train_loss)',
    gain: 'memorization can be told from drift',
  },
  {
    asked: /not enough evidence/,
    isMissing: ({ checks }) => checks.some(({ reason }) => reason?.startsWith('not enough evidence') ?? false),
    log: 'Evaluate at least 10 times a run, better 30 times',
    gain: 'a rise can be told from noise',
  },
  {
    asked: /scores for training and validation|each for training and validation/,
    isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
    log: 'Log the training score (train_acc)',
    gain: 'a validation set that is too easy, or leaked, is noticed',
  },
  {
    asked: /hyper-parameters/,
    isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
    log: 'Log the hyper-parameters (num_classes, early_stopping_patience, …)',
    gain: 'levels can be compared with chance, and early stopping with the curve',
  },
];

export interface LogHint {
  /** What to log, and what that brings. */
  readonly text: string;
  /** Which rules ask for it. */
  readonly asked: string;
}

/** What to add to the log of a run so that more rules can run: at most three hints, made of its skipped checks. */
export function logHints(run: ReportRun): readonly LogHint[] {
  if (run.profile === 'gan-rl' || run.profile === 'llm-pretrain') return [];
  const skipped = run.checks.filter(({ status, reason }) => status === 'skipped' && /^(needs|not enough)/.test(reason ?? ''));
  return LACKING.filter(({ isMissing }) => isMissing(run))
    .map((lacking) => ({
      ...lacking,
      rules: skipped.filter(({ reason }) => lacking.asked.test(reason ?? '')).map(({ rule }) => rule),
    }))
    .filter(({ rules }) => rules.length > 0)
    .slice(0, MAX_HINTS)
    .map(({ log, gain, rules }) => ({ text: `${log}: ${gain}.`, asked: askedBy(rules) }));
}

function askedBy(rules: readonly string[]): string {
  const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : '';
  return `Asked for by ${rules.slice(0, MAX_RULES).join(', ')}${more}.`;
}
