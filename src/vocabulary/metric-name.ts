import { isPartOfLoss, isTotal } from './loss-parts.js';
import { metricOf, standsAlone } from './metrics.js';
import { splitAlone, takeSplit } from './splits.js';
import { wordsOf } from './words.js';

/** Words of logs that are no metric of the list, but tell that a column is measured. */
const MEASURED = new Set('losses kl objective entropy learningrate ece brier'.split(' '));
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
  const { rest } = takeSplit(wordsOf(name));
  if (rest.some((word, i) => isMeasured(word) || (word === 'learning' && /^rates?$/.test(rest[i + 1] ?? '')))) return true;
  const found = metricOf(rest);
  // `per` and `hits` in a line are prose, `PER` and `val_hits` are names.
  return found !== null && (!found.alone || (standsAlone(name) && !/^[a-z]+$/.test(name)));
}

function isMeasured(word: string): boolean {
  return word.endsWith('loss') || MEASURED.has(word) || /^lrs?\d*$/.test(word);
}

/** Do names say together what none says alone: `train` and `valid` of one measure, a `total` beside its parts? */
export function sayTogether(names: readonly string[]): boolean {
  const splits = new Set(names.map(splitAlone).filter((split) => split !== null));
  if (splits.size > 1) return true;
  const words = names.map((name) => takeSplit(wordsOf(name)).rest);
  return words.some(isTotal) && words.some(isPartOfLoss);
}

/** Where DVCLive keeps one table a metric. */
export const PLOTS_FOLDER = /(?:^|\/)plots\/(?:metrics|scalars)\//;

/** The metric that DVCLive says in the path of its table: `plots/metrics/loss/val.tsv` is `loss/val`; null for any other path. */
export function metricOfPath(path: string): string | null {
  const folder = PLOTS_FOLDER.exec(path);
  if (folder === null) return null;
  return /^(.+)\.(?:tsv|csv)$/.exec(path.slice(folder.index + folder[0].length))?.[1] ?? null;
}
