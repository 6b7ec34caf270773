import type { RawLog, RawSeries } from '../../../model/log.js';
import type { Split } from '../../../model/split.js';
import { axisOf } from '../../../vocabulary/axis-columns.js';
import { toSettings } from '../../beside/hyperparameters.js';
import { type Floats, newFloats, push, trimmed } from '../../bytes/floats.js';
import { type Notes, note, toProblems } from '../../notes.js';
import type { Roles } from './roles.js';
import { isSettingColumn, splitOfCell, splitOfRun } from './words.js';

/** The cells of one row. */
export interface Cells {
  /** Trimmed; '' where there is none. */
  text(column: number): string;
  /** NaN also where the cell holds no number: `isNumber` tells. */
  number(column: number): number;
  isNumber(column: number): boolean;
}

/** More names and runs than these are no log of trainings. */
const MAX_SERIES = 20_000;
/** Between the cells that name a run, and between a name and what tells it further apart. */
const [IN_RUN, IN_NAME] = [', ', '/'];

/** Points of one metric of one run and split. */
interface Points {
  readonly name: string;
  readonly values: Floats;
  readonly axes: Readonly<Record<'step' | 'epoch' | 'time', Floats>>;
  readonly rows: Floats;
}

interface Part {
  readonly run: string;
  readonly split: Split | null;
  /** Stands in front of each name. */
  readonly before: string;
  readonly settings: readonly (readonly [string, string | number])[];
  readonly series: Map<string, Points>;
}

/** Rows that belong to several series, splits and runs, sorted into them. */
export interface Collected {
  readonly roles: Roles;
  readonly names: readonly string[];
  readonly notes: Notes;
  readonly parts: Map<string, Part>;
  series: number;
  left: number;
  rows: number;
}

/** Nothing yet; `names` of the columns. */
export function newCollected(roles: Roles, names: readonly string[], notes: Notes): Collected {
  return { roles, names, notes, parts: new Map(), series: 0, left: 0, rows: 0 };
}

/** Takes one row; false where it holds no value. */
export function collect(into: Collected, cells: Cells): boolean {
  const { roles, names } = into;
  const row = into.rows;
  let used = false;
  for (const { column, split } of roles.values) {
    if (!cells.isNumber(column)) continue;
    const part = partOf(into, cells, split);
    const name = roles.name < 0 ? names[column]! : nameOf(roles, cells);
    const points = name === '' || part === null ? null : pointsOf(into, part, name);
    if (points === null) continue;
    push(points.values, cells.number(column));
    push(points.rows, row);
    for (const { column: axis, kind } of roles.axes) push(points.axes[kind], cells.number(axis));
    used = true;
  }
  if (used) into.rows++;
  return used;
}

function nameOf({ name, also }: Roles, cells: Cells): string {
  return also.length === 0 ? cells.text(name) : [name, ...also].map((at) => cells.text(at)).join(IN_NAME);
}

/** Null beyond the cap. */
function partOf(into: Collected, cells: Cells, own: Split | null): Part | null {
  const { roles, names, parts } = into;
  const word = roles.split < 0 ? '' : cells.text(roles.split);
  const runs = roles.runs.map((column) => cells.text(column));
  const key = `${runs.join('\n')}\n\n${word}\n${own ?? ''}`;
  const known = parts.get(key);
  if (known !== undefined) return known;
  if (parts.size >= MAX_SERIES) {
    into.left++;
    return null;
  }
  const settings = roles.runs
    .filter((column) => isSettingColumn(names[column]!))
    .map((column) => [names[column]!, cells.isNumber(column) ? cells.number(column) : cells.text(column)] as const);
  const split = own ?? splitOfCell(word);
  // A word that is no split (`sanity_check`) is a part of the name: its values are those of no known split.
  const before = split === null && word !== '' ? `${word}${IN_NAME}` : '';
  const made: Part = { run: runs.join(IN_RUN), split, before, settings, series: new Map() };
  parts.set(key, made);
  return made;
}

