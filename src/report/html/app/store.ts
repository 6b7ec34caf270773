import {
  FURTHER_ID,
  type FurtherCurves,
  PACK_ID,
  PACKING,
  type PageIndex,
  type PagePack,
  type PageView,
  VIEW_ID,
} from '../page-data.js';

/** What the page holds, read when it is first asked for. */
export interface Store {
  /** Null where this browser cannot unpack it. */
  view(number: number): Promise<PageView | null>;
  /** Curves of the further series of a run; null where the page has none of it, or this browser cannot unpack them. */
  further(run: number): Promise<FurtherCurves | null>;
}

/** Old browsers have no DecompressionStream: they show what is not packed. */
export function canUnpack(): boolean {
  return 'DecompressionStream' in window;
}

export function storeOf({ packSize }: Pick<PageIndex, 'packSize'>): Store {
  const unpacked = kept(async (id: string) => {
    const text = document.getElementById(id)?.textContent;
    return text && canUnpack() ? (JSON.parse(await inflated(text)) as unknown) : null;
  });
  const plain = kept(async (id: string) => {
    const text = document.getElementById(id)?.textContent;
    return text ? (JSON.parse(text) as unknown) : null;
  });
  return {
    view: async (number) => {
      const own = (await plain(`${VIEW_ID}${number}`)) as PagePack | null;
      if (own) return viewIn(own, 0);
      const pack = (await unpacked(`${PACK_ID}${Math.floor(number / packSize)}`)) as PagePack | null;
      return pack && viewIn(pack, number % packSize);
    },
    further: (run) => unpacked(`${FURTHER_ID}${run}`) as Promise<FurtherCurves | null>,
  };
}

function viewIn({ views, checks }: PagePack, place: number): PageView | null {
  const view = views[place];
  return view ? { ...view, body: `${view.body}\n${checks[view.checks]}` } : null;
}

/** How many results are kept: a pack of views is some megabytes at most. */
const MAX_KEPT = 40;

/** The last results by their ids. */
function kept<T>(make: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (id) => {
    const found = made.get(id) ?? make(id);
    made.delete(id);
    made.set(id, found);
    const [oldest] = made.keys();
    if (made.size > MAX_KEPT && oldest !== undefined) made.delete(oldest);
    return found;
  };
}

async function inflated(base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(PACKING));
  return new Response(stream).text();
}
