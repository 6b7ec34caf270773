import type { Severity } from '../model/finding.js';

const RANKS: readonly Severity[] = ['notice', 'warning', 'error'];

/** How grave: 1 for a notice, 2 for a warning, 3 for an error; 0 for nothing. */
export function rankOf(severity: Severity | null): number {
  return severity === null ? 0 : RANKS.indexOf(severity) + 1;
}

/** The gravest of what was found; null where nothing was. */
export function worstOf(found: readonly { readonly severity: Severity }[]): Severity | null {
  let worst: Severity | null = null;
  for (const { severity } of found) if (rankOf(severity) > rankOf(worst)) worst = severity;
  return worst;
}
