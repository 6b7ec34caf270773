/** The letter of a finding's button; null beside it. */
export function letterAt(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest('button[data-letter]') : null;
  return button?.getAttribute('data-letter') ?? null;
}

/** Letters of the findings in the order in which they are told, each once. */
export function lettersIn(content: HTMLElement): readonly string[] {
  const all = [...content.querySelectorAll('[data-finding]')].map((one) => one.getAttribute('data-finding') ?? '');
  return [...new Set(all)];
}

/** Marks the findings of a letter; null: none. */
export function markFinding(content: HTMLElement, letter: string | null): void {
  for (const finding of content.querySelectorAll('[data-finding]'))
    finding.classList.toggle('current', finding.getAttribute('data-finding') === letter);
}

export function lookAtFinding(content: HTMLElement, letter: string): void {
  const finding = content.querySelector<HTMLElement>(`[data-finding="${CSS.escape(letter)}"]`);
  finding?.setAttribute('tabindex', '-1');
  finding?.scrollIntoView({ block: 'center' });
  finding?.focus({ preventScroll: true });
}

export function lookAtCurves(content: HTMLElement): void {
  content.querySelector('.charts')?.scrollIntoView({ block: 'nearest' });
  content.querySelector<HTMLElement>('.plots')?.focus({ preventScroll: true });
}
