import { plain, sentenceOf, type Words } from './sentence.js';
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
  return (
    visible(text.normalize('NFC'))
      .replace(/[`|\\<>@#[\]*_~$&!]/g, (char) => SUBSTITUTES[char]!)
      .replace(/:\/\//g, ':⁄⁄')
      .replace(/www\./gi, (www) => `${www.slice(0, 3)}․`)
      .replace(/\bGH-(?=\d)/gi, 'GH‑')
      // GitLab's milestones and placeholders; a number of percent has a blank or an end behind it.
      .replace(/%(?=[\p{L}\p{N}"{])/gu, '％') as Safe
  );
}

/** A sentence in Markdown: names are code spans, our own words are neutralized. */
export function markdownOf(words: Words): Safe {
  return sentenceOf(words)
    .map((piece) => (typeof piece === 'string' || 'readings' in piece ? neutral(plain([piece])) : safeText(piece.name)))
    .join('') as Safe;
}

/** A fold with a title of ours. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
