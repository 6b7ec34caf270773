import { isSameJob, joinVerdicts, readTold, writeTold } from '../github/told.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import { COMMENT_LENGTH } from '../report/markdown/markdown.js';
import { jobsBanner, splitBanner } from '../text/joined-verdicts.js';

/** A comment of ours, taken apart. */
export interface ToldComment {
  /** What it says of the one report that it shows. */
  readonly body: string;
  /** Who reported on the commit as far as it knows; the first one's report is shown. */
  readonly told: readonly ToldVerdict[];
}

/** Last lines of the comment: nothing from a log can stand behind them. */
const STATE = /\n<!-- curvelint-told:v1 ([0-9a-f]{40,64}) ([!-~ ]{1,400}) -->\s*$/;
/** Jobs that a comment remembers. */
const MAX_TOLD = 12;
/** What their names take of the length of a comment, in the banner and at the end. */
const JOBS_LENGTH = 6_000;

/** A body of ours → what it shows, and who it says reported on this commit. */
export function toldComment(text: string, commit: string): ToldComment {
  const told: ToldVerdict[] = [];
  let left = text;
  for (let found = STATE.exec(left); found !== null && told.length < MAX_TOLD; found = STATE.exec(left)) {
    const one = found[1] === commit ? readTold(found[2]!) : null;
    if (one !== null) told.unshift(one);
    left = left.slice(0, found.index);
  }
  return { body: splitBanner(left).rest, told };
}

/**
 * The comment of all who reported on a commit: the report of the worst, of those that are at hand, and everybody's name.
 * `bodyOf`: the own report, at most so long.
 */
export function joinedComment(
  there: readonly ToldComment[],
  all: readonly ToldVerdict[],
  { commit, key, ...own }: ToldVerdict & { readonly commit: string; readonly key: string },
  bodyOf: (maxLength: number) => string,
): string {
  const { told } = joinVerdicts(all);
  const rankOf = (one: ToldVerdict) => told.findIndex((other) => isSameJob(one, other));
  const mine = rankOf(own);
  const shown = there
    .flatMap(({ body, told: [first] }) => (first && rankOf(first) >= 0 ? [{ body, rank: rankOf(first) }] : []))
    .filter(({ rank }) => rank < mine)
    .sort((a, b) => a.rank - b.rank)[0];
  const rank = shown?.rank ?? mine;
  const order = [told[rank]!, ...told.filter((_, i) => i !== rank)].slice(0, MAX_TOLD);
  const body = shown?.body ?? bodyOf(told.length < 2 ? COMMENT_LENGTH : COMMENT_LENGTH - JOBS_LENGTH);
  return `${jobsBanner(told, key)}${body}${order.map((one) => `\n<!-- curvelint-told:v1 ${commit} ${writeTold(one)} -->`).join('')}\n`;
}
