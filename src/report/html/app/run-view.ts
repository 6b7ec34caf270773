import { FURTHER_ID, type FurtherCurves, type PageItem, type PageView } from '../page-data.js';
import { type Charts, type ChartsOptions, charts } from './charts.js';
import { element, plain } from './element.js';

/** What is shown of one run or configuration. */
export interface RunView {
  readonly nodes: readonly Node[];
  /** Null where nothing is drawn. */
  readonly charts: Charts | null;
}

/** The name of a run, its curves, and what was found. */
export function runView(item: PageItem, options: Omit<ChartsOptions, 'view' | 'more'>): RunView {
  const title = element('h2', { tabindex: -1 }, element('bdi', {}, plain(item.id)));
  const text = document.getElementById(`view-${item.view}`)?.textContent;
  if (!text) return { nodes: [title, element('p', {}, absent(item))], charts: null };
  const view = JSON.parse(text) as PageView;
  const curves = document.getElementById(`${FURTHER_ID}${item.view}`)?.textContent;
  const more = curves ? (JSON.parse(curves) as FurtherCurves) : null;
  const drawn = view.panels.length > 0 || more ? charts({ ...options, view, more }) : null;
  const nodes = [title, fragment(view.about), ...(drawn ? [drawn.root] : []), ...noRoom(view, more), fragment(view.body)];
  return { nodes, charts: drawn };
}

/** That the page would have become too large with the curves of all series. */
function noRoom({ further }: PageView, more: FurtherCurves | null): readonly Node[] {
  if (further === 0 || more !== null) return [];
  const what = further === 1 ? 'one further series' : `${further} further series`;
  const text = `With the curves of ${what} this page would be too large: they are in curves.json.gz, beside report.json.`;
  return [element('p', { class: 'muted' }, text)];
}

/** Why a run of a large sweep has no curves here. */
function absent({ best, found }: PageItem): string {
  const what = found.length > 0 ? `Found: ${found.join(', ')}.` : 'Nothing was found.';
  return `Best ${best}. ${what} In a report of so many runs the curves of this one are left out: they are in report.json, or run curvelint on its folder alone.`;
}

/** Markup that the page's writer made: text from logs is escaped in it. */
function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}
