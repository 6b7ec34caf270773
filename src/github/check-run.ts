import type { Octokit } from '@octokit/rest';
import type { Annotation } from '../model/annotation.js';
import type { Repository } from './artifacts.js';
import { type Remark, remarkBatches } from './check-annotations.js';
import { statusOf } from './status.js';
import { textOf } from './text-of.js';
import { TRUSTED_EVENTS } from './trusted-runs.js';

/** One completed check on a commit. */
export interface CheckRun {
  readonly commit: string;
  readonly name: string;
  /** Tells the checks of several models apart. */
  readonly key: string;
  /** Event of the run that writes it: what a later baseline trusts. */
  readonly event: string;
  /** The run that is told about: of two for one commit the later one stays. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Compact report as base64; '' for none. */
  readonly data: string;
  readonly detailsUrl: string;
  /** Remarks on files that exist in the commit. */
  readonly annotations?: readonly Annotation[];
}

/** GitHub's limit of summary and of text. */
export const MAX_CHECK_TEXT = 65_535;
/** Who writes with the token of a workflow. */
const WORKFLOW_APP = 'github-actions';
const START = '<!-- curvelint-report:v1 gzip+base64\n';
const END = '\n-->';
/** Base64 that fits into the text beside its frame. */
export const MAX_CHECK_DATA = MAX_CHECK_TEXT - START.length - END.length;

/** Creates our check run on a commit, or brings the one of an earlier attempt up to date; returns its address. */
export async function publishCheckRun(octokit: Octokit, place: Repository, check: CheckRun): Promise<string> {
  const body = {
    ...place,
    name: check.name,
    status: 'completed' as const,
    conclusion: check.conclusion,
    external_id: `${externalId(check)}${check.run === null ? '' : ` run=${check.run.id}.${check.run.attempt}`}`,
    ...(check.detailsUrl === '' ? {} : { details_url: check.detailsUrl }),
    output: {
      title: check.title.slice(0, 200),
      summary: check.summary.slice(0, MAX_CHECK_TEXT),
      ...(check.data === '' || check.data.length > MAX_CHECK_DATA ? {} : { text: START + check.data + END }),
    },
  };
  const own = await findOwn(octokit, place, check);
  if (own && isNewer(own, check)) return textOf(own.html_url);
  const [first = [], ...more] = await remarkBatches(octokit, place, check.annotations ?? [], own?.id ?? null);
  const bodyWith = (annotations: readonly Remark[]) =>
    annotations.length === 0 ? body : { ...body, output: { ...body.output, annotations: [...annotations] } };
  const update = async (id: number, annotations: readonly Remark[]): Promise<Written> =>
    (await octokit.rest.checks.update({ ...bodyWith(annotations), check_run_id: id })).data;
  const create = async (annotations: readonly Remark[]): Promise<Written> => {
    const given = { ...bodyWith(annotations), head_sha: check.commit };
    try {
      return (await octokit.rest.checks.create({ ...given, request: { retries: 0 } })).data;
    } catch (error) {
      // The server may have made it although its answer was lost.
      const status = statusOf(error);
      if (status !== null && status < 500) throw error;
      return (await findOwn(octokit, place, check)) ?? (await octokit.rest.checks.create(given)).data;
    }
  };
  const write = (annotations: readonly Remark[]) => (own ? update(own.id, annotations) : create(annotations));
  const written = await write(first).catch((error) => {
    // The verdict matters more than its remarks: a path that GitHub does not like must not cost it.
    if (statusOf(error) !== 422 || first.length === 0) throw error;
    return write([]);
  });
  for (const batch of more) await update(written.id, batch);
  return textOf(written.html_url);
}

/** GitHub's limit of a status' description. */
const MAX_DESCRIPTION = 140;

/** The verdict as a commit status of the check's name; a status knows no neutral, which lets a merge through, so it is a success. */
export async function publishStatus(octokit: Octokit, place: Repository, check: CheckRun): Promise<string> {
  const { data } = await octokit.rest.repos.createCommitStatus({
    ...place,
    sha: check.commit,
    state: check.conclusion === 'failure' ? 'failure' : 'success',
    context: check.name,
    description: check.title.slice(0, MAX_DESCRIPTION),
    ...(check.detailsUrl === '' ? {} : { target_url: check.detailsUrl }),
  });
  return textOf(data.url);
}

function externalId({ key, event }: Pick<CheckRun, 'key' | 'event'>): string {
  return `curvelint:v1 key=${key} event=${event}`;
}

const RUN = / run=(\d{1,15})\.(\d{1,6})$/;

function withoutRun({ external_id: id }: Listed): string {
  return (id ?? '').replace(RUN, '');
}

function isNewer({ external_id: own }: Listed, { run }: CheckRun): boolean {
  const [, id, attempt] = RUN.exec(own ?? '') ?? [];
  if (run === null || id === undefined) return false;
  return Number(id) > run.id || (Number(id) === run.id && Number(attempt) > run.attempt);
}

type Written = Pick<Listed, 'id' | 'html_url'>;

interface Listed {
  readonly id: number;
  readonly html_url?: string | null;
  readonly external_id?: string | null;
  readonly completed_at?: string | null;
  readonly app?: { readonly slug?: string } | null;
  readonly output?: { readonly text?: string | null } | null;
}

async function list(octokit: Octokit, place: Repository, commit: string, name: string): Promise<readonly Listed[]> {
  const { data } = await octokit.rest.checks.listForRef({
    ...place,
    ref: commit,
    check_name: name,
    filter: 'all',
    per_page: 100,
  });
  const runs: readonly Listed[] = Array.isArray(data.check_runs) ? data.check_runs : [];
  return [...runs].sort((a, b) => b.id - a.id);
}

async function findOwn(octokit: Octokit, place: Repository, check: CheckRun): Promise<Listed | null> {
  const runs = await list(octokit, place, check.commit, check.name);
  return runs.find((run) => run.app?.slug === WORKFLOW_APP && withoutRun(run) === externalId(check)) ?? null;
}

/** Compact report (gzip) that our own check run of a trusted event keeps for a commit; null where there is none. */
export async function readCheckReport(
  octokit: Octokit,
  place: Repository,
  commit: string,
  { checkName, key }: { readonly checkName: string; readonly key: string },
): Promise<{ readonly id: number; readonly bytes: Uint8Array; readonly createdAt: string } | null> {
  const trusted = TRUSTED_EVENTS.map((event) => externalId({ key, event }));
  for (const run of await list(octokit, place, commit, checkName)) {
    if (run.app?.slug !== WORKFLOW_APP || !trusted.includes(withoutRun(run))) continue;
    const text = (run.output?.text ?? '').replaceAll('\r\n', '\n');
    if (!text.startsWith(START) || !text.endsWith(END)) continue;
    const data = text.slice(START.length, -END.length);
    if (!/^[A-Za-z0-9+/]+=*$/.test(data)) continue;
    return { id: run.id, bytes: Uint8Array.from(Buffer.from(data, 'base64')), createdAt: run.completed_at ?? '' };
  }
  return null;
}
