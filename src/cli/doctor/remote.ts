import type { Config } from '../../config/config.js';
import { withoutOldAttempts } from '../../github/artifacts.js';
import type { GitHub } from '../../github/github.js';
import type { Access, Inspection } from '../../github/inspect.js';
import { statusOf } from '../../github/status.js';
import type { TrainingRun } from '../../github/training-run.js';
import { lintBaseline } from '../../pipeline/lint-baseline.js';
import { nameTest } from '../../read/find/glob.js';
import { githubBaseline } from '../../source/baseline.js';
import { baselineReasonText, baselineWayText } from '../../text/baseline.js';
import { messageOf } from '../../text/message-of.js';
import { problemSentence } from '../../text/problems/problem-text.js';
import { plain } from '../../text/sentence.js';
import { parseWorkflow } from '../workflow-file.js';
import { type Checked, notOk, ok, skipped } from './checked.js';
import type { TrainingWorkflow, Workflows } from './workflows.js';

/** What is judged: the pull request's head, or the default branch where doctor runs by hand. */
export interface Target {
  readonly pullRequest: number | null;
  readonly commit: string;
  readonly base: string;
  readonly repositoryId: number;
  readonly defaultBranch: string;
  /** The pull request comes from another repository: its token can only read. */
  readonly fromFork: boolean;
}

const CHECK_ALONE =
  '; it goes when its workflow run is deleted, as clean-up actions do: upload report.json as an artifact curvelint*, too, to keep it';

/** What each permission is for, and whether curvelint can do without. */
const SCOPES: Readonly<Record<string, { readonly why: string; readonly optional?: string }>> = {
  'contents: read': { why: 'finds the merge base and reads the settings' },
  'actions: read': { why: 'finds the baseline and reads artifacts' },
  'pull-requests: write': { why: 'writes the comment' },
  'checks: write': { why: 'writes the check' },
  'contents: write': { why: 'puts the chart on the data branch', optional: 'charts are drawn by QuickChart or as Mermaid' },
};

/** One line a permission. A token of a person can't write checks: a status does instead. */
export function checkAccess(access: readonly Access[], fromFork: boolean): readonly Checked[] {
  const status = access.find(({ scope }) => scope === 'statuses');
  return access.flatMap(({ scope, level, allowed, said }): readonly Checked[] => {
    const name = `${scope}: ${level}`;
    const known = SCOPES[name];
    if (known === undefined) return [];
    const { why, optional } = known;
    if (allowed === true) return [ok('token', `${name} (${why})`)];
    if (allowed === null) return [skipped('token', `${name} (${why}): ${said}`)];
    if (optional !== undefined) return [skipped('token', `no ${name} (${why}): ${optional}`, `Add "${name}" to get it.`)];
    if (level === 'write' && fromFork)
      return [
        notOk('token', `no ${name} (${why}): it comes from a fork`, 'Report by a second workflow: "curvelint init --forks".'),
      ];
    if (scope === 'checks' && status?.allowed)
      return [ok('token', `no ${name}, and statuses: write: the verdict is a commit status`)];
    return [notOk('token', `no ${name} (${why}): ${said}`, `Add "${name}" to the permissions of the job, or to the token.`)];
  });
}

/** Workflows that GitHub does not start: for some events it looks on the default branch alone. */
export async function checkLate(
  github: Pick<GitHub, 'readFile'>,
  { defaultBranch }: Target,
  late: Workflows['late'],
): Promise<{ readonly checks: readonly Checked[] }> {
  const checks: Checked[] = [];
  for (const { path, event } of late) {
    const text = await github.readFile(path, defaultBranch);
    const flow = text === null ? null : parseWorkflow(path, text);
    if (flow !== null && typeof flow === 'object' && flow.events.has(event)) continue;
    const what = `${path} is not on ${defaultBranch} yet: GitHub starts a workflow on ${event} only once its file is there`;
    checks.push(notOk('workflows', what, `Merge it into ${defaultBranch}, then push to the pull request again.`));
  }
  return { checks };
}

