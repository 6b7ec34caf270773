import type uPlot from 'uplot';
import type { Theme } from '../../../chart/theme.js';
import type { PageView } from '../page-data.js';
import type { Look } from './look.js';
import { drawPanel } from './panel.js';
import type { Viewport } from './viewport.js';

export interface PlotsOptions {
  readonly view: PageView;
  readonly look: Look;
  readonly port: Viewport;
  colors(): Theme;
  /** Position of the point under the cursor; null outside. */
  onCursor(position: number | null): void;
  onDraw(plot: uPlot): void;
}

export interface Plots {
  /** From the top down. */
  all(): readonly uPlot[];
  /** Draws all of them again. */
  rebuild(): void;
  destroy(): void;
}

/** The panels of a view one below the other, as wide as their host. */
export function plots(host: HTMLElement, { view, look, port, colors, onCursor, onDraw }: PlotsOptions): Plots {
  let drawn: readonly uPlot[] = [];
  let pressed: Element | null = null;
  const destroy = () => {
    for (const plot of drawn) plot.destroy();
  };
  const rebuild = () => {
    destroy();
    host.replaceChildren();
    const width = Math.max(240, host.clientWidth);
    const state = {
      view,
      colors: colors(),
      look,
      port,
      onSelect: (plot: uPlot, from: number, to: number) => {
        if (plot.root === pressed) port.set([from, to]);
      },
      onCursor: (plot: uPlot, position: number | null) => {
        if (plot === drawn[0]) onCursor(position);
      },
      onDraw: (plot: uPlot) => {
        if (plot.root === host.firstElementChild) onDraw(plot);
      },
    };
    drawn = view.panels.map((panel) => drawPanel(host, panel, width, state));
  };
  host.addEventListener('mousedown', (event) => {
    pressed = event.target instanceof Element ? event.target.closest('.uplot') : null;
  });
  let wide = 0;
  const observer = new ResizeObserver(() => {
    if (host.clientWidth === wide || host.clientWidth === 0) return;
    wide = host.clientWidth;
    rebuild();
  });
  observer.observe(host);
  return {
    all: () => drawn,
    rebuild,
    destroy: () => {
      observer.disconnect();
      destroy();
    },
  };
}
