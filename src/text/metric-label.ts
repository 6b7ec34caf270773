import type { Split } from '../model/split.js';

/** `val_loss` for the validation loss, whatever the log calls it; '' where metric or split are not known. */
export function metricLabel({ metric, split }: { readonly metric: string | null; readonly split: Split | null }): string {
  if (metric === null || split === null) return '';
  return `${split === 'validation' ? 'val' : split}_${metric}`;
}
