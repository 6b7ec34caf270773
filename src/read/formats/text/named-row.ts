import { withoutPrefix } from '../../line-prefix.js';
import type { TextLine } from './text-line.js';
import { factsOfName } from './word-facts.js';

/** `AP,AP50,AP75,APs`: a line of names, whose numbers are on the next line. */
const NAMES = /(?:^|[\s:])((?:[A-Za-z][\w@.-]{0,23},){1,30}[A-Za-z][\w@.-]{0,23})\s{0,4}$/;
const NUMBERS = /(?:^|[\s:])((?:-?(?:\d[\d.]{0,15}|nan),){1,30}-?(?:\d[\d.]{0,15}|nan))\s{0,4}$/;
/** Longer lines are none. */
const MAX_LINE = 400;

/** The names of metrics on a line that holds nothing else behind its prefix; null for any other. */
export function namesOfRow(text: string): readonly string[] | null {
  if (text.length > MAX_LINE || !text.includes(',')) return null;
  const names = NAMES.exec(withoutPrefix(text))?.[1]?.split(',');
  return names?.every((name) => factsOfName(name).isMetric) ? names : null;
}

/** The row below a line of names, as a line that says both: such pairs report an evaluation. Null where it has other cells. */
export function rowBelow(names: readonly string[], text: string): TextLine | null {
  if (text.length > MAX_LINE) return null;
  const cells = NUMBERS.exec(withoutPrefix(text))?.[1]?.split(',');
  if (cells?.length !== names.length) return null;
  const metrics = names.map((name, i) => ({
    ...{ name: `val ${name}`, value: cells[i] === 'nan' ? Number.NaN : Number(cells[i]), saysSplit: true },
  }));
  return {
    ...{ metrics, epoch: Number.NaN, step: Number.NaN, total: Number.NaN, inner: false, counter: null, progress: false },
    ...{ label: '', split: null, splitFirst: false, head: '', kind: names.join(','), positioned: false },
  };
}
