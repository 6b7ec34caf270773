import type { Hyperparameter } from '../model/log.js';
import type { ReportRun } from '../model/report.js';
import type { Select } from '../model/select.js';

/** A configuration with its runs. */
export interface Selectable {
  readonly id: string;
  readonly runs: readonly ReportRun[];
}

/** Does the setting `select` name this configuration: by its name or the end of it, or by values that all of its runs log? */
export function isSelected(select: Select, { id, runs }: Selectable): boolean {
  if (typeof select === 'string') return fits(select, id) || fits(`*/${select}`, id);
  const wanted = Object.entries(select);
  return runs.every(({ hyperparameters }) =>
    wanted.every(([name, value]) => Object.hasOwn(hyperparameters, name) && isSameValue(hyperparameters[name]!, value)),
  );
}

/** Logs write numbers as texts, too: `"1e-3"` is 0.001. */
export function isSameValue(logged: Hyperparameter, wanted: Hyperparameter): boolean {
  if (String(logged) === String(wanted)) return true;
  return typeof logged === 'string' && typeof wanted === 'number' && logged.trim() !== '' && Number(logged) === wanted;
}

/** Does a name fit a pattern in which `*` stands for any characters? Each piece is taken where it is first found. */
function fits(pattern: string, name: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined || pattern === name) return pattern === name;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const piece of others) {
    const at = name.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return name.length - last.length >= from && name.endsWith(last);
}
