import { headText, type LogFile } from '../../reader.js';
import { findLayout, type TableLayout } from './layout.js';

/** How the table in a file is laid out; null where there is none. Several readers ask: it is looked for once. */
export function layoutOf(file: LogFile): TableLayout | null {
  const known = LAYOUTS.get(file.head);
  if (known !== undefined) return known;
  const layout = findLayout(headText(file), file.size <= file.head.length);
  LAYOUTS.set(file.head, layout);
  return layout;
}

const LAYOUTS = new WeakMap<Uint8Array, TableLayout | null>();
