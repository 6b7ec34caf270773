/** A line whose numbers have no names beside them: what each one is. */
interface NamelessRow {
  /** Must occur in the line: looked for before the pattern. */
  readonly holds: string;
  readonly pattern: RegExp;
  /** Name of each group; `@step` positions the line, '' is nothing; `$1` … stand for groups. */
  readonly names: readonly string[];
}

/** Tools whose lines only a person who knows them can read. */
const ROWS: readonly NamelessRow[] = [
  // Darknet: `1: 723.16, 723.16 avg loss, 0.001 rate, 3.2 seconds, 64 images`
  {
    holds: ' avg',
    pattern: /^\s{0,4}(\d{1,9})(?:, [\d.]{1,12})?: ([\d.]{1,20}|-?nan), [\d.na-]{1,20} avg(?: loss)?, ([\d.]{1,20}) rate, /,
    names: ['@step', 'loss', 'learning rate'],
  },
  // CatBoost: `10:	learn: 0.66	test: 0.65	best: 0.65 (10)	total: 51ms	remaining: 4.9s`
  {
    holds: 'learn: ',
    pattern: /^(\d{1,9}):\tlearn: ([\d.e+-]{1,24})(?:\ttest: ([\d.e+-]{1,24}))?\t/,
    names: ['@step', 'learn loss', 'test loss'],
  },
  // Darknet: ` mean average precision (mAP@0.50) = 0.401234, or 40.12 % `
  {
    holds: 'mean average precision (',
    pattern: /mean average precision \((mAP@[\d.]{1,6})\) = ([\d.]{1,12})/,
    names: ['', 'val $1'],
  },
  // pycocotools: ` Average Precision  (AP) @[ IoU=0.50:0.95 | area=   all | maxDets=100 ] = 0.420`
  {
    holds: 'maxDets=',
    pattern:
      /Average (?:Precision|Recall)\s{1,6}\((A[PR])\) @\[ IoU=([\d.:]{1,12})\s{0,8}\| area=\s{0,8}(\w{1,8}) \| maxDets=\s{0,8}(\d{1,6}) \] = (-?[\d.]{1,8})/,
    names: ['', '', '', '', 'val $1 (IoU=$2 area=$3 maxDets=$4)'],
  },
];

/** Names and numbers of a line that has none beside them; null for any other line. */
export function readNameless(line: string): { metrics: { name: string; value: number }[]; step: number } | null {
  for (const { holds, pattern, names } of ROWS) {
    if (!line.includes(holds)) continue;
    const groups = pattern.exec(line);
    if (groups === null) continue;
    const metrics: { name: string; value: number }[] = [];
    let step = Number.NaN;
    for (const [i, name] of names.entries()) {
      const text = groups[i + 1];
      if (name === '' || text === undefined) continue;
      if (name === '@step') step = Number(text);
      else metrics.push({ name: name.replace(/\$(\d)/g, (_, k: string) => groups[Number(k)] ?? ''), value: numberOf(text) });
    }
    return { metrics, step };
  }
  return null;
}

function numberOf(text: string): number {
  return /nan$/.test(text) ? Number.NaN : Number(text);
}

/** Names that say what they are only to those who know their tool. */
const RENAMED = new Map([
  // DL4J: `Score at iteration 10 is 0.5`
  ['score at iteration', 'loss (score)'],
]);

/** The name of a number that is said before its position (`MRR at step 100: 0.3`), where it is known by another one. */
export function nameAtPosition(name: string, position: string): string {
  return RENAMED.get(`${name} at ${position}`.toLowerCase()) ?? name;
}
