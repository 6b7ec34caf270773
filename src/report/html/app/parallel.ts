import { short } from '../../../text/numbers.js';
import type { PageIndex, PageItem, SettingValue } from '../page-data.js';
import { element, plain } from './element.js';
import { scaleOf, shade } from './overlays.js';

/** Axes beside that of the score. */
const MAX_AXES = 7;
/** Colors that lines are drawn in, from worst to best: lines of one color are one path, so thousands are quick. */
const SHADES = 12;
const [WIDTH, HEIGHT, TOP, BOTTOM, SIDE] = [640, 320, 28, 34, 44];
const SVG = 'http://www.w3.org/2000/svg';

interface AxisOf {
  readonly name: string;
  readonly value: (item: PageItem) => SettingValue;
  /** 0 at the bottom to 1 at the top; null where there is no value. */
  readonly place: (item: PageItem) => number | null;
  readonly ends: readonly [string, string];
}

/** All settings of a sweep at once: a line a configuration, from the worst score in blue to the best in red; the winner is thick. */
export function parallelCoordinates({ items, settings, metric }: PageIndex): HTMLElement {
  const known = items.filter(({ score }) => score !== null);
  const axes = [
    ...settings.slice(0, MAX_AXES).map((name, i) => axisOf(name, known, (item) => item.settings[i] ?? null)),
    axisOf(metric?.name ?? '', known, ({ score }) => score),
  ];
  const x = (i: number) => SIDE + (i * (WIDTH - 2 * SIDE)) / (axes.length - 1);
  const y = (share: number) => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
  const lineOf = (item: PageItem) => {
    const points = axes.map(({ place }, i) => [x(i), place(item)] as const).filter(([, share]) => share !== null);
    return points.map(([at, share], i) => `${i === 0 ? 'M' : 'L'}${at.toFixed(1)} ${y(share!).toFixed(1)}`).join('');
  };
  const goal = metric?.goal === 'minimize' ? -1 : 1;
  const ranked = [...known].sort((a, b) => goal * (a.score! - b.score!));
  const svg = document.createElementNS(SVG, 'svg');
  const add = (tag: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    made.textContent = text;
    svg.append(made);
  };
  for (let i = 0; i < SHADES; i += 1) {
    const own = ranked.slice(Math.floor((i * ranked.length) / SHADES), Math.floor(((i + 1) * ranked.length) / SHADES));
    const look = { fill: 'none', 'stroke-width': 1, 'stroke-opacity': 0.55, stroke: shade(i / (SHADES - 1)) };
    if (own.length > 0) add('path', { ...look, d: own.map(lineOf).join('') });
  }
  const winner = ranked.at(-1);
  if (winner) add('path', { fill: 'none', 'stroke-width': 3, stroke: shade(1), d: lineOf(winner) });
  for (const [i, { name, ends }] of axes.entries()) {
    add('line', { x1: x(i), x2: x(i), y1: TOP, y2: HEIGHT - BOTTOM, stroke: 'currentColor' });
    add('text', { x: x(i), y: TOP - 10, 'text-anchor': 'middle' }, cut(ends[1]));
    add('text', { x: x(i), y: HEIGHT - BOTTOM + 14, 'text-anchor': 'middle' }, cut(ends[0]));
    add('text', { x: x(i), y: HEIGHT - 4, 'text-anchor': 'middle', 'font-weight': 600 }, cut(name));
  }
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  svg.setAttribute('role', 'img');
  const words = `${known.length} configurations by ${settings.slice(0, MAX_AXES).join(', ')} and ${metric?.name ?? ''}. The same is in the table of configurations.`;
  svg.setAttribute('aria-label', plain(words));
  const note = 'A line a configuration: blue is worst, red is best, the winner is thick.';
  return element('figure', { class: 'parallel' }, svg as unknown as HTMLElement, element('figcaption', {}, note));
}

function axisOf(name: string, items: readonly PageItem[], value: (item: PageItem) => SettingValue): AxisOf {
  const values = items.map(value);
  const scale = scaleOf(values);
  const numbers = values.filter((one) => typeof one === 'number');
  if (scale) {
    const place = (item: PageItem) => {
      const own = value(item);
      return typeof own === 'number' ? scale(own) : null;
    };
    const low = numbers.reduce((a, b) => Math.min(a, b));
    const high = numbers.reduce((a, b) => Math.max(a, b));
    return { name, value, place, ends: [short(low), short(high)] };
  }
  const names = [...new Set(values.filter((one) => one !== null).map(String))].sort();
  const place = (item: PageItem) => {
    const own = value(item);
    return own === null ? null : names.length < 2 ? 0.5 : names.indexOf(String(own)) / (names.length - 1);
  };
  return { name, value, place, ends: [names[0] ?? '', names.length > 1 ? names.at(-1)! : ''] };
}

/** Names may be long. */
function cut(text: string): string {
  const all = [...plain(text)];
  return all.length > 12 ? `${all.slice(0, 11).join('')}…` : all.join('');
}
