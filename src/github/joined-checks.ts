import type { Octokit } from '@octokit/rest';
import type { Conclusion, ToldVerdict } from '../model/told-verdict.js';
import { isJoinedTitle, jobsBanner, joinedTitle, splitBanner } from '../text/joined-verdicts.js';
import type { Repository } from './artifacts.js';
import { MAX_CHECK_TEXT } from './kept-report.js';
import { type CheckKey, listOwn, type Registered } from './listed-checks.js';
import { statusOf } from './status.js';
import { type JoinedVerdicts, joinVerdicts } from './told.js';

const MAX_TITLE = 200;

/** A check that does not show the worst verdict, or not all jobs, and what it should show. */
interface Outdated {
  readonly check: Registered;
  readonly conclusion: Conclusion;
  readonly title: string;
  readonly summary: string;
}

export function outdated(all: readonly Registered[], key: string, own: number, ownTitle: string | null): readonly Outdated[] {
  const joined = joinVerdicts(all.map(({ told }) => told));
  const banner = jobsBanner(joined.told, key);
  return all.flatMap((check) => {
    const split = splitBanner(check.output.summary);
    const given = check.id === own && ownTitle !== null ? ownTitle : check.output.title;
    const title = titleFor(check.told.conclusion, given, joined);
    const isCurrent = check.conclusion === joined.conclusion && split.banner === banner && check.output.title === title;
    return isCurrent ? [] : [{ check, conclusion: joined.conclusion, title, summary: banner + split.rest }];
  });
}

/** A job whose verdict stands has its own title; any other check says whose verdict stands. */
export function titleFor(own: Conclusion, title: string, { conclusion, told }: JoinedVerdicts): string {
  const isShown = own === conclusion && !isJoinedTitle(title);
  return (isShown ? title : joinedTitle(told, conclusion)).slice(0, MAX_TITLE);
}

/** Changes what a check shows, never what its job found. One that may not be changed (any more) is left as it is. */
export async function showJoined(
  octokit: Octokit,
  place: Repository,
  { check, conclusion, title, summary }: Outdated,
): Promise<void> {
  const { text } = check.output;
  const output = { title, summary: summary.slice(0, MAX_CHECK_TEXT), ...(text === '' ? {} : { text }) };
  try {
    await octokit.rest.checks.update({ ...place, check_run_id: check.id, status: 'completed', conclusion, output });
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
  }
}

/** What every job told of a commit under one key: the newest of each, the worst first. */
export async function readVerdicts(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  where: CheckKey,
): Promise<readonly ToldVerdict[]> {
  const all = await listOwn(octokit, place, self, where);
  return joinVerdicts(all.map(({ told }) => told)).told;
}
