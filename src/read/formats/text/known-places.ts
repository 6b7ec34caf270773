/** A place that only a person who knows the tool can read, and the same in plain words. */
interface KnownPlace {
  /** Must occur in the line: looked for before the pattern. */
  readonly holds: string;
  readonly pattern: RegExp;
  readonly plain: string;
}

const PLACES: readonly KnownPlace[] = [
  // WeNet: `TRAIN Batch 3/1857 loss 26.7` is batch 1857 of epoch 3
  { holds: 'TRAIN Batch ', pattern: /TRAIN Batch (\d{1,9})\/(\d{1,9}) loss /, plain: 'TRAIN epoch $1 step $2 loss ' },
  // gensim: `PROGRESS: pass 1, at document #200/300`
  {
    holds: 'PROGRESS: pass ',
    pattern: /PROGRESS: pass (\d{1,9}), at document #(\d{1,12}\/\d{1,12})/,
    plain: 'epoch $1, batch $2',
  },
  // PaddlePaddle's first versions: `Pass 1, Batch 100, Cost 2.3`; a pass over all examples is an epoch
  { holds: 'Pass ', pattern: /\bPass (\d{1,9}), /, plain: 'epoch $1, ' },
];

/** A line whose place is in plain words. */
export function withPlainPlace(line: string): string {
  for (const { holds, pattern, plain } of PLACES) if (line.includes(holds)) return line.replace(pattern, plain);
  return line;
}