/** The newest finished run of every workflow that trains, and whether its artifacts can be used. */
export async function checkArtifacts(
  github: GitHub,
  inspection: Inspection,
  training: readonly TrainingWorkflow[],
): Promise<{ readonly checks: readonly Checked[]; readonly run: TrainingRun | null }> {
  if (training.length === 0) return { checks: [skipped('artifacts', 'no workflow trains for curvelint')], run: null };
  const checks: Checked[] = [];
  let newest: TrainingRun | null = null;
  for (const { path, artifacts } of training) {
    const run = await inspection.readLatestRun(path);
    newest ??= run;
    if (run === null)
      checks.push(notOk('artifacts', `${path} has never run to its end`, 'Run it once, best on the base branch.'));
    else if (artifacts.length === 0)
      checks.push(skipped('artifacts', `${path} reports itself: its check keeps the numbers, artifacts are not needed`));
    else checks.push(await artifactsOf(github, run, path, artifacts));
  }
  return { checks, run: newest };
}

async function artifactsOf(github: GitHub, run: TrainingRun, path: string, names: readonly string[]): Promise<Checked> {
  const all = await github.listArtifacts(run.id, () => true);
  const isWanted = nameTest(names);
  const wanted = withoutOldAttempts(
    all.filter(({ name }) => isWanted(name)),
    run.attempt,
  );
  const where = `run ${run.id} of ${path} (${run.event}, ${run.conclusion})`;
  if (wanted.length > 0) return ok('artifacts', `${where}: ${listed(wanted)}`);
  const left = all.length === 0 ? 'left no artifact, or it has expired' : `left ${listed(all)}`;
  return notOk(
    'artifacts',
    `${where} ${left}, and ${names.join(' or ')} is looked for`,
    'Upload the logs with actions/upload-artifact, or name the artifacts in baseline-artifacts.',
  );
}

/** Would a pull request find something to compare with? Looked for exactly as the action does. */
export async function checkBaseline(
  github: GitHub,
  run: TrainingRun | null,
  { commit, base, repositoryId, defaultBranch }: Target,
  config: Config,
  now: number,
): Promise<Checked> {
  if (run === null) return skipped('baseline', 'there is no run of a training to begin with');
  const place = {
    commit,
    base,
    branches: [...new Set([base, defaultBranch])],
    repositoryId,
    // It only tells which workflow is meant.
    runId: run.id,
    ownCounts: true,
    key: 'default',
  };
  const { baseline, problems } = lintBaseline(await githubBaseline(github, place, now)(config), config);
  const first = problems[0];
  const fix = first ? `${first.file}: ${plain(problemSentence(first))}` : `Run the training workflow on ${base}.`;
  if (baseline.source === null)
    return notOk('baseline', baseline.reason ? plain(baselineReasonText(baseline.reason)) : 'none', fix);
  const { commit: of = '', way, behind = 0, ageDays = 0, runs } = baseline;
  const count = runs.length === 1 ? 'one run' : `${runs.length} runs`;
  return ok(
    'baseline',
    `${of.slice(0, 10)} ${way ? baselineWayText(way) : ''}: ${count}, ${behind} commits behind ${base}, ${ageDays} days old${way && way.id !== 'artifacts' ? CHECK_ALONE : ''}`,
  );
}

/** The branch of the pictures, and whether it is ours alone. */
export async function checkDataBranch(
  inspection: Inspection,
  { dataBranch }: Config,
  { base, defaultBranch }: Target,
  mayWrite: boolean,
): Promise<Checked> {
  const another = 'Name another one in data-branch.';
  if (dataBranch === base || dataBranch === defaultBranch) return notOk('data branch', `${dataBranch} holds your code`, another);
  try {
    const count = await inspection.countPictures(dataBranch);
    if (count !== null) return ok('data branch', `${dataBranch} holds ${count} pictures and nothing else`);
    return mayWrite
      ? ok('data branch', `${dataBranch} will be made with the first chart`)
      : skipped('data branch', `there is no ${dataBranch}, and the token may not make it`);
  } catch (error) {
    if (statusOf(error) !== null) throw error;
    return notOk('data branch', messageOf(error), another);
  }
}

/** At most three names. */
function listed(items: readonly { readonly name: string }[]): string {
  const names = items.slice(0, 3).map(({ name }) => name);
  return items.length > 3 ? `${names.join(', ')} and ${items.length - 3} more` : names.join(', ');
}
