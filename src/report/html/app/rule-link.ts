/** Does an address lead to what is said of a rule? */
export function isRuleLink(address: string): boolean {
  return address.startsWith('#rule-');
}

/** Opens what a link about a rule leads to. */
export function openRule(address: string): void {
  const target = isRuleLink(address) ? document.getElementById(address.slice(1)) : null;
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  target.scrollIntoView({ block: 'start' });
  target.querySelector('summary')?.focus({ preventScroll: true });
}
