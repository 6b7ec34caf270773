import type { TextLine } from './text-line.js';

const RATE = /learning[ _-]?rate|\blr\b/i;
/** What stands behind it: the rate that holds from then on. */
const TO = /(?:\bto|->|→|=>) {0,3}([\w.+%*-]{1,30})/;
/** Letters behind the name in which it stands. */
const REACH = 80;
/** What a schedule does to it. */
const DONE = /\b(?:re-?duc|chang|decreas|decay|adjust|drop|lower|anneal|updat|set)[a-z]{0,5}\b/i;
/** Torch writes a line for each group of parameters. */
const LATER_GROUP = /\bgroup [1-9]/;

/** Stands in the kind of the rows of such a rate. */
export const RATE_KIND = '@rate';
const NAME = 'learning rate';
const NONE = Number.NaN;

/** `ReduceLROnPlateau reducing learning rate to 0.0002`: the new rate; null where a line says nothing of the kind. */
export function changedRate(line: string): number | null {
  const named = DONE.test(line) && !LATER_GROUP.test(line) ? RATE.exec(line) : null;
  if (named === null) return null;
  const end = named.index + named[0].length;
  const value = Number(TO.exec(line.slice(end, end + REACH))?.[1]?.replace(/[.]$/, ''));
  return value > 0 && value < Number.POSITIVE_INFINITY ? value : null;
}

/** A row with the rate that holds there. */
export function rateLine(value: number): TextLine {
  return {
    metrics: [{ name: NAME, value, saysSplit: true }],
    ...{ epoch: NONE, step: NONE, total: NONE, inner: false, counter: null, progress: false, label: '', split: null },
    ...{ head: '', splitFirst: false, kind: RATE_KIND, positioned: true },
  };
}
