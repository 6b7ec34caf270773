import type { Split } from '../../../model/split.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { isMetricName, sayTogether } from '../../../vocabulary/metric-name.js';
import { splitOfWord } from '../../../vocabulary/splits.js';
import { isNumber, namesOf } from './cells.js';

/** The names above rows of numbers. */
export interface Head {
  /** One a column; '' for a column that holds nothing to read. */
  readonly names: readonly string[];
  /** The names again as single words, where blanks alone stand between the columns: the rows tell which of both it is. */
  readonly words: readonly string[] | null;
  /** Are there bars between the cells? */
  readonly bars: boolean;
  /** Every row begins with this word: its own cell in front of the names. */
  readonly label: string | null;
  /** Each column is a split, each row a metric (AllenNLP). */
  readonly splits: readonly Split[] | null;
  /** Split of all its values, where its names do not say one. */
  readonly split: Split | null;
}

/** Heads of known tools whose names need to be told: the names they begin with, and what is meant. */
interface KnownHead {
  readonly begins: readonly string[];
  /** What a name means. */
  readonly names?: Readonly<Record<string, string>>;
  /** Rows of interest begin with this word. */
  readonly label?: string;
  readonly split?: Split;
  /** Split of what is no loss. */
  readonly scores?: Split;
}
const KNOWN_HEADS: readonly KnownHead[] = [
  // spaCy: epoch and step, losses of the training, scores of the evaluation
  { begins: ['E', '#'], names: { E: 'epoch', '#': 'step' }, scores: 'validation' },
  // YOLOv5 names its losses after what they are of
  {
    begins: ['Epoch', 'gpu_mem'],
    names: { gpu_mem: '', box: 'box_loss', obj: 'obj_loss', cls: 'cls_loss', labels: '', img_size: '' },
    split: 'train',
  },
  // Ultralytics, YOLOv5: the evaluation behind each epoch, all classes together
  {
    begins: ['Class', 'Images'],
    names: { Class: '', P: 'precision', R: 'recall', 'Box(P': 'precision', Images: '', Instances: '', Labels: '' },
    label: 'all',
    split: 'validation',
  },
];

const MAX_NAME = 60;
const mayBeName = (name: string) => name.length <= MAX_NAME && !name.includes('=') && !name.endsWith(':');
const plain = (name: string) => name.toLowerCase();

/** The head that cells of words make; null where they are none of a training. */
export function headOf(cells: readonly string[], text: string, bars: boolean): Head | null {
  const raw = bars ? cells : namesOf(text);
  const rawWords = bars ? null : text.trim().split(/\s+/, 200);
  if (Math.max(raw.length, rawWords?.length ?? 0) < 2 || (rawWords ?? raw).some(isNumber) || !raw.every(mayBeName)) return null;
  const known = KNOWN_HEADS.find(({ begins }) => begins.every((name, i) => rawWords?.[i] === name || raw[i] === name));
  if (known !== undefined) return knownHead(known, raw, rawWords, bars);
  // NequIP: `Train   #   Epoch   loss` above `! Train   1   0.5`
  const names = bars ? raw : namesOf(text.replace(/ # /g, '   '));
  const words = rawWords?.filter((word) => !isMark(word)) ?? null;
  const splits = names.map((name) => splitOfWord(plain(name)));
  if (splits.every((split) => split !== null)) return { names, words: null, bars, label: null, splits, split: null };
  const split = names.length > 2 ? splits[0]! : null;
  const label = split === null ? null : names[0]!;
  const own = (all: readonly string[]) => (label === null ? all : all.slice(1));
  const head = { names: own(names), words: words === null ? null : own(words), bars, label, splits: null, split };
  return isOfTraining(head.names) || (head.words !== null && isOfTraining(head.words)) ? head : null;
}

/** A sign in front of a name or a row that is neither: `#`, `!`. */
export function isMark(cell: string): boolean {
  return cell === '#' || cell === '!';
}

function knownHead(known: KnownHead, names: readonly string[], words: readonly string[] | null, bars: boolean): Head {
  const meant = (name: string): string => {
    const own = known.names?.[name] ?? name.replace(/\):?$/, '');
    const isScore = known.scores !== undefined && own !== '' && axisOf(own) === null && !/loss/i.test(own);
    return isScore ? `${known.scores} ${own}` : own;
  };
  return {
    names: names.map(meant),
    words: words?.map(meant) ?? null,
    ...{ bars, label: known.label ?? null, splits: null, split: known.split ?? null },
  };
}

/** Is one of the columns an axis and another one a metric? */
function isOfTraining(names: readonly string[]): boolean {
  const axes = names.map((name) => axisOf(name)?.kind);
  return (
    axes.some((kind) => kind === 'epoch' || kind === 'step') &&
    (names.some((name, i) => axes[i] === undefined && isMetricName(name)) || sayTogether(names))
  );
}

/** A second line of names below the first (MATLAB): each column's names together. */
export function joinedNames(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.map((name, i) => `${name} ${second[i]}`.trim());
}

/** Names cut where the pieces of the rule below them lie. */
export function namesAt(text: string, segments: readonly (readonly [number, number])[]): readonly string[] {
  return segments.map(([start], i) => text.slice(i === 0 ? 0 : start, segments[i + 1]?.[0] ?? text.length).trim());
}
