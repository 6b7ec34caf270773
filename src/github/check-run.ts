import type { Octokit } from '@octokit/rest';
import type { Annotation } from '../model/annotation.js';
import type { ToldVerdict } from '../model/told-verdict.js';
import { jobsBanner } from '../text/joined-verdicts.js';
import type { Repository } from './artifacts.js';
import { type Remark, remarkBatches } from './check-annotations.js';
import { outdated, showJoined, titleFor } from './joined-checks.js';
import { MAX_CHECK_DATA, MAX_CHECK_TEXT, type PackedText, packedText } from './kept-report.js';
import { type CheckKey, type Listed, listOwn, type Registered } from './listed-checks.js';
import { statusOf } from './status.js';
import { textOf } from './text-of.js';
import { isNewer, isSameJob, joinVerdicts, writeTold } from './told.js';
import { WORKFLOW_BOT } from './who-am-i.js';

/** One completed check on a commit. */
export interface CheckRun extends ToldVerdict, CheckKey, PackedText {
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly detailsUrl: string;
  /** Buttons, for the token of an app alone: what they send reaches no other. */
  readonly buttons?: readonly Button[];
  /** Remarks on files that exist in the commit. */
  readonly annotations?: readonly Annotation[];
}

/** A button of a check; GitHub allows 20 characters, 40 and 20. */
interface Button {
  readonly label: string;
  readonly description: string;
  readonly identifier: string;
}

const MAX_CREATES = 3;
const MAX_ROUNDS = 6;

/**
 * Puts our check on a commit and returns its address. Each run of each job has a check of its own, which says in its external id
 * what that job found; only it writes that, a re-run over its earlier attempt. What a check *shows* is the worst of all of them.
 * Whoever writes looks again afterwards and brings every check up to date, until there is nothing left to do: so the last one who
 * writes has seen all the others, in whatever order they came.
 */
export async function publishCheckRun(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  check: CheckRun,
): Promise<string> {
  const list = () => listOwn(octokit, place, self, check);
  const before = await list();
  const known = ownOf(before, check);
  const isLate = known !== null && isNewer(known.told, check);
  const isApp = (check.buttons ?? []).length > 0 && (await isOtherApp(self));
  const written = isApp ? check : { ...check, buttons: [] };
  const own = isLate ? known : await writeOwn(octokit, place, written, before, known, list);
  const ownTitle = isLate ? null : check.title;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const all = await list();
    const behind = outdated(all, check.key, own.id, ownTitle);
    if (behind.length === 0) break;
    for (const one of behind) await showJoined(octokit, place, one);
  }
  return textOf(own.html_url);
}

/** The check of this job of this run, or of its earlier attempt; where several jobs of the name ran side by side, none of theirs. */
function ownOf(all: readonly Registered[], check: CheckRun): Registered | null {
  const ofRun = all.filter(({ told }) => isSameJob(told, check) && told.run?.id === check.run?.id);
  const same = ofRun.findLast(({ told }) => told.run?.attempt === check.run?.attempt);
  if (same) return same;
  const areBeside = ofRun.some(({ told }) => ofRun.some((other) => !isSameJob(told, other.told)));
  return areBeside ? null : (ofRun.at(-1) ?? null);
}

type Written = Pick<Listed, 'id' | 'html_url'>;

/** Writes what this job found: over the check of its earlier attempt, else as a new one. */
async function writeOwn(
  octokit: Octokit,
  place: Repository,
  check: CheckRun,
  before: readonly Registered[],
  known: Registered | null,
  list: () => Promise<readonly Registered[]>,
): Promise<Written> {
  const joined = joinVerdicts([...before.filter((one) => one !== known).map(({ told }) => told), check]);
  const banner = jobsBanner(joined.told, check.key);
  const body = {
    ...place,
    name: check.name,
    status: 'completed' as const,
    conclusion: joined.conclusion,
    external_id: `curvelint:v1 key=${check.key} ${writeTold(check)}`,
    ...(check.detailsUrl === '' ? {} : { details_url: check.detailsUrl }),
    output: {
      title: titleFor(check.conclusion, check.title, joined),
      summary: `${banner}${check.summary}`.slice(0, MAX_CHECK_TEXT),
      ...(holds(check) ? { text: packedText(check) } : {}),
    },
    ...(check.buttons && check.buttons.length > 0 && { actions: [...check.buttons] }),
  };
  const [first = [], ...more] = await remarkBatches(octokit, place, check.annotations ?? [], known?.id ?? null);
  const bodyWith = (annotations: readonly Remark[]) =>
    annotations.length === 0 ? body : { ...body, output: { ...body.output, annotations: [...annotations] } };
  const update = async (id: number, annotations: readonly Remark[]): Promise<Written> =>
    made((await octokit.rest.checks.update({ ...bodyWith(annotations), check_run_id: id })).data);
  const create = (annotations: readonly Remark[]) =>
    createOnce(
      async () =>
        made(
          (await octokit.rest.checks.create({ ...bodyWith(annotations), head_sha: check.commit, request: { retries: 0 } })).data,
        ),
      async () => ownOf(await list(), check),
    );
  const write = async (annotations: readonly Remark[]): Promise<Written> => {
    if (known === null) return create(annotations);
    try {
      return await update(known.id, annotations);
    } catch (error) {
      // A check that may not be changed (any more) must not keep the old verdict: a new one stands beside it.
      const status = statusOf(error);
      if (status !== 403 && status !== 404) throw error;
      return create(annotations);
    }
  };
  const written = await write(first).catch((error) => {
    // The verdict matters more than its remarks: a path that GitHub does not like must not cost it.
    if (statusOf(error) !== 422 || first.length === 0) throw error;
    return write([]);
  });
  for (const batch of more) await update(written.id, batch);
  return written;
}

async function isOtherApp(self: () => Promise<string | null>): Promise<boolean> {
  const login = await self().catch(() => null);
  return login !== null && login !== WORKFLOW_BOT && login.endsWith('[bot]');
}

function holds({ data, job = '' }: PackedText): boolean {
  return data !== '' && data.length + job.length <= MAX_CHECK_DATA;
}

/** Never repeats a creation blindly: the server may have made the check although its answer was lost, or was no check. */
async function createOnce(create: () => Promise<Written>, find: () => Promise<Written | null>): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await create();
    } catch (error) {
      const status = statusOf(error);
      if (status !== null && status < 500) throw error;
      const found = await find();
      if (found) return found;
      if (attempt >= MAX_CREATES) throw error;
    }
  }
}

function made(data: Partial<Listed> | undefined): Written {
  if (typeof data?.id !== 'number') throw new Error('GitHub’s answer is no check');
  return { id: data.id, html_url: data.html_url ?? null };
}
