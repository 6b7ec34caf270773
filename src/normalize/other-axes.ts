import type { RawSeries } from '../model/log.js';
import type { Axis, OtherAxis } from '../model/run.js';
import { positionsOf } from './axis.js';

const SECONDS_PER_HOUR = 3600;

/**
 * What else the log tells of the places on the run's axis: their step, their epoch, the hours since the first of them. Each of the series
 * that tells it of most places; where it goes back, as after a restart, those places are left out.
 */
export function otherAxes(
  series: readonly RawSeries[],
  axis: Axis,
  epochOfStep: ((step: number) => number) | null,
): readonly OtherAxis[] {
  const names = new Set(series.map(({ name }) => name));
  const found = (['step', 'epoch', 'hours'] as const).flatMap((name): readonly OtherAxis[] => {
    if (name === axis || names.has(name)) return [];
    const column = (raw: RawSeries) => ({ step: raw.steps, epoch: raw.epochs, hours: raw.wallTimes })[name];
    const longest = series.reduce<RawSeries | null>(
      (most, raw) => (column(raw) && raw.values.length > (most?.values.length ?? 1) ? raw : most),
      null,
    );
    if (longest === null) return [];
    const { at, values } = growing(positionsOf(longest, axis, epochOfStep), column(longest)!);
    if (values.length < 2) return [];
    const first = values[0]!;
    return [{ name, at, values: name === 'hours' ? values.map((time) => (time - first) / SECONDS_PER_HOUR) : values }];
  });
  return found;
}

/** The places at which both go on. */
function growing(at: Float64Array, values: Float64Array): { readonly at: Float64Array; readonly values: Float64Array } {
  const kept: number[] = [];
  for (let i = 0; i < at.length; i += 1) {
    const last = kept[kept.length - 1];
    const isOn = last === undefined ? Number.isFinite(at[i]! + values[i]!) : at[i]! > at[last]! && values[i]! > values[last]!;
    if (isOn) kept.push(i);
  }
  return { at: Float64Array.from(kept, (i) => at[i]!), values: Float64Array.from(kept, (i) => values[i]!) };
}
