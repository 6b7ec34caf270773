import type { Series } from '../../model/run.js';

/** Group 0 of several; YOLO warms one group *down* from 0.1, so there the group with the smallest first rate. */
export function learningRate(series: readonly Series[]): Series | null {
  const rates = series.filter(({ kind }) => kind === 'learning-rate');
  const first = rates[0];
  if (!first) return null;
  const isYolo = rates.length > 1 && rates.every(({ name }) => /(^|\/)(lr\/pg|x\/lr)\d/.test(name));
  if (isYolo) return [...rates].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0) || (a.name < b.name ? -1 : 1))[0]!;
  return [...rates].sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))[0]!;
}
