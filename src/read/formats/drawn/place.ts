import { axisOf } from '../../../vocabulary/axis-columns.js';

/** Where in the training the lines below belong; NaN where nothing said so. */
export interface Place {
  epoch: number;
  step: number;
}

/** Counters of data, not of steps: the last ranks among the axes. */
const MAX_STEP_RANK = 10;
/** Words, numbers and signs of a line. */
const TOKEN = /[A-Za-z_]+|\d[\d.%A-Za-z]*|[^\sA-Za-z_\d]/g;
/** A longer line is prose or a dump. */
const MAX_LINE = 300;

/** Takes the epoch and the step that a line tells (`Epoch 3/40`, `Learning iteration 7/1500`, `epoch: [3]`); true where it tells one. */
export function takePlace(place: Place, text: string): boolean {
  if (text.length > MAX_LINE) return false;
  let told = false;
  let word = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^[A-Za-z_]/.test(token)) word = token;
    else if (/^\d{1,9}$/.test(token)) {
      told = take(place, word, Number(token)) || told;
      word = '';
    } else if (!':=#[('.includes(token)) word = '';
  }
  return told;
}

function take(place: Place, word: string, count: number): boolean {
  const axis = word === '' ? null : axisOf(word);
  if (axis?.kind === 'epoch') place.epoch = count;
  else if (axis?.kind === 'step' && axis.rank <= MAX_STEP_RANK) place.step = count;
  else return false;
  return true;
}
