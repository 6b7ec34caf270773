/** How launchers mark the lines of the worker that wrote them. */
const LABELS: readonly RegExp[] = [
  /^(\d{1,5}): ?/, // srun --label
  /^\[(?:rank|default)[ _]?(\d{1,5})\]:? ?/i, // torchrun
  /^\[\d{1,4},(\d{1,5})\](?:<\w{1,10}>)?:? ?/, // mpirun --tag-output
  /^rank[ _]?(\d{1,5}):? /i,
  /^\([\w.-]{1,64} pid=(\d{1,9})(?:, ip=[\d.]{7,15})?\) /, // ray
];
/** Most lines bear the label, and each label stands on several lines: `0: …`, `10: …` may count steps. */
const [MIN_SHARE, MIN_EACH] = [0.8, 3];

/** The workers of a text. */
export interface Workers {
  /** A line of the first worker without its label, or one without any; null for a line of another worker. */
  readonly own: (line: string) => string | null;
  /** Name of the first worker. */
  readonly first: string;
}

/** Who wrote the lines of a text that several workers wrote into; null for any other. */
export function workersOf(head: string): Workers | null {
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  for (const label of LABELS) {
    const found = lines.flatMap((line) => label.exec(line)?.[1] ?? []);
    const distinct = new Set(found);
    if (found.length < MIN_SHARE * lines.length || found.length < MIN_EACH * distinct.size || found.length === 0) continue;
    const first = firstWith(lines, label, distinct);
    return {
      first,
      own: (line) => {
        const worker = label.exec(line);
        if (worker === null) return line;
        return worker[1] === first ? line.slice(worker[0].length) : null;
      },
    };
  }
  return null;
}

/** The worker with the smallest number among those that write about as many lines with numbers as any: some write none. */
function firstWith(lines: readonly string[], label: RegExp, distinct: ReadonlySet<string>): string {
  const counts = new Map([...distinct].map((worker) => [worker, 0]));
  for (const line of lines) {
    const worker = label.exec(line);
    if (worker !== null && /\d\.\d/.test(line.slice(worker[0].length))) counts.set(worker[1]!, counts.get(worker[1]!)! + 1);
  }
  const most = Math.max(...counts.values());
  const able = [...counts].filter(([, count]) => count >= 0.5 * most).map(([worker]) => worker);
  return able.sort((a, b) => Number(a) - Number(b))[0]!;
}
