/** The cells of a row that are no scores: '' and NaN where it has none. Reused for every row, so that a row makes no garbage. */
export interface Row {
  id: string;
  label: string | number;
  predicted: string | number;
  single: number;
  epoch: number;
  step: number;
  checkpoint: string;
}

/** A row without cells. */
export function newRow(): Row {
  return { id: '', label: '', predicted: '', single: Number.NaN, epoch: Number.NaN, step: Number.NaN, checkpoint: '' };
}

/** Empties it for the next one. */
export function clearRow(row: Row): void {
  row.id = '';
  row.label = '';
  row.predicted = '';
  row.single = Number.NaN;
  row.epoch = Number.NaN;
  row.step = Number.NaN;
  row.checkpoint = '';
}
