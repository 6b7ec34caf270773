import type { Hyperparameters } from '../model/log.js';

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

/** Epochs that the settings ask for; NaN where they do not say. */
export function plannedEpochs(settings: Hyperparameters): number {
  return numberOf(settings, ['epochs', 'max_epoch', 'max_epochs', 'num_epochs', 'n_epochs', 'num_train_epochs', 'total_epochs']);
}
