import { element } from './element.js';

/** What the keys do, in the order of the overlay. */
const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ['?', 'these keys'],
  ['/', 'find a run'],
  ['j, k', 'next run, run before'],
  ['n, N', 'next finding, finding before'],
  ['p', 'pin or unpin the run: it stays drawn over others'],
  ['b', 'baseline on or off'],
  ['l', 'loss on the other axis: logarithmic or not'],
  ['c', 'to the curves'],
  ['← →', 'on the curves: values one after the other; with Shift ten at a time'],
  ['+ −', 'on the curves: zoom'],
  ['Page Up, Page Down', 'on the curves: earlier, later'],
  ['Escape, 0', 'on the curves: show everything'],
];

/** A button that opens the list of keys. */
export function help(): { readonly control: HTMLElement; open(): void } {
  const rows = KEYS.map(([keys, does]) =>
    element('tr', {}, element('th', { scope: 'row' }, element('kbd', {}, keys)), element('td', {}, does)),
  );
  const close = element('button', { type: 'button', onclick: () => dialog.close() }, 'Close');
  const dialog = element(
    'dialog',
    { 'aria-label': 'Keys' },
    element('h2', {}, 'Keys'),
    element('table', {}, element('tbody', {}, ...rows)),
    element(
      'p',
      { class: 'muted' },
      'On a touch screen two fingers zoom, one moves what is zoomed, a double tap shows everything.',
    ),
    close,
  );
  const open = () => dialog.showModal();
  const button = element('button', { type: 'button', 'aria-label': 'Keys', title: 'Keys (?)', onclick: open }, '?');
  return { control: element('span', {}, button, dialog), open };
}

/** Keys that work anywhere but where text is written. */
export function globalKeys(actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    const isWriting = target instanceof Element && target.closest('input, select, textarea, dialog') !== null;
    const action = isWriting || event.ctrlKey || event.metaKey || event.altKey ? undefined : actions[key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
