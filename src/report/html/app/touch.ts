import type { Range, Viewport } from './viewport.js';

/** Two taps at most this many milliseconds and pixels apart are one double tap. */
const DOUBLE_TAP = { time: 350, distance: 30 } as const;
/** A finger that moved less has tapped, in pixels. */
const TAP = 10;

interface Start {
  readonly range: Range;
  /** Positions under the fingers, which stay under them. */
  readonly at: readonly number[];
  readonly x: number;
  readonly y: number;
}

/**
 * Two fingers zoom, one finger moves what is zoomed, a double tap shows everything; anything else scrolls the page as ever. `spanOf`:
 * left and right edge of the curves on the screen, in pixels; null where nothing is drawn.
 */
export function touchGestures(host: HTMLElement, port: Viewport, spanOf: () => Range | null): void {
  let start: Start | null = null;
  let isMoving = false;
  let tap: { readonly time: number; readonly x: number; readonly y: number } | null = null;

  const xs = (touches: TouchList) => Array.from(touches, ({ clientX }) => clientX).slice(0, 2);
  const begin = (touches: TouchList) => {
    const span = spanOf();
    const first = touches[0];
    if (!span || !first) {
      start = null;
      return;
    }
    const range = port.range();
    const at = xs(touches).map((x) => range[0] + ((x - span[0]) / (span[1] - span[0])) * (range[1] - range[0]));
    start = { range, at, x: first.clientX, y: first.clientY };
  };

  host.addEventListener('touchstart', ({ touches }) => begin(touches), { passive: true });
  host.addEventListener(
    'touchmove',
    (event) => {
      const span = spanOf();
      const [first] = event.touches;
      if (!start || !span || !first) return;
      const two = start.at.length === 2 && event.touches.length >= 2;
      const [dx, dy] = [Math.abs(first.clientX - start.x), Math.abs(first.clientY - start.y)];
      // One finger up or down scrolls the page; so does one finger on curves that are not zoomed.
      if (!two && !isMoving && (!port.isZoomed() || dx < TAP || dx < dy)) return;
      isMoving = true;
      event.preventDefault();
      const shares = xs(event.touches).map((x) => (x - span[0]) / (span[1] - span[0]));
      const next = two ? pinched(start, shares) : moved(start, shares[0]!, port.whole());
      if (next) port.set(next, false);
    },
    { passive: false },
  );
  host.addEventListener('touchend', (event) => {
    const [ended] = event.changedTouches;
    const began = start;
    begin(event.touches);
    if (event.touches.length > 0 || !ended || !began) return;
    const [x, y, time] = [ended.clientX, ended.clientY, event.timeStamp];
    const isTap = !isMoving && Math.hypot(x - began.x, y - began.y) < TAP;
    if (isMoving) port.set(port.range());
    isMoving = false;
    const isSecond = isTap && tap && time - tap.time < DOUBLE_TAP.time && Math.hypot(x - tap.x, y - tap.y) < DOUBLE_TAP.distance;
    tap = isTap && !isSecond ? { time, x, y } : null;
    if (!isSecond) return;
    event.preventDefault();
    port.set(null);
  });
  host.addEventListener('touchcancel', () => {
    start = null;
    isMoving = false;
    tap = null;
  });
}

/** The range in which both positions lie at these shares of its width; null where the fingers touch or have crossed. */
function pinched({ at }: Start, [a, b]: readonly number[]): Range | null {
  const width = (at[1]! - at[0]!) / (b! - a!);
  if (!(width > 0) || !Number.isFinite(width)) return null;
  const low = at[0]! - a! * width;
  return [low, low + width];
}

/** The range moved so that the position under the finger stays there, as far as there is something to show. */
function moved({ range, at }: Start, share: number, whole: Range): Range {
  const width = range[1] - range[0];
  const low = Math.max(whole[0], Math.min(whole[1] - width, at[0]! - share * width));
  return [low, low + width];
}
