import type { LogGroup } from './log-group.js';

/** OpenMMLab makes a folder for every start: `<work>/<time>/vis_data/scalars.json`, `<work>/<time>.log.json`. */
const STARTED = /^(.*?)(?:^|\/)\d{8}_\d{6}(?:\/(?:vis_data\/)?(?:scalars|\d{8}_\d{6})\.json|\.log\.json)$/;
/** A time in the name of a file: nnU-Net writes `training_log_2024_5_1_10_30_00.txt` at every start. */
const TIME = /\d{4}[_-]?\d{1,2}[_-]?\d{1,2}[_T-]?\d{1,2}[_h-]?\d{1,2}(?:[_m-]?\d{1,2})?/;
/** A second start begins behind the first step by this factor at least. */
const MIN_STARTED = 1.5;
/** Points that may lie between the end of a start and the next one. */
const MAX_MISSING = 1.5;

/** A training that goes on behind where the one before it ended, or within it, was resumed: one run. */
export function continued(groups: readonly LogGroup[]): readonly LogGroup[] {
  const kept: LogGroup[] = [];
  const last = new Map<string, number>();
  for (const group of inOrderOfStart(groups)) {
    const place = placeOf(group);
    const before = place === null ? undefined : last.get(place);
    if (before !== undefined && isContinued(kept[before]!, group, place!.startsWith('openmmlab'))) {
      kept[before] = { ...kept[before]!, logs: [...kept[before]!.logs, ...group.logs] };
      continue;
    }
    kept.push(group);
    if (place !== null) last.set(place, kept.length - 1);
  }
  return kept;
}

/** Those with a time in their names, as far as they are neighbours, by where they begin. */
function inOrderOfStart(groups: readonly LogGroup[]): readonly LogGroup[] {
  const places = new Map<string, LogGroup[]>();
  for (const group of groups) {
    const place = placeOf(group);
    if (place?.startsWith('timed')) places.set(place, [...(places.get(place) ?? []), group]);
  }
  for (const own of places.values()) own.sort((a, b) => spanOf(a).first - spanOf(b).first);
  return groups.map((group) => {
    const place = placeOf(group);
    return place?.startsWith('timed') ? places.get(place)!.shift()! : group;
  });
}

/** What the starts of one training have in common; null where the name has no time. */
export function placeOf({ logs, key }: LogGroup): string | null {
  const { log } = logs[0]!;
  const work = STARTED.exec(log.source)?.[1];
  if (work !== undefined) return `openmmlab ${log.source.endsWith('/scalars.json') ? 'scalars' : ''} ${work}`;
  if (!key.startsWith('file ') || log.run !== undefined || log.traits?.namedBy !== undefined) return null;
  const file = log.source.slice(log.source.lastIndexOf('/') + 1);
  return TIME.test(file) ? `timed ${log.format} ${log.source.slice(0, -file.length)}${file.replace(TIME, '*')}` : null;
}

function isContinued(before: LogGroup, group: LogGroup, isOpenMmlab: boolean): boolean {
  if (isOpenMmlab) return firstStep(group) > MIN_STARTED * firstStep(before);
  const [own, next] = [spanOf(before), spanOf(group)];
  return next.first > own.first + own.spacing && next.first <= own.last + MAX_MISSING * own.spacing && next.last > own.last;
}

function firstStep({ logs }: LogGroup): number {
  return logs[0]!.log.series[0]?.steps?.[0] ?? Number.NaN;
}

/** Of all series of a group along their axis, with the distance of points in the longest; NaN without one. */
function spanOf({ logs }: LogGroup): { readonly first: number; readonly last: number; readonly spacing: number } {
  let [first, last, most, spacing] = [Number.NaN, Number.NaN, 0, Number.NaN];
  for (const { epochs, steps } of logs.flatMap(({ log }) => log.series)) {
    const axis = (epochs ?? steps ?? new Float64Array()).filter(Number.isFinite);
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const at of axis) {
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    if (axis.length === 0) continue;
    if (!(first <= low)) first = low;
    if (!(last >= high)) last = high;
    if (axis.length > most) [most, spacing] = [axis.length, (high - low) / Math.max(1, axis.length - 1)];
  }
  return { first, last, spacing };
}
