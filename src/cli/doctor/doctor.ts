import { DEFAULT_CONFIG_FILE } from '../../config/load.js';
import type { WorkflowContext } from '../../github/context.js';
import { failureOf } from '../../github/failure.js';
import type { GitHub } from '../../github/github.js';
import type { Inspection } from '../../github/inspect.js';
import { readGitFolder } from '../git-folder.js';
import { type Checked, notOk, renderChecks, skipped } from './checked.js';
import { checkGitlab } from './gitlab.js';
import { checkConfig, checkEvent, checkLogs, lookIn, type NamedText, readText, readWorkflows } from './local.js';
import { checkAccess, checkArtifacts, checkBaseline, checkDataBranch, checkLate, type Target } from './remote.js';
import type { WorkflowFacts } from './repository.js';
import { checkWorkflows, type Workflows } from './workflows.js';

export interface DoctorOptions {
  /** Folder that is looked at. */
  readonly root: string;
  /** Where the training writes; none: the whole folder. */
  readonly paths: readonly string[];
  /** `owner/name`; null: what the job or the remote `origin` says. */
  readonly repo: string | null;
  /** Null: what the event says. */
  readonly pullRequest: number | null;
  readonly config: string | null;
}

/** What is asked of GitHub; null: there is no token, or no repository. */
interface Remote {
  readonly github: GitHub;
  readonly inspection: Inspection;
}

/** Looks at everything that curvelint needs and says what is missing; nothing is changed. */
export async function runDoctor(
  options: DoctorOptions,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly lines: readonly string[]; readonly healthy: boolean }> {
  const context = env['GITHUB_ACTIONS'] === 'true' ? await (await import('../../github/context.js')).readContext(env) : null;
  const git = readGitFolder(options.root);
  const repository = options.repo ?? context?.report.repository ?? git.repository;
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || '';
  const remote = repository !== null && token !== '' ? await connectTo(repository, token, env) : null;
  const why =
    repository === null ? 'no repository is known: name it with --repo owner/name' : 'there is no token: set GITHUB_TOKEN';
  const checks: Checked[] = [checkEvent(context)];

  const found = remote ? await guarded('repository', () => targetOf(remote.inspection, options, context)) : null;
  const target = found !== null && 'commit' in found ? found : null;
  if (found !== null && 'state' in found) checks.push(found);
  const defaultBranch = target?.defaultBranch ?? git.defaultBranch.name;
  const files = await filesOf(options, remote, target);
  const { check, config } = await checkConfig(
    files.settings,
    files.workflows.map(({ path }) => path),
  );
  const facts = {
    ...{ files: files.workflows, defaultBranch, artifacts: config.baselineArtifacts, checkName: config.checkName },
    ...{ ...(await rulesOf(remote, target)), look: files.isHere ? lookIn(options.root) : null },
  };
  const flows: Workflows = checkWorkflows(facts);
  const usesGitHub = files.workflows.some(({ text }) => text.includes('curvelint'));
  const gitlab = !usesGitHub ? checkGitlab(readText(options.root, '.gitlab-ci.yml')) : null;
  checks.push(check, ...(gitlab ?? flows.checks));

  if (remote === null || target === null) {
    const reason = remote === null ? why : 'the repository could not be asked';
    checks.push(...flows.late.map(({ path, event }) => lateUnknown(path, event, defaultBranch, reason)));
    checks.push(...['token', 'artifacts', 'baseline', 'data branch'].map((what) => skipped(what, reason)));
  } else checks.push(...(await remoteChecks(remote, target, flows, config)));
  checks.push(await checkLogs(options.root, options.paths));
  return { lines: renderChecks(checks), healthy: checks.every(({ state }) => state !== 'not ok') };
}

