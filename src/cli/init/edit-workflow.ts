import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { curvelintJob, permissionLines, RIGHTS, reportStep, uploadStep } from './files.js';
import type { Training } from './find-training.js';
import { edited, type TextEdit } from './text-edits.js';

/** What is added to the workflows of a training. */
export interface WorkflowPlan {
  readonly training: Training;
  /** Patterns of the logs. */
  readonly logs: readonly string[];
  /** The branch whose runs are the baseline. */
  readonly branch: string;
  /** A second workflow reports: this one uploads alone. */
  readonly forks: boolean;
}

/** A text with what was added, and what somebody has to add by hand because it can't be done without touching more. */
export interface EditedWorkflow {
  readonly text: string;
  readonly byHand: readonly string[];
}

/** The file that trains: a step behind the training, rights, and events. Comments and layout stay as they are. */
export function editTraining(text: string, { training, logs, branch, forks }: WorkflowPlan): EditedWorkflow {
  const { job: id, step, legs, caller } = training;
  const file = opened(text);
  const byHand: string[] = [];
  const edits: TextEdit[] = [];
  const add = (made: TextEdit | string) => (typeof made === 'string' ? byHand.push(made) : edits.push(made));
  const alone = legs === null && !forks;
  add(stepAfter(file, id, step, alone ? reportStep(logs) : uploadStep(logs, legs)));
  if (legs !== null && !forks) add(newJob(file, id, curvelintJob(id, legs)));
  if (alone) for (const one of rights(file, id)) add(one);
  if (caller === null) for (const one of events(file, branch)) add(one);
  return { text: edited(text, edits), byHand };
}

/** The file that calls it: rights of the calling job, which cap those of the called one, and events. */
export function editCaller(text: string, { training, branch, forks }: WorkflowPlan): EditedWorkflow {
  const file = opened(text);
  const made = [...(forks ? [] : rights(file, training.caller!.job)), ...events(file, branch)];
  return {
    text: edited(
      text,
      made.filter((one) => typeof one !== 'string'),
    ),
    byHand: made.filter((one) => typeof one === 'string'),
  };
}

interface Opened {
  readonly text: string;
  readonly root: YAMLMap | null;
}

function opened(text: string): Opened {
  const { contents } = parseDocument(text);
  return { text, root: isMap(contents) ? contents : null };
}

function pairOf(map: unknown, key: string): Pair<Node, Node | null> | null {
  if (!isMap(map)) return null;
  return (map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key) as Pair<Node, Node | null>) ?? null;
}

function jobOf({ root }: Opened, id: string): YAMLMap | null {
  const job = pairOf(pairOf(root, 'jobs')?.value, id)?.value;
  return isMap(job) && !job.flow ? job : null;
}

/** Behind the line that holds the last character before an offset. */
function lineBehind(text: string, offset: number): { readonly at: number; readonly lead: string } {
  let last = offset;
  while (last > 0 && /\s/.test(text[last - 1]!)) last -= 1;
  const end = text.indexOf('\n', last);
  return end < 0 ? { at: text.length, lead: '\n' } : { at: end + 1, lead: '' };
}

/** Blanks before what stands at an offset, if nothing else does. */
function indentAt(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^ *$/.test(before) ? before : null;
}

function indented(lines: readonly string[], indent: string): string {
  return lines.map((line) => `${line === '' ? '' : indent}${line}\n`).join('');
}

function insertBehind(text: string, offset: number, lines: readonly string[], indent: string): TextEdit {
  const { at, lead } = lineBehind(text, offset);
  return { from: at, to: at, text: lead + indented(lines, indent) };
}

function stepAfter(file: Opened, id: string, step: number, lines: readonly string[]): TextEdit | string {
  const { text } = file;
  const steps = pairOf(jobOf(file, id), 'steps')?.value;
  const item = isSeq(steps) && !steps.flow ? steps.items[step] : null;
  const range = (item as Node | null)?.range;
  const byHand = `This step, behind the training in the job ${id}:\n${indented(lines, '  ')}`;
  if (!range) return byHand;
  const dash = text.lastIndexOf('-', range[0]);
  const indent = dash < 0 ? null : indentAt(text, dash);
  return indent === null ? byHand : insertBehind(text, range[1], lines, indent);
}

function newJob(file: Opened, id: string, lines: readonly string[]): TextEdit | string {
  const jobs = pairOf(file.root, 'jobs')?.value;
  const first = isMap(jobs) && !jobs.flow ? (jobs.items[0]?.key as Node | undefined)?.range : null;
  const indent = first ? indentAt(file.text, first[0]) : null;
  if (!isMap(jobs) || indent === null) return `This job, beside ${id}:\n${indented(lines, '  ')}`;
  return insertBehind(file.text, jobs.range![1], lines, indent);
}

