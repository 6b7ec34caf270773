import type { RawSeries } from '../../../model/log.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { classify } from '../../../vocabulary/names.js';
import { isSettingName } from '../../../vocabulary/setting-names.js';
import { withoutPrefix } from '../../line-prefix.js';
import { listsToSeries } from '../json/lists.js';
import { nameOf, splitOfWords } from './naming.js';
import { factsOfName } from './word-facts.js';

/** A list of numbers that a script printed under a name, as a rule when it was done. */
interface PrintedList {
  readonly name: string;
  /** null stands for a value that is missing. */
  readonly values: readonly (number | null)[];
}

/** Lists of a text, and one that goes on on the next line. */
export interface PrintedLists {
  readonly byName: Map<string, PrintedList>;
  /** Names that stand for another list each time: of the classes of an epoch, not of epochs. */
  readonly repeated: Set<string>;
  open: { readonly lines: string[]; length: number } | null;
}

/** Fewer values are no curve. */
const MIN_VALUES = 3;
/** Lists of one text; more are a dump. */
const MAX_LISTS = 200;
/** Characters of a list; a longer one is a dump of data. */
const MAX_LIST = 2_000_000;
/** Characters in front of a bracket that may hold its name. */
const MAX_BEFORE = 120;
/** What stands between a name and its bracket: `= array(`. */
const ASSIGNS = / ?[=:] {0,8}(?:(?:np|numpy|torch)\.)?(?:array\(|tensor\(|Tensor\()?$/;
/** Letters of a name that is not quoted. */
const OF_NAME = /[\w@./() ]/;
/** Words of a name at most. */
const MAX_WORDS = 5;
/** What a list begins with, where it is one of numbers. */
const BEGINS = /^\s{0,8}(?:(?:np\.|numpy\.|torch\.)?(?:float\d{0,2}|tensor)\()?(?:[-+]?[.\d]|nan|inf|None|$)/i;
const WRAPPED = /^(?:(?:np\.|numpy\.|torch\.)?(?:float\d{0,2}|tensor)\()?([^()]{1,30})\)?$/;
/** What a tensor says beside its number. */
const ASIDE = /, ?(?:device|grad_fn|dtype|requires_grad)=[^,()[\]]{0,60}(?:\(\))?/g;
/** Words inside of a list that are no digits of a number, and those that are part of one. */
const WORDS = /(?<![\w.])[A-Za-z_]\w*/g;
const OF_NUMBER =
  /^(?:nan|inf|none|null|np|numpy|torch|float\d{0,2}|tensor|device|cuda|cpu|grad_fn|dtype|requires_grad|True|\w{1,30}Backward\d?)$/i;
/** Values side by side that are not of one training in order: of classes, folds, seeds. */
const NOT_IN_TIME = /(?:^|[^a-z])(?:class|classes|classwise|fold|folds|cv|cross|seed|seeds|trial|trials|per)(?:[^a-z]|$)/i;
/** scikit-learn's `cross_validate` gives its scores beside the times of its folds. */
const OF_FOLDS = /^(?:fit|score)_time$/;

export function newPrintedLists(): PrintedLists {
  return { byName: new Map(), repeated: new Set(), open: null };
}

/** Takes the lists of a line, and one that began on lines above; true where the line holds nothing else. */
export function takeLists(lists: PrintedLists, line: string): boolean {
  const { open } = lists;
  if (open !== null && !line.includes(']') && goesOn(open, line)) return true;
  lists.open = null;
  const isRest = open !== null && goesOn(open, line);
  if (!isRest && !line.includes('[')) return false;
  const text = isRest ? open.lines.join('\n') : withoutPrefix(line);
  let took = isRest;
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const found = nameBefore(text, at, !took);
    if (found === null || !BEGINS.test(text.slice(at + 1, at + 60))) continue;
    const end = text.indexOf(']', at);
    if (end < 0) {
      lists.open = { lines: [text.slice(Math.max(0, at - MAX_BEFORE))], length: text.length };
      return true;
    }
    const values = numbersOf(text.slice(at + 1, end));
    if (values === null) continue;
    keep(lists, { name: found, values });
    took = true;
    at = end;
  }
  return took;
}

/** Takes a line into a list that is open; false where it holds words, up to the end of the list, that no number has. */
function goesOn(open: NonNullable<PrintedLists['open']>, line: string): boolean {
  const end = line.indexOf(']');
  const inside = end < 0 ? line : line.slice(0, end);
  open.length += line.length;
  if (open.length > MAX_LIST || inside.includes('[') || (inside.match(WORDS) ?? []).some((word) => !OF_NUMBER.test(word)))
    return false;
  open.lines.push(line);
  return true;
}

/** The name of the list that begins at a bracket; the first one of a line has no number before it, which would be its place. */
function nameBefore(text: string, at: number, isFirst: boolean): string | null {
  const from = Math.max(0, at - MAX_BEFORE);
  const before = text.slice(from, at);
  const assigns = ASSIGNS.exec(before);
  const found = assigns === null ? null : nameAtEnd(before.slice(0, assigns.index));
  if (found === null || (isFirst && /\d/.test(text.slice(0, from + found.index)))) return null;
  const words = found.name.split(' ').slice(-MAX_WORDS);
  const name = words.length === 1 ? words[0]! : `${splitOfWords(words)} ${nameOf(words)}`.trim();
  return mayBeCurve(name) ? name : null;
}

/** `train_losses`, `'loss'`, `Validation accuracy` at the end of a text, and where it begins. */
function nameAtEnd(text: string): { readonly name: string; readonly index: number } | null {
  const quote = text.at(-1);
  if (quote === "'" || quote === '"') {
    const index = text.lastIndexOf(quote, text.length - 2);
    return index < 0 || text.length < 3 ? null : { name: text.slice(index + 1, -1), index };
  }
  let start = text.length;
  while (start > 0 && OF_NAME.test(text[start - 1]!)) start -= 1;
  const first = text.slice(start).search(/[A-Za-z_]/);
  return first < 0 ? null : { name: text.slice(start + first), index: start + first };
}

function mayBeCurve(name: string): boolean {
  const axis = axisOf(name)?.kind;
  if (axis === 'epoch' || axis === 'step' || OF_FOLDS.test(name)) return true;
  return factsOfName(name).isMetric && (factsOfName(name).isRate || !isSettingName(name));
}

/** The numbers of a list; null where it holds anything else, or too few. */
function numbersOf(inside: string): (number | null)[] | null {
  const items = inside
    .replace(ASIDE, '')
    .split(/[\s,]+/)
    .filter((item) => item !== '');
  if (items.length < MIN_VALUES) return null;
  const values = items.map((item) => itemValue(WRAPPED.exec(item)?.[1] ?? ''));
  return values.includes(undefined) ? null : (values as (number | null)[]);
}

function itemValue(text: string): number | null | undefined {
  if (/^(?:none|null)$/i.test(text)) return null;
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = /^([+-]?)inf(?:inity)?$/i.exec(text);
  if (infinite !== null) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const value = Number(text);
  return text === '' || Number.isNaN(value) ? undefined : value;
}

/** A list that is printed again with more values is the same one, later. */
function keep({ byName, repeated }: PrintedLists, list: PrintedList): void {
  const before = byName.get(list.name);
  if (before === undefined && byName.size >= MAX_LISTS) return;
  if (before !== undefined && !before.values.every((value, i) => Object.is(value, list.values[i]))) repeated.add(list.name);
  byName.set(list.name, list);
}

/** Curves of the lists of a text, and how many of their values are placed by nothing but their order. */
export interface PrintedCurves {
  readonly series: readonly RawSeries[];
  readonly guessed: number;
}

/**
 * The curves among the lists: those of one length that hold a loss, or one metric of the training and of another set. A lone list of
 * scores may be of anything. Without a list of epochs or steps each value is one epoch's, which is a guess.
 */
export function curvesOf({ byName, repeated }: PrintedLists): PrintedCurves {
  const lists = [...byName.values()].filter(({ name }) => !repeated.has(name) && !NOT_IN_TIME.test(name));
  const groups = [...new Set(lists.map(({ values }) => values.length))]
    .map((length) => lists.filter(({ values }) => values.length === length))
    .filter(isHistory);
  let guessed = 0;
  const series = groups.flatMap((group) =>
    listsToSeries(group).map((one) => {
      if (one.steps !== undefined || one.epochs !== undefined) return one;
      guessed = Math.max(guessed, one.values.length);
      return { ...one, epochs: Float64Array.from(one.rows ?? one.values.keys(), (row) => row + 1) };
    }),
  );
  return { series, guessed };
}

function isHistory(group: readonly PrintedList[]): boolean {
  if (group.some(({ name }) => OF_FOLDS.test(name))) return false;
  const known = group.map(({ name }) => classify(name));
  return known.some(
    ({ kind, metric, split }) =>
      kind === 'loss' ||
      (metric !== null && split === 'train' && known.some((other) => other.metric === metric && other.split !== 'train')),
  );
}
