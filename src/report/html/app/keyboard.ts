import type { Viewport } from './viewport.js';

/** Share of the visible range by which one key press or button zooms or moves. */
export const STEP = 0.25;

/** Arrow keys read the values at the positions, the others zoom and move. */
export function keyboard(
  host: HTMLElement,
  positions: () => readonly number[],
  port: Viewport,
  read: (position: number) => void,
): void {
  let at = -1;
  const readAt = (next: number) => {
    const [from, to] = port.range();
    const all = positions();
    const inside = all.flatMap((position, i) => (position >= from && position <= to ? [i] : []));
    at = Math.max(inside[0] ?? 0, Math.min(inside[inside.length - 1] ?? 0, next));
    const position = all[at];
    if (position !== undefined) read(position);
  };
  host.addEventListener('keydown', (event) => {
    const by = event.shiftKey ? 10 : 1;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowRight: () => readAt(at + by),
      ArrowLeft: () => readAt(at < 0 ? positions().length - 1 : at - by),
      Home: () => readAt(0),
      End: () => readAt(positions().length - 1),
      '+': () => port.zoom(1 - 2 * STEP),
      '=': () => port.zoom(1 - 2 * STEP),
      '-': () => port.zoom(1 / (1 - 2 * STEP)),
      PageUp: () => port.shift(-STEP),
      PageDown: () => port.shift(STEP),
      Escape: () => port.set(null),
      '0': () => port.set(null),
    };
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
