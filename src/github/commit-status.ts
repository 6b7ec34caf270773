import type { Octokit } from '@octokit/rest';
import type { ToldVerdict } from '../model/told-verdict.js';
import { joinedTitle } from '../text/joined-verdicts.js';
import type { Repository } from './artifacts.js';
import type { CheckRun } from './check-run.js';
import type { CheckKey } from './listed-checks.js';
import { type Page, pagesOf } from './pages.js';
import { textOf } from './text-of.js';
import { joinVerdicts, readTold, writeTold } from './told.js';

/** GitHub's limit of a status' description. */
const MAX_DESCRIPTION = 140;
const MAX_PAGES = 3;
const MAX_ROUNDS = 6;
/** Stands in the fragment of a status' address, which leads to the run all the same. */
const MARK = '#curvelint:v1&';

/**
 * The verdict as a commit status of the check's name. Statuses are never changed, only added, so each tells in its address what its
 * job found; the newest of a name is what GitHub shows, and must be the worst of all jobs. A status knows no neutral, which lets a
 * merge through, so it is a success.
 */
export async function publishStatus(octokit: Octokit, place: Repository, check: CheckRun): Promise<string> {
  let url = '';
  let shown = '';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const all = await listStatuses(octokit, place, check);
    const { conclusion, told } = joinVerdicts([...all.map((one) => one.told), check]);
    const state = conclusion === 'failure' ? 'failure' : 'success';
    const isShown = shown !== '' && all.at(-1)?.state === state && all.some(({ address }) => address === shown);
    if (isShown) break;
    const title = conclusion === check.conclusion ? check.title : joinedTitle(told, conclusion);
    shown = `${check.detailsUrl}${MARK}${writeTold(check).replaceAll(' ', '&')}`;
    const given = { context: check.name, description: title.slice(0, MAX_DESCRIPTION), target_url: shown };
    const { data } = await octokit.rest.repos.createCommitStatus({ ...place, sha: check.commit, state, ...given });
    url = textOf(data.url);
  }
  return url;
}

/** What jobs told of a commit by statuses. */
export async function readStatuses(
  octokit: Octokit,
  place: Repository,
  where: Pick<CheckKey, 'commit' | 'name'>,
): Promise<readonly ToldVerdict[]> {
  return (await listStatuses(octokit, place, where)).map(({ told }) => told);
}

/** Oldest first. */
async function listStatuses(octokit: Octokit, place: Repository, { commit, name }: Pick<CheckKey, 'commit' | 'name'>) {
  const found: { readonly state: string; readonly address: string; readonly told: ToldVerdict }[] = [];
  const ask = async (page: Page) => (await octokit.rest.repos.listCommitStatusesForRef({ ...place, ref: commit, ...page })).data;
  for await (const statuses of pagesOf(ask, MAX_PAGES)) {
    for (const { context, state, target_url: address } of statuses) {
      const [, text] = textOf(address).split(MARK);
      const told = context === name && text !== undefined ? readTold(text.replaceAll('&', ' ')) : null;
      if (told !== null) found.push({ state: textOf(state), address: textOf(address), told });
    }
  }
  return found.reverse();
}
