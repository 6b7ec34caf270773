import type { Problem } from '../../model/problem.js';

/** Settings that the message names. */
const MAX_NAMED = 3;

/** Settings that look like secrets, as one problem that names the first; `file`: where they, or the first of them, were met. */
export function withheldProblem(file: string, settings: readonly string[]): Problem {
  const names = settings.slice(0, MAX_NAMED);
  return { file, id: 'settings-withheld', values: { settings: settings.length, names } };
}
