import type { Check } from '../model/finding.js';
import type { ReportRun } from '../model/report.js';
import type { Need, RuleCatalogue } from '../text/rule-catalogue.js';
import { joined, name, type Sentence, say } from '../text/sentence.js';

/** Sentences at most: the ones that open the most. */
const MAX_HINTS = 3;
/** Rules that a sentence names. */
const MAX_RULES = 3;

/** Something that a log lacks, and what it would bring. */
interface Lacking {
  /** What rules ask for; `evaluations`: more of them than the run has. */
  readonly need: Need | 'evaluations';
  readonly isMissing: (run: ReportRun) => boolean;
  readonly text: Sentence;
}

/** In the order in which they are worth logging. */
const LACKING: readonly Lacking[] = [
  {
    need: 'validation-loss',
    isMissing: ({ primary }) => primary.validationLoss === null,
    text: say`Log a validation loss (${name('val_loss')}): a rise shows there first.`,
  },
  {
    need: 'learning-rate',
    isMissing: ({ learningRate }) => !learningRate.logged,
    text: say`Log the learning rate (${name('lr')}): each of its drops gets a verdict, and phases are known instead of guessed.`,
  },
  {
    need: 'validation-score',
    isMissing: ({ primary }) => primary.validationScore === null,
    text: say`Log a validation score (${name('val_acc')}): overconfidence can be told from overfitting, and the best checkpoint for labels is known.`,
  },
  {
    need: 'train-loss',
    isMissing: ({ primary }) => primary.trainLoss === null,
    text: say`Log the training loss (${name('train_loss')}): memorization can be told from drift.`,
  },
  {
    need: 'evaluations',
    isMissing: ({ checks }) => checks.some(isTooFew),
    text: say`Evaluate at least 10 times a run, better 30 times: a rise can be told from noise.`,
  },
  {
    need: 'train-score',
    isMissing: ({ primary }) => primary.validationScore !== null && primary.trainScore === null,
    text: say`Log the training score (${name('train_acc')}): a validation set that is too easy, or leaked, is noticed.`,
  },
  {
    need: 'hyperparameters',
    isMissing: ({ hyperparameters }) => Object.keys(hyperparameters).length === 0,
    text: say`Log the hyper-parameters (${joined([[name('num_classes')], [name('early_stopping_patience')]], ', ')}, …): levels can be compared with chance, and early stopping with the curve.`,
  },
];

export interface LogHint {
  /** What to log, and what that brings. */
  readonly text: Sentence;
  /** Which rules ask for it. */
  readonly asked: string;
}

/** What to add to the log of a run so that more rules can run: at most three hints, made of its skipped checks. */
export function logHints(run: ReportRun, rules: RuleCatalogue): readonly LogHint[] {
  if (run.profile === 'gan-rl' || run.profile === 'llm-pretrain') return [];
  return LACKING.filter(({ isMissing }) => isMissing(run))
    .map(({ need, text }) => ({ text, ids: run.checks.filter((check) => asks(check, need, rules)).map(({ rule }) => rule) }))
    .filter(({ ids }) => ids.length > 0)
    .slice(0, MAX_HINTS)
    .map(({ text, ids }) => ({ text, asked: askedBy(ids) }));
}

/** Was a rule skipped for want of this? */
function asks(check: Check, need: Lacking['need'], rules: RuleCatalogue): boolean {
  if (need === 'evaluations') return isTooFew(check);
  return check.why?.id === 'needs' && rules.get(check.rule)?.asks?.includes(need) === true;
}

function isTooFew({ why }: Check): boolean {
  return why?.id === 'too-few';
}

function askedBy(rules: readonly string[]): string {
  const more = rules.length > MAX_RULES ? ` and ${rules.length - MAX_RULES} more` : '';
  return `Asked for by ${rules.slice(0, MAX_RULES).join(', ')}${more}.`;
}
