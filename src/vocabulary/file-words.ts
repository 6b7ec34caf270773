import type { Split } from '../model/split.js';
import { classify, stemSplit } from './names.js';

/** Words in the name of a file that say that it is a log, not of which training. */
const LOG_WORDS = new Set(
  `log logs logger logging metric metrics result results history progress summary summaries scalar scalars stat stats statistics
  output outputs out stdout stderr console nohup trainer state curve record records report data value values all full
  events monitor score scores losses accuracies errors curves`.split(/\s+/),
);
/** Words that say how often was logged: a file an epoch and a file a batch are of one training. */
const RESOLUTIONS = new Set('epoch epochs batch batches step steps iter iters iteration iterations inner'.split(' '));
/** Folders that are named after what wrote into them. */
const TOOL_FOLDERS = new Set(
  `tb tensorboard tensorboard_log tensorboard_logs tb_log tb_logs tblogs tf_log tf_logs tflogs events event summary summaries log
  logs csv csv_log csv_logs metrics vis_data vdl vdl_log scalars`.split(/\s+/),
);

/** What a place says of a log, beside which training it is of. */
export interface FileWords {
  /** Folder without those that are named after a tool, a split or how often was logged. */
  readonly folder: string;
  /** The words that may name a training; '' where none does. */
  readonly rest: string;
  readonly split: Split | null;
  /** How often was logged, as far as the name says; '' where it does not. */
  readonly resolution: string;
}

/** Of a file: its name without ending, and the names of its metrics, after which it may be named. */
export function fileWords(folder: string, stem: string, metrics: readonly string[]): FileWords {
  const named = new Set(metrics.flatMap((name) => wordsOf(name)));
  const words = wordsOf(stem);
  const { split } = stemSplit(stem);
  const rest = words.filter((word) => !isPlain(word) && !named.has(word) && !isMetric(word));
  return { folder: withoutTools(folder.split('/')).join('/'), rest: rest.join('_'), split, resolution: resolutionOf(words) };
}

/** Of a folder with event files. */
export function folderWords(folder: string): FileWords {
  const parts = withoutTools(folder.split('/'));
  const words = wordsOf(parts[parts.length - 1] ?? '');
  const resolution = resolutionOf(words);
  const isPart = resolution !== '' && words.every((word) => RESOLUTIONS.has(word) || stemSplit(word).split !== null);
  return {
    folder: (isPart ? withoutTools(parts.slice(0, -1)) : parts).join('/'),
    rest: '',
    split: isPart ? stemSplit(words.join('_')).split : null,
    resolution: isPart ? resolution : '',
  };
}

/** Is a word the name of a metric? One with a number (`lr0.1`, `top5`) may name a training. */
function isMetric(word: string): boolean {
  return /^[a-z]+$/.test(word) && classify(word).kind !== 'other';
}

function isPlain(word: string): boolean {
  return LOG_WORDS.has(word) || RESOLUTIONS.has(word) || stemSplit(word).split !== null;
}

function resolutionOf(words: readonly string[]): string {
  return words.filter((word) => RESOLUTIONS.has(word)).join('_');
}

function withoutTools(parts: readonly string[]): readonly string[] {
  let end = parts.length;
  while (end > 0 && TOOL_FOLDERS.has(parts[end - 1]!.toLowerCase())) end -= 1;
  return parts.slice(0, end);
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[_.\-\s/]+/)
    .filter((word) => word !== '');
}
