import { axisOf } from '../../../vocabulary/axis-columns.js';

/** Where in the training the lines below belong; NaN where nothing said so. */
export interface Place {
  epoch: number;
  step: number;
}

/** Counters of data, not of steps: the last ranks among the axes. */
const MAX_STEP_RANK = 10;
/** `Epoch 3/40`, `Learning iteration 7/1500`, `epoch: [3]`. */
const COUNTED = /([A-Za-z_]{1,40})[ :=#[(]{1,4}(\d{1,9})(?![\w.%])/g;
/** A longer line is prose or a dump. */
const MAX_LINE = 300;

/** Takes the epoch and the step that a line tells; true where it tells one. */
export function takePlace(place: Place, text: string): boolean {
  if (text.length > MAX_LINE) return false;
  let told = false;
  for (const [, word, count] of text.matchAll(COUNTED)) {
    const axis = axisOf(word!);
    if (axis?.kind === 'epoch') place.epoch = Number(count);
    else if (axis?.kind === 'step' && axis.rank <= MAX_STEP_RANK) place.step = Number(count);
    else continue;
    told = true;
  }
  return told;
}
