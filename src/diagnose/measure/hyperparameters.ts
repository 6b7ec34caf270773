import type { Hyperparameters } from '../../model/log.js';
import { numberOf } from '../../text/settings.js';

/** Number of classes (or of tokens) that a model chooses from, where the log says it; NaN otherwise. */
export function classesOf(hyperparameters: Hyperparameters): number {
  const classes = numberOf(hyperparameters, ['num_classes', 'n_classes', 'nb_classes', 'num_labels', 'vocab_size', 'classes']);
  return classes >= 2 ? classes : Number.NaN;
}
