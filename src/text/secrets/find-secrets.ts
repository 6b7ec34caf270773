import { DOUBTFUL_SHAPES, SECRET_SHAPES, WEBHOOKS } from '../../vocabulary/secret-shapes.js';
import { isSurelyRandom, looksRandom } from './random-text.js';
import { type Range, secretsByRuleSet } from './rule-set.js';
import { isSecretOf } from './secret-value.js';

/** What is shorter holds no secret that shows by itself. */
const MIN_TEXT = 8;
/** Long text is looked at in pieces, which overlap by more than most secrets are long: time grows with the text alone. */
const PIECE = 8_192;
const OVERLAP = 2_048;

/** A secret of so many characters may have been cut by a count or by the end of a piece. */
const LONG = 256;
const REST_OF_KEY = /[A-Za-z0-9+/=\s\\]*/y;
const REST_OF_WORD = /[^\s"'<>,;&]*/y;

/** A name, and what parts it from its value: `name=`, `"name": `, `name => `. Group 1: the name. */
const ASSIGNED = /(?<![\w.-])-{0,2}([A-Za-z_][\w.-]{0,99})["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}/g;
/** A flag and its value after a space: `--name value`. */
const FLAG = /(?<![\w-])--?([A-Za-z][\w-]{0,63})\s{1,3}(?=[^\s-])/g;
/** A name in words before its value: `password hunter2`, as in `.netrc`. */
const SPOKEN = /(?<![\w-])(password|passwd|passphrase)\s{1,3}(?=[^\s]{6})(?=\S{0,40}[\d!#$%&*+/?@^~])/gi;
/** What stands from here on is a value: in quotes, or up to a space or a sign that ends it. */
const QUOTED = /(["'`])((?:(?!\1)[^\\\n]|\\.){1,2048})/y;
const BARE = /[^\s"'`,;&|<>()[\]{}]{1,2048}/y;
/** Headers whose whole rest is a secret. */
const HEADER =
  /(?<![\w-])(?:(?:proxy-)?authorization|(?:set-)?cookie|x-api-key|x-auth-token)["']?\s{0,3}[:=]\s{0,3}["']?(?=\S)/gi;
const REST_OF_LINE = /[^\n"']{1,2048}/y;
const BEARER = /(?<![\w-])(?:bearer|basic)\s{1,3}(?=\S)/gi;
/** The part of an address before its host: `scheme://who@`, as a path with one slash. A container is named by `@sha256:`. */
const USER_OF_ADDRESS = /(?<=:\/{1,2})[^\s/?#"'<>@]{1,256}(?:@[^\s/?#"'<>@:.]{1,64})?@(?!sha256:)/g;
/** `curl -u who:what` and `who:what@host` without a scheme. */
const USER_AND_PASSWORD = /(?<!\S)(?:-u|--user|--proxy-user)[ =]["']?[^\s:"']{1,64}:(?=[^\s"']{2})/g;
const USER_AT_HOST = /(?<![\w:@.-])[\w.-]{0,64}:([^\s@:/"']{8,128})@(?!sha256:)(?=[\w-]{1,64}[.:])/g;

/** Where secrets stand in a text: in order, none of them touching another. */
export function secretsIn(text: string): readonly Range[] {
  if (text.length < MIN_TEXT) return [];
  if (text.length <= PIECE) return joined(inPiece(text), text);
  const found: Range[] = [];
  for (let from = 0; from < text.length; from += PIECE - OVERLAP) {
    const piece = text.slice(from, from + PIECE);
    for (const [start, end] of inPiece(piece)) found.push([from + start, from + end]);
    if (from + PIECE >= text.length) break;
  }
  return joined(found, text);
}

function inPiece(text: string): readonly Range[] {
  const found: Range[] = [];
  for (const shape of SECRET_SHAPES) addAll(found, text, shape);
  const isAddress = text.includes('/');
  if (isAddress) for (const shape of WEBHOOKS) addAll(found, text, shape);
  if (isAddress) addUsers(found, text);
  if (/[_-]/.test(text)) for (const shape of DOUBTFUL_SHAPES) addRandom(found, text, shape);
  if (/[:=]/.test(text)) addNamed(found, text, ASSIGNED);
  if (text.includes('-')) addNamed(found, text, FLAG);
  if (/[:=]/.test(text)) for (const match of text.matchAll(HEADER)) addRest(found, text, endOf(match), REST_OF_LINE);
  if (/\s/.test(text)) addSpoken(found, text);
  if (text.includes(':')) addPairs(found, text);
  for (const range of secretsByRuleSet(text)) found.push(range);
  return found;
}

/** `name=value`, wherever the name says that the value is a secret. What is inside the value is looked at, too. */
function addNamed(found: Range[], text: string, pattern: RegExp): void {
  for (const match of text.matchAll(pattern)) {
    const value = valueAt(text, endOf(match));
    if (value !== null && isSecretOf(match[1]!, text.slice(...value))) found.push(value);
  }
}

function addSpoken(found: Range[], text: string): void {
  for (const match of text.matchAll(SPOKEN)) addRest(found, text, endOf(match), BARE);
  for (const match of text.matchAll(BEARER)) {
    const value = valueAt(text, endOf(match));
    if (value !== null && looksRandom(text.slice(...value))) found.push(value);
  }
}

function addUsers(found: Range[], text: string): void {
  for (const match of text.matchAll(USER_OF_ADDRESS)) {
    const who = match[0].slice(0, -1);
    const colon = who.indexOf(':');
    if (colon >= 0 && colon < who.length - 1) found.push([match.index + colon + 1, endOf(match) - 1]);
    else if (looksRandom(who)) found.push([match.index, endOf(match) - 1]);
  }
}

function addPairs(found: Range[], text: string): void {
  for (const match of text.matchAll(USER_AND_PASSWORD)) addRest(found, text, endOf(match), BARE);
  for (const match of text.matchAll(USER_AT_HOST)) {
    const [whole, password = ''] = match;
    const isPassword = /\d/.test(password) && /[A-Za-z]/.test(password);
    if (isPassword) found.push([match.index + whole.length - 1 - password.length, endOf(match) - 1]);
  }
}

/** The value that begins at a place, without its quotes; null where there is none. */
function valueAt(text: string, at: number): Range | null {
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return [at + 1, at + quoted[0].length];
  BARE.lastIndex = at;
  const bare = BARE.exec(text);
  return bare === null ? null : [at, at + bare[0].length];
}

function addRest(found: Range[], text: string, at: number, pattern: RegExp): void {
  pattern.lastIndex = at;
  const rest = pattern.exec(text);
  if (rest !== null) found.push([at, at + rest[0].length]);
}

function addAll(found: Range[], text: string, shape: RegExp): void {
  for (const match of text.matchAll(shape)) found.push(rangeOf(match));
}

function addRandom(found: Range[], text: string, shape: RegExp): void {
  for (const match of text.matchAll(shape)) if (isSurelyRandom(match[1]!)) found.push(rangeOf(match));
}

function rangeOf(match: RegExpExecArray): Range {
  return [match.index, endOf(match)];
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

/** Ranges in order, those that meet as one. */
function joined(ranges: readonly Range[], text: string): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
    const now = result.at(-1)!;
    if (now[1] - now[0] >= LONG) now[1] = endOfLong(text, now[0], now[1]);
  }
  return result;
}

/** A long secret goes on to where its kind of text ends: no piece of text and no count of characters cuts it. */
function endOfLong(text: string, from: number, to: number): number {
  const rest = text.startsWith('-----BEGIN', from) ? REST_OF_KEY : REST_OF_WORD;
  rest.lastIndex = to;
  rest.exec(text);
  return Math.max(to, rest.lastIndex);
}
