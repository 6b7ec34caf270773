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
];

/** A line whose place is in plain words. */
export function withPlainPlace(line: string): string {
  for (const { holds, pattern, plain } of PLACES) if (line.includes(holds)) return line.replace(pattern, plain);
  return line;
}
