import { allRules } from '../diagnose/rules/index.js';
import { UserError } from '../model/errors.js';
import { explainRule } from '../report/terminal/explain.js';
import { nearest } from '../text/nearest.js';

/** What a rule sees, how it decides, its causes and advice, in lines of this width. */
export function explain(id: string, width: number): string {
  const rule = allRules.find((one) => one.id === id);
  if (rule) return explainRule(rule, width);
  const ids = allRules.map((one) => one.id);
  const near = nearest(id, ids) ?? ids.find((one) => one.includes(id)) ?? null;
  throw new UserError(`there is no rule "${id}"`, near ? `Did you mean "${near}"?` : `Rules: ${ids.join(', ')}.`);
}
