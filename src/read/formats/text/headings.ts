import type { Split } from '../../../model/split.js';
import { headingSplit } from '../../../vocabulary/splits.js';
import { withoutPrefix } from '../../line-prefix.js';

/** No heading is longer. */
const MAX_HEADING = 240;
/** Beginnings of words for splits in English; other tongues have letters of their own, or share them. */
const MAY_SAY =
  /val|eval|test|train|dev|hold|held|learn|entr|trein|addestr|allen|apprent|aprend|avalia|valut|prova|prueba|lern|[^\u0000-\u007f]/i;
/** `Validation Set5`: a split and the name of a data set, which has capitals or digits inside. */
const OF_DATA = /^[\s>=*#~_-]{0,20}([A-Za-z]{3,12}) (?=\w{0,24}[A-Z\d])[A-Z]\w{1,24}:?\s{0,4}$/;
/** `Early stopping, best iteration is:` */
const BEST_HEADING = /\bbest\b[^\d=]{0,40}:\s{0,4}$/i;

/** The split that a line without metrics announces for the lines below; null for any other line. */
export function headingOf(text: string): Split | null {
  if (text.length > MAX_HEADING || !MAY_SAY.test(text)) return null;
  const line = withoutPrefix(text);
  const named = OF_DATA.exec(line)?.[1];
  return headingSplit(named ?? line);
}

/** Does a line announce that the next one repeats what was best? */
export function isBestHeading(text: string): boolean {
  return text.length <= MAX_HEADING && BEST_HEADING.test(text);
}
