import type { RawSeries } from '../model/log.js';

/** From the first to the last time. */
export function secondsOf(series: readonly RawSeries[], spans: readonly number[]): number {
  let first = Number.NaN;
  let last = Number.NaN;
  for (const times of [spans, ...series.map(({ wallTimes }) => wallTimes ?? [])]) {
    for (let i = 0; i < times.length; i += 1) {
      const time = times[i]!;
      if (!(time >= first)) first = Number.isNaN(time) ? first : time;
      if (!(time <= last)) last = Number.isNaN(time) ? last : time;
    }
  }
  return last - first;
}
