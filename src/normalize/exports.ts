import type { RawLog } from '../model/log.js';

/** Between the name of a run and of a metric in a chart that W&B exports. */
const BORDER = ' - ';
const BOUNDS = /__(?:MIN|MAX)$/;

/** W&B exports a chart with one run a column, `run - metric`, and its bounds: one log a run, without the bounds. */
export function splitExport(log: RawLog): readonly RawLog[] {
  const { series, run } = log;
  const isExport =
    run === undefined &&
    series.length > 0 &&
    series.every(({ name }) => name.includes(BORDER)) &&
    series.some(({ name }) => BOUNDS.test(name));
  if (!isExport) return [log];
  const runs = new Map<string, RawLog['series'][number][]>();
  for (const one of series) {
    if (BOUNDS.test(one.name)) continue;
    const at = one.name.lastIndexOf(BORDER);
    const name = one.name.slice(0, at);
    const renamed = { ...one, name: one.name.slice(at + BORDER.length) };
    runs.set(name, [...(runs.get(name) ?? []), renamed]);
  }
  return [...runs].map(([name, own], i) => ({ ...log, run: name, series: own, problems: i === 0 ? log.problems : [] }));
}