/** Null beyond the cap. */
function pointsOf(into: Collected, { series, before }: Part, ownName: string): Points | null {
  const name = before + ownName;
  const known = series.get(name);
  if (known !== undefined) return known;
  if (into.series >= MAX_SERIES) {
    into.left++;
    return null;
  }
  into.series++;
  const axes = { step: newFloats(), epoch: newFloats(), time: newFloats() };
  const made: Points = { name, values: newFloats(), axes, rows: newFloats() };
  series.set(name, made);
  return made;
}

/** One log for each run and split, in order of their first rows. */
export function toLogs({ roles, parts, notes, left, series }: Collected, file: string, format: string): RawLog[] {
  if (left > 0) note(notes, 'many-series', 0, { series: series + left, most: MAX_SERIES });
  const placed = placesOf([...parts.values()], roles);
  const several = new Set(placed.map(({ run }) => run)).size > 1;
  return placed.map(({ part, run, split }, i) => ({
    ...{ source: file, format, series: seriesOf(part, roles), ...toSettings(part.settings) },
    ...(several && { run: run === '' ? 'without a name' : run }),
    ...(split !== null && { split }),
    problems: i === 0 ? toProblems(notes, file) : [],
  }));
}

interface Place {
  readonly part: Part;
  readonly run: string;
  readonly split: Split | null;
}

/** `lstm/train` and `lstm/validation`, as TensorBoard calls them, are one run; a name alone that ends so (`my_test`) is only a name. */
function placesOf(parts: readonly Part[], { split: column, runs }: Roles): readonly Place[] {
  const own = parts.map((part): Place => ({ part, run: part.run, split: part.split }));
  if (column >= 0 || runs.length !== 1) return own;
  const ended = parts.map(({ run }) => splitOfRun(run));
  const splits = new Map<string, Set<Split>>();
  for (const { split, rest } of ended) if (split !== null) splits.set(rest, (splits.get(rest) ?? new Set()).add(split));
  return own.map((place, i) => {
    const { split, rest } = ended[i]!;
    return split !== null && splits.get(rest)!.size > 1 ? { ...place, run: rest, split: place.split ?? split } : place;
  });
}

function seriesOf({ series }: Part, roles: Roles): RawSeries[] {
  const all = [...series.values()];
  const apart = all.length > 1 && areBlocks(all);
  const has = (kind: string) => roles.axes.some((one) => one.kind === kind);
  const epochAt = has('epoch') ? null : epochsByStep(all, has('step'));
  return all
    .filter(({ name }) => roles.name < 0 || axisOf(name) === null)
    .map(({ name, values, axes, rows }): RawSeries => {
      const steps = has('step') ? trimmed(axes.step) : null;
      const epochs = has('epoch') ? trimmed(axes.epoch) : epochAt && steps?.map((step) => epochAt.get(step) ?? Number.NaN);
      return {
        ...{ name, values: trimmed(values) },
        ...(steps && { steps }),
        ...(epochs && { epochs }),
        ...(!apart && { rows: trimmed(rows) }),
        ...(has('time') && { wallTimes: trimmed(axes.time) }),
      };
    });
}

/** One series below the other, as melted tables have them: their rows do not tell what was logged together. */
function areBlocks(all: readonly Points[]): boolean {
  const [first] = all;
  const last = first!.rows.items[first!.rows.length - 1]!;
  return first!.rows.length > 1 && all.some(({ rows }) => rows.length > 1 && rows.items[0]! > last);
}

/** Trackers log the epoch as a metric of its own: the epoch of each step. */
function epochsByStep(all: readonly Points[], hasSteps: boolean): ReadonlyMap<number, number> | null {
  const epochs = all.find(({ name }) => axisOf(name)?.kind === 'epoch');
  if (epochs === undefined || !hasSteps) return null;
  const { values, axes } = epochs;
  return new Map(Array.from({ length: values.length }, (_, i) => [axes.step.items[i]!, values.items[i]!]));
}
