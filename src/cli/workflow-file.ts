import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { messageOf } from '../text/message-of.js';
import { nestsTooDeep } from '../text/yaml-depth.js';
import { type Legs, legsOf } from './matrix.js';

/** A workflow file as far as curvelint cares. */
export interface WorkflowFile {
  readonly path: string;
  /** As other workflows call it; the path where it has none. */
  readonly name: string;
  /** Event → its filters. */
  readonly events: ReadonlyMap<string, Fields>;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  /** Of the job, else of the workflow; null: whatever the repository's default is. */
  readonly permissions: Permissions | null;
  readonly steps: readonly WorkflowStep[];
  /** Null where the job has no matrix. */
  readonly legs: Legs | null;
  /** A condition decides whether it runs. */
  readonly isConditional: boolean;
  /** The reusable workflow that it calls; '' for none. */
  readonly uses: string;
  /** Folder that its scripts run in; '' for that of the checkout. */
  readonly folder: string;
}

export interface WorkflowStep {
  readonly uses: string;
  readonly run: string;
  readonly with: Fields;
  /** Its condition; '' for none. */
  readonly condition: string;
  /** Folder that its script runs in; '': that of the job. */
  readonly folder: string;
  /** Where it stands in the file, from 1 on. */
  readonly line: number;
}

type Fields = Readonly<Record<string, unknown>>;
export type Permissions = 'read-all' | 'write-all' | Fields;

/** Text of a workflow; what is wrong with it, in words, where GitHub could not read it either. */
export function parseWorkflow(path: string, text: string): WorkflowFile | string {
  if (nestsTooDeep(text)) return 'nested too deeply to be a workflow';
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) return `not valid YAML: ${messageOf(error).split('\n')[0]}`;
  let root: unknown;
  try {
    root = document.toJS();
  } catch (thrown) {
    return `not valid YAML: ${messageOf(thrown).split('\n')[0]}`;
  }
  const file = fieldsOf(root);
  const jobs = Object.entries(fieldsOf(file['jobs']));
  if (jobs.length === 0) return 'it has no jobs';
  const folder = folderOf(file);
  const lineOf = (job: string, step: number) => lineAt(document.contents, lines, ['jobs', job, 'steps'], step);
  return {
    path,
    name: typeof file['name'] === 'string' ? file['name'] : path,
    events: eventsOf(file['on']),
    jobs: jobs.map(([id, job]) => toJob(id, fieldsOf(job), { inherited: permissionsOf(file['permissions']), folder, lineOf })),
  };
}

interface JobPlace {
  readonly inherited: Permissions | null;
  readonly folder: string;
  readonly lineOf: (job: string, step: number) => number;
}

function toJob(id: string, job: Fields, { inherited, folder, lineOf }: JobPlace): WorkflowJob {
  const steps = Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : [];
  return {
    id,
    permissions: permissionsOf(job['permissions']) ?? inherited,
    legs: legsOf(fieldsOf(job['strategy'])['matrix']),
    isConditional: job['if'] !== undefined,
    uses: wordsOf(job['uses']),
    folder: folderOf(job) || folder,
    steps: steps.map((step, i) => ({
      ...{ uses: wordsOf(step['uses']), run: wordsOf(step['run']), with: fieldsOf(step['with']) },
      ...{ condition: String(step['if'] ?? ''), folder: wordsOf(step['working-directory']), line: lineOf(id, i) },
    })),
  };
}

function folderOf(place: Fields): string {
  return wordsOf(fieldsOf(fieldsOf(place['defaults'])['run'])['working-directory']);
}

/** Line of an item of a list; of what is reached by an alias, the alias; 1 where it can't be told. */
function lineAt(root: unknown, lines: LineCounter, path: readonly string[], item: number): number {
  let at: unknown = root;
  for (const key of path)
    at = isMap(at) ? at.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value : undefined;
  const range = isSeq(at) ? (at.items[item] as Node | undefined)?.range : undefined;
  return range ? lines.linePos(range[0]).line : 1;
}

/** `on: push`, `on: [push]` and `on: { push: … }` say the same. */
function eventsOf(on: unknown): ReadonlyMap<string, Fields> {
  if (typeof on === 'string') return new Map([[on, {}]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), {}]));
  return new Map(Object.entries(fieldsOf(on)).map(([event, filters]) => [event, fieldsOf(filters)]));
}

function permissionsOf(value: unknown): Permissions | null {
  if (value === 'read-all' || value === 'write-all') return value;
  return typeof value === 'object' && value !== null ? fieldsOf(value) : null;
}

/** May a job do this, as far as its file says? Null permissions: unknown, so yes. */
export function allows(permissions: Permissions | null, scope: string, level: 'read' | 'write'): boolean {
  if (permissions === null || permissions === 'write-all') return true;
  if (permissions === 'read-all') return level === 'read';
  return permissions[scope] === 'write' || (level === 'read' && permissions[scope] === 'read');
}

/** One text or a list of them, as YAML allows for branches, workflows and types. */
export function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(String);
}

/** Does a step use the action? */
export function isOurs({ uses }: WorkflowStep): boolean {
  return /^[\w.-]+\/curvelint@/i.test(uses);
}

/** An input of a step as text; '' where it was not given. */
export function inputOf({ with: given }: WorkflowStep, name: string): string {
  const value = given[name];
  return value === undefined || value === null ? '' : String(value);
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
