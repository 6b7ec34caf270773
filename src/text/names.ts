import { joined, name, type Sentence, say } from './sentence.js';

/** Names that a sentence holds before it counts. */
const MAX_NAMED = 5;

/** `a, b and 3 more`: the first names of a list; `count`: how many it is about in all. */
export function namesText(names: readonly string[], count = names.length): Sentence {
  const shown = names.slice(0, MAX_NAMED);
  const list = joined(
    shown.map((one) => [name(one)]),
    ', ',
  );
  return count > shown.length ? say`${list} and ${count - shown.length} more` : list;
}
