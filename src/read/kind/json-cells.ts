/** What the beginning of a JSON text holds, by keys. */
export interface JsonCells {
  /** Keys of the outermost object; none for a list. */
  readonly top: ReadonlySet<string>;
  /** Values below each key, wherever it stands, those of a list among them; texts in quotes. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
}

/** Values that are kept of one key, and keys that are. */
const [MAX_VALUES, MAX_KEYS] = [60, 2_000];
/** Characters of a value; a longer one is cut. */
const MAX_VALUE = 300;
const MAX_DEPTH = 64;
/** A number, or a word such as `true` and `NaN`. */
const BARE = /[^\s,:[\]{}"]{1,300}/y;

/** Reads as much as there is, cut or not; several objects one behind the other are read alike. Linear in the text. */
export function jsonCells(text: string): JsonCells {
  const top = new Set<string>();
  const byKey = new Map<string, string[]>();
  /** Key that holds each open object or list; the brackets themselves. */
  const holders: string[] = [];
  const brackets: string[] = [];
  let key = '';
  let i = 0;
  while (i < text.length) {
    const sign = text[i]!;
    if (sign === '{' || sign === '[') {
      if (holders.length >= MAX_DEPTH) break;
      holders.push(key);
      brackets.push(sign);
    } else if (sign === '}' || sign === ']') {
      key = holders.pop() ?? '';
      brackets.pop();
    } else if (sign === ',' && brackets.at(-1) === '[') key = holders.at(-1) ?? '';
    if (!/[^\s,:[\]{}]/.test(sign)) {
      i++;
      continue;
    }
    const found = sign === '"' ? quoted(text, i) : bare(text, i);
    i = found.end;
    if (sign === '"' && brackets.at(-1) === '{' && isBeforeColon(text, i)) {
      key = found.value.slice(1);
      if (brackets.length === 1 && top.size < MAX_KEYS) top.add(key);
    } else keep(byKey, key, found.value);
  }
  return { top, byKey };
}

/** A text with the quote in front of it, which tells it from a number. */
function quoted(text: string, from: number): { value: string; end: number } {
  let end = from + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return { value: text.slice(from, Math.min(end, from + MAX_VALUE)), end: end + 1 };
}

function bare(text: string, from: number): { value: string; end: number } {
  BARE.lastIndex = from;
  const value = BARE.exec(text)?.[0] ?? '';
  return { value, end: from + Math.max(1, value.length) };
}

function isBeforeColon(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && (text[at] === ' ' || text[at] === '\n' || text[at] === '\t' || text[at] === '\r')) at++;
  return text[at] === ':';
}

function keep(byKey: Map<string, string[]>, key: string, value: string): void {
  const known = byKey.get(key);
  if (known === undefined) {
    if (byKey.size < MAX_KEYS) byKey.set(key, [value]);
  } else if (known.length < MAX_VALUES) known.push(value);
}
