import type { ReportCurve } from '../model/report.js';

/** Changes an object of a report before its parts are looked at; the object itself where nothing is to change. */
type MapObject = (key: string, value: object) => object;

/** Parts whose keys are names from logs. */
export const DICTIONARIES: ReadonlySet<string> = new Set(['hyperparameters', 'settings', 'measured']);

/**
 * A copy of a part of a report in which every text is replaced, names from logs included; what holds none that changes is not copied.
 * The numbers of curves are not looked at: code that sees lists of numbers and of other things makes the engine turn the former into
 * lists of objects, three times as large.
 */
export function mapParts<T>(part: T, text: (text: string) => string, object: MapObject = (_, value) => value): T {
  const mapKey = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return key === 'curves' ? mapCurves(value as readonly ReportCurve[]) : mapList(key, value);
    const before = object(key, value);
    const isDictionary = DICTIONARIES.has(key);
    // Of a large report most stays as it is, and is not copied.
    let entries: [string, unknown][] | null = null;
    for (const name of Object.keys(before)) {
      const old = (before as Readonly<Record<string, unknown>>)[name];
      const one = mapKey(name, old);
      const newName = isDictionary ? text(name) : name;
      if (Object.is(one, old) && newName === name && entries === null) continue;
      entries ??= entriesBefore(before, name);
      entries.push([newName, one]);
    }
    if (entries !== null) return Object.fromEntries(entries);
    return before;
  };
  const mapList = (key: string, list: readonly unknown[]): unknown => {
    let copy: unknown[] | null = null;
    for (const [i, old] of list.entries()) {
      const one = mapKey(key, old);
      if (one === old || typeof old === 'number') continue;
      copy ??= [...list];
      copy[i] = one;
    }
    return copy ?? list;
  };
  const mapCurves = (curves: readonly ReportCurve[]): readonly ReportCurve[] => {
    const names = curves.map(({ series }) => text(series));
    return curves.every(({ series }, i) => series === names[i])
      ? curves
      : curves.map((curve, i) => ({ ...curve, series: names[i]! }));
  };
  return mapKey('', part) as T;
}

/** Calls for every text that `mapParts` would replace, in its order: nothing is copied. `object`: what is looked at instead of an object. */
export function eachText(part: unknown, visit: (text: string) => void, object: (value: object) => object): void {
  const visitKey = (key: string, value: unknown): void => {
    if (typeof value === 'string') visit(value);
    else if (Array.isArray(value)) visitList(key, value);
    else if (typeof value === 'object' && value !== null) visitObject(key, object(value) as Readonly<Record<string, unknown>>);
  };
  const visitObject = (key: string, of: Readonly<Record<string, unknown>>): void => {
    const isDictionary = DICTIONARIES.has(key);
    for (const name of Object.keys(of)) {
      visitKey(name, of[name]);
      if (isDictionary) visit(name);
    }
  };
  const visitList = (key: string, list: readonly unknown[]): void => {
    if (key === 'curves') for (const { series } of list as readonly ReportCurve[]) visit(series);
    else for (let i = 0; i < list.length; i += 1) visitKey(key, list[i]);
  };
  visitKey('', part);
}

/** What an object has before a name. */
function entriesBefore(of: object, name: string): [string, unknown][] {
  const all = Object.entries(of);
  return all.slice(
    0,
    all.findIndex(([one]) => one === name),
  );
}
