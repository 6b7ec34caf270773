import type { Hyperparameters } from '../../model/log.js';

/** The first of some hyper-parameters that holds a number, by the last part of its name (`model.num_classes`); NaN without one. */
export function numberOf(hyperparameters: Hyperparameters, names: readonly string[]): number {
  for (const name of names) {
    for (const [key, value] of Object.entries(hyperparameters)) {
      const last = key.toLowerCase().split(/[./]/).at(-1)!.replaceAll('-', '_');
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (last === name && typeof number === 'number' && Number.isFinite(number)) return number;
    }
  }
  return Number.NaN;
}

/** Number of classes (or of tokens) that a model chooses from, where the log says it; NaN otherwise. */
export function classesOf(hyperparameters: Hyperparameters): number {
  const classes = numberOf(hyperparameters, ['num_classes', 'n_classes', 'nb_classes', 'num_labels', 'vocab_size', 'classes']);
  return classes >= 2 ? classes : Number.NaN;
}
