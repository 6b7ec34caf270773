import type { Check } from '../model/finding.js';
import type { RuleCatalogue } from '../text/rule-catalogue.js';
import { plain } from '../text/sentence.js';
import { skipText } from '../text/skip-reason.js';

/** Why a rule was skipped, or what its crash said; '' where neither. */
export function checkText({ rule, why, message }: Check, rules: RuleCatalogue): string {
  return why ? plain(skipText(why, rules.get(rule)?.needs ?? '')) : (message ?? '');
}
