import type { RunOfHead } from '../../github/bot.js';
import { failureOf } from '../../github/failure.js';
import { neutral, safeText } from '../../text/markdown.js';
import { messageOf } from '../../text/message-of.js';
import { headOf } from './answers.js';
import { judgedOnHead } from './judged-on-head.js';
import { type Answer, type BotPlace, done, refused } from './place.js';

/** Conclusions of a run some of whose jobs can be started again. */
const FAILED = ['failure', 'cancelled', 'timed_out', 'startup_failure'];
/** Runs that one command starts again. */
const MAX_RUNS = 10;
/** Workflow files that are read to learn whether they use curvelint. */
const MAX_FILES = 20;

/** Starts the failed jobs of the training again, those whose verdict was red among them; nothing is approved for anybody. */
export async function rerun(place: BotPlace): Promise<Answer> {
  const { bot, pull } = place;
  const runs = await trainingRuns(place);
  if (runs.length === 0)
    return refused(`No workflow run of ${headOf(place)} is known that trains: push again, or start it in the Actions tab.`);
  const failed = runs
    .filter(({ status, conclusion }) => status === 'completed' && FAILED.includes(conclusion))
    .slice(0, MAX_RUNS);
  const lines: string[] = [];
  let started = 0;
  for (const run of failed) {
    try {
      await bot.rerunFailed(run.id);
      started += 1;
    } catch (error) {
      lines.push(`- ${linkOf(run)} could not be started again: ${whyNot(error)}`);
    }
  }
  for (const run of runs.filter((one) => !failed.includes(one))) lines.push(...stateOf(run));
  if (started > 0) return done(lines.length === 0 ? null : lines.join('\n'));
  const head =
    failed.length === 0
      ? `Nothing failed on ${pull.headSha.slice(0, 7)}: there is nothing to run again.`
      : 'Nothing was started.';
  return refused([head, ...lines].join('\n'));
}

/** The newest run of each training workflow: those whose verdict stands on the head, else those whose file uses curvelint. */
async function trainingRuns(place: BotPlace): Promise<readonly RunOfHead[]> {
  const { bot, pull, event } = place;
  const told = new Set((await judgedOnHead(place)).flatMap(({ told: { run } }) => (run === null ? [] : [run.id])));
  const own = event.report.run?.id;
  const all = (await bot.listRuns(pull.headSha)).filter(
    (run) => run.id !== own && (run.headRepository?.id ?? null) === pull.headRepositoryId && run.headBranch === pull.headBranch,
  );
  const paths = new Set(all.filter(({ id }) => told.has(id)).map(({ path }) => path));
  const others = [...new Set(all.map(({ path }) => path))].filter((path) => path !== '' && !paths.has(path)).slice(0, MAX_FILES);
  for (const path of others) if (/\bcurvelint\b/.test((await place.github.readFile(path, pull.base)) ?? '')) paths.add(path);
  const newest = new Map<string, RunOfHead>();
  for (const run of all) {
    const key = `${run.path} ${run.event}`;
    if (paths.has(run.path) && run.id > (newest.get(key)?.id ?? 0)) newest.set(key, run);
  }
  return [...newest.values()].sort((a, b) => a.id - b.id);
}

function stateOf(run: RunOfHead): readonly string[] {
  if (run.conclusion === 'action_required')
    return [`- ${linkOf(run)} waits for somebody to approve it; that stays a button on GitHub.`];
  return run.status === 'completed' ? [] : [`- ${linkOf(run)} has not ended yet.`];
}

function linkOf({ path, url, id }: RunOfHead): string {
  const name = safeText(path.slice(path.lastIndexOf('/') + 1) || `run ${id}`);
  return /^https?:\/\/[\w.:-]+\/[\w./-]+$/.test(url) ? `[${name}](${url})` : name;
}

function whyNot(error: unknown): string {
  const { kind } = failureOf(error);
  if (kind === 'permission') return 'the token may not. Give this job `actions: write`.';
  return `${neutral(messageOf(error))}.`;
}
