import type { Severity } from './finding.js';

/** What the config says about one rule. */
export interface RuleSetting {
  /** Null: the rule's own. */
  readonly severity: Severity | 'off' | null;
  /** Options that differ from the rule's own. */
  readonly options: Readonly<Record<string, number>>;
}
