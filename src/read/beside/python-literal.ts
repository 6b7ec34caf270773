/** A value that was read from a text, and the position behind it. */
export interface Literal {
  readonly value: unknown;
  readonly end: number;
}

interface Reading {
  readonly text: string;
  at: number;
  /** Values that may still be read. */
  left: number;
  /** Characters of blanks and texts that may still be passed: what is unquoted is looked at twice. */
  budget: number;
}

const MAX_DEPTH = 16;
/** Values of one literal; more is data. */
const MAX_VALUES = 2_000;
const MAX_CHARACTERS = 500_000;
/** Characters of one number, word or unquoted value. */
const MAX_WORD = 1_000;

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_][\w.]*/y;
const WORDS = new Map<string, unknown>([
  ['True', true],
  ['true', true],
  ['False', false],
  ['false', false],
  ['None', null],
  ['null', null],
]);

/**
 * Reads a value as Python or JSON prints it, at a position: numbers, texts, lists, tuples, sets, dicts, and calls of names such as
 * `Namespace(lr=0.1)`, whose named arguments become a map. Null where there is none.
 */
export function readLiteral(text: string, at: number): Literal | null {
  const reading: Reading = { text, at, left: MAX_VALUES, budget: MAX_CHARACTERS };
  const value = readValue(reading, 0);
  return value === undefined ? null : { value, end: reading.at };
}

/** Undefined: no value. */
function readValue(reading: Reading, depth: number): unknown {
  skipBlanks(reading);
  const { text, at } = reading;
  const sign = text[at];
  if (sign === undefined || depth > MAX_DEPTH || reading.left-- <= 0 || reading.budget < 0) return undefined;
  if (sign === '{') return readBraces(reading, depth);
  if (sign === '[' || sign === '(') return readList(reading, sign === '[' ? ']' : ')', depth);
  if (sign === '"' || sign === "'") return readText(reading);
  if (sign === '<') return readRepr(reading);
  const number = match(reading, NUMBER);
  if (number !== null) return Number(number);
  const word = match(reading, WORD);
  if (word === null) return undefined;
  if (/^[rbuRBU]$/.test(word) && /["']/.test(text[reading.at] ?? '')) return readText(reading);
  if (text[reading.at] === '(') return readCall(reading, depth);
  return WORDS.has(word) ? WORDS.get(word) : word;
}

function readBraces(reading: Reading, depth: number): unknown {
  reading.at++;
  const entries = new Map<string, unknown>();
  while (!closes(reading, '}')) {
    const key = readValue(reading, depth + 1);
    if (key === undefined) return undefined;
    skipBlanks(reading);
    let value: unknown = null;
    if (reading.text[reading.at] === ':') {
      reading.at++;
      value = readValue(reading, depth + 1);
      if (value === undefined) return undefined;
    }
    entries.set(String(key), value);
    if (!separates(reading, '}')) return undefined;
  }
  return entries;
}

function readList(reading: Reading, end: string, depth: number): unknown {
  reading.at++;
  const items: unknown[] = [];
  while (!closes(reading, end)) {
    const value = readValue(reading, depth + 1);
    if (value === undefined) return undefined;
    items.push(value);
    if (!separates(reading, end)) return undefined;
  }
  return items;
}

/** Arguments of a call: a map of the named ones; without names the only one, as of `PosixPath('runs')`, or a list. */
function readCall(reading: Reading, depth: number): unknown {
  reading.at++;
  const named = new Map<string, unknown>();
  const others: unknown[] = [];
  while (!closes(reading, ')')) {
    const name = nameBefore(reading);
    const start = reading.at;
    let value = readValue(reading, depth + 1);
    if (value === undefined || !separates(reading, ')')) {
      // Dataclasses of Hugging Face print texts without quotes: `output_dir=./out,`.
      if (name === null) return undefined;
      reading.at = start;
      value = readBare(reading);
      if (value === undefined || !separates(reading, ')')) return undefined;
    }
    if (name === null) others.push(value);
    else named.set(name, value);
  }
  if (named.size > 0 || others.length === 0) return named;
  return others.length === 1 ? others[0] : others;
}

/** `name=` in front of an argument, which is passed; null where there is none. */
function nameBefore(reading: Reading): string | null {
  skipBlanks(reading);
  const start = reading.at;
  const name = match(reading, WORD);
  if (name !== null && reading.text[reading.at] === '=' && reading.text[reading.at + 1] !== '=') {
    reading.at++;
    return name;
  }
  reading.at = start;
  return null;
}

/** Everything up to the comma or the bracket that ends the argument. */
function readBare(reading: Reading): string | undefined {
  const { text, at } = reading;
  let end = at;
  while (end < text.length && end - at < MAX_WORD && !/[,)\n]/.test(text[end]!)) end++;
  if (end === text.length || end - at >= MAX_WORD) return undefined;
  reading.at = end;
  return text.slice(at, end).trim();
}

function readText(reading: Reading): string | undefined {
  const { text } = reading;
  const quote = text[reading.at]!;
  let inner = '';
  for (let i = reading.at + 1; i < text.length; i++) {
    const sign = text[i]!;
    if (--reading.budget < 0) return undefined;
    if (sign === quote) {
      reading.at = i + 1;
      return inner;
    }
    if (sign === '\n') return undefined;
    inner += sign === '\\' ? (text[++i] ?? '') : sign;
  }
  return undefined;
}

/** `<SchedulerType.COSINE: 'cosine'>`: the whole of it as text. */
function readRepr(reading: Reading): string | undefined {
  const end = reading.text.indexOf('>', reading.at);
  if (end < 0 || end - reading.at > MAX_WORD) return undefined;
  const text = reading.text.slice(reading.at, end + 1);
  reading.at = end + 1;
  return text;
}

/** Passes the end where it is next. */
function closes(reading: Reading, end: string): boolean {
  skipBlanks(reading);
  if (reading.text[reading.at] !== end) return false;
  reading.at++;
  return true;
}

/** Is a comma next, which is passed, or the end? */
function separates(reading: Reading, end: string): boolean {
  skipBlanks(reading);
  const sign = reading.text[reading.at];
  if (sign === ',') reading.at++;
  return sign === ',' || sign === end;
}

function skipBlanks(reading: Reading): void {
  const start = reading.at;
  while (/\s/.test(reading.text[reading.at] ?? '')) reading.at++;
  reading.budget -= reading.at - start;
}

function match(reading: Reading, pattern: RegExp): string | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  if (found === undefined || found.length > MAX_WORD) return null;
  reading.at += found.length;
  return found;
}
