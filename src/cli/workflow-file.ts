import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { messageOf } from '../text/message-of.js';
import { nestsTooDeep } from '../text/yaml-depth.js';
import { type Fields, fieldsOf } from './fields.js';

/** A workflow file as far as curvelint cares. */
export interface WorkflowFile {
  readonly path: string;
  /** As other workflows call it; the path where it has none. */
  readonly name: string;
  /** Event → its filters. */
  readonly events: ReadonlyMap<string, Fields>;
  readonly jobs: readonly WorkflowJob[];
  /** `path:line` of what the keys lead to, or of the last of them that is there. */
  readonly where: (...keys: Keys) => string;
}

export interface WorkflowJob {
  readonly id: string;
  /** As its check is called; the id where it has none. */
  readonly name: string;
  /** Of the job, else of the workflow; null: whatever the repository's default is. */
  readonly permissions: Permissions | null;
  /** A workflow that it calls; '' where it has steps. */
  readonly uses: string;
  readonly steps: readonly WorkflowStep[];
  /** Its condition; '' without one. */
  readonly runsIf: string;
  readonly needs: readonly string[];
  /** `strategy.matrix`: its fields, an expression, or null. */
  readonly matrix: Fields | string | null;
  /** Its concurrency group; '' without one. */
  readonly concurrency: string;
}

export interface WorkflowStep {
  readonly id: string;
  readonly uses: string;
  readonly run: string;
  readonly with: Fields;
  readonly runsIf: string;
  /** Where it runs, of the step, the job or the workflow; '' for the workspace. */
  readonly folder: string;
  /** Keys that lead to it. */
  readonly at: Keys;
}

export type Permissions = 'read-all' | 'write-all' | Fields;
type Keys = readonly (string | number)[];
/** What a job takes over from its workflow. */
interface Inherited {
  readonly permissions: Permissions | null;
  readonly folder: string;
}

/** Text of a workflow; what is wrong with it, in words, where GitHub could not read it either. */
export function parseWorkflow(path: string, text: string): WorkflowFile | string {
  if (nestsTooDeep(text)) return 'nested too deeply to be a workflow';
  const lines = new LineCounter();
  let document: Document;
  let root: unknown;
  try {
    document = parseDocument(text, { lineCounter: lines, logLevel: 'error' });
    if (document.errors[0]) throw document.errors[0];
    // An alias inside of its own anchor has no end.
    root = JSON.parse(JSON.stringify(document.toJS() ?? null));
  } catch (error) {
    return `not valid YAML: ${messageOf(error).split('\n')[0]}`;
  }
  const file = fieldsOf(root);
  const jobs = Object.entries(fieldsOf(file['jobs']));
  if (jobs.length === 0) return 'it has no jobs';
  const inherited = { permissions: permissionsOf(file['permissions']), folder: folderOf(file, '') };
  return {
    path,
    name: typeof file['name'] === 'string' ? file['name'] : path,
    events: eventsOf(file['on']),
    jobs: jobs.map(([id, job]) => toJob(id, fieldsOf(job), inherited)),
    where: (...keys) => `${path}:${lines.linePos(offsetOf(document, keys)).line}`,
  };
}

function toJob(id: string, job: Fields, inherited: Inherited): WorkflowJob {
  const steps = Array.isArray(job['steps']) ? job['steps'].map(fieldsOf) : [];
  const matrix = fieldsOf(job['strategy'])['matrix'];
  const group = job['concurrency'];
  const folder = folderOf(job, inherited.folder);
  return {
    id,
    name: wordsOf(job['name']) || id,
    permissions: permissionsOf(job['permissions']) ?? inherited.permissions,
    uses: wordsOf(job['uses']),
    runsIf: plainOf(job['if']),
    needs: listOf(job['needs']),
    matrix: typeof matrix === 'string' ? matrix : typeof matrix === 'object' && matrix !== null ? fieldsOf(matrix) : null,
    concurrency: wordsOf(group) || wordsOf(fieldsOf(group)['group']),
    steps: steps.map((step, i) => ({
      id: wordsOf(step['id']),
      uses: wordsOf(step['uses']),
      run: wordsOf(step['run']),
      with: fieldsOf(step['with']),
      runsIf: plainOf(step['if']),
      folder: wordsOf(step['working-directory']) || folder,
      at: ['jobs', id, 'steps', i],
    })),
  };
}

/** Of `defaults.run` of a job or a workflow. */
function folderOf(owner: Fields, fallback: string): string {
  return wordsOf(fieldsOf(fieldsOf(owner['defaults'])['run'])['working-directory']) || fallback;
}

/** Where in the text the last key stands that is there. */
function offsetOf(document: Document, keys: Keys): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(document);
    const found = isMap(node) ? node.items.find((pair) => (isScalar(pair.key) ? pair.key.value : pair.key) === key) : undefined;
    const next: unknown = isSeq(node) && typeof key === 'number' ? node.items[key] : found?.value;
    const at = found ? (found.key as Node).range : (next as Node | undefined)?.range;
    if (at) offset = at[0];
    if (next === undefined) break;
    node = next;
  }
  return offset;
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
export function isOurs({ uses }: Pick<WorkflowStep, 'uses'>): boolean {
  return /^[\w.-]+\/curvelint@/i.test(uses);
}

/** A text, a number or a truth value as GitHub hands it on; '' for anything else. */
export function plainOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
