import { parse } from 'yaml';
import { nestsTooDeep } from '../text/yaml-depth.js';

/** What in a pattern of GitHub's means something else elsewhere, or nothing: then it is not guessed. */
const UNSURE = /[!?+[\]{}\\]|^\.?\/|\/$|\/\/|[^/]\*\*|\*\*\*/;
const MAX_PATTERNS = 100;

/**
 * Globs of the files whose changes start a workflow (`paths` of `on.pull_request` and `on.push`, both together); null where any
 * change may start it, or the file does not say it plainly.
 */
export function trainingPaths(workflow: string): readonly string[] | null {
  if (nestsTooDeep(workflow)) return null;
  let on: unknown;
  try {
    on = fieldOf(parse(workflow), 'on');
  } catch {
    return null;
  }
  const events = ['pull_request', 'push'].filter((event) => fieldOf(on, event) !== undefined);
  const lists = events.map((event) => fieldOf(fieldOf(on, event), 'paths'));
  if (events[0] !== 'pull_request' || !lists.every(isPatternList)) return null;
  const patterns = lists.flat();
  if (patterns.length > MAX_PATTERNS || patterns.some((one) => UNSURE.test(one))) return null;
  // `**.py` is any such file below any folder.
  return patterns.map((one) => one.replace(/\*\*(?=[^/])/g, '**/*'));
}

function isPatternList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one.length < 500);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
