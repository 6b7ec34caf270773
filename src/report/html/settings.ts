import type { Hyperparameters } from '../../model/log.js';
import type { ReportRun } from '../../model/report.js';
import { escapeHtml } from '../../text/html.js';
import { short } from '../../text/numbers.js';
import { table } from './table.js';

/** Settings that are written out; the rest is counted. */
const MAX_ROWS = 200;

/** The settings of a run beside those of the baseline, the ones that differ first; '' where none are logged. */
export function settingsOf(before: ReportRun | null, { hyperparameters: now }: ReportRun): string {
  const base = before?.hyperparameters ?? {};
  const names = [...new Set([...Object.keys(now), ...Object.keys(base)])];
  if (names.length === 0) return '';
  const isSame = (name: string) => textOf(base, name) === textOf(now, name);
  const changed = before === null ? [] : names.filter((name) => !isSame(name));
  const others = names.filter((name) => !changed.includes(name));
  const row = (name: string) => [
    `<code>${escapeHtml(name)}</code>`,
    ...(before === null ? [] : [escapeHtml(textOf(base, name))]),
    escapeHtml(textOf(now, name)),
  ];
  const head = before === null ? ['setting', 'value'] : ['setting', 'base', 'this change'];
  const part = (caption: string, rows: readonly string[]) => {
    const more = rows.length > MAX_ROWS ? `<p class="muted">and ${rows.length - MAX_ROWS} more in report.json</p>` : '';
    return `${table(caption, head, rows.slice(0, MAX_ROWS).map(row))}${more}`;
  };
  const same =
    others.length === 0
      ? ''
      : `<details><summary>${folded(before, others.length)}</summary>${part('As they were logged', others)}</details>`;
  if (before === null) return `<h3>Settings</h3>${same}`;
  const what = changed.length === 0 ? '<p>None of the settings that were logged differs.</p>' : part('What was changed', changed);
  return `<h3>Settings: base and this change</h3>${what}${same}`;
}

function folded(before: ReportRun | null, count: number): string {
  const what = `${count} ${count === 1 ? 'setting' : 'settings'}`;
  return before === null ? what : `${what} that ${count === 1 ? 'is' : 'are'} the same`;
}

/** A dash where it is not logged. */
function textOf(settings: Hyperparameters, name: string): string {
  const value = Object.hasOwn(settings, name) ? settings[name] : null;
  if (value === null || value === undefined) return '–';
  return typeof value === 'number' ? short(value) : String(value);
}
