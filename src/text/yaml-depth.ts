/** Brackets open at once, and characters of indentation (`- - -` included): generous for a file written by hand or by a tool. */
const MAX_BRACKETS = 64;
const MAX_MARGIN = 200;

/**
 * Would parsing recurse deeper than settings ever do? Asked before, because a parser at the end of its stack can end the whole
 * process (V8 dies when a regular expression has to be compiled there). Counts brackets and indentation, quoted or not.
 */
export function nestsTooDeep(text: string): boolean {
  let brackets = 0;
  let margin = 0;
  let inMargin = true;
  for (const character of text) {
    if (character === '[' || character === '{') brackets++;
    else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
    if (character === '\n') {
      margin = 0;
      inMargin = true;
    } else if (inMargin && ' \t-?:'.includes(character)) margin++;
    else inMargin = false;
    if (brackets > MAX_BRACKETS || margin > MAX_MARGIN) return true;
  }
  return false;
}
