import { isWrittenAlone, metricOf } from './metrics.js';
import { takeSplit } from './splits.js';
import { wordsOf } from './words.js';

/** Words of logs that are no metric of the list, but tell that a column is measured. */
const MEASURED = new Set('kl objective entropy lr lrs learningrate'.split(' '));
/** Longer names are text, not names. */
const MAX_NAME = 256;
/** Names come again on every line: what was found out is kept, for this many. */
const MAX_KNOWN = 4096;
const known = new Map<string, boolean>();

/** Does a column of this name look like a loss, a score or a learning rate? A first sieve; what it is, `normalize` decides. */
export function isMetricName(name: string): boolean {
  if (name.length > MAX_NAME) return false;
  const before = known.get(name);
  if (before !== undefined) return before;
  const found = looksMeasured(name);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

function looksMeasured(name: string): boolean {
  if (isWrittenAlone(name)) return true;
  const { rest } = takeSplit(wordsOf(name));
  if (rest.some((word, i) => word.endsWith('loss') || word === 'losses' || MEASURED.has(word) || isRate(rest, i))) return true;
  // `is` and `per` are words of prose: written so, they are no metrics.
  return rest.length > 1 || !/^[a-z]{1,4}$/.test(name.trim()) ? metricOf(rest) !== null : isListed(rest);
}

function isRate(words: readonly string[], at: number): boolean {
  return words[at] === 'learning' && /^rates?$/.test(words[at + 1] ?? '');
}

function isListed(words: readonly string[]): boolean {
  const found = metricOf(words);
  return (
    found !== null &&
    !(found.row.alone ?? '')
      .toLowerCase()
      .split(' | ')
      .includes(words[0] ?? '')
  );
}
/** Where DVCLive keeps one table a metric. */
export const PLOTS_FOLDER = /(?:^|\/)plots\/(?:metrics|scalars)\//;

/** The metric that DVCLive says in the path of its table: `plots/metrics/loss/val.tsv` is `loss/val`; null for any other path. */
export function metricOfPath(path: string): string | null {
  const folder = PLOTS_FOLDER.exec(path);
  if (folder === null) return null;
  return /^(.+)\.(?:tsv|csv)$/.exec(path.slice(folder.index + folder[0].length))?.[1] ?? null;
}
