import type uPlot from 'uplot';
import type { FigureWindow } from '../../../chart/figure.js';
import { element } from './element.js';

/** Room for one letter, in pixels: what a finger hits. */
const WIDTH = 28;

export interface LetterStrip {
  readonly control: HTMLElement;
  /** Puts every letter above the middle of what is visible of its stretch. */
  place(plot: uPlot, windows: readonly FigureWindow[]): void;
  mark(letter: string | null): void;
}

/** The letters of the findings above the curves; each leads to its finding. */
export function letterStrip(windows: readonly FigureWindow[], onLetter: (letter: string) => void): LetterStrip {
  const buttons = windows.map(({ letter, rule, from, to }) =>
    element(
      'button',
      {
        type: 'button',
        class: 'letter',
        'data-window': letter,
        'aria-label': `${letter}: go to the finding ${rule}, ${from} to ${to}`,
        title: rule,
        onclick: () => onLetter(letter),
      },
      letter,
    ),
  );
  const control = element('div', { class: 'letters' }, ...buttons);
  control.hidden = windows.length === 0;
  return {
    control,
    place: (plot, shown) => {
      const left = plot.bbox.left / devicePixelRatio;
      const right = left + plot.bbox.width / devicePixelRatio;
      const x = (position: number) => Math.max(left, Math.min(right, left + plot.valToPos(position, 'x')));
      let free = 0;
      for (const [i, { letter }] of windows.entries()) {
        const button = buttons[i]!;
        const { from, to } = shown.find((one) => one.letter === letter) ?? { from: Number.NaN, to: Number.NaN };
        const { min = 0, max = 0 } = plot.scales['x'] ?? {};
        button.hidden = !(to >= min! && from <= max!);
        if (button.hidden) continue;
        const at = Math.max(free, (x(from) + x(to)) / 2 - WIDTH / 2);
        button.style.left = `${Math.min(at, right - WIDTH / 2)}px`;
        free = at + WIDTH + 2;
      }
    },
    mark: (letter) => {
      for (const [i, button] of buttons.entries()) button.classList.toggle('current', windows[i]!.letter === letter);
    },
  };
}
