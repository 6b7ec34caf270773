import type { Sentence } from './sentence.js';
import { visible } from './visible.js';

/** Markdown that holds no untrusted text, or only neutralized one. */
export type Safe = string & { readonly __safe: unique symbol };

/** Longest untrusted text that is shown, in code points. */
const MAX_POINTS = 80;

/**
 * Text from a log, a branch or a file name as a code span: nothing in it is Markdown, HTML, a mention or a reference any more.
 * Characters that could end the span or a table cell are substituted, not escaped, because escapes can be undone.
 */
export function safeText(text: string): Safe {
  const plain = visible(text.normalize('NFC')).replace(/`/g, 'ʼ').replace(/\|/g, '¦').replace(/\\/g, '⧵').trim();
  const points = Array.from(plain);
  const cut = points.length > MAX_POINTS ? `${points.slice(0, MAX_POINTS - 1).join('')}…` : plain;
  return (cut === '' ? '`(empty)`' : `\`${cut}\``) as Safe;
}

/** Substitutes for characters that mean something in Markdown or HTML. */
const SUBSTITUTES: Readonly<Record<string, string>> = {
  '`': 'ʼ',
  '|': '¦',
  '\\': '⧵',
  '<': '‹',
  '>': '›',
  '@': '＠',
  '#': '＃',
  '[': '⟦',
  ']': '⟧',
  '*': '∗',
  _: '＿',
  '~': '∼',
  $: '＄',
  '&': '＆',
  '!': '！',
};

/** Words of ours that may still hold a piece of untrusted text: every special character is substituted, links are broken. */
export function neutral(text: string): Safe {
  return visible(text.normalize('NFC'))
    .replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char]!)
    .replace(/:\/\//g, ':⁄⁄')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}․`)
    .replace(/\bGH-(?=\d)/gi, 'GH‑') as Safe;
}

/** A sentence of ours that names things from logs: the names become code spans, the rest is neutralized. */
export function safeSentence(text: string, names: readonly string[]): Safe {
  const known = [...new Set(names)].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let rest: readonly (string | Safe)[] = [text];
  const spans = new Set<string>();
  for (const name of known) {
    rest = rest.flatMap((part) => (spans.has(part) ? [part] : splitBy(part, name, spans)));
  }
  return rest.map((part) => (spans.has(part) ? part.slice(1) : neutral(part))).join('') as Safe;
}

/** Pieces between the whole-word occurrences of a name; each occurrence is a span, marked by a leading NUL. */
function splitBy(text: string, name: string, spans: Set<string>): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (isWordChar(text[at - 1]) && isWordChar(name[0])) continue;
    if (isWordChar(text[at + name.length]) && isWordChar(name[name.length - 1])) continue;
    const span = `\u0000${safeText(name)}`;
    spans.add(span);
    pieces.push(text.slice(from, at), span);
    from = at + name.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}

function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}_]/u.test(char);
}

/** A sentence in Markdown: names are code spans, our own words are neutralized. */
export function markdownOf(sentence: Sentence): Safe {
  return sentence.map((piece) => (typeof piece === 'string' ? neutral(piece) : safeText(piece.name))).join('') as Safe;
}
