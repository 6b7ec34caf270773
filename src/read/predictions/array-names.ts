import type { ScoreKind } from './decisions.js';

/** What arrays of scores are called, and what that says of them; those that say most come first. */
export const SCORE_NAMES: readonly (readonly [string, ScoreKind])[] = [
  ['probs', 'probabilities'],
  ['probabilities', 'probabilities'],
  ['probability', 'probabilities'],
  ['proba', 'probabilities'],
  ['softmax', 'probabilities'],
  ['y_prob', 'probabilities'],
  ['y_proba', 'probabilities'],
  ['logits', 'logits'],
  ['scores', 'open'],
  ['y_score', 'open'],
  ['outputs', 'open'],
  ['predictions', 'open'],
  ['preds', 'open'],
  ['predicted', 'open'],
  ['y_pred', 'open'],
  ['prediction', 'open'],
  ['pred', 'open'],
];
export const LABEL_NAMES: readonly string[] = [
  'labels',
  'targets',
  'y_true',
  'label_ids',
  'y',
  'label',
  'target',
  'y_test',
  'y_val',
];
export const ID_NAMES: readonly string[] = ['ids', 'id', 'example_ids', 'indices', 'index', 'guids', 'filenames', 'paths'];
export const CLASS_NAMES: readonly string[] = ['class_names', 'classes', 'label_names'];
/** What stands before a name where the arrays of several splits lie together; those that are judged first come first. */
export const SPLITS: readonly string[] = ['', 'val_', 'valid_', 'validation_', 'eval_', 'test_'];
