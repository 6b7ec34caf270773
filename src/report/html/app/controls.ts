import type { Theme } from '../../../chart/theme.js';
import type { PagePanel } from '../page-data.js';
import { SHARE } from './axis.js';
import { element, plain } from './element.js';
import { STEP } from './keyboard.js';
import { BAND } from './look.js';
import { MAX_SMOOTHING, type Route, switching } from './route.js';
import { toggle } from './toggle.js';
import type { Viewport } from './viewport.js';

const ROLES = ['train', 'validation', 'baseline'] as const;

export interface ControlsOptions {
  readonly panels: readonly PagePanel[];
  /** Of the log, and names of the series by which the curves can be drawn in its place. */
  readonly axis: string;
  readonly axes: readonly string[];
  readonly port: Viewport;
  route(): Route;
  colors(): Theme;
  change(patch: Partial<Route>): void;
}

/** The legend, whose entries switch their lines, the axis, the smoothing and the zoom. */
export function controls({ panels, axis, axes, port, route, colors, change }: ControlsOptions): {
  readonly control: HTMLElement;
  /** Shows what the route says now, in the colors of the theme. */
  refresh(): void;
} {
  const series = panels.flatMap((panel) => panel.series);
  const roles = ROLES.filter((role) => series.some((one) => one.role === role));
  const swatches = roles.map((role) => element('span', { class: `swatch ${role}`, 'aria-hidden': 'true' }));
  const line = (role: string, content: readonly (Node | string)[]) =>
    toggle(
      content,
      () => !route().hidden.includes(role),
      () => change({ hidden: switching(route().hidden, role) }),
    );
  const toggles = roles.map((role, i) => line(role, [swatches[i]!, role]));
  if (series.some(({ band }) => band !== null)) toggles.push(line(BAND, ['range']));
  const smoothing = element('input', { type: 'range', min: 0, max: MAX_SMOOTHING, step: 0.01, 'aria-label': 'Smoothing' });
  smoothing.addEventListener('input', () => change({ smoothing: Number(smoothing.value) }));
  const level = element('output', {});
  const choice = element(
    'select',
    { 'aria-label': 'Horizontal axis', onchange: () => change({ axis: choice.value || null, range: null }) },
    element('option', { value: '' }, axis),
    ...axes.map((name) => element('option', { value: name }, name === SHARE ? 'share of the run' : plain(name))),
  );
  const refresh = () => {
    for (const [i, role] of roles.entries()) swatches[i]!.style.borderColor = colors()[role];
    for (const one of toggles) one.refresh();
    const { smoothing: weight, axis: shown } = route();
    smoothing.value = String(weight);
    level.textContent = weight === 0 ? 'off' : weight.toFixed(2);
    choice.value = shown ?? '';
  };
  refresh();
  const control = element(
    'div',
    { class: 'controls' },
    element('div', { role: 'group', 'aria-label': 'Lines' }, ...toggles.map((one) => one.control)),
    element('label', {}, 'by ', choice),
    element('label', { class: 'smoothing' }, 'smoothing ', smoothing, level),
    element('div', { role: 'group', 'aria-label': 'Zoom' }, ...zoomButtons(port)),
  );
  control.hidden = series.length === 0;
  return { control, refresh };
}

function zoomButtons(port: Viewport): readonly HTMLElement[] {
  return [
    button('Zoom in', '+', () => port.zoom(1 - 2 * STEP)),
    button('Zoom out', '−', () => port.zoom(1 / (1 - 2 * STEP))),
    button('Earlier', '←', () => port.shift(-STEP)),
    button('Later', '→', () => port.shift(STEP)),
    button('Show all', 'All', () => port.set(null)),
  ];
}

function button(name: string, text: string, onClick: () => void): HTMLElement {
  return element('button', { type: 'button', 'aria-label': name, title: name, onclick: onClick }, text);
}
