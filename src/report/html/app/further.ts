import type { FurtherCurves, PagePanel, PageSeries } from '../page-data.js';

/** Panels under one heading. */
export interface Section {
  readonly name: string;
  readonly panels: readonly PagePanel[];
}

/** Positive values that span more than two decades are drawn on a logarithmic axis, as losses are. */
const DECADES = 100;

/**
 * The series that the main panels do not show, by the folders of their names, in the order in which they were logged; what is alone in
 * its folder stands before them, without a heading.
 */
export function furtherSections({ places, panels }: FurtherCurves): readonly Section[] {
  const sections = new Map<string, PagePanel[]>();
  for (const { label, section, series } of panels) {
    const lines = series.map(({ role, label: name, place, value }): PageSeries => {
      return { role, label: name, at: places[place] ?? [], value, band: null };
    });
    const panel = { kind: 'further', label, logarithmic: spansDecades(lines), range: null, series: lines, marker: null } as const;
    const known = sections.get(section);
    if (known) known.push(panel);
    else sections.set(section, [panel]);
  }
  const all = [...sections].map(([name, own]) => ({ name, panels: own }));
  const isAlone = ({ name, panels: own }: Section) => name === '' || own.length === 1;
  const alone = { name: '', panels: all.filter(isAlone).flatMap((one) => one.panels) };
  return [alone, ...all.filter((one) => !isAlone(one))].filter((one) => one.panels.length > 0);
}

function spansDecades(series: readonly PageSeries[]): boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const one of series.flatMap(({ value }) => value)) {
    if (one === null) continue;
    low = Math.min(low, one);
    high = Math.max(high, one);
  }
  return low > 0 && high > DECADES * low;
}
