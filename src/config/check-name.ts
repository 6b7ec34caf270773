import type { Config } from './config.js';

/** Name of the check where several models are judged, each under a key of its own. */
export function checkNameOf({ checkName }: Pick<Config, 'checkName'>, key: string): string {
  return key === 'default' ? checkName : `${checkName} (${key})`;
}
