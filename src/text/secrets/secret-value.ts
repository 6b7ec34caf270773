import { nameSays } from '../../vocabulary/secret-names.js';
import { looksRandom } from './random-text.js';

/** What stands where a secret would: nothing, a word for nothing, or where it is to come from. */
const PLACEHOLDER =
  /^(?:|none|null|nil|nan|true|false|yes|no|on|off|n\/a|undefined|default|auto|unset|empty|required|optional|basic|hidden|redacted|masked|\W+|[*x.•]+|<[^<>]*>|\[[^[\]]*\]|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[\w.]*\}|%[A-Z_]+%|\$[A-Za-z_]\w*|(?:os\.)?environ\W.*|env[:.].*)$/i;
/** A path says where a secret lies, and is none: from the root, from home, from here… */
const PATH = /^(?:~|\.{1,2}|[A-Za-z]:)?[\\/](?:[\w@. -]+[\\/])*[\w@. -]*$/;
/** …or a file of a kind that holds keys. */
const KEY_FILE = /^[\w.-]+(?:\/[\w.-]+)*\.(?:json|pem|key|ya?ml|txt|env|toml|ini|cfg)$/;
/** What is typed in may look like the name of a file. */
const TYPED = /pass|pwd/i;
/** Smallest whole number that may be a password or a number to dial. */
const MIN_NUMBER = 1000;
/** Characters of a value that are looked at: a secret among them shows by then. */
const MAX_VALUE = 512;
/** The same of one whose name does not say so much: keys at random are shorter. */
const MAX_RANDOM = 160;

/** May a number be a secret, if its name says so? */
export function mayBeSecretNumber(value: number): boolean {
  return Number.isInteger(value) && value >= MIN_NUMBER;
}

/** Is the value a secret because of its name? What is a secret whatever its name is, `secretsIn` finds. */
export function isSecretOf(name: string, value: string | number): boolean {
  const says = nameSays(name);
  if (says === 'no') return false;
  if (typeof value === 'number') return says === 'secret' && mayBeSecretNumber(value);
  const text = value.trim().slice(0, MAX_VALUE);
  if (says === 'perhaps') return looksRandom(text.slice(0, MAX_RANDOM));
  if (PLACEHOLDER.test(text)) return false;
  const isPlace = PATH.test(text) || (KEY_FILE.test(text) && !TYPED.test(name));
  return !isPlace || looksRandom(text);
}
