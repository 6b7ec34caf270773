import { parse } from 'yaml';
import { messageOf } from '../text/message-of.js';
import { nestsTooDeep } from '../text/yaml-depth.js';

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
}

export interface WorkflowStep {
  readonly uses: string;
  readonly run: string;
  readonly with: Fields;
}

type Fields = Readonly<Record<string, unknown>>;
export type Permissions = 'read-all' | 'write-all' | Fields;

/** Text of a workflow; what is wrong with it, in words, where GitHub could not read it either. */
export function parseWorkflow(path: string, text: string): WorkflowFile | string {
  if (nestsTooDeep(text)) return 'nested too deeply to be a workflow';
  let root: unknown;
  try {
    root = parse(text);
  } catch (error) {
    return `not valid YAML: ${messageOf(error).split('\n')[0]}`;
  }
  const file = fieldsOf(root);
  const jobs = Object.entries(fieldsOf(file['jobs']));
  if (jobs.length === 0) return 'it has no jobs';
  return {
    path,
    name: typeof file['name'] === 'string' ? file['name'] : path,
    events: eventsOf(file['on']),
    jobs: jobs.map(([id, job]) => toJob(id, fieldsOf(job), permissionsOf(file['permissions']))),
  };
}

function toJob(id: string, job: Fields, inherited: Permissions | null): WorkflowJob {
  const steps = Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : [];
  return {
    id,
    permissions: permissionsOf(job['permissions']) ?? inherited,
    steps: steps.map((step) => ({ uses: wordsOf(step['uses']), run: wordsOf(step['run']), with: fieldsOf(step['with']) })),
  };
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

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
