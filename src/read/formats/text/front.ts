/** Where the number in front of a line puts it; NaN where it does not say. */
export interface Front {
  readonly epoch: number;
  readonly step: number;
  /** Is it a batch, of which each epoch has a first one? */
  readonly inner: boolean;
}

/** `[10]<tab>train-logloss:0.65` (XGBoost, LightGBM), `#10 loss: 0.5`, `10: loss 0.5`, `10% done, loss 0.5`. */
const NUMBERED = /^\s{0,8}(?:\[(\d{1,9})\]|#(\d{1,9})|(\d{1,9}):|(\d{1,3})% done,?)\s/;
/** `[2,  2000] loss: 0.5`: epoch and batch. */
const EPOCH_AND_BATCH = /^\s{0,8}\[(\d{1,9}),\s{1,8}(\d{1,9})\]\s/;
/** Most lines begin with a word. */
const MAY_BE = /^\s{0,8}[\d[#]/;

/** The place that a line says in front of its names; null for a line that begins with anything else. */
export function frontOf(line: string): Front | null {
  if (!MAY_BE.test(line)) return null;
  const pair = EPOCH_AND_BATCH.exec(line);
  if (pair !== null) return { epoch: Number(pair[1]), step: Number(pair[2]), inner: true };
  const number = NUMBERED.exec(line)
    ?.slice(1)
    .find((one) => one !== undefined);
  return number === undefined ? null : { epoch: Number.NaN, step: Number(number), inner: false };
}
