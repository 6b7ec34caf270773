import type { PlacedPredictions, RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Axis, OtherAxis } from '../model/run.js';

/** What of a run tells which predictions are its own, and where they lie on it. */
export interface Owner {
  readonly id: string;
  readonly path: string;
  readonly sources: readonly string[];
  readonly axis: Axis;
  /** Last place of its curves. */
  readonly end: number;
  readonly otherAxes?: readonly OtherAxis[];
}

/** Predictions by the id of their run, each run's in order of their places. Those of no run, or of several, are a problem. */
export function predictionsOfRuns(
  predictions: readonly RawPredictions[],
  owners: readonly Owner[],
  problems: Problem[],
): ReadonlyMap<string, readonly PlacedPredictions[]> {
  const found = new Map<string, RawPredictions[]>();
  const lost = new Map<string, number>();
  for (const given of predictions) {
    problems.push(...given.problems);
    const own = ownersOf(given.source, owners);
    if (own.length !== 1) lost.set(given.source, own.length);
    else found.set(own[0]!.id, [...(found.get(own[0]!.id) ?? []), given]);
  }
  for (const [file, runs] of lost) problems.push({ file, id: 'predictions-of-no-run', values: { runs } });
  return new Map([...found].map(([id, own]) => [id, placed(own, owners.find((owner) => owner.id === id)!)]));
}

/** The runs that a file may belong to: the only one, those whose logs lie nearest, and among those the ones that its path names. */
function ownersOf(source: string, owners: readonly Owner[]): readonly Owner[] {
  if (owners.length === 1) return owners;
  const folders = source.split('/').slice(0, -1);
  if (owners.length === 0) return [];
  const near = owners.map(({ sources }) =>
    Math.max(...sources.map((one) => commonFolders(one.split('/').slice(0, -1), folders))),
  );
  const most = Math.max(...near);
  const nearest = owners.filter((_, i) => near[i] === most);
  if (nearest.length === 1) return nearest;
  const named = nearest.filter((owner) => namesOf(owner).some((name) => isIn(name, source)));
  return named.length === 1 ? named : nearest;
}

/** Folders that two paths begin with. */
function commonFolders(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common;
}

/** What the file of a prediction may be called after: the last part of the run's path, and its files without their endings. */
function namesOf({ path, sources }: Owner): readonly string[] {
  const stems = sources.map((source) => fileOf(source).replace(/\.[a-z]+$/i, ''));
  return [...new Set([fileOf(path), ...stems])].filter((name) => name !== '');
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Does a path hold the name, with nothing before and after it that would make it another one (`seed-1` in `seed-10`)? */
function isIn(name: string, path: string): boolean {
  const text = path.toLowerCase();
  const wanted = name.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1] ?? '/', text[at + wanted.length] ?? '/'];
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}

/** In order of their places; those that have none come first, and one that is the last by its name, or the only one, is at the end. */
function placed(given: readonly RawPredictions[], owner: Owner): readonly PlacedPredictions[] {
  const all = given.map((one) => ({ at: placeOf(one, owner, given.length === 1), given: one }));
  const order = (at: number) => (Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at);
  return all.sort((a, b) => order(a.at) - order(b.at) || (a.given.source < b.given.source ? -1 : 1));
}

function placeOf({ place: { epoch, step, name } }: RawPredictions, owner: Owner, isOnly: boolean): number {
  const onAxis = owner.axis === 'step' ? [step, fromOther(epoch, 'epoch', owner)] : [epoch, fromOther(step, 'step', owner)];
  const known = onAxis.find(Number.isFinite);
  if (known !== undefined) return known;
  const isLast = name === 'last' || name === 'final' || (isOnly && name === '');
  return isLast ? owner.end : Number.NaN;
}

/** A place on another axis of the run, on its own: that of the evaluation that is not before it. */
function fromOther(value: number, name: OtherAxis['name'], { otherAxes = [] }: Owner): number {
  const other = otherAxes.find((one) => one.name === name);
  if (other === undefined || !Number.isFinite(value)) return Number.NaN;
  const after = other.values.findIndex((one) => one >= value);
  return other.at[after < 0 ? other.at.length - 1 : after] ?? Number.NaN;
}
