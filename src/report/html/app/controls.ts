import type { Theme } from '../../../chart/theme.js';
import type { PageView } from '../page-data.js';
import { element } from './element.js';
import { STEP } from './keyboard.js';
import type { Look } from './look.js';
import { toggle } from './toggle.js';
import type { Viewport } from './viewport.js';

const ROLES = ['train', 'validation', 'baseline'] as const;

/** The legend, whose entries switch their lines, and the zoom; `rebuild` draws what was switched. */
export function controls(
  view: PageView,
  look: Look,
  colors: () => Theme,
  port: Viewport,
  rebuild: () => void,
): { readonly control: HTMLElement; recolor(): void } {
  const series = view.panels.flatMap((panel) => panel.series);
  const roles = ROLES.filter((role) => series.some((one) => one.role === role));
  const swatches = roles.map((role) => element('span', { class: `swatch ${role}`, 'aria-hidden': 'true' }));
  const recolor = () => {
    for (const [i, role] of roles.entries()) swatches[i]!.style.borderColor = colors()[role];
  };
  recolor();
  const switching = (change: (isOn: boolean) => void) => (isOn: boolean) => {
    change(isOn);
    rebuild();
  };
  const legend = roles.map((role, i) =>
    toggle(
      [swatches[i]!, role],
      true,
      switching((isShown) => {
        if (isShown) look.hidden.delete(role);
        else look.hidden.add(role);
      }),
    ),
  );
  if (series.some(({ band }) => band !== null))
    legend.push(
      toggle(
        ['range of the repeats'],
        true,
        switching((isShown) => {
          look.bands = isShown;
        }),
      ),
    );
  if (mayBeLogarithmic(view))
    legend.push(
      toggle(
        ['logarithmic loss'],
        look.isLogarithmic,
        switching((is) => {
          look.isLogarithmic = is;
        }),
      ),
    );
  const control = element('div', { class: 'controls' });
  control.append(
    element('div', { role: 'group', 'aria-label': 'Lines' }, ...legend),
    element('div', { role: 'group', 'aria-label': 'Zoom' }, ...zoomButtons(port)),
  );
  return { control, recolor };
}

function mayBeLogarithmic({ panels }: PageView): boolean {
  const loss = panels.find(({ kind }) => kind === 'loss');
  const values = loss?.series.flatMap(({ value }) => value.filter((one) => one !== null)) ?? [];
  return values.length > 0 && values.every((value) => value > 0);
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