async function remoteChecks(
  { github, inspection }: Remote,
  target: Target,
  { training, late }: Workflows,
  config: Parameters<typeof checkBaseline>[3],
): Promise<readonly Checked[]> {
  const access = await guarded('token', () => inspection.readAccess(target.pullRequest, config.dataBranch));
  const artifacts = await guarded('artifacts', () => checkArtifacts(github, inspection, training));
  const waiting = await guarded('workflows', () => checkLate(github, target, late));
  const run = 'run' in artifacts ? artifacts.run : null;
  const mayWrite =
    'state' in access ? false : access.some((one) => one.scope === 'contents' && one.level === 'write' && one.allowed);
  return [
    ...('state' in waiting ? [waiting] : waiting.checks),
    ...('state' in access ? [access] : checkAccess(access, target.fromFork)),
    ...('state' in artifacts ? [artifacts] : artifacts.checks),
    await guarded('baseline', () => checkBaseline(github, run, target, config, Date.now())),
    await guarded('data branch', () => checkDataBranch(inspection, config, target, mayWrite)),
  ];
}

function lateUnknown(path: string, event: string, branch: string, reason: string): Checked {
  return skipped(
    'workflows',
    `${path}: GitHub starts a workflow on ${event} only once its file is on ${branch}; whether it is, was not asked: ${reason}`,
  );
}

/** What GitHub says of permissions and required checks; what it does not tell is not known. */
async function rulesOf(
  remote: Remote | null,
  target: Target | null,
): Promise<Pick<WorkflowFacts, 'defaultPermissions' | 'required'>> {
  const unknown = { defaultPermissions: null, required: { names: [], complete: false } };
  if (remote === null || target === null) return unknown;
  const { inspection } = remote;
  const read = await guarded('workflows', async () => ({
    defaultPermissions: await inspection.readDefaultPermissions(),
    required: await inspection.readRequiredChecks(target.defaultBranch),
  }));
  return 'required' in read ? read : unknown;
}

async function connectTo(repository: string, token: string, env: NodeJS.ProcessEnv): Promise<Remote> {
  const connection = { token, repository, apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com' };
  const { connect } = await import('../../github/client.js');
  const { inspect } = await import('../../github/inspect.js');
  return { github: connect(connection), inspection: inspect(connection) };
}

async function targetOf(
  inspection: Inspection,
  { pullRequest }: DoctorOptions,
  context: WorkflowContext | null,
): Promise<Target> {
  const { id, defaultBranch } = await inspection.readRepository();
  const number = pullRequest ?? context?.report.pullRequest ?? null;
  const shared = { pullRequest: number, repositoryId: id, defaultBranch };
  const head = context?.head.repositoryId ?? null;
  if (context?.report.pullRequest != null && context.event === 'pull_request')
    return {
      ...shared,
      commit: context.report.commit,
      base: context.base ?? defaultBranch,
      fromFork: head !== null && head !== id,
    };
  return { ...shared, commit: await inspection.readBranch(defaultBranch), base: defaultBranch, fromFork: false };
}

/** Settings and workflows of the checkout; without one those of the default branch. */
async function filesOf(
  { root, config }: DoctorOptions,
  remote: Remote | null,
  target: Target | null,
): Promise<{ readonly settings: NamedText | null; readonly workflows: readonly NamedText[]; readonly isHere: boolean }> {
  const name = config ?? DEFAULT_CONFIG_FILE;
  const here = { settings: readText(root, name), workflows: readWorkflows(root), isHere: true };
  if (remote === null || target === null || here.settings !== null || here.workflows.length > 0) return here;
  const read = await guarded('workflows', async () => {
    const text = await remote.github.readFile(name, target.defaultBranch);
    const workflows = await remote.inspection.readWorkflows(target.defaultBranch);
    return { settings: text === null ? null : { path: `${name} of ${target.defaultBranch}`, text }, workflows, isHere: false };
  });
  return 'workflows' in read ? read : here;
}

/** An answer of GitHub, or what it said instead. */
async function guarded<T extends object>(what: string, act: () => Promise<T>): Promise<T | Checked> {
  try {
    return await act();
  } catch (error) {
    const { kind, status, ...failure } = failureOf(error);
    const [message] = failure.message.split('\n');
    if (kind === 'token') return notOk(what, 'GitHub does not accept the token (401)', 'Give a valid one as GITHUB_TOKEN.');
    if (kind === 'permission' || kind === 'missing')
      return notOk(what, `GitHub says ${status}: ${message}`, 'Check the name of the repository and what the token may read.');
    return notOk(what, `GitHub could not be asked: ${message}`, 'Try again.');
  }
}
