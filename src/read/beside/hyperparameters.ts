import type { Hyperparameter, Settings } from '../../model/log.js';
import { isSecretSetting } from '../../text/secrets/secret-setting.js';
import { withheldText } from '../../text/secrets/withhold.js';

const MAX_ENTRIES = 500;
const MAX_TEXT = 256;
/** What W&B keeps for itself among the settings: versions, machines, an email address. */
const INTERNAL = /^_wandb/i;

/** Keeps what is a hyper-parameter: numbers, texts (cut), truth values, null. What looks like a secret is named and never read. */
export function toSettings(entries: Iterable<readonly [string, unknown]>): Settings {
  const kept = new Map<string, Hyperparameter>();
  const withheld = new Set<string>();
  for (const [name, value] of entries) {
    if (kept.size + withheld.size >= MAX_ENTRIES) break;
    if (name.length > MAX_TEXT || INTERNAL.test(name) || !isHyperparameter(value)) continue;
    // A name that comes twice may hold the secret the first time.
    kept.delete(name);
    if (isSecretSetting(name, value)) withheld.add(withheldText(name));
    else kept.set(name, typeof value === 'string' ? value.slice(0, MAX_TEXT) : value);
  }
  // Defines properties one by one: `__proto__` becomes a name like any other.
  return { hyperparameters: Object.fromEntries(kept), withheld: [...withheld] };
}

/** Settings of one log from two places: the second ones count where both name one. */
export function joinSettings(first: Settings, second: Settings): Settings {
  return {
    hyperparameters: { ...first.hyperparameters, ...second.hyperparameters },
    withheld: [...new Set([...first.withheld, ...second.withheld])],
  };
}

function isHyperparameter(value: unknown): value is Hyperparameter {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
