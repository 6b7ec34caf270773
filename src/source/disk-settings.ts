import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadText } from '../config/load.js';
import { UserError } from '../model/errors.js';

/** Reads settings from the disk. */
export function diskSettings(root: string): ReadText {
  return async (file) => {
    const full = resolve(root, file);
    if (!existsSync(full)) return null;
    if (!statSync(full).isFile()) throw new UserError(`the config ${file} is not a file`, 'Name a YAML file.');
    return { text: readFileSync(full, 'utf8'), name: file };
  };
}
