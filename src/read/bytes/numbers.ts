/** What a cell held: a number (NaN and ±Infinity are numbers), nothing, or something else. */
export type Cell = number | 'missing' | 'text';

const MISSING = new Set(['', 'na', 'n/a', 'none', 'null', '-', '--', '<na>', 'nil', 'nat', 'no log']);
const SPECIAL = new Map<string, number>([
  ['nan', Number.NaN],
  ['+nan', Number.NaN],
  ['-nan', Number.NaN],
  ['inf', Number.POSITIVE_INFINITY],
  ['+inf', Number.POSITIVE_INFINITY],
  ['infinity', Number.POSITIVE_INFINITY],
  ['+infinity', Number.POSITIVE_INFINITY],
  ['-inf', Number.NEGATIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
]);
/** Plain decimal numbers only: no `0x`, no `1_000`, no blank that becomes 0. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** PyTorch values that were written without `.item()`. */
const TENSOR = /^tensor\(([^,()]{1,40})(?:,[^()]*)?\)$/;
/** A longer cell is text. A hundred thousand digits are no measurement. */
const MAX_CELL = 1000;

/** Reads a cell: strict decimal grammar, every spelling of NaN and infinity that loggers write, `54.3%` and `54.3 %` as 54.3. */
export function parseCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed.length > MAX_CELL) return 'text';
  if (DECIMAL.test(trimmed)) return Number(trimmed);
  const lower = trimmed.toLowerCase();
  if (MISSING.has(lower)) return 'missing';
  const special = SPECIAL.get(lower);
  if (special !== undefined) return special;
  if (trimmed.endsWith('%')) return parseShare(trimmed.slice(0, -1).trimEnd());
  const inner = TENSOR.exec(trimmed)?.[1];
  return inner === undefined ? 'text' : parseCell(inner);
}

function parseShare(percent: string): Cell {
  return DECIMAL.test(percent) ? Number(percent) : 'text';
}

/** The first number of `3/299`, which many write for an epoch or a step among all; NaN for anything else. */
export function parseCount(text: string): number {
  const count = /^(\d{1,12})\s?\/\s?\d{1,12}$/.exec(text.trim())?.[1];
  return count === undefined ? Number.NaN : Number(count);
}

const CLOCK = /^(?:(\d{1,5}) days?, )?(?:(\d{1,5}):)?(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})[T _](\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Seconds of `h:mm:ss`, `mm:ss`, or an ISO date and time (its zone is ignored: only differences matter); NaN for anything else. */
export function parseTime(text: string): number {
  const clock = CLOCK.exec(text.trim());
  if (clock !== null) {
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = clock;
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  }
  const date = DATE.exec(text.trim());
  if (date === null) return Number.NaN;
  const [, year, month, day, hour, minute, second = 0] = date;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / 1000 + Number(second);
}
