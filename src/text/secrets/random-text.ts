/** Characters of which a key has at least so many in a row. */
const MIN_RANDOM = 16;
/** Bits a character: below, a text repeats itself. */
const MIN_ENTROPY = 2.8;
/** Share of neighbours that are of different kinds (capital, small letter, digit): words and numbers change seldom. */
const MIN_CHANGES = 0.28;
/** The same of text that nothing but its look speaks against. */
const MANY_CHANGES = 0.42;

/** Does a text hold a piece that nobody would write by hand: hexadecimal digits, a UUID, or letters and digits at random? */
export function looksRandom(text: string): boolean {
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text)) return true;
  const plain = text.replace(/%[0-9a-f]{2}/gi, '+');
  // Base 64 has `+`, `/` and `=` in it, and words with such signs between them are told by their letters.
  return (
    isRandom(plain.replace(/[+/=]/g, ''), MIN_CHANGES) ||
    plain.split(/[^A-Za-z0-9]+/).some((piece) => isRandom(piece, MIN_CHANGES))
  );
}

/** Does a text hold a piece that is random beyond doubt: capitals and small letters in no order? */
export function isSurelyRandom(text: string): boolean {
  return text.split(/[^A-Za-z0-9]+/).some((piece) => /[a-z]/.test(piece) && /[A-Z]/.test(piece) && isRandom(piece, MANY_CHANGES));
}

function isRandom(piece: string, minChanges: number): boolean {
  if (piece.length < MIN_RANDOM || !/^[A-Za-z0-9]+$/.test(piece) || !/[A-Za-z]/.test(piece)) return false;
  if (entropyOf(piece) < MIN_ENTROPY) return false;
  if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(piece)) return /\d/.test(piece);
  return changesOf(piece) >= minChanges;
}

/** Bits a character, by how often each occurs. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function changesOf(text: string): number {
  let changes = 0;
  for (let i = 1; i < text.length; i += 1) if (kindOf(text.charCodeAt(i)) !== kindOf(text.charCodeAt(i - 1))) changes += 1;
  return changes / (text.length - 1);
}

function kindOf(code: number): number {
  return code < 58 ? 0 : code < 91 ? 1 : 2;
}
