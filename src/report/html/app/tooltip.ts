import { short } from '../../../text/numbers.js';
import type { PageView } from '../page-data.js';
import { element, plain } from './element.js';
import { placeWords, valueAt, valueText } from './values.js';

/** Lines of a tooltip; the rest is counted. */
const MAX_LINES = 24;
/** From the cursor, in pixels. */
const AWAY = 14;

/** A line as the tooltip tells it. */
export interface ToldLine {
  readonly label: string;
  readonly color: string;
  readonly at: readonly number[];
  readonly value: readonly (number | null)[];
  /** Smoothed; absent where nothing is. */
  readonly level?: readonly (number | null)[];
}

export interface Tooltip {
  readonly control: HTMLElement;
  /** At a point of the window, in pixels. */
  show(
    view: Pick<PageView, 'axis' | 'windows' | 'phases'>,
    lines: readonly ToldLine[],
    position: number,
    x: number,
    y: number,
  ): void;
  hide(): void;
}

/** The value, and its level where it is smoothed. */
function valuesText(line: ToldLine, position: number): string {
  const value = valueText(valueAt(line, position));
  return line.level ? `${value} (${valueText(valueAt({ at: line.at, value: line.level }, position))})` : value;
}

/** All values at a position, beside the cursor. Readers of the screen are told elsewhere. */
export function tooltip(): Tooltip {
  const control = element('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
  return {
    control,
    show: (view, lines, position, x, y) => {
      const rows = lines.slice(0, MAX_LINES).map((line) => {
        const swatch = element('i', { class: 'dot' });
        swatch.style.background = line.color;
        return element('div', {}, swatch, element('bdi', {}, plain(line.label)), element('b', {}, valuesText(line, position)));
      });
      const more = lines.length > MAX_LINES ? [element('div', {}, `and ${lines.length - MAX_LINES} more`)] : [];
      const places = placeWords(view, position).map((words) => element('div', { class: 'muted' }, words));
      control.replaceChildren(
        element('div', {}, `${plain(view.axis)} ${short(position)}${lines.some(({ level }) => level) ? ' (smoothed)' : ''}`),
        ...rows,
        ...more,
        ...places,
      );
      control.hidden = false;
      control.style.left = '0';
      const { offsetWidth: wide, offsetHeight: high } = control;
      const left = x + AWAY + wide > innerWidth ? x - AWAY - wide : x + AWAY;
      control.style.left = `${Math.max(0, left)}px`;
      control.style.top = `${Math.max(0, Math.min(innerHeight - high, y + AWAY))}px`;
    },
    hide: () => {
      control.hidden = true;
    },
  };
}
