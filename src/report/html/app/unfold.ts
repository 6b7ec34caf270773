/** Paper has no clicks: what is folded is opened before printing and closed again after it. What is no text stays folded: the large table of the curves, the choice of further ones. */
export function unfoldForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.values, .further)')];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
  });
}
