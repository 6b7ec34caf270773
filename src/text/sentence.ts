/** Text from a log, a branch, a file: other people's, to be escaped where it is shown. */
export interface Name {
  readonly name: string;
}

/** What people read, before it is escaped for one output: our own words, and names. */
export type Sentence = readonly (string | Name)[];

/** A sentence, or a text of our own words alone. */
export type Words = string | Sentence;

/** Marks other people's text inside a sentence. A report that others wrote may hold a number in its place. */
export function name(text: string): Name {
  return { name: String(text) };
}

/** A sentence of our words with values in it: say`${name(series)} rose by ${percent(rise)}.` A sentence inside joins in. */
export function say(words: TemplateStringsArray, ...values: readonly (string | number | Name | Sentence)[]): Sentence {
  const pieces: (string | Name)[] = [];
  const add = (piece: string | Name) => {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  };
  for (const [i, word] of words.entries()) {
    add(word);
    const value = values[i];
    if (value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number') add(String(value));
    else if ('name' in value) add(value);
    else for (const piece of value) add(piece);
  }
  return pieces;
}

/** Words as a sentence. */
export function sentenceOf(words: Words): Sentence {
  return typeof words !== 'string' ? words : words === '' ? [] : [words];
}

/** Sentences as one, with words between: joined([a, b], ', '). */
export function joined(sentences: readonly Sentence[], between: string): Sentence {
  return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [between, ...sentence]));
}

/** A sentence as plain text: for a terminal, a file, or what escapes all of it at once. */
export function plain(sentence: Words): string {
  return sentenceOf(sentence)
    .map((piece) => (typeof piece === 'string' ? piece : piece.name))
    .join('');
}
