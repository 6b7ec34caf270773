import { nameSays } from '../../vocabulary/secret-names.js';
import { looksRandom } from './random-text.js';

/** What stands where a secret would: nothing, a word for nothing, or where it is to come from. */
const PLACEHOLDER =
  /^(?:|none|null|nil|nan|true|false|yes|no|on|off|n\/a|undefined|default|auto|unset|empty|required|optional|basic|hidden|redacted|masked|\W+|[*x.•]+|<[^<>]*>|\[[^[\]]*\]|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[\w.]*\}|%[A-Z_]+%|\$[A-Za-z_]\w*|(?:os\.)?environ\W.*|env[:.].*)$/i;
/** A path of at least two parts says where a secret lies, and is none. */
const PATH =
  /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w@. -]+[\\/])*[\w@. -]*$|^[\w.-]+(?:\/[\w.-]+)*\.(?:json|pem|key|ya?ml|txt|env|toml|ini|cfg)$/;
/** Smallest whole number that may be a password or a number to dial. */
const MIN_NUMBER = 1000;
/** Characters of a value that are looked at: a secret among them shows by then. */
const MAX_VALUE = 512;

/** Is the value a secret because of its name? What is a secret whatever its name is, `secretsIn` finds. */
export function isSecretOf(name: string, value: string | number): boolean {
  const says = nameSays(name);
  if (says === 'no') return false;
  if (typeof value === 'number') return says === 'secret' && Number.isInteger(value) && value >= MIN_NUMBER;
  const text = value.trim().slice(0, MAX_VALUE);
  if (says === 'perhaps') return looksRandom(text);
  return !PLACEHOLDER.test(text) && !(PATH.test(text) && !looksRandom(text));
}
