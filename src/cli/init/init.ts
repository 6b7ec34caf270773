import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../model/errors.js';
import { makeFolder } from '../../output/make-folder.js';
import { readGitFolder } from '../git-folder.js';
import { editCaller, editTraining, type WorkflowPlan } from './edit-workflow.js';
import { answeringWorkflow, reportingWorkflow, SETTINGS, trainingWorkflow } from './files.js';
import { findTrainings, type Training, usesCurvelint } from './find-training.js';
import { readPipeline, withReport } from './gitlab.js';
import { isLink, lookAround, type Surroundings, textOf, WORKFLOWS } from './look-around.js';
import { unifiedDiff } from './text-edits.js';

export interface InitOptions {
  /** The pair of workflows that is safe for pull requests from forks. */
  readonly forks?: boolean;
  /** The workflow that answers commands in comments. */
  readonly bot?: boolean;
  /** Change files that are there. */
  readonly apply?: boolean;
  /** Overwrite new files that are there already. */
  readonly force?: boolean;
  /** Write nothing: print the patch alone. */
  readonly dryRun?: boolean;
}

/** A file as it should be. */
interface Wanted {
  readonly path: string;
  readonly text: string;
  /** It is somebody's own file, to which something is added. */
  readonly isOwn: boolean;
}

interface Plan {
  /** What was found, line by line. */
  readonly said: readonly string[];
  readonly files: readonly Wanted[];
  readonly byHand: readonly string[];
}

/** Said where no workflow answers comments yet. */
const BOT = 'Commands in comments on the pull request (accept a regression, explain a finding, run again): curvelint init --bot';
/** Without a run on the base branch the first pull request has nothing to be compared with. */
function nextStep({ gitlab, workflows }: Surroundings): string {
  const isGitLab = gitlab !== null && workflows.length === 0;
  const then = isGitLab ? 'open a merge request: its note' : 'open a pull request: its comment';
  return `Next: commit this and push it to the base branch, whose run becomes the baseline. Then ${then} comes when the training has ended.`;
}

/**
 * Writes the workflows and settings that a repository lacks, and shows what to add to workflows that are there, as a patch; `apply`
 * adds it. Returns what was found and done. A second run changes nothing.
 */
