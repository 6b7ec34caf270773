import { element } from './element.js';

/** A button that is switched on and off. */
export function toggle(content: readonly (Node | string)[], isOn: boolean, onToggle: (isOn: boolean) => void): HTMLElement {
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
