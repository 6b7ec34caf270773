import type { KnownRules } from '../config/parse.js';
import { allRules } from '../diagnose/rules/index.js';

/** What settings may say of rules: their ids, and the options of each. */
export const KNOWN_RULES: KnownRules = new Map(allRules.map(({ id, options }) => [id, Object.keys(options)]));
