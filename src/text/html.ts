import { plain, type Words } from './sentence.js';
import { visible } from './visible.js';

/** Text without anything to escape: most of it, and known at one look. */
const HARMLESS = /^[ !#-%(-;=?-~]*$/;

/** Text that may stand in HTML, in an element or in a quoted attribute; control and direction-changing characters become spaces. */
export function escapeHtml(text: string): string {
  if (HARMLESS.test(text)) return text;
  const shown = visible(text);
  if (!/[&<>"']/.test(shown)) return shown;
  return shown.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** A sentence in HTML. */
export function htmlOf(words: Words): string {
  return escapeHtml(plain(words));
}
