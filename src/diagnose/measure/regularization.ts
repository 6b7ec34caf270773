import type { Hyperparameters } from '../../model/log.js';

/** Words in the names of settings that make training harder than validation. */
const AUGMENTS = /augment|autoaug|randaug|mixup|cutmix|mosaic|erasing|specaug|color_?jitter/;
const DROPS = /dropout|drop_?path|drop_?rate|stochastic_?depth|label_?smoothing|distill/;
/** Values of a setting that is switched off. */
const OFF = new Set(['', '0', 'false', 'none', 'null', 'no', 'off']);

/** What the settings say of what weighs on the training loss alone. `off`: augmentation is named, and all that is named is off. */
export interface Regularization {
  readonly state: 'on' | 'off' | 'unknown';
  /** Names of the settings that are on, as they were logged. */
  readonly names: readonly string[];
}

/** Augmentation, mixup, label smoothing and dropout, as far as the settings name them. */
export function regularizationOf(hyperparameters: Hyperparameters): Regularization {
  const named = Object.entries(hyperparameters).filter(
    ([key]) => AUGMENTS.test(key.toLowerCase()) || DROPS.test(key.toLowerCase()),
  );
  const isOn = (value: unknown) => !OFF.has(String(value).trim().toLowerCase()) && Number(value) !== 0;
  const names = named.filter(([, value]) => isOn(value)).map(([key]) => key);
  const knows = named.some(([key]) => AUGMENTS.test(key.toLowerCase()));
  return { state: names.length > 0 ? 'on' : knows ? 'off' : 'unknown', names };
}
