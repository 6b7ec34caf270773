import { short } from '../text/numbers.js';
import type { Figure, FigurePanel } from './figure.js';

/** What the picture shows, in words: start, end and best of each line, learning-rate drops, lettered windows. No names from logs. */
export function altText(figure: Figure): string {
  const panels = figure.panels.map((panel) => panelText(panel, figure.axis));
  const drops = figure.drops.length > 0 ? [`Learning-rate drops at ${figure.drops.map(({ at }) => short(at)).join(', ')}.`] : [];
  const windows = figure.windows.map(({ letter, from, to, rule }) => `${letter}: ${rule}, ${short(from)}–${short(to)}.`);
  return [
    `Training curves over ${short(figure.from)}–${short(figure.to)} ${figure.axis}s.`,
    ...panels,
    ...drops,
    ...windows,
  ].join(' ');
}

function panelText({ kind, series, marker }: FigurePanel, axis: string): string {
  const lines = series.map(({ role, value }) => {
    const finite = value.filter(Number.isFinite);
    return `${role} ${short(finite[0] ?? Number.NaN)} to ${short(finite[finite.length - 1] ?? Number.NaN)}`;
  });
  const best = marker ? `; best validation ${short(marker.value)} at ${axis} ${short(marker.at)}` : '';
  return `${kind === 'loss' ? 'Loss' : 'Score'}: ${lines.join(', ')}${best}.`;
}
