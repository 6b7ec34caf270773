import { parse } from 'yaml';
import { nestsTooDeep } from '../../text/yaml-depth.js';
import { type Fields, fieldsOf, itemsOf } from '../fields.js';
import { type Legs, legsOf } from '../matrix.js';
import { type Certainty, trainsIn } from '../training-command.js';

/** Is it named in a file, outside of comments? */
export function usesCurvelint(text: string): boolean {
  return text.split('\n').some((line) => line.split('#', 1)[0]!.includes('curvelint'));
}

/** Text of a workflow file. */
export interface WorkflowText {
  /** `.github/workflows/train.yml`. */
  readonly path: string;
  readonly text: string;
}

/** A step of a workflow that trains. */
export interface Training {
  readonly path: string;
  /** As other workflows call it. */
  readonly name: string;
  readonly job: string;
  /** Place of the step in its job. */
  readonly step: number;
  readonly certainty: Certainty;
  /** Null where the job has no matrix. */
  readonly legs: Legs | null;
  /** The workflow and the job that call this one; null where it is called by none. */
  readonly caller: { readonly path: string; readonly name: string; readonly job: string } | null;
  /** Events that start it, or its caller. */
  readonly events: readonly string[];
  /** A step of the workflow, or of its caller, uses curvelint already. */
  readonly reports: boolean;
}

/** What was found in the workflows of a repository. */
export interface FoundTrainings {
  /** The likeliest first. */
  readonly trainings: readonly Training[];
  /** Files that no YAML can be read from. */
  readonly broken: readonly string[];
}

interface Parsed extends WorkflowText {
  readonly root: Fields;
}

/** Every job that trains, by what its steps run. */
export function findTrainings(files: readonly WorkflowText[]): FoundTrainings {
  const parsed = files.map((file) => ({ ...file, root: rootOf(file.text) }));
  const good = parsed.flatMap((file): readonly Parsed[] => (file.root === null ? [] : [{ ...file, root: file.root }]));
  const broken = parsed.filter(({ root }) => root === null).map(({ path }) => path);
  const trainings = good.flatMap((file) =>
    Object.keys(fieldsOf(file.root['jobs'])).flatMap((job) => trainingIn(file, job, good) ?? []),
  );
  return { trainings: [...trainings].sort((a, b) => weight(b) - weight(a)), broken };
}

/** A training on pull requests comes before any other, one by its name before one by habit, a later job before its preparation. */
function weight({ events, certainty }: Training): number {
  return (events.includes('pull_request') ? 10 : events.includes('push') ? 5 : 0) + certainty;
}

function trainingIn(file: Parsed, job: string, all: readonly Parsed[]): Training | null {
  const own = fieldsOf(fieldsOf(file.root['jobs'])[job]);
  const steps = itemsOf(own['steps']).map(fieldsOf);
  const sure = steps.map(({ run, uses }) => (typeof run === 'string' ? trainsIn(run) : actionTrains(uses)));
  const certainty = sure.reduce<Certainty>((most, one) => (one > most ? one : most), 0);
  if (certainty === 0) return null;
  const caller = callerOf(file.path, all);
  const callerFile = caller && all.find(({ path }) => path === caller.path);
  return {
    path: file.path,
    name: nameOf(file),
    ...{ job, certainty, caller },
    // What follows the training, such as an evaluation, may write its log, too; but the last one trains.
    step: sure.lastIndexOf(certainty),
    legs: legsOf(fieldsOf(own['strategy'])['matrix']),
    events: eventsOf((callerFile ?? file).root['on']),
    reports: [file, ...(callerFile ? [callerFile] : [])].some(({ text }) => usesCurvelint(text)),
  };
}

function nameOf({ path, root }: Parsed): string {
  return typeof root['name'] === 'string' ? root['name'] : path;
}

/** A composite action of the repository is known by its folder. */
function actionTrains(uses: unknown): Certainty {
  return typeof uses === 'string' && uses.startsWith('./') ? trainsIn(uses.slice(2)) : 0;
}

/** Who calls a reusable workflow of the same repository. */
function callerOf(path: string, all: readonly Parsed[]): Training['caller'] {
  for (const file of all)
    for (const [job, value] of Object.entries(fieldsOf(file.root['jobs'])))
      if (fieldsOf(value)['uses'] === `./${path}`) return { path: file.path, name: nameOf(file), job };
  return null;
}

function eventsOf(on: unknown): readonly string[] {
  if (typeof on === 'string') return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(fieldsOf(on));
}

/** Null where it is no YAML, or no mapping. */
function rootOf(text: string): Fields | null {
  if (nestsTooDeep(text)) return null;
  try {
    const root: unknown = parse(text);
    return typeof root === 'object' && root !== null && !Array.isArray(root) ? (root as Fields) : null;
  } catch {
    return null;
  }
}
