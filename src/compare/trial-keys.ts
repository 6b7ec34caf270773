import { commonOf } from './hyperparameters.js';
import type { NamedRun } from './named-run.js';

/** Configurations that differ in one of these are no attempts at the same thing: their values can't be ranked. */
const NOT_SWEPT =
  /(?:^|[._/-])(?:cv|k?folds?|splits?|tasks?|env|subject|domain|lang|language|scenario|game|site|patient|dataset)(?:[_-]?(?:id|idx|index|name|no|num|number))?$/i;
/** A name that only counts configurations: `c3`, `config_12`. */
const COUNTED =
  /^(?:c|cfg|conf|config|configuration|combo|combination|grid|point|sweep|agent|sample|hp|hparams?|params?)[-_]?\d+$/;
/** Shorter texts would be found in any name. */
const MIN_TEXT = 2;
/** Characters of a value that a name may hold. */
const MAX_TEXT = 255;

/**
 * Texts of which configurations share one that may be trials of one sweep: the same settings are logged, on the same data, and their names
 * say the same, or the same but for the values of these settings. None where no setting is logged.
 */
export function trialKeys({ run, settings, residue }: NamedRun, ignored: ReadonlySet<string>): readonly string[] {
  const names = Object.keys(settings).sort();
  if (names.length === 0) return [];
  const data = commonOf([run], ['data'], ignored);
  const fixed = names.filter((name) => data.has(name) || NOT_SWEPT.test(name)).map((name) => settings[name]);
  const texts = [residue.text, withoutValues(residue.text, Object.values(settings))];
  return texts.map((text) => JSON.stringify([names, fixed, text]));
}

/** `lr0.1-adam` → `lr#-#` where 0.1 and adam are logged; a number that is no logged value stays. */
function withoutValues(text: string, values: readonly unknown[]): string {
  const numbers = new Set(values.flatMap((value) => numberOf(value) ?? []));
  const texts = values
    .map((value) => String(value).toLowerCase())
    .filter((value) => value.length >= MIN_TEXT && value.length <= MAX_TEXT && !Number.isFinite(Number(value)))
    .sort((a, b) => b.length - a.length);
  let left = text.toLowerCase();
  for (const value of texts) left = left.split(value).join('#');
  const parts = left.split('/').map((part) => (COUNTED.test(part) ? '#' : part));
  return parts.join('/').replace(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/g, (found) => (numbers.has(Number(found)) ? '#' : found));
}

function numberOf(value: unknown): number | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}
