import type { Hyperparameter } from '../model/log.js';
import type { Report } from '../model/report.js';
import { isSecretSetting } from '../text/secrets/secret-setting.js';
import { mayBeSecretNumber } from '../text/secrets/secret-value.js';
import { withheldProblem } from '../text/secrets/withheld-problem.js';
import { WITHHELD, withheldText } from '../text/secrets/withhold.js';
import { DICTIONARIES, mapParts } from './map-parts.js';

/**
 * A report that was written elsewhere, or by an earlier version, may hold settings that this one would not have read: they are left
 * out, and counted as a problem of that file.
 */
export function withoutSecretSettings(report: Report, file: string): Report {
  const names = new Set<string>();
  const known = new Map<string, boolean>();
  const isSecret = (name: string, value: unknown): boolean => {
    if (!isHyperparameter(value)) return false;
    // Measured numbers are as many as there are findings, and all of one name mean the same.
    const key = typeof value === 'number' && !mayBeSecretNumber(value) ? name : `${name}\n${value}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const is = isSecretSetting(name, value);
    known.set(key, is);
    if (is) names.add(withheldText(name));
    return is;
  };
  const object = (key: string, value: object): object => {
    const isChange = 'name' in value && typeof value.name === 'string' && ('now' in value || 'before' in value);
    if (isChange) return withoutValues(value as { readonly name: string }, isSecret);
    if (!DICTIONARIES.has(key)) return value;
    const entries = Object.entries(value);
    const kept = entries.filter(([name, one]) => !isSecret(name, one));
    return kept.length === entries.length ? value : Object.fromEntries(kept);
  };
  const clean = mapParts(report, (text) => text, object);
  return names.size === 0 ? report : { ...clean, problems: [...clean.problems, withheldProblem(file, [...names])] };
}

/** A setting that differs between two sides, without what they have where that is a secret. */
function withoutValues(change: { readonly name: string }, isSecret: (name: string, value: unknown) => boolean): object {
  const sides = Object.entries(change).filter(([side, value]) => side !== 'name' && isSecret(change.name, value));
  return sides.length === 0 ? change : { ...change, ...Object.fromEntries(sides.map(([side]) => [side, WITHHELD])) };
}

function isHyperparameter(value: unknown): value is Hyperparameter {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
