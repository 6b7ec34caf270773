import type { Config } from '../config/config.js';
import { groupRules } from '../diagnose/rules/index.js';
import { UserError } from '../model/errors.js';
import type { LintSettings } from '../model/lint-settings.js';
import type { RuleSetting } from '../model/rule-setting.js';

type Settings = Pick<Config, 'profile' | 'metrics' | 'rules'>;

/** Rules about repeats are judged where reports are merged, by what is set there. */
const GROUP_RULES = new Set(groupRules.map(({ id }) => id));

/** What of the settings findings of runs depend on; undefined where all of it is as it is without settings. */
export function lintSettings({ profile, metrics, rules }: Settings): LintSettings | undefined {
  const own = [...rules].filter(([id]) => !GROUP_RULES.has(id));
  const isDefault = profile === null && metrics.loss === null && metrics.score === null && own.length === 0;
  return isDefault ? undefined : { profile, metrics, rules: Object.fromEntries(own) };
}

/**
 * Refuses a report whose findings were made with other settings than those that count here: what a rule would have found cannot be
 * made up for from thinned curves, and neither can what gave way to something graver.
 */
export function refuseOtherSettings(file: string, made: LintSettings | undefined, here: Settings): void {
  const there = toWords(made);
  const wanted = toWords(lintSettings(here));
  for (const what of new Set([...there.keys(), ...wanted.keys()])) {
    const [own, other] = [wanted.get(what) ?? 'default', there.get(what) ?? 'default'];
    if (own === other) continue;
    throw new UserError(
      `${file} was made with other settings: ${what} is ${other} there and ${own} here`,
      'Give both the same settings file, or upload the logs instead of the report.',
    );
  }
}

/** What is set → how, in words that are the same for the same setting. */
function toWords(settings: LintSettings | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  if (settings === undefined) return words;
  const { profile, metrics, rules } = settings;
  if (profile !== null) words.set('the profile', profile);
  for (const [role, name] of Object.entries(metrics)) if (name !== null) words.set(`the main ${role}`, name);
  for (const [id, setting] of Object.entries(rules)) words.set(`rule ${id}`, ruleWords(setting));
  return words;
}

/** `warning, patience 5`. */
function ruleWords({ severity, options }: RuleSetting): string {
  const given = Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1));
  return [severity ?? 'default', ...given.map(([option, value]) => `${option} ${value}`)].join(', ');
}