/** The rights that a job that reports needs, beside those that it has. */
function rights(file: Opened, id: string): readonly (TextEdit | string)[] {
  const job = jobOf(file, id);
  const byHand = `These permissions of the job ${id}:\n${indented(permissionLines(new Map()), '  ')}`;
  if (job === null) return [byHand];
  const own = pairOf(job, 'permissions');
  if (own) return addRights(file.text, own.value, byHand);
  const whole = pairOf(file.root, 'permissions')?.value ?? null;
  if (isScalar(whole) && whole.value === 'write-all') return [];
  // A job's rights replace those of the workflow.
  const inherited = isMap(whole) ? whole.items.map(({ key, value }) => [String(key), String(value ?? '')] as const) : [];
  const lines = permissionLines(new Map(inherited));
  const anchor = pairOf(job, 'runs-on') ?? pairOf(job, 'uses') ?? (job.items[0] as Pair<Node, Node | null> | undefined);
  const range = anchor?.key.range;
  const indent = range ? indentAt(file.text, range[0]) : null;
  if (!anchor || indent === null) return [byHand];
  return [insertBehind(file.text, (anchor.value?.range ?? range!)[1], lines, indent)];
}

function addRights(text: string, value: unknown, byHand: string): readonly (TextEdit | string)[] {
  if (isScalar(value) && value.value === 'write-all') return [];
  if (!isMap(value)) return [byHand];
  const has = new Map(value.items.map(({ key, value: level }) => [String(key), String(level ?? '')]));
  const lower = RIGHTS.filter(([scope, level]) => level === 'write' && has.get(scope) === 'read');
  const missing = RIGHTS.filter(([scope]) => !has.has(scope));
  const raised = value.items.flatMap(({ key, value: level }): readonly TextEdit[] => {
    const range = (level as Node | null)?.range;
    return range && lower.some(([scope]) => scope === String(key)) ? [{ from: range[0], to: range[1], text: 'write' }] : [];
  });
  if (missing.length === 0) return raised;
  if (value.flow) {
    const close = text.lastIndexOf('}', value.range![1]);
    const comma = value.items.length > 0 ? ', ' : ' ';
    const blank = /\s$/.test(text.slice(0, close)) ? close - 1 : close;
    const from = value.items.length > 0 ? blank : close;
    return [...raised, { from, to: close, text: `${comma}${missing.map(([scope, level]) => `${scope}: ${level}`).join(', ')} ` }];
  }
  const first = (value.items[0]?.key as Node | undefined)?.range;
  const indent = first ? indentAt(text, first[0]) : null;
  if (indent === null) return [byHand];
  const lines = missing.map(([scope, level, why]) => `${scope}: ${level}${why === '' ? '' : ` # ${why}`}`);
  return [...raised, insertBehind(text, value.range![1], lines, indent)];
}

/** Pull requests get a report, and pushes to the base branch are what they are compared with. */
function events({ text, root }: Opened, branch: string): readonly (TextEdit | string)[] {
  const on = pairOf(root, 'on');
  const value = on?.value ?? null;
  const push = [`push:`, `  branches: [${branch}] # the baseline`];
  const byHand = `These events:\n${indented(['pull_request:', ...push], '  ')}`;
  if (on === null) return [byHand];
  const range = value?.range;
  if (isScalar(value) || (isSeq(value) && value.flow)) {
    const known = isScalar(value) ? [String(value.value)] : value.items.map((one) => String(one));
    if (known.includes('pull_request') && known.includes('push')) return [];
    const others = known.filter((name) => name !== 'pull_request' && name !== 'push').map((name) => `${name}:`);
    const behind = text.slice(range![1]).split('\n', 1)[0]!.trim();
    // A comment behind it keeps its line.
    const own = behind === '' ? push : push.map((line) => line.split(' #', 1)[0]!);
    const lines = ['pull_request:', ...(known.includes('push') ? ['push:'] : own), ...others];
    return [
      {
        from: text.lastIndexOf(':', range![0]) + 1,
        to: range![1],
        text: `\n${indented(lines, '  ').trimEnd()}${behind === '' ? '' : ' '}`,
      },
    ];
  }
  if (isSeq(value)) {
    const known = value.items.map((one) => String(isScalar(one) ? one.value : one));
    return known.includes('pull_request') && known.includes('push') ? [] : [byHand];
  }
  if (!isMap(value) || value.flow) return [byHand];
  const has = (name: string) => pairOf(value, name);
  const wrong = pushProblem(has('push')?.value ?? null, branch);
  const lines = [
    ...(has('pull_request') || has('pull_request_target') ? [] : ['pull_request:']),
    ...(has('push') || has('schedule') ? [] : push),
  ];
  const notes = wrong === null ? [] : [wrong];
  if (lines.length === 0) return notes;
  const first = (value.items[0]!.key as Node).range!;
  const indent = indentAt(text, first[0]);
  return indent === null
    ? [byHand]
    : [...notes, { from: first[0] - indent.length, to: first[0] - indent.length, text: indented(lines, indent) }];
}

/** A push that names other branches is never one to the base branch. */
function pushProblem(push: unknown, branch: string): string | null {
  const list = pairOf(push, 'branches')?.value;
  if (!isSeq(list)) return null;
  const names = list.items.map((one) => String(isScalar(one) ? one.value : one));
  if (names.includes(branch) || names.some((name) => /[*?[{$]/.test(name))) return null;
  return `The branch ${branch} in "push: branches": its runs are what pull requests are compared with.`;
}
