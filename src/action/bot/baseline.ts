import { attempt } from '../../github/attempt.js';
import { UserError } from '../../model/errors.js';
import type { AskedBaseline } from '../../model/kept-job.js';
import { askedBaseline } from '../../source/asked-baseline.js';
import type { BaselineSource } from '../../source/source.js';
import { baselineReasonText } from '../../text/baseline.js';
import { safeText } from '../../text/markdown.js';
import { plain } from '../../text/sentence.js';
import { judgeAgain } from './again.js';
import { eachAgain, moved, noCheck } from './answers.js';
import { type JudgedOnHead, judgedOnHead } from './judged-on-head.js';
import { type Answer, type BotPlace, refused } from './place.js';
import { publishAgain } from './publish-again.js';

/** Compares the head with another commit of the base branch, or with the newest of another branch. It holds for this head alone. */
export async function compareWith(place: BotPlace, given: string): Promise<Answer> {
  const ref = given.replace(/^[`"'“]|[`"'”]$/g, '');
  if (ref === '') return refused('Name a commit or a branch: `curvelint: baseline <commit or branch>`.');
  const asked = await resolved(place, ref);
  if (typeof asked === 'string') return refused(asked);
  const judged = await judgedOnHead(place);
  if (judged.length === 0) return refused(noCheck(place));
  const left = await eachAgain(judged, async (one) => {
    const again = await judgeAgain(place, one, { baseline: sourceOf(place, one, asked) });
    return publishAgain(again);
  });
  return left.length === 0 ? moved(place) : refused(left.join('\n'));
}

/** The commit that is meant and the branch that it is of; a text: why it can't be one that is compared with. */
async function resolved({ bot, pull }: BotPlace, ref: string): Promise<AskedBaseline | string> {
  const shown = safeText(ref.slice(0, 80));
  const isRef = /^[\w][\w./-]{0,199}$/.test(ref) && !ref.includes('..');
  const commit = isRef ? await bot.resolve(ref) : null;
  if (commit === null) return `There is no commit or branch ${shown} here.`;
  if (await bot.isOnBranch(commit, pull.base)) return { commit, branch: pull.base };
  if (/^[0-9a-f]{7,64}$/i.test(ref)) return `${shown} is no commit of ${safeText(pull.base)}: what it left can't be a baseline.`;
  return { commit, branch: ref };
}

/** What the commit has left; a UserError where it has nothing. */
function sourceOf(place: BotPlace, { told, key }: JudgedOnHead, asked: AskedBaseline): BaselineSource {
  const { repositoryId } = place.event;
  const from = {
    commit: asked.commit,
    base: asked.commit,
    branches: [asked.branch],
    repositoryId,
    runId: told.run?.id ?? 0,
    key,
  };
  const find = askedBaseline(place.github, from, asked, Date.now());
  return async (config) => {
    const found = await attempt('look for the baseline', () => find(config), 'actions: read');
    if (found !== null && found.provenance.source !== null) return found;
    const reason = found?.provenance.reason;
    const why =
      reason === undefined || reason.id === 'none-yet'
        ? 'neither its checks nor its artifacts hold any metrics'
        : plain(baselineReasonText(reason));
    throw new UserError(
      `there is nothing to compare with at ${asked.commit.slice(0, 10)} of ${asked.branch}: ${why}`,
      'Name a commit that was trained by the same workflow.',
    );
  };
}
