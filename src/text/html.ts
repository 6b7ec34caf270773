import { visible } from './visible.js';

/** Text that may stand in HTML, in an element or in a quoted attribute; control and direction-changing characters become spaces. */
export function escapeHtml(text: string): string {
  return visible(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
