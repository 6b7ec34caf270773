import { writeSync } from 'node:fs';
import { VERSION } from '../version.js';

/**
 * Prints the version where nothing else is asked for; else, and where it can't be written at once, false: the program does it then, or
 * says what is wrong. Scripts and editors ask it first, so it loads nothing.
 */
export function tellVersion(args: readonly string[]): boolean {
  if (args.length !== 1 || args[0] !== '--version') return false;
  try {
    writeSync(1, `${VERSION}\n`);
    return true;
  } catch {
    return false;
  }
}
