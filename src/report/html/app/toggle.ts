import { element } from './element.js';

/** A button that shows whether something is on. */
export interface Toggle {
  readonly control: HTMLElement;
  /** Asks again. */
  refresh(): void;
}

export function toggle(content: readonly (Node | string)[], isOn: () => boolean, onPress: () => void, more = {}): Toggle {
  const control = element('button', { type: 'button', 'aria-pressed': String(isOn()), onclick: onPress, ...more }, ...content);
  return { control, refresh: () => control.setAttribute('aria-pressed', String(isOn())) };
}
