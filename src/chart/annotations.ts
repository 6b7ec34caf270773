import { bestLabelPlace } from './best-label.js';
import type { Figure } from './figure.js';
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

/** Windows with their letters, learning-rate drops and best checkpoints, as the annotation plugin draws them. */
export function annotationsOf(figure: Figure, theme: Theme): Readonly<Record<string, unknown>> {
  const annotations: Record<string, unknown> = {};
  const letters = lettersOf(figure);
  for (const [i, { from, to, severity }] of figure.windows.entries()) {
    const width = Math.max(to - from, (figure.to - figure.from) / 200);
    for (const j of figure.panels.keys()) {
      annotations[`window${i}-${j}`] = {
        type: 'box',
        xScaleID: 'x',
        yScaleID: `y${j}`,
        xMin: from,
        xMax: Math.min(from + width, figure.to),
        backgroundColor: `${theme[severity]}38`,
        borderColor: theme[severity],
        borderWidth: 1,
        drawTime: 'beforeDatasetsDraw',
      };
    }
    const letter = letters.get(i);
    if (letter === undefined) continue;
    annotations[`letter${i}`] = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: 'y0',
      xValue: Math.min(from + width / 2, figure.to),
      yValue: figure.panels[0]!.max,
      yAdjust: 12,
      content: letter,
      color: theme.text,
      font: { family: FONT, size: 15, weight: 'bold' },
      padding: 0,
      drawTime: 'afterDatasetsDraw',
    };
  }
  const sides = dropSides(figure);
  const named = figure.drops.flatMap(({ at }, i) => (sides[i] ? [at] : []));
  for (const [i, { at, label }] of figure.drops.entries()) {
    const last = figure.panels.length - 1;
    for (const j of figure.panels.keys()) {
      const style = { borderColor: theme.muted, borderWidth: 1, borderDash: [3, 3] };
      annotations[`drop${i}-${j}`] = { type: 'line', xScaleID: 'x', yScaleID: `y${j}`, xMin: at, xMax: at, ...style };
    }
    const side = sides[i];
    if (!side) continue;
    annotations[`rate${i}`] = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: `y${last}`,
      xValue: at,
      yValue: figure.panels[last]!.min,
      xAdjust: side === 'left' ? -4 : 4,
      yAdjust: -9,
      position: { x: side === 'left' ? 'end' : 'start', y: 'center' },
      content: label,
      color: theme.muted,
      font: { family: FONT, size: 11, weight: 'normal' },
      padding: 0,
    };
  }
  for (const [i, panel] of figure.panels.entries()) {
    if (!panel.marker) continue;
    const { at, value, label } = panel.marker;
    const y = Math.min(panel.max, Math.max(panel.min, value));
    const { anchor, dx, dy } = bestLabelPlace(panel, figure, named);
    annotations[`best${i}`] = {
      type: 'point',
      xScaleID: 'x',
      yScaleID: `y${i}`,
      xValue: at,
      yValue: y,
      pointStyle: 'rectRot',
      radius: 6,
      backgroundColor: theme.validation,
      borderColor: theme.background,
      borderWidth: 1.5,
    };
    annotations[`bestLabel${i}`] = {
      type: 'label',
      xScaleID: 'x',
      yScaleID: `y${i}`,
      xValue: at,
      yValue: y,
      position: { x: anchor, y: 'center' },
      xAdjust: dx,
      yAdjust: dy,
      content: label,
      color: theme.text,
      font: { family: FONT, size: 11, weight: 'bold' },
      backgroundColor: `${theme.background}b0`,
      padding: 2,
    };
  }
  return annotations;
}
