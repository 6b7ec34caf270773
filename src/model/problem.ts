import type { MessageOf } from './message.js';

/** Types that a value of a problem may have; a list of words stands for any one of them. */
interface Kinds {
  readonly number: number;
  readonly text: string;
  readonly flag: boolean;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}
type Kind = keyof Kinds | readonly string[];

/** What is wrong with what was to be read, by id, and the type of each value that its sentence holds. */
export const PROBLEM_SHAPES = {
  /** What somebody threw: its own words. */
  error: { message: 'text', hint: 'text' },

  // a file that is no log
  'empty-file': {},
  'blank-file': {},
  'lfs-pointer': {},
  'dvc-pointer': {},
  'web-page': {},
  'own-report': {},
  'settings-file': {},
  predictions: { kind: ['array', 'arrays', 'table'] },
  /** `runs`: that it may belong to; 0: none. */
  'predictions-of-no-run': { runs: 'number' },
  /** Not of the validation set; '' where its name says no split. */
  'predictions-of-other-split': { split: 'text' },
  /** Another file is at the same place, or several have none (NaN). */
  'predictions-without-place': { at: 'number' },
  /** Shares of right answers in the file and in the log. */
  'predictions-of-other-examples': { here: 'number', logged: 'number', at: 'number' },
  /** It was read, and is something else than a training. */
  'not-taken': {
    why: ['examples', 'cases', 'fits', 'settings', 'lookup', 'matrix', 'statistics', 'notebook'],
  },
  'binary-file': {
    kind: ['zip', 'gzip', 'database', 'columns', 'array', 'picture', 'document', 'tracker', 'pickle', 'unknown'],
    known: 'texts',
  },
  /** Lines with a number, with a metric, with an epoch or a step. */
  'no-metric-log': { numbers: 'number', metrics: 'number', positions: 'number' },
  'no-metric-values': {},
  /** `columns`: as many as are in the first bytes of the file, or more. */
  'wide-table': { columns: 'number' },

  // a log that holds too little
  'header-only': {},
  'one-row': {},
  'few-rows': {},
  'no-history': {},
  'empty-history': {},
  'no-scalars': { records: 'number' },
  'no-number-column': {},
  /** Lines with a number, with a metric, with an epoch or a step. */
  'no-repeated-lines': { numbers: 'number', metrics: 'number', positions: 'number' },
  /** `cells`: that put something out. */
  'notebook-without-log': { cells: 'number' },
  'summary-of-results': {},
  /** `bad` of `points` values of each of the `names`; `more`: series that are not named; `row` is 1-based. */
  'mostly-non-finite': { names: 'texts', bad: 'numbers', points: 'numbers', more: 'number', row: 'number' },

  // what a text leaves open
  /** `order`: no line says where it lies, so its order counts; `start`: lines above the first position. */
  'position-guessed': { by: ['order', 'start', 'list'], points: 'number' },
  'split-guessed': {},
  /** Letters, or words that mean other things as well: what they were taken for, and how the log writes them. */
  'names-guessed': { names: 'texts' },
  /** `names` that say only of which split their numbers are, or of which part. */
  'measure-guessed': { names: 'texts', as: ['loss', 'score', 'part', 'rate'] },
  /** `count` lines of others than the worker `read`, a piece of a log. */
  'other-workers': { read: 'text', count: 'number' },
  /** Each was read as a run: `names` of the first, pieces of a log, of so many `workers`. */
  'workers-apart': { workers: 'number', names: 'texts' },

  // pieces of a log that were left out; `first` is an excerpt of the first one, or its 1-based number
  'cut-line': {},
  'long-line': { of: ['log', 'table'] },
  'open-quote': {},
  'column-twice': { name: 'text' },
  'ragged-rows': { count: 'number', cells: 'number', expected: 'number' },
  /** In every row one cell more than the header names, at the end. */
  'unnamed-cell': {},
  'rows-without-number': { count: 'number', first: 'text' },
  'column-cells-no-number': { count: 'number', column: 'text', first: 'text' },
  'cells-no-number': { count: 'number', first: 'text' },
  'lines-no-metric': { count: 'number', first: 'text' },
  'lines-no-object': { count: 'number', first: 'text' },
  'entries-no-object': { count: 'number', first: 'number' },
  'history-no-object': { count: 'number', first: 'number' },
  'cut-json': {},
  'damaged-events': { count: 'number' },
  'no-events': { count: 'number' },
  'damaged-records': { records: 'number' },
  'damaged-length': { atStart: 'flag' },
  'cut-record': {},
  'long-record': {},
  'damaged-columns': {},
  'reader-failed': { reader: 'text', said: 'text' },

  // files that can't be had; `reason` is the system's word for it, '' where there is none; `near` is what may have been meant, or ''
  'no-such-path': { root: 'text', near: 'text' },
  'no-folder': { folder: 'text', near: 'text' },
  'no-match': {},
  'empty-folder': {},
  'unlistable-folder': { reason: 'text' },
  'folder-named-as-log': {},
  'brace-alternatives': {},
  'too-many-files': { most: 'number' },
  'no-log-among': { files: 'number' },
  'not-a-file': {},
  'link-or-device': {},
  device: {},
  'broken-link': {},
  'leaving-link': {},
  unopenable: { reason: 'text' },
  unreadable: { reason: 'text' },
  'large-file': { bytes: 'number', most: 'number' },
  'changed-file': {},
  'deleted-run': {},
  /** Met in a repository that was looked through as a whole, and not taken; `names`: the first of them. */
  'passed-over': {
    ...{ axis: 'number', folder: 'number', examples: 'number', document: 'number', notebook: 'number', cases: 'number' },
    ...{ fits: 'number', statistics: 'number', settings: 'number', names: 'texts' },
  },

  // files of per-example predictions; rows are 0-based, as in the file's arrays
  /** Nothing that a model said: `names` of the first arrays or columns. */
  'predictions-no-scores': { names: 'texts' },
  /** No labels: `names` of the first arrays, columns or files that were looked at. */
  'predictions-no-labels': { names: 'texts' },
  'predictions-lengths': { of: ['labels', 'ids', 'class-names'], scores: 'number', others: 'number' },
  'predictions-shape': { array: 'text', shape: 'numbers' },
  /** `type` as the file writes it. */
  'predictions-type': { array: 'text', kind: ['pickle', 'structured', 'unknown'], type: 'text' },
  'predictions-truncated': { array: 'text', bytes: 'number', expected: 'number' },
  'predictions-damaged': { array: 'text', part: ['header', 'archive', 'checksum', 'data', 'encrypted', 'columns', 'json'] },
  /** It is something that is not judged yet. */
  'predictions-not-judged': { kind: ['multi-label', 'soft-labels', 'regression', 'texts', 'sigmoids'] },
  'predictions-label': { row: 'number', label: 'text', classes: 'number' },
  'predictions-labels-from-one': { classes: 'number' },
  /** Labels are words, and nothing says which column of scores or which end of a probability they stand for. */
  'predictions-label-words': { first: 'texts' },
  'predictions-left-out': { why: ['scores', 'labels', 'ids', 'cells'], count: 'number', row: 'number' },
  'predictions-same-ids': { count: 'number', first: 'text' },
  /** Called probabilities, and are none: the row's smallest, its largest, and its sum. */
  'predictions-no-probabilities': { row: 'number', lowest: 'number', highest: 'number', sum: 'number' },
  'predictions-no-logits': {},
  'predictions-empty': {},
  'predictions-too-many': {
    of: ['examples', 'all-examples', 'all-files', 'classes', 'checkpoints', 'numbers', 'entries', 'cells'],
    most: 'number',
  },
  'predictions-too-large': { of: ['line', 'entry', 'header', 'json', 'fortran'], most: 'number' },

  // archives
  'cut-archive': {},
  'large-entry': { most: 'number' },
  'large-archive': { most: 'number' },
  'damaged-entry': {},
  'archive-without-log': { files: 'number' },

  // what the logs hold together
  /** Names or values that look like secrets: how many settings, and the `names` of the first. */
  'settings-withheld': { settings: 'number', names: 'texts' },
  'several-trainings': { trainings: 'number' },
  /** Written into one file at the same time: told apart, or not. */
  'trainings-at-once': { trainings: 'number' },
  'trainings-mixed': { trainings: 'number' },
  /** `lowest` and `highest` learning rate. */
  'learning-rate-range-test': { lowest: 'number', highest: 'number' },
  'not-evaluated-yet': { points: 'number' },
  /** `series`: in how many the last point was left out. */
  'final-evaluation': { step: 'number', series: 'number' },
  /** `names`: the first series of a second log of one run that could not be placed on its axis; `more`: that are not named. */
  'series-not-placed': { names: 'texts', more: 'number' },

  // logs from elsewhere
  'artifact-gone': {},
  'artifact-without-log': { files: 'number' },
  'artifact-files': { most: 'number' },
  /** None of `names` (patterns) is among those that were `made`; `more`: that are not named. */
  'no-artifact': { names: 'texts', made: 'texts', more: 'number' },
  /** Those that were `made` have expired, each on one of `days` (`2026-11-24`, '' where it is not known). */
  'expired-artifacts': { made: 'texts', days: 'texts', more: 'number' },
  'many-artifacts': { most: 'number' },
  'forbidden-artifacts': { status: 'number' },
  'series-left-out': { series: 'number', nameBytes: 'number', rows: 'number' },
  'many-series': { series: 'number', most: 'number' },

  // beyond the caps of one log; `most`: characters of a name, or how many are taken
  'long-names': { count: 'number', most: 'number' },
  'many-settings': { count: 'number', most: 'number' },
  'more-problems': { count: 'number' },
  // reports that others wrote
  'shard-baseline': { shards: 'number' },
  'untrusted-report': { reports: 'number' },
  'undated-reports': { reports: 'number' },

  // nothing at all
  'nothing-read': { files: 'number', first: 'texts', known: 'texts' },
  'baseline-without-log': {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

type ValueOf<Shape> = Shape extends keyof Kinds ? Kinds[Shape] : Shape extends readonly (infer Word)[] ? Word : never;
type Shapes = typeof PROBLEM_SHAPES;

/** Id of each problem → the values of its sentence. */
export type ProblemValues = {
  readonly [Id in keyof Shapes]: { readonly [Name in keyof Shapes[Id]]: ValueOf<Shapes[Id][Name]> };
};

/** What is wrong, wherever that is. */
export type Trouble = MessageOf<ProblemValues>;

/** Something that could not be read or was left out. Never fatal by itself, never silent. */
export type Problem = Trouble & {
  /** Path as the user would write it. */
  readonly file: string;
  /** 1-based line (or record) number, where one is known. */
  readonly line?: number;
  /** It was met in the logs of the baseline. */
  readonly inBaseline?: true;
};
