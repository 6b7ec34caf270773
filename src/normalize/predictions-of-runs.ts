import type { PlacedPredictions, RawPredictions } from '../model/predictions.js';
import type { Problem } from '../model/problem.js';
import type { Axis, OtherAxis } from '../model/run.js';
import type { Split } from '../model/split.js';

/** What of a run tells which predictions are its own, and where they lie on it. */
export interface Owner {
  readonly id: string;
  readonly path: string;
  readonly sources: readonly string[];
  readonly axis: Axis;
  readonly series: readonly { readonly split: Split | null }[];
  /** Last place of its curves. */
  readonly end: number;
  readonly otherAxes?: readonly OtherAxis[];
}

/**
 * Predictions by the id of their run, each run's in order of their places: of its validation set alone, one a place. What belongs to no run,
 * to several, or to another split, and what has no place among others, is a problem.
 */
export function predictionsOfRuns(
  predictions: readonly RawPredictions[],
  owners: readonly Owner[],
  problems: Problem[],
): ReadonlyMap<string, readonly PlacedPredictions[]> {
  const found = new Map<Owner, RawPredictions[]>();
  const lost = new Map<string, number>();
  for (const given of predictions) {
    const own = ownersOf(given, owners);
    const [owner] = own;
    // What lies anywhere in a repository may be of anything.
    if (given.scanned && own.length !== 1) continue;
    problems.push(...given.problems);
    if (owner === undefined || own.length > 1) lost.set(given.source, own.length);
    else if (!found.get(owner)?.push(given)) found.set(owner, [given]);
  }
  for (const [file, runs] of lost) problems.push({ file, id: 'predictions-of-no-run', values: { runs } });
  return new Map([...found].map(([owner, own]) => [owner.id, placed(ofValidation(own, owner, problems), owner, problems)]));
}

/** The runs that a file may belong to: the only one, those whose logs lie nearest, and among those the ones that its path names. */
function ownersOf({ source, scanned }: RawPredictions, owners: readonly Owner[]): readonly Owner[] {
  const folders = foldersOf(source);
  const common = (owner: Owner) => Math.max(...owner.sources.map((one) => commonFolders(foldersOf(one), folders)));
  if (scanned) {
    const inside = owners.filter((owner) => owner.sources.some((one) => isWithin(folders, foldersOf(one))));
    return amongNearest(source, inside, common);
  }
  return owners.length < 2 ? owners : amongNearest(source, owners, common);
}

function amongNearest(source: string, owners: readonly Owner[], common: (owner: Owner) => number): readonly Owner[] {
  const most = Math.max(...owners.map(common));
  const nearest = owners.filter((owner) => common(owner) === most);
  if (nearest.length < 2) return nearest;
  const named = nearest.filter((owner) => namesOf(owner).some((name) => isIn(name, source)));
  return named.length === 1 ? named : nearest;
}

function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1);
}

/** Folders that two paths begin with. */
function commonFolders(a: readonly string[], b: readonly string[]): number {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common;
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return commonFolders(outer, inner) === outer.length;
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

/** Words for a split in the name of a file, or of a folder below the log. */
const SPLITS: readonly (readonly [Split, RegExp])[] = [
  ['train', /(?:^|[^a-z])(?:train|training|trainset)(?![a-z])/i],
  ['validation', /(?:^|[^a-z])(?:val|valid|validation|dev|eval|evaluation|holdout)(?![a-z])/i],
  ['test', /(?:^|[^a-z])(?:test|testset|heldout)(?![a-z])/i],
];

/** The split that a path names, behind the folders that it shares with the log; null where it names none. */
function splitOf(source: string, { sources }: Owner): Split | null {
  const parts = source.split('/');
  const shared = Math.max(...sources.map((one) => commonFolders(foldersOf(one), parts.slice(0, -1))));
  const own = parts.slice(Math.max(shared, parts.length - 2)).join('/');
  return SPLITS.find(([, words]) => words.test(own))?.[0] ?? null;
}

/** Of the validation set: what is called so, else what has no name of a split, else of the test set where the log knows no other. */
function ofValidation(given: readonly RawPredictions[], owner: Owner, problems: Problem[]): readonly RawPredictions[] {
  const splits = new Map(given.map((one) => [one, splitOf(one.source, owner)]));
  const has = (split: Split | null) => given.some((one) => splits.get(one) === split);
  const isTestOnly = !owner.series.some(({ split }) => split === 'test');
  const wanted = has('validation') ? 'validation' : has(null) ? null : isTestOnly && has('test') ? 'test' : 'validation';
  const others = new Set(given.filter((one) => splits.get(one) !== wanted).map(({ source }) => source));
  for (const file of others)
    problems.push({ file, id: 'predictions-of-other-split', values: { split: splitOf(file, owner) ?? '' } });
  return given.filter((one) => splits.get(one) === wanted);
}

/**
 * In order of their places, one a place; those without a place come first, by their names. The last by its name, or the only one, is at the
 * end.
 */
function placed(given: readonly RawPredictions[], owner: Owner, problems: Problem[]): readonly PlacedPredictions[] {
  const all = given.map((one) => ({ at: placeOf(one, owner, given.length === 1), given: one }));
  const order = (at: number) => (Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at);
  all.sort((a, b) => order(a.at) - order(b.at) || (a.given.source < b.given.source ? -1 : 1));
  const taken = new Set<string>();
  return all.filter(({ at, given: { source, place } }) => {
    const key = Number.isNaN(at) ? `name ${place.name}` : `at ${at}`;
    const isNew = !taken.has(key) && (key !== 'name ' || given.length === 1);
    taken.add(key);
    if (!isNew) problems.push({ file: source, id: 'predictions-without-place', values: { at } });
    return isNew;
  });
}

/** Share of the run by which a place may lie behind its end. */
const BEYOND = 0.05;
/** What a checkpoint at the end of a training is called. */
const LAST: readonly string[] = ['last', 'latest', 'final'];

function placeOf({ place: { epoch, step, name } }: RawPredictions, owner: Owner, isOnly: boolean): number {
  const onAxis = owner.axis === 'step' ? [step, fromOther(epoch, 'epoch', owner)] : [epoch, fromOther(step, 'step', owner)];
  const known = onAxis.find(Number.isFinite);
  // One counts from 0, the other from 1, or is logged more often; a place far beyond the log is of another training.
  if (known !== undefined) return known <= 1 + (1 + BEYOND) * owner.end ? known : Number.NaN;
  const isSomewhere = !Number.isNaN(epoch) || !Number.isNaN(step);
  return LAST.includes(name) || (isOnly && name === '' && !isSomewhere) ? owner.end : Number.NaN;
}

/** A place on another axis of the run, on its own: that of the evaluation that is not before it. */
function fromOther(value: number, name: OtherAxis['name'], { otherAxes = [] }: Owner): number {
  const other = otherAxes.find((one) => one.name === name);
  if (other === undefined || !Number.isFinite(value)) return Number.NaN;
  const after = other.values.findIndex((one) => one >= value);
  return after < 0 ? Number.POSITIVE_INFINITY : (other.at[after] ?? Number.NaN);
}
