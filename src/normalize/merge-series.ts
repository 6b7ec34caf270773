import type { RawSeries } from '../model/log.js';
import type { Split } from '../model/split.js';
import type { LogGroup } from './log-group.js';

/** Series of the same name and split in several files of one run, joined in file order. */
export function mergeByName(logs: LogGroup['logs']): readonly { readonly raw: RawSeries; readonly split: Split | null }[] {
  const byName = new Map<string, { raws: RawSeries[]; split: Split | null }>();
  for (const { log, split } of logs) {
    for (const raw of log.series) {
      const key = `${split ?? ''} ${raw.name}`;
      const known = byName.get(key);
      if (known) known.raws.push(raw);
      else byName.set(key, { raws: [raw], split });
    }
  }
  return [...byName.values()].map(({ raws, split }) => ({ raw: raws.length === 1 ? raws[0]! : join(raws), split }));
}

/** `epoch_loss` in the folders train/ and validation/ are two series: their names become `train/epoch_loss`, `validation/epoch_loss`. */
export function uniqueNames(merged: ReturnType<typeof mergeByName>) {
  return merged.map(({ raw, split }) => {
    const isTwice = split !== null && merged.filter((other) => other.raw.name === raw.name).length > 1;
    return { raw, split, name: isTwice ? `${split}/${raw.name}` : raw.name };
  });
}

function join(raws: readonly RawSeries[]): RawSeries {
  const length = raws.reduce((sum, { values }) => sum + values.length, 0);
  const column = (pick: (raw: RawSeries) => Float64Array | undefined) => {
    const all = new Float64Array(length).fill(Number.NaN);
    let at = 0;
    for (const raw of raws) {
      const part = pick(raw);
      if (part !== undefined) all.set(part, at);
      at += raw.values.length;
    }
    return all;
  };
  const has = (pick: (raw: RawSeries) => Float64Array | undefined) => raws.some((raw) => pick(raw) !== undefined);
  return {
    name: raws[0]!.name,
    ...(raws[0]!.means !== undefined && { means: raws[0]!.means }),
    values: column((raw) => raw.values),
    ...(has((raw) => raw.steps) ? { steps: column((raw) => raw.steps) } : {}),
    ...(has((raw) => raw.epochs) ? { epochs: column((raw) => raw.epochs) } : {}),
    ...(has((raw) => raw.wallTimes) ? { wallTimes: column((raw) => raw.wallTimes) } : {}),
  };
}
