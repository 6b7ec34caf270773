import type { PageIndex } from '../page-data.js';
import { furtherSections } from './further.js';
import type { Pinned } from './overlays.js';
import type { Store } from './store.js';

/** Runs that are drawn over another one at most. */
export const MAX_PINNED = 20;

/** Runs by their names; those that the page does not have, or cannot unpack, are left out. */
export async function loadPinned(names: readonly string[], { items }: PageIndex, store: Store): Promise<readonly Pinned[]> {
  const known = names.slice(0, MAX_PINNED).flatMap((name) => {
    const number = items.findIndex(({ id }) => id === name);
    return number < 0 ? [] : [{ item: items[number]!, number }];
  });
  const loaded = known.map(async ({ item, number }) => {
    const view = await store.view(number);
    const more = view && (await store.further(view.further.run));
    const further = more ? furtherSections(more).flatMap(({ panels }) => panels) : [];
    return view ? [{ item, view, panels: [...view.panels, ...further] }] : [];
  });
  return (await Promise.all(loaded)).flat();
}
