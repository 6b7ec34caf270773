import { UserError } from '../../model/errors.js';

/**
 * Parses JSON as Python writes it: bare `NaN`, `Infinity` and `-Infinity` become strings of that name, which number cells
 * read back. UserError where it is no JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const quoted = quoteSpecials(text);
    if (quoted === null) throw notJson(error, text);
    try {
      return JSON.parse(quoted);
    } catch (second) {
      throw notJson(second, quoted);
    }
  }
}

/** V8's message quotes the text; all that is used of it is where it stopped. */
function notJson(error: unknown, text: string): UserError {
  const said = error instanceof Error ? error.message : '';
  const position = Number(/at position (\d{1,12})/.exec(said)?.[1] ?? Number.NaN);
  if (/end of JSON|Unterminated/.test(said) || position >= text.trimEnd().length) {
    return new UserError(
      'the JSON ends in the middle: it was still being written, or cut',
      'Read it when the training has finished, or write JSON Lines, of which all complete lines can be used.',
    );
  }
  const where = Number.isNaN(position) ? '' : ` in line ${text.slice(0, position).split('\n').length}`;
  return new UserError(`not valid JSON${where}`, 'Write it with a JSON library.');
}

/** Bare NaN and infinities as strings, everything inside strings untouched; null where there are none. Linear in the text. */
function quoteSpecials(text: string): string | null {
  const pieces: string[] = [];
  let from = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inside) {
      if (code === 92) i++;
      else if (code === 34) inside = false;
      continue;
    }
    if (code === 34) inside = true;
    if (code !== 78 && code !== 73) continue;
    const word = text.startsWith('NaN', i) ? 'NaN' : text.startsWith('Infinity', i) ? 'Infinity' : '';
    if (word === '') continue;
    const begin = word === 'Infinity' && text[i - 1] === '-' ? i - 1 : i;
    pieces.push(text.slice(from, begin), '"', text.slice(begin, i + word.length), '"');
    i += word.length - 1;
    from = i + 1;
  }
  if (pieces.length === 0) return null;
  pieces.push(text.slice(from));
  return pieces.join('');
}
