import { englishOf, translated } from './languages.js';

/** What a column positions points with. `index`: a row number, which row order already says. */
export type AxisKind = 'step' | 'epoch' | 'time' | 'index';

/**
 * Names of step columns, most trustworthy first: where a log has several, the first one positions its points.
 * `iter` goes before `step` because MMEngine writes the epoch into the `step` of its validation rows.
 */
const STEP_NAMES = [
  'global_step',
  'trainer/global_step',
  'num_updates',
  'iteration',
  'iterations',
  'iter',
  'step',
  'steps',
  'current_steps',
  '_step',
  'training_iteration',
  'total_timesteps',
  'time/total_timesteps',
  'timestepssofar',
  'timesteps_total',
  'num_timesteps',
  'timestep',
  'timesteps',
  'total_steps',
  'total_env_steps',
  'num_env_steps',
  'env_steps',
  'env_step',
  'agent_steps',
  'environment_steps',
  'num_env_steps_sampled_lifetime',
  'num_env_steps_sampled',
  'frame',
  'frames',
  'total_frames',
  'kimg',
  'nimg',
  'tick',
  'ticks',
  'update',
  'updates',
  'boosting_round',
  'round',
  'rounds',
  'generation',
  'generations',
  'episode',
  'episodes',
  'total_episodes',
  'samples',
  'samples_seen',
  'tokens',
  'num_input_tokens_seen',
];
/** Axes also as the last part of a path (`train/epoch`, `Progress/kimg`): no other word of these stands there for a metric. */
const LAST_PARTS = new Set(
  'epoch global_step kimg nimg tick total_timesteps total_env_steps num_env_steps env_steps total_frames generation'.split(' '),
);
const EPOCH_NAMES = ['epoch', 'epochs', 'ep'];
const TIME_NAMES = ['wall_time', 'wall time', '_timestamp', 'timestamp', '_runtime', 'time', 'elapsed_time', 'timeelapsed'];
const INDEX_NAMES = ['', 'unnamed: 0', 'index'];

const AXES = new Map<string, { readonly kind: AxisKind; readonly rank: number }>([
  ...STEP_NAMES.map((name, rank) => [name, { kind: 'step' as const, rank }] as const),
  ...EPOCH_NAMES.map((name, rank) => [name, { kind: 'epoch' as const, rank }] as const),
  ...TIME_NAMES.map((name, rank) => [name, { kind: 'time' as const, rank }] as const),
  ...INDEX_NAMES.map((name, rank) => [name, { kind: 'index' as const, rank }] as const),
]);

/** Kind of axis that a column of this name is, and its rank among its kind (0 first); null for a metric. */
export function axisOf(name: string): { readonly kind: AxisKind; readonly rank: number } | null {
  const plain = name.trim().toLowerCase().replace(/^#\s*/, '');
  const direct = AXES.get(plain) ?? AXES.get(joined(plain)) ?? AXES.get(englishOf(translated(plain).trim()));
  if (direct !== undefined) return direct;
  // `time(s)`, `time [s]`: the unit is no part of the name.
  const unit = plain.search(/[([]/);
  if (unit > 0) return AXES.get(plain.slice(0, unit).trimEnd()) ?? null;
  // `train/epoch` (Hugging Face in TensorBoard) and `epoch/epoch` (W&B) are axes, `time/fps` is not.
  const slash = plain.lastIndexOf('/');
  const last = slash < 0 ? '' : joined(plain.slice(slash + 1));
  return LAST_PARTS.has(last) ? AXES.get(last)! : null;
}

/** `global step`, `env-steps` → with `_`, as the lists have them. */
function joined(name: string): string {
  return /[ -]/.test(name) ? name.replace(/[ -]+/g, '_') : name;
}

/** Is it the name of an axis that other tools give to the length of a training (`total_steps`)? Then it is one only where it moves. */
export function mayBeLength(name: string): boolean {
  return /^total/i.test(name);
}
