import type { RawLog } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { parseCell, parseTime } from '../../bytes/numbers.js';
import type { Notes } from '../../notes.js';
import { type Collected, collect, newCollected, toLogs } from './collect.js';
import { type Roles, rolesOf } from './roles.js';

type Row = Readonly<Record<string, unknown>>;

/** Rows that tell which key is what. */
const SAMPLE = 400;
/** Keys of a row of a long table; more are metrics. */
const MAX_KEYS = 24;

/** Which keys hold names and values where each object is one value (`{"key": "loss", "value": 0.5, "step": 3}`); null for others. */
export interface LongRows {
  readonly roles: Roles;
  readonly names: readonly string[];
}

/** Looks at the first of the rows; `cut`: there are more of them. */
export function longRows(rows: readonly Row[], cut: boolean): LongRows | null {
  const sample = rows.slice(0, SAMPLE);
  const names = [...new Set(sample.slice(0, 20).flatMap((row) => Object.keys(row)))];
  if (names.length < 2 || names.length > MAX_KEYS) return null;
  const roles = rolesOf(
    names,
    sample.map((row) => names.map((name) => textOf(row[name]))),
    cut || rows.length > SAMPLE,
  );
  return roles === null || roles.name < 0 ? null : { roles, names };
}

/** Room for such rows. */
export function collectedRows({ roles, names }: LongRows, notes: Notes): Collected {
  return newCollected(roles, names, notes);
}

/** Takes one row; false where it holds no value. */
export function collectObject(into: Collected, row: Row): boolean {
  const { names } = into;
  return collect(into, {
    text: (i) => textOf(row[names[i]!]),
    number: (i) => numberOf(row[names[i]!], names[i]!),
    isNumber: (i) => typeof parseCell(textOf(row[names[i]!])) === 'number',
  });
}

/** The logs of a whole list of such rows; null where the rows are others. */
export function logsOfLongRows(rows: readonly Row[], notes: Notes, file: string, format: string): RawLog[] | null {
  const long = longRows(rows, false);
  if (long === null) return null;
  const into = collectedRows(long, notes);
  for (const row of rows) collectObject(into, row);
  return toLogs(into, file, format);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return isSmall(value) ? JSON.stringify(value) : '{}';
  return String(value).trim();
}

/** `{"subset": "val"}`: no more is looked at. */
function isSmall(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length <= 2 && keys.every((key) => ['string', 'number'].includes(typeof (value as Row)[key]));
}

function numberOf(value: unknown, name: string): number {
  const text = textOf(value);
  const cell = parseCell(text);
  if (typeof cell === 'number') return cell;
  return axisOf(name)?.kind === 'time' ? parseTime(text) : Number.NaN;
}
