import type { Split } from '../../../model/split.js';
import { splitOfPhrase } from '../../../vocabulary/splits.js';
import { withoutPrefix } from '../../line-prefix.js';
import { withPlainPlace } from './known-places.js';
import { readNameless } from './nameless.js';
import { scanLine } from './scan.js';
import type { Scan } from './scan-state.js';
import type { Counter, TextLine } from './text-line.js';
import { factsOfWord } from './word-facts.js';

/** A longer line is no line of a log: source code, a dump. */
const MAX_LINE = 4000;
/** Terminal colors, and control characters. */
const CONTROL = /\u001b\[[0-9;?]{0,20}[A-Za-z]|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const COLOR = /\u001b\[[0-9;]{0,20}m/g;
/** `10/100 [=>…`, `10/100 ━━━`, `12%|███`, `[=====>....]`: a bar and its counters. */
const BAR = /\d\/\d{1,9} {0,4}(?:\[[=>.]|━)|\d%\||\[[=>.#-]{10}|[━█▏▎▍▌▋▊▉]{8}|\dit \[\d{2}:\d{2}/;
const COUNTERS = /(\d{1,9})\/(\d{1,9})(?![\d.])/g;
const FRONT_COUNTER = /^\s{0,20}(\d{1,9})\/(\d{1,9})(?![\d/.])/;
/** A bar that tells only the share that is done, or only how many (tqdm without a total). */
const SHARE = /(?<![\d.])(\d{1,3})% /;
const COUNT = /(?<!\d)(\d{1,9})it \[/;
/** Settings that a script prints before it starts. */
const SETTINGS = /\bNamespace\(|^\s{0,8}(?:args|config|arguments|hparams|options)\b[^\n]{0,40}[({]/i;
/** A whole line about what was best so far: `best metric, acc: 0.9`. */
const BEST_LINE = /^[\s*>-]{0,8}(?:new )?best\b[^\d=:]{0,40}[,:]/i;

/** Reads one line; null where it holds neither a metric nor a position. Linear in the line. */
export function readTextLine(text: string): TextLine | null {
  if (text.length > MAX_LINE || !/\d|nan|inf/i.test(text)) return null;
  // Colors may stand inside of what a logger puts in front.
  const plain = text.includes('\u001b') ? text.replace(COLOR, '') : text;
  const line = withPlainPlace(withoutPrefix(plain).replace(CONTROL, ' '));
  if (line.includes('(') && SETTINGS.test(line)) return null;
  const nameless = readNameless(line);
  if (nameless !== null) return fromNameless(nameless);
  const bar = (line.includes('/') || line.includes('%')) && BAR.test(line);
  const scan = scanLine(line, bar);
  const counter = bar ? counterOf(line) : scan.counter;
  const isBest = BEST_LINE.test(line);
  const positioned = !Number.isNaN(scan.epoch) || !Number.isNaN(scan.step);
  if (isBest || (scan.metrics.length === 0 && !positioned)) return null;
  return {
    metrics: scan.metrics,
    epoch: scan.epoch,
    step: scan.step,
    total: scan.total,
    inner: scan.inner,
    counter,
    progress: bar,
    label: counter === null ? '' : labelOf(line),
    split: splitSaid(scan),
    splitFirst: scan.splitFirst,
    head: scan.head,
    kind: scan.kind.join('\n'),
    positioned,
  };
}

/** How far a bar is that shows no metric; null for any other line. */
export function readBar(text: string): (Pick<TextLine, 'label'> & { readonly counter: Counter }) | null {
  if (text.length > MAX_LINE || !/[/%]/.test(text) || !BAR.test(text)) return null;
  const line = withoutPrefix(text.replace(COLOR, '')).replace(CONTROL, ' ');
  const counter = counterOf(line);
  return counter === null ? null : { label: labelOf(line), counter };
}

function fromNameless({ metrics, step }: NonNullable<ReturnType<typeof readNameless>>): TextLine {
  return {
    metrics: metrics.map((one) => ({ ...one, saysSplit: /^(?:learn|test|val) /.test(one.name) })),
    ...{ epoch: Number.NaN, step, total: Number.NaN, inner: false, counter: null, progress: false, label: '', split: null },
    splitFirst: false,
    head: '',
    kind: metrics.map(({ name }) => name).join('\n'),
    positioned: !Number.isNaN(step),
  };
}

function splitSaid({ split }: Scan): Split | null {
  return split === '' ? null : (factsOfWord(split).split ?? splitOfPhrase([split.toLowerCase()]));
}

/** The counter in front of Keras' bar, or the last one of any other. */
function counterOf(line: string): Counter | null {
  let found = FRONT_COUNTER.exec(line);
  if (found === null) for (const one of line.matchAll(COUNTERS)) found = one;
  if (found !== null) return { done: Number(found[1]), total: Number(found[2]) };
  const share = SHARE.exec(line);
  if (share !== null) return { done: Number(share[1]), total: 100 };
  const count = COUNT.exec(line);
  return count === null ? null : { done: Number(count[1]), total: Number.NaN };
}

/** Letters in front of the first bar or bracket. */
function labelOf(line: string): string {
  const end = line.search(/[[|━]/);
  return line
    .slice(0, end < 0 ? 0 : Math.min(end, 120))
    .replace(/[^A-Za-z]+/g, ' ')
    .trim();
}
