import type { KnownRules } from '../config/parse.js';
import { allRules } from '../diagnose/rules/index.js';

/** What settings may say of rules: their ids, and the options of each. */
export const KNOWN_RULES: KnownRules = new Map(allRules.map(({ id, options }) => [id, Object.keys(options)]));

/** Does this version have such a rule? Reports of others may name any. */
export function isKnownRule(id: string): boolean {
  return KNOWN_RULES.has(id);
}
