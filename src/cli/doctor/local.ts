import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config/config.js';
import { DEFAULT_CONFIG } from '../../config/defaults.js';
import { loadConfig } from '../../config/load.js';
import type { WorkflowContext } from '../../github/context.js';
import { UserError } from '../../model/errors.js';
import { KNOWN_RULES } from '../../pipeline/known-rules.js';
import { findLogs } from '../../read/find/find-logs.js';
import { absentError } from '../../text/absent.js';
import { problemText } from '../../text/problems/problem-text.js';
import { plain } from '../../text/sentence.js';
import { type Checked, notOk, ok, skipped } from './checked.js';

/** Events that a training may run on. */
const EVENTS = [
  ...['pull_request', 'push', 'schedule', 'workflow_dispatch', 'merge_group', 'pull_request_target', 'workflow_run'],
  // answers commands
  'issue_comment',
];
const MAX_BYTES = 1_000_000;

/** Text of a file and its name for messages. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** The event that runs us, and what follows from it. */
export function checkEvent(context: WorkflowContext | null): Checked {
  if (context === null) return skipped('event', 'not running in GitHub Actions');
  const { event, training, report } = context;
  if (!EVENTS.includes(event))
    return notOk('event', `${event || 'none'}: nothing is trained for it`, 'Use pull_request and push, or workflow_run.');
  if (event === 'workflow_run') {
    if (training === null)
      return notOk('event', 'workflow_run, and the event does not say which run has ended', 'Write "types: [completed]".');
    return ok('event', `workflow_run: run ${training.id} of ${training.path} (${training.event}) has ended`);
  }
  if (event === 'issue_comment') return ok('event', 'issue_comment: comments with a command are answered');
  if (report.pullRequest !== null) return ok('event', `${event}: pull request ${report.pullRequest}`);
  return ok('event', `${event}: there is a summary and a check, and no comment`);
}

/** The settings, as far as they can be used; those that are wrong are told and the defaults taken. */
export async function checkConfig(
  file: NamedText | null,
  workflows: readonly string[],
): Promise<{ readonly check: Checked; readonly config: Config }> {
  const without = (check: Checked) => ({ check, config: DEFAULT_CONFIG });
  if (file === null) return without(ok('settings', 'no .curvelint.yml: using defaults'));
  const read = async () => ({ text: file.text, name: file.path });
  try {
    const { config } = await loadConfig({ file: file.path, failOn: null, profile: null }, read, KNOWN_RULES);
    const { trainingWorkflow: named } = config;
    if (named !== null && workflows.length > 0 && !workflows.includes(named)) {
      const text = `${file.path}: training-workflow names ${named}, which does not exist`;
      return { check: notOk('settings', text, `There are: ${workflows.join(', ')}.`), config };
    }
    const keys = [...file.text.matchAll(/^([\w-]+)\s*:/gm)].map(([, key]) => key);
    return { check: ok('settings', `${file.path} is valid: ${keys.join(', ') || 'nothing is set'}`), config };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return without(notOk('settings', error.message, error.hint));
  }
}

/** What can be read here. None is no fault, unless somebody names a path: most repositories hold no logs. */
export async function checkLogs(root: string, paths: readonly string[]): Promise<Checked> {
  const { logs, problems, looked, files, absent } = await findLogs(paths.length > 0 ? paths : ['.'], { root, sparing: true });
  if (absent.length > 0) {
    const { message, hint } = absentError(absent);
    return notOk('logs', message, hint);
  }
  const all = [...problems, ...logs.flatMap((log) => log.problems)];
  const told = all.slice(0, 3).map((problem) => `${problem.file}: ${plain(problemText(problem).message)}`);
  const wrong = all.length === 0 ? '' : `; ${all.length} problems: ${told.join('; ')}${all.length > 3 ? '; …' : ''}`;
  if (logs.length > 0) return ok('logs', `${files} of ${looked.length} files are logs (${logs.length} in all)${wrong}`);
  if (paths.length === 0) return skipped('logs', `${looked.length} files here, none of them a training log`);
  return notOk('logs', `no training log in ${paths.join(', ')}${wrong}`, 'Name the folder that the training writes to.');
}

/** Text of a file below the root; null where there is none that can be settings or a workflow. */
export function readText(root: string, path: string): NamedText | null {
  const full = join(root, path);
  if (!existsSync(full) || !statSync(full).isFile() || statSync(full).size > MAX_BYTES) return null;
  return { path, text: readFileSync(full, 'utf8') };
}

/** Text of a file below the root, null for a folder, undefined for nothing. */
export function lookIn(root: string): (path: string) => string | null | undefined {
  return (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return undefined;
    return statSync(full).isFile() ? (readText(root, path)?.text ?? '') : null;
  };
}

/** Workflow files below the root, in order. */
export function readWorkflows(root: string): readonly NamedText[] {
  const folder = '.github/workflows';
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().flatMap((name) => readText(root, `${folder}/${name}`) ?? []);
}
