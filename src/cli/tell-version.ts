import { VERSION } from '../version.js';

/**
 * Prints the version where nothing else is asked for; else, and where it can't be written, false. Scripts and editors ask it first, so
 * it loads nothing.
 */
export function tellVersion(args: readonly string[]): boolean {
  if (args.length !== 1 || args[0] !== '--version') return false;
  try {
    // A reader that has left is no fault.
    process.stdout.on('error', () => undefined).write(`${VERSION}\n`);
    return true;
  } catch {
    // The program says what is wrong.
    return false;
  }
}
