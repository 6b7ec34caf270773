/** Paper has no clicks: why the verdict is what it is, is unfolded before printing and folded again after it. What is long stays folded. */
export function printing(onPrint: (isPaper: boolean) => void): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.reasons:not([open])')];
    for (const one of opened) one.open = true;
    onPrint(true);
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
    onPrint(false);
  });
}
