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
    pattern: /^\s{0,4}(\d{1,9})(?:, [\d.]{1,12})?: ([\d.]{1,20}|-?nan), ([\d.]{1,20}|-?nan) avg(?: loss)?, ([\d.]{1,20}) rate, /,
    names: ['@step', 'loss', 'running loss', 'learning rate'],
  },
  // R's nnet and multinom: `iter  10 value 28.305117`
  { holds: ' value ', pattern: /^iter\s{1,6}(\d{1,9}) value ([\d.e+-]{1,24})/, names: ['@step', 'loss (value)'] },
  // Octave: `Iter.  2,  how = expand,    nf =   5,  f = 1.4214e+01  (50.4%)`
  {
    holds: ' how = ',
    pattern: /^Iter\.\s{1,6}(\d{1,9}),\s{1,4}how = \w{1,16}\s{0,12},\s{1,12}nf =\s{1,8}\d{1,9},\s{1,4}f = ([\d.e+-]{1,24})/,
    names: ['@step', 'loss (f)'],
  },
  // LIBLINEAR: `iter  2 act 2.2e+01 pre 1.8e+01 delta 1.7e+00 f 1.459e+02 |g| 5.7e+01 CG   2`
  {
    holds: ' |g| ',
    pattern:
      /^iter\s{1,6}(\d{1,9}) act [\d.e+-]{1,20} pre [\d.e+-]{1,20} delta [\d.e+-]{1,20} f ([\d.e+-]{1,20}) \|g\| ([\d.e+-]{1,20})/,
    names: ['@step', 'loss (f)', 'gradient norm'],
  },
  // FANN: `Epochs           20. Current error: 0.1893762797. Bit fail 72.`
  {
    holds: 'Current error: ',
    pattern: /^Epochs\s{1,20}(\d{1,9})\. Current error: (\d{1,9}\.\d{1,12})\. Bit fail (\d{1,9})/,
    names: ['@step', 'error', 'bit fail'],
  },
  // gensim: `-3.280 per-word bound, 9.7 perplexity estimate based on a held-out corpus of …`
  {
    holds: ' perplexity estimate',
    pattern: /(?:^|\s)(-?[\d.]{1,16}) per-word bound, ([\d.]{1,20}) perplexity estimate/,
    names: ['per-word bound', 'perplexity'],
  },
  // scikit-learn's mixtures: `  Iteration 2	 time lapse 0.00063s	 ll change 3.12647`; before the first iteration there is nothing to
  // compare with, and its `inf` is no value
  {
    holds: ' ll change ',
    pattern: /^\s{0,4}Iteration (\d{1,9})\t time lapse [\d.]{1,16}s\t ll change ([\d.e+-]{1,24}|nan)/,
    names: ['@step', 'll change'],
  },
  // Tesseract: `At iteration 400/400/400, Mean rms=5.48%, delta=41.3%, BCER train=99.7%, BWER train=100%, …`
  {
    holds: 'BCER train=',
    pattern:
      /At iteration (\d{1,9})\/\d{1,9}\/\d{1,9}, Mean rms=([\d.]{1,16})%, delta=([\d.]{1,16})%, BCER train=([\d.]{1,16})%, BWER train=([\d.]{1,16})%/,
    names: ['@step', 'mean rms', 'delta', 'train CER', 'train WER'],
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
