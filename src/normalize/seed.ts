import type { Hyperparameters } from '../model/log.js';

/** What the seed of a training is called, the likeliest first. */
const SEED_NAMES: readonly string[] = [
  'seed',
  'random_seed',
  'rng_seed',
  'manual_seed',
  'seed_everything',
  'random_state',
  'global_seed',
  'torch_seed',
  'pytorch_seed',
  'init_seed',
  'train_seed',
  'training_seed',
  'numpy_seed',
  'np_seed',
  'rng',
];

/**
 * The seed of a training: a setting of such a name, at the top or else the only one of it below (`trainer.seed`, `exp/seed`); else
 * a number that the path calls so. Null where nothing says.
 */
export function seedOf(hyperparameters: Hyperparameters, source: string): number | string | null {
  const settings = Object.entries(hyperparameters).flatMap(([name, value]) => {
    const parts = name.toLowerCase().replaceAll('-', '_').split(/[./]/);
    return isSeed(value) ? [{ own: parts.at(-1)!, depth: parts.length, value }] : [];
  });
  for (const isTop of [true, false]) {
    for (const name of SEED_NAMES) {
      const found = settings.filter(({ own, depth }) => own === name && (depth === 1) === isTop);
      const values = new Set(found.map(({ value }) => value));
      // Two that differ are of different things: of the data and of the model.
      if (values.size === 1) return found[0]!.value;
    }
  }
  const match = /(?:^|[/_.-])seed[-_=]?(\d+)/i.exec(source);
  return match ? Number(match[1]) : null;
}

function isSeed(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && !/^(?:none|null|)$/i.test(value));
}
