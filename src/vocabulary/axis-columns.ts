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
  'samples',
  'tokens',
  'num_input_tokens_seen',
];
const EPOCH_NAMES = ['epoch', 'epochs'];
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
  const direct = AXES.get(plain);
  if (direct !== undefined) return direct;
  // `time(s)`, `time [s]`: the unit is no part of the name.
  const unit = plain.search(/[([]/);
  if (unit > 0) return AXES.get(plain.slice(0, unit).trimEnd()) ?? null;
  // `train/epoch` (Hugging Face in TensorBoard) and `epoch/epoch` (W&B) are axes, `time/fps` is not.
  const last = plain.slice(plain.lastIndexOf('/') + 1);
  return last === 'epoch' || last === 'global_step' ? AXES.get(last)! : null;
}