export function initRepository(folder: string, options: InitOptions): string {
  const { defaultBranch, root: top } = readGitFolder(folder);
  const root = top ?? folder;
  const around = lookAround(root);
  const { said, files, byHand } = planOf(around, defaultBranch.name, options);
  if (options.dryRun) return files.map(({ path, text }) => unifiedDiff(path, textOf(join(root, path)), text)).join('');
  const done = files.map((file) => write(root, file, options));
  const isSilent = done.every(({ state }) => state === 'unchanged');
  const kept = done.some(({ state }) => state === 'kept');
  const open = done.some(({ state }) => state === 'patch');
  const parts = [
    ...(root === folder ? [] : [`Repository: ${root}`]),
    ...said,
    `Base branch: ${defaultBranch.name} (${defaultBranch.how})`,
    '',
    ...done.flatMap(({ words, patch }) => [words, patch, '']),
    ...(kept ? ['Nothing is overwritten without --force.', ''] : []),
    ...(open ? ['Add the patch above with "curvelint init --apply", or pipe it: curvelint init --dry-run | git apply', ''] : []),
    ...byHand.flatMap((text) => ['Add by hand:', text, '']),
    ...(options.forks || options.bot
      ? [`GitHub starts ${onDefault(options)} only once it is on ${defaultBranch.name}: merge it there first.`, '']
      : []),
    ...(wantsBot(around, options) ? [BOT, ''] : []),
    isSilent && byHand.length === 0 ? 'Everything is there already: nothing was changed.' : nextStep(around),
  ];
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** On GitHub, where nothing answers yet. */
function wantsBot({ workflows, gitlab }: Surroundings, { bot = false }: InitOptions): boolean {
  const isOnGitHub = gitlab === null || workflows.length > 0;
  return isOnGitHub && !bot && !workflows.some(({ text }) => usesCurvelint(text) && text.includes('issue_comment'));
}

function onDefault({ forks, bot }: InitOptions): string {
  return [...(forks ? [`${WORKFLOWS}/curvelint.yml`] : []), ...(bot ? [`${WORKFLOWS}/curvelint-commands.yml`] : [])].join(
    ' and ',
  );
}

function planOf(around: Surroundings, branch: string, options: InitOptions): Plan {
  const { logs, workflows, gitlab } = around;
  const { trainings, broken } = findTrainings(workflows);
  const settings: Wanted = { path: '.curvelint.yml', text: SETTINGS, isOwn: false };
  const said = [`Logs: ${logs.join(', ')}`, ...broken.map((path) => `${path} is not valid YAML: it was left out.`)];
  const onGitlab = gitlab === null ? null : gitlabPlan(around, gitlab);
  if (onGitlab !== null && workflows.length === 0)
    return { said: [...said, ...onGitlab.said], files: [settings, ...onGitlab.files], byHand: onGitlab.byHand };
  const [training, ...others] = trainings;
  const github = training ? existing(training, around, branch, options) : fresh(around, branch, options);
  const also = others.map(({ path, job }) => `${path} (job ${job})`);
  const bot: readonly Wanted[] = options.bot
    ? [{ path: `${WORKFLOWS}/curvelint-commands.yml`, text: answeringWorkflow(), isOwn: false }]
    : [];
  return {
    said: [...said, ...github.said, ...(also.length > 0 ? [`Trains, too: ${also.join(', ')}`] : []), ...(onGitlab?.said ?? [])],
    files: [settings, ...github.files, ...bot, ...(onGitlab?.files ?? [])],
    byHand: [...github.byHand, ...(onGitlab?.byHand ?? [])],
  };
}

/** No workflow trains: one is written. */
function fresh({ logs, command, script }: Surroundings, branch: string, { forks = false }: InitOptions): Plan {
  const path = `${WORKFLOWS}/train.yml`;
  const files = [{ path, text: trainingWorkflow({ logs, command, branch }, forks), isOwn: false }];
  const missing = script === null ? [`${path} runs "${command}": put the command there that trains.`] : [];
  return {
    said: [`Workflow that trains: none yet (${command})`],
    files: forks ? [...files, reporting('train', null)] : files,
    byHand: missing,
  };
}

function reporting(training: string, legs: Training['legs']): Wanted {
  return { path: `${WORKFLOWS}/curvelint.yml`, text: reportingWorkflow(training, legs), isOwn: false };
}

/** What is added to a workflow that trains. */
function existing(training: Training, { logs, workflows }: Surroundings, branch: string, { forks = false }: InitOptions): Plan {
  const { path, job, legs, caller, reports, name } = training;
  const count = legs === null ? '' : legs.count === null ? ', a matrix' : `, a matrix of ${legs.count}`;
  const called = caller === null ? '' : `, called by ${caller.path}`;
  const said = [`Workflow that trains: ${name === path ? path : `${name} (${path})`}, job ${job}${count}${called}`];
  if (reports) {
    const hasSecond = workflows.some(({ text }) => usesCurvelint(text) && text.includes('workflow_run'));
    const files = forks && !hasSecond ? [reporting(caller?.name ?? name, legs)] : [];
    return {
      said: [...said, 'It uses curvelint already: nothing to add. "curvelint doctor" says whether it is right.'],
      files,
      byHand: [],
    };
  }
  const plan: WorkflowPlan = { training, logs, branch, forks };
  const textAt = (file: string) => workflows.find((one) => one.path === file)!.text;
  const own = editTraining(textAt(path), plan);
  const files: Wanted[] = [{ path, text: own.text, isOwn: true }];
  const isCut = legs !== null && !textAt(path).includes('fail-fast:');
  if (isCut)
    said.push(
      `A job of the matrix that fails cancels the others: "fail-fast: false" in the strategy of ${job} keeps their logs.`,
    );
  const byHand = own.byHand.map((text) => `${path}: ${text}`);
  if (caller !== null) {
    const calling = editCaller(textAt(caller.path), plan);
    files.push({ path: caller.path, text: calling.text, isOwn: true });
    byHand.push(...calling.byHand.map((text) => `${caller.path}: ${text}`));
  }
  const callerName = caller?.name ?? name;
  return { said, files: forks ? [...files, reporting(callerName, legs)] : files, byHand };
}

function gitlabPlan({ logs }: Surroundings, text: string): Plan {
  const pipeline = readPipeline(text);
  if (pipeline === null) return { said: ['.gitlab-ci.yml is not valid YAML: it was left out.'], files: [], byHand: [] };
  const { training, reports } = pipeline;
  const said = [`GitLab job that trains: ${training ?? 'none found'}`];
  if (reports) return { said: [...said, '.gitlab-ci.yml uses curvelint already: nothing to add.'], files: [], byHand: [] };
  const needs = training === null ? ['.gitlab-ci.yml: put the name of the job that trains into "needs".'] : [];
  const isAsked = text.includes('merge_request_event');
  const runs = isAsked
    ? []
    : [
        `.gitlab-ci.yml: the job ${training ?? 'that trains'} must run for merge requests, too: give it the rules of the job curvelint.`,
      ];
  const kept = `.gitlab-ci.yml: the job ${training ?? 'that trains'} must keep its logs as artifacts (artifacts: { when: always, paths: [${logs.join(', ')}] }).`;
  return {
    said,
    files: [{ path: '.gitlab-ci.yml', text: withReport(text, pipeline, logs), isOwn: true }],
    byHand: [...needs, ...runs, kept],
  };
}

interface Done {
  readonly state: 'new' | 'unchanged' | 'overwritten' | 'kept' | 'changed' | 'patch';
  readonly words: string;
  readonly patch: string;
}

const WORDS: Readonly<Record<Done['state'], string>> = {
  new: 'new',
  unchanged: 'unchanged',
  overwritten: 'overwritten',
  kept: 'there already: not written',
  changed: 'changed',
  patch: 'this is to be added',
};

function write(root: string, { path, text, isOwn }: Wanted, { apply = false, force = false }: InitOptions): Done {
  const before = textOf(join(root, path));
  const state = stateOf(before, text, isOwn, apply, force);
  if (state === 'new' || state === 'overwritten' || state === 'changed') put(root, path, text);
  return { state, words: `${path} (${WORDS[state]})`, patch: unifiedDiff(path, before, text) };
}

function stateOf(before: string | null, text: string, isOwn: boolean, apply: boolean, force: boolean): Done['state'] {
  if (before === null) return 'new';
  if (before === text) return 'unchanged';
  if (isOwn) return apply ? 'changed' : 'patch';
  return force ? 'overwritten' : 'kept';
}

function put(root: string, path: string, text: string): void {
  if (isLink(join(root, path)))
    throw new UserError(`${path} is a link: what it leads to may lie elsewhere`, 'Replace it by a file.');
  try {
    makeFolder(dirname(join(root, path)));
    writeFileSync(join(root, path), text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(`cannot write ${path} (${code})`, 'Run init in a repository that you may write to.');
  }
}
