/** Counts of a yes/no verdict. */
export interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Counts pairs of truth and verdict; pairs without a truth are not scored. */
export function scoreOf(pairs: readonly { readonly truth: boolean | null; readonly said: boolean }[]): Score {
  const count = (truth: boolean, said: boolean) => pairs.filter((pair) => pair.truth === truth && pair.said === said).length;
  return { tp: count(true, true), fp: count(false, true), fn: count(true, false), tn: count(false, false) };
}

/** Share of what was claimed that is true; NaN if nothing was claimed. */
export function precision({ tp, fp }: Score): number {
  return tp / (tp + fp);
}

/** Share of what is true that was claimed; NaN if nothing is. */
export function recall({ tp, fn }: Score): number {
  return tp / (tp + fn);
}

/** Mean of the F1 of both classes; a class that neither exists nor was claimed is left out. */
export function macroF1({ tp, fp, fn, tn }: Score): number {
  const f1 = (hit: number, wrong: number, missed: number) =>
    hit + wrong + missed === 0 ? Number.NaN : (2 * hit) / (2 * hit + wrong + missed);
  const both = [f1(tp, fp, fn), f1(tn, fn, fp)].filter((value) => !Number.isNaN(value));
  return both.reduce((sum, value) => sum + value, 0) / both.length;
}
