import { withoutTime } from './line-prefix.js';

/** What a worker's name says: a process of one training, a training of its own, or one of both. */
type Means = 'one' | 'own' | 'either';

/** How launchers mark the lines of the worker that wrote them. */
const LAUNCHERS: readonly RegExp[] = [
  /^()(\d{1,5}): ?/, // srun --label
  /^\[()\d{1,4},(\d{1,5})\](?:<\w{1,10}>)?:? ?/, // mpirun --tag-output
  /^\(([\w.-]{1,64}) pid=(\d{1,9})(?:, ip=[\d.]{7,15})?\) /, // ray
];
/** Words that scripts put in front of a worker's number, and what they mean. */
const WORDS: ReadonlyMap<string, Means> = new Map([
  ...['rank', 'local_rank', 'default'].map((word) => [word, 'one'] as const),
  ...['worker', 'process', 'proc', 'gpu', 'cuda', 'node', 'device', 'replica', 'actor', 'pid', 'host'].map(
    (word) => [word, 'either'] as const,
  ),
  ...['run', 'seed', 'trial', 'fold', 'job', 'exp', 'experiment', 'member', 'client', 'config'].map(
    (word) => [word, 'own'] as const,
  ),
]);
/** `[worker-0] `, `rank 1: `, `(seed=42) `, `fold 3 | `, `gpu0> `, `Process-2 - `. */
const NAMED = new RegExp(
  `^[[(<{]?(${[...WORDS.keys()].join('|')})[ _=:#-]?(\\d{1,9})(?:[\\])>}]:? ?| ?[:|>] ?| - | (?=[A-Za-z\\[{]))`,
  'i',
);
const LABELS = [...LAUNCHERS, NAMED];
/** Most lines bear the label, and each label stands on several lines: `0: …`, `10: …` may count steps. */
const [MIN_SHARE, MIN_EACH] = [0.8, 3];

/** One line: of whom it is, and what it says without the label. */
interface WorkerLine {
  /** Empty: nobody's. */
  readonly worker: string;
  readonly text: string;
}

/** The workers of a text. */
export interface Workers {
  /** A line without its label; lines without any are the first worker's. */
  readonly lineOf: (line: string) => WorkerLine;
  /** A line of the first worker without its label, or one without any; null for a line of another worker. */
  readonly own: (line: string) => string | null;
  /** Name of the first worker. */
  readonly first: string;
  readonly means: Means;
}

/** Who wrote the lines of a text that several workers wrote into; null for any other. */
export function workersOf(head: string): Workers | null {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  for (const label of LABELS) {
    const found = lines.map((line) => labelOf(label, line)).filter((one) => one !== null);
    const distinct = new Set(found.map(({ worker }) => worker));
    if (found.length < MIN_SHARE * lines.length || found.length < MIN_EACH * distinct.size || found.length === 0) continue;
    const first = firstWith(found, distinct);
    const lineOf = (line: string) => {
      const { worker, text } = labelOf(label, line) ?? { worker: first, text: line };
      return { worker, text };
    };
    return {
      first,
      means: WORDS.get(found[0]!.word) ?? 'one',
      lineOf,
      own: (line) => {
        const { worker, text } = lineOf(line);
        return worker === first ? text : null;
      },
    };
  }
  return null;
}

interface Labelled extends WorkerLine {
  readonly word: string;
  readonly number: number;
}

/** A logger's time may stand in front of the label. */
function labelOf(label: RegExp, line: string): Labelled | null {
  const from = label === NAMED ? withoutTime(line) : line;
  const found = label.exec(from);
  if (found === null) return null;
  const [whole, word, number] = [found[0], found[1]!.toLowerCase(), found[2]!];
  const worker = label === NAMED ? `${word}-${number}` : `worker-${number}`;
  return { word, number: Number(number), worker, text: from.slice(whole.length) };
}

/** The worker with the smallest number among those that write about as many lines with numbers as any: some write none. */
function firstWith(lines: readonly Labelled[], distinct: ReadonlySet<string>): string {
  const counts = new Map([...distinct].map((worker) => [worker, 0]));
  const numbers = new Map(lines.map(({ worker, number }) => [worker, number]));
  for (const { worker, text } of lines) if (/\d\.\d/.test(text)) counts.set(worker, counts.get(worker)! + 1);
  const most = Math.max(...counts.values());
  const able = [...counts].filter(([, count]) => count >= 0.5 * most).map(([worker]) => worker);
  return able.sort((a, b) => numbers.get(a)! - numbers.get(b)!)[0]!;
}
