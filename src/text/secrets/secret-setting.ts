import type { Hyperparameter } from '../../model/log.js';
import { secretsIn } from './find-secrets.js';
import { isSecretOf } from './secret-value.js';

/** Characters of a value that are looked at: far more than are kept. */
const MAX_VALUE = 4_096;

/** Does a setting hold a secret, in its name or its value, or in its value because of its name? */
export function isSecretSetting(name: string, value: Hyperparameter): boolean {
  if (secretsIn(name).length > 0) return true;
  if (typeof value === 'number') return isSecretOf(name, value);
  if (typeof value !== 'string') return false;
  return isSecretOf(name, value) || secretsIn(value.slice(0, MAX_VALUE)).length > 0;
}
