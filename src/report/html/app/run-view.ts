import type { PageIndex, PageItem } from '../page-data.js';
import { type Charts, type ChartsOptions, charts } from './charts.js';
import { element, plain } from './element.js';
import { furtherSections } from './further.js';
import { canUnpack, type Store } from './store.js';

/** What is shown of one run or configuration. */
export interface RunView {
  readonly nodes: readonly Node[];
  /** Null where nothing is drawn. */
  readonly charts: Charts | null;
}

const TOO_OLD =
  'This browser is too old to unpack what the page holds of it (it has no DecompressionStream). The curves are in report.json and curves.json.gz.';

/** The curves of a run, and what was found. */
export async function runView(
  number: number,
  { items, settings }: PageIndex,
  store: Store,
  options: Omit<ChartsOptions, 'view' | 'sections' | 'settings'>,
): Promise<RunView> {
  const view = await store.view(number);
  if (!view) return { nodes: [element('p', {}, absent(items[number]!))], charts: null };
  const { further } = view;
  const more = further.series > 0 ? await store.further(further.run) : null;
  const sections = more ? furtherSections(more) : [];
  const drawn = view.panels.length > 0 || sections.length > 0 ? charts({ ...options, view, sections, settings }) : null;
  const told = element('div', { class: 'told' }, fragment(view.about), fragment(view.findings));
  if (further.series > 0 && !more) told.append(element('p', { class: 'muted' }, noRoom(further.series)));
  told.append(fragment(view.body));
  return { nodes: [element('div', { class: drawn ? 'beside' : '' }, ...(drawn ? [drawn.root] : []), told)], charts: drawn };
}

/** That the page would have become too large with the curves of all series, or that the browser cannot read them. */
function noRoom(count: number): string {
  if (!canUnpack()) return TOO_OLD;
  const what = count === 1 ? 'one further series' : `${count} further series`;
  return `With the curves of ${what} this page would be too large: they are in curves.json.gz, beside report.json.`;
}

function absent({ best, found }: PageItem): string {
  const what = found.length > 0 ? `Found: ${found.join(', ')}.` : 'Nothing was found.';
  return `Best ${best}. ${what} ${TOO_OLD}`;
}

/** The name of a run, which can be pinned. */
export function runTitle({ id }: PageItem, pin: HTMLElement | null): HTMLElement {
  const title = element('h2', { tabindex: -1 }, element('bdi', {}, plain(id)));
  return element('div', { class: 'title' }, title, ...(pin ? [pin] : []));
}

/** Markup that the page's writer made: text from logs is escaped in it. */
function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
