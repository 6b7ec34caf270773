import { visible } from './visible.js';

/** Text that may stand in an SVG: no control, bidi or XML-invalid characters, `<`, `>`, `&` and quotes escaped. */
export function xmlText(text: string): string {
  return visible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Characters that the bundled Latin font draws; others become `?` in pictures (the full name stays in the text). */
export function drawable(text: string): string {
  return Array.from(text, (char) => (/[\u0020-\u024f\u2010-\u2026×÷−·°]/.test(char) ? char : '?')).join('');
}

/** Longest name that a legend has room for. */
const MAX_LABEL = 40;

/** A label short enough for its place: what does not fit is left out in the middle, where names differ least. */
export function shortLabel(text: string, most = MAX_LABEL): string {
  const chars = Array.from(drawable(text));
  if (chars.length <= most) return chars.join('');
  const end = Math.floor((most - 1) / 2);
  return `${chars.slice(0, most - 1 - end).join('')}…${chars.slice(-end).join('')}`;
}
