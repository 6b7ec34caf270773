import { posix } from 'node:path';
import { isOurs, plainOf, type WorkflowFile, type WorkflowJob, type WorkflowStep } from '../workflow-file.js';
import { isUpload } from './artifact-names.js';
import { type Checked, notOk } from './checked.js';
import { type Needed, neededBy } from './commands.js';
import { hasExpression } from './expressions.js';
import { WHAT, type WorkflowFacts } from './repository.js';

type Look = NonNullable<WorkflowFacts['look']>;
/** Actions that put no files of their own beside the code. */
const QUIET = /^(?:actions\/setup-[\w-]+|astral-sh\/setup-uv|conda-incubator\/setup-miniconda|mamba-org\/setup-micromamba)@/;
const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];
/** Makefiles whose targets can't be told by reading lines. */
const UNPLAIN_MAKE = /^(?:-?include|sinclude|\.DEFAULT|define)\b|^\$|^[^\t:]*%/;

/** Scripts, targets of make, actions and workflows of the repository that a workflow names and that do not exist. */
export function missingScripts(flow: WorkflowFile, { look }: Pick<WorkflowFacts, 'look'>): readonly Checked[] {
  if (look === null) return [];
  return flow.jobs.flatMap((job) => [...missingWorkflow(flow, job, look), ...missingInSteps(flow, job, look)]);
}

function missingWorkflow(flow: WorkflowFile, { id, uses }: WorkflowJob, look: Look): readonly Checked[] {
  if (!uses.startsWith('./') || typeof look(uses.slice(2)) === 'string') return [];
  const text = `${flow.where('jobs', id, 'uses')}: the job ${id} calls ${uses}, which does not exist`;
  return [notOk(WHAT, text, 'Correct the path; it begins at the top of the repository.')];
}

/** As long as nothing but the checkout can have brought files. */
function missingInSteps(flow: WorkflowFile, job: WorkflowJob, look: Look): readonly Checked[] {
  const found: Checked[] = [];
  let checkedOut = false;
  for (const step of job.steps) {
    if (isPlainCheckout(step)) checkedOut = true;
    else if (step.uses.startsWith('actions/checkout@')) return found;
    else if (step.uses !== '' && step.uses.startsWith('./')) {
      if (checkedOut) found.push(...missingAction(flow, step, look));
      return found;
    } else if (isOurs(step)) found.push(...(checkedOut ? missingSettings(flow, step, look) : []));
    else if (step.uses !== '' && !QUIET.test(step.uses) && !isUpload(step)) return found;
    else if (step.run !== '') {
      const { needed, sure } = neededBy(step.run);
      if (checkedOut) found.push(...missingOf(flow, step, needed, look));
      if (!sure) return found;
    }
  }
  return found;
}

function isPlainCheckout({ uses, with: given }: WorkflowStep): boolean {
  const others = ['repository', 'ref', 'path', 'submodules', 'sparse-checkout'];
  return uses.startsWith('actions/checkout@') && others.every((name) => !(name in given));
}

function missingAction(flow: WorkflowFile, { uses, at }: WorkflowStep, look: Look): readonly Checked[] {
  const folder = posix.normalize(uses);
  if (hasExpression(uses) || isElsewhere(folder, look)) return [];
  const files = ['action.yml', 'action.yaml', 'Dockerfile'].map((name) => posix.join(folder, name));
  if (files.some((file) => look(file) !== undefined)) return [];
  const text = `${flow.where(...at, 'uses')}: the action ${uses} does not exist: there is no action.yml`;
  return [notOk(WHAT, text, 'Correct the path; it begins at the top of the repository.')];
}

function missingSettings(flow: WorkflowFile, { with: given, at }: WorkflowStep, look: Look): readonly Checked[] {
  const file = plainOf(given['config']).trim();
  if (file === '' || hasExpression(file) || file.startsWith('/') || isElsewhere(file, look)) return [];
  if (look(posix.normalize(file)) !== undefined) return [];
  const text = `${flow.where(...at, 'with', 'config')}: the settings file ${file} does not exist`;
  return [notOk(WHAT, text, 'Correct the path; it begins at the top of the repository.')];
}

function missingOf(flow: WorkflowFile, step: WorkflowStep, needed: readonly Needed[], look: Look): readonly Checked[] {
  const folder = posix.normalize(step.folder || '.');
  if (hasExpression(step.folder) || posix.isAbsolute(folder) || needed.length === 0) return [];
  const wrong = (text: string, fix: string) => notOk(WHAT, `${flow.where(...step.at, 'run')}: ${text}`, fix);
  if (isElsewhere(folder, look)) return [];
  if (folder !== '.' && look(folder) !== null)
    return [wrong(`it runs in the folder ${folder}, which does not exist`, 'Correct "working-directory".')];
  return needed.flatMap(({ kind, name }) => {
    if (kind === 'make') return missingTarget(folder, name, look, wrong) ?? [];
    const path = posix.join(folder, name);
    if (isElsewhere(path, look) || look(path) !== undefined) return [];
    const where = folder === '.' ? '' : ` in ${folder}`;
    return [wrong(`it runs ${name}${where}, which does not exist`, 'Correct the path, or commit the file.')];
  });
}

function missingTarget(
  folder: string,
  target: string,
  look: Look,
  wrong: (text: string, fix: string) => Checked,
): Checked | null {
  const file = MAKEFILES.map((name) => posix.join(folder, name)).find((path) => typeof look(path) === 'string');
  if (file === undefined)
    return wrong(`it runs make, and there is no Makefile${folder === '.' ? '' : ` in ${folder}`}`, 'Commit it.');
  const text = String(look(file));
  if (target === '' || text.split('\n').some((line) => UNPLAIN_MAKE.test(line)) || look(posix.join(folder, target)) !== undefined)
    return null;
  const targets = text.split('\n').flatMap((line) => (/^[\w./ -]+:/.test(line) ? line.split(':')[0]!.trim().split(/\s+/) : []));
  if (targets.includes(target)) return null;
  const known = targets.filter((one) => !one.startsWith('.')).slice(0, 10);
  return wrong(`it runs make ${target}, and ${file} has no such target`, `Targets: ${known.join(', ') || 'none'}.`);
}

/** Outside of the checkout, or in a submodule, which may hold anything. */
function isElsewhere(path: string, look: Look): boolean {
  const modules = look('.gitmodules');
  return path.startsWith('..') || (typeof modules === 'string' && modules.includes(path.split('/')[0]!));
}
