import { bestLabelPlace } from './best-label.js';
import type { Figure } from './figure.js';
import { headRows } from './head-rows.js';
import { FONT, type Theme } from './theme.js';

/** Share of the axis that a letter takes: windows whose middles are nearer share one place. */
const LETTER_ROOM = 0.03;
/** Share of the axis that the words at a learning-rate drop take. */
const DROP_ROOM = 0.075;

/** What is written over each window, by its number: `A B` over the first of those that would cover each other. */
export function lettersOf({ windows, from, to }: Figure): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [i, window] of windows.entries()) {
    const near = [...texts.keys()].find((j) => Math.abs(middle(windows[j]!) - middle(window)) < LETTER_ROOM * (to - from));
    texts.set(near ?? i, near === undefined ? window.letter : `${texts.get(near)} ${window.letter}`);
  }
  return texts;
}

function middle({ from, to }: { readonly from: number; readonly to: number }): number {
  return (from + to) / 2;
}

/** On which side of its line each drop is named: drops that follow too closely are not, the line says enough. */
function dropSides({ drops, from, to }: Figure): readonly ('left' | 'right' | null)[] {
  const room = DROP_ROOM * (to - from);
  let taken = Number.NEGATIVE_INFINITY;
  return drops.map(({ at }) => {
    const side = at + room > to ? 'left' : 'right';
    const start = side === 'left' ? at - room : at;
    if (start < taken) return null;
    taken = start + room;
    return side;
  });
}

type Annotations = readonly (readonly [string, Readonly<Record<string, unknown>>])[];

/** Windows with their letters, learning-rate drops and best checkpoints, as the annotation plugin draws them, in this order. */
export function marksOf(figure: Figure, theme: Theme): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...windows(figure, theme), ...drops(figure, theme), ...checkpoints(figure, theme)]);
}

function windows(figure: Figure, theme: Theme): Annotations {
  const letters = lettersOf(figure);
  const row = headRows(figure) - 0.5;
  return figure.windows.flatMap(({ from, to, severity }, i): Annotations => {
    const width = Math.max(to - from, (figure.to - figure.from) / 200);
    const box = {
      type: 'box',
      xScaleID: 'x',
      // There is no such scale: from the letters down to the axis, through all panels.
      yScaleID: 'none',
      xMin: from,
      xMax: Math.min(from + width, figure.to),
      backgroundColor: `${theme[severity]}38`,
      borderColor: theme[severity],
      borderWidth: 1,
      drawTime: 'beforeDatasetsDraw',
    };
    const letter = letters.get(i);
    if (letter === undefined) return [[`window${i}`, box]];
    const label = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: 'head',
      xValue: Math.min(from + width / 2, figure.to),
      yValue: row,
      content: letter,
      color: theme.text,
      font: { family: FONT, size: 15, weight: 'bold' },
      padding: 0,
      drawTime: 'afterDatasetsDraw',
    };
    return [
      [`window${i}`, box],
      [`letter${i}`, label],
    ];
  });
}

function drops(figure: Figure, theme: Theme): Annotations {
  const sides = dropSides(figure);
  return figure.drops.flatMap(({ at, label }, i): Annotations => {
    const style = { borderColor: theme.muted, borderWidth: 1, borderDash: [3, 3] };
    const lines = ['head', ...figure.panels.map((_, j) => `y${j}`)].map((scale) => {
      const ends = scale === 'head' ? { yMin: 0, yMax: 1 } : {};
      const line = { type: 'line', xScaleID: 'x', yScaleID: scale, xMin: at, xMax: at, ...ends, ...style };
      return [`drop${i}-${scale}`, line] as const;
    });
    const side = sides[i];
    if (!side) return lines;
    const words = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: 'head',
      xValue: at,
      yValue: 0.5,
      xAdjust: side === 'left' ? -4 : 4,
      position: { x: side === 'left' ? 'end' : 'start', y: 'center' },
      content: label,
      color: theme.muted,
      font: { family: FONT, size: 11, weight: 'normal' },
      padding: 0,
    };
    return [...lines, [`rate${i}`, words]];
  });
}

function checkpoints(figure: Figure, theme: Theme): Annotations {
  return figure.panels.flatMap((panel, i): Annotations => {
    if (!panel.marker) return [];
    const { at, value, label } = panel.marker;
    const { anchor, dx, dy } = bestLabelPlace(panel, figure);
    const place = { xScaleID: 'x', yScaleID: `y${i}`, xValue: at, yValue: Math.min(panel.max, Math.max(panel.min, value)) };
    const point = {
      type: 'point',
      ...place,
      pointStyle: 'rectRot',
      radius: 6,
      backgroundColor: theme.validation,
      borderColor: theme.background,
      borderWidth: 1.5,
    };
    const words = {
      type: 'label',
      ...place,
      position: { x: anchor, y: 'center' },
      xAdjust: dx,
      yAdjust: dy,
      content: label,
      color: theme.text,
      font: { family: FONT, size: 11, weight: 'bold' },
      backgroundColor: `${theme.background}b0`,
      padding: 2,
    };
    return [
      [`best${i}`, point],
      [`bestLabel${i}`, words],
    ];
  });
}
