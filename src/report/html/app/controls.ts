import type { Theme } from '../../../chart/theme.js';
import type { PageView } from '../page-data.js';
import { element } from './element.js';

const ROLES = ['train', 'validation', 'baseline'] as const;

export interface ControlEvents {
  readonly step: number;
  onRole(role: string, isShown: boolean): void;
  onBands(isShown: boolean): void;
  onLogarithmic(is: boolean): void;
  onZoom(factor: number): void;
  onShift(share: number): void;
  onReset(): void;
}

/** The legend, whose entries switch their lines, and the zoom. */
export function controls(
  view: PageView,
  isLogarithmic: boolean,
  colors: () => Theme,
  events: ControlEvents,
): { readonly control: HTMLElement; recolor(): void } {
  const series = view.panels.flatMap((panel) => panel.series);
  const roles = ROLES.filter((role) => series.some((one) => one.role === role));
  const swatches = roles.map((role) => element('span', { class: `swatch ${role}`, 'aria-hidden': 'true' }));
  const recolor = () => {
    for (const [i, role] of roles.entries()) swatches[i]!.style.borderColor = colors()[role];
  };
  recolor();
  const legend = roles.map((role, i) => toggle([swatches[i]!, role], true, (on) => events.onRole(role, on)));
  if (series.some(({ band }) => band !== null)) legend.push(toggle(['range of the repeats'], true, events.onBands));
  const loss = view.panels.find(({ kind }) => kind === 'loss');
  const values = loss?.series.flatMap(({ value }) => value.filter((one) => one !== null)) ?? [];
  if (values.length > 0 && values.every((value) => value > 0))
    legend.push(toggle(['logarithmic loss'], isLogarithmic, events.onLogarithmic));
  const { step } = events;
  const zoom = [
    button('Zoom in', '+', () => events.onZoom(1 - 2 * step)),
    button('Zoom out', '−', () => events.onZoom(1 / (1 - 2 * step))),
    button('Earlier', '←', () => events.onShift(-step)),
    button('Later', '→', () => events.onShift(step)),
    button('Show all', 'All', events.onReset),
  ];
  const control = element('div', { class: 'controls' });
  control.append(
    element('div', { role: 'group', 'aria-label': 'Lines' }, ...legend),
    element('div', { role: 'group', 'aria-label': 'Zoom' }, ...zoom),
  );
  return { control, recolor };
}

function toggle(content: readonly (Node | string)[], isOn: boolean, onToggle: (isOn: boolean) => void): HTMLElement {
  let on = isOn;
  const made = element(
    'button',
    {
      type: 'button',
      'aria-pressed': String(on),
      onclick: () => {
        on = !on;
        made.setAttribute('aria-pressed', String(on));
        onToggle(on);
      },
    },
    ...content,
  );
  return made;
}

function button(name: string, text: string, onClick: () => void): HTMLElement {
  return element('button', { type: 'button', 'aria-label': name, title: name, onclick: onClick }, text);
}
