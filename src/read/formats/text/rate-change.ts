import type { TextLine } from './text-line.js';

/** What a line says a schedule did to the learning rate, and the rate that it says holds from then on. */
const TO =
  /(?:learning[ _-]?rate|\blr)\b[^\n=]{0,60}?(?:\bto|->|→|=>)\s{0,3}(\d{1,9}(?:\.\d{0,20})?(?:e[+-]?\d{1,3})?)(?![\dx%*]|\.\d)/i;
const DONE = /\b(?:re-?duc|chang|decreas|decay|adjust|drop|lower|anneal|updat|set)[a-z]{0,5}\b/i;
/** Torch writes a line for each group of parameters. */
const LATER_GROUP = /\bgroup [1-9]/;

/** Stands in the kind of the rows of such a rate. */
export const RATE_KIND = '@rate';
const NAME = 'learning rate';
const NONE = Number.NaN;

/** `ReduceLROnPlateau reducing learning rate to 0.0002`: the new rate; null where a line says nothing of the kind. */
export function changedRate(line: string): number | null {
  if (!DONE.test(line) || LATER_GROUP.test(line)) return null;
  const found = TO.exec(line);
  return found === null ? null : Number(found[1]);
}

/** A row with the rate that holds there. */
export function rateLine(value: number): TextLine {
  return {
    metrics: [{ name: NAME, value, saysSplit: true }],
    ...{ epoch: NONE, step: NONE, total: NONE, inner: false, counter: null, progress: false, label: '', split: null },
    ...{ head: '', splitFirst: false, kind: RATE_KIND, positioned: true },
  };
}
