import type { Octokit } from '@octokit/rest';
import type { Repository } from './artifacts.js';
import { askGraphql } from './graphql.js';
import { type Entry, putFiles, sha256Of } from './own-branch.js';
import { recordOf, textOf } from './text-of.js';
import { isTrustedRun, readTrainingRun } from './training-run.js';

/** The report of a commit of the base branch, for a branch that holds nothing but ours. */
export interface HistoryFile {
  readonly branch: string;
  /** Of which commits are kept. */
  readonly base: string;
  readonly repositoryId: number;
  readonly key: string;
  readonly commit: string;
  /** The run that trained. */
  readonly run: number;
  /** Address of the check that keeps a fuller report. */
  readonly check: string;
  /** Compact report, gzip. */
  readonly report: Uint8Array;
}

/** Commits of one key that are kept. */
const MAX_KEPT = 60;
/** Characters of one file that are read: a report without curves is a few thousand. */
const MAX_FILE = 64_000;
const NAME = /^([1-9]\d{0,14})-([0-9a-f]{40})\.json$/;

/**
 * Keeps a report on a data branch, where it outlives the workflow runs. Only if GitHub says that the run is one of this repository
 * that people with write access started for this very commit of the base branch: false otherwise.
 */
export async function publishHistory(octokit: Octokit, place: Repository, file: HistoryFile): Promise<boolean> {
  const { branch, base, repositoryId, key, commit, run: id, check, report } = file;
  const run = await readTrainingRun(octokit, place, id);
  if (run === null || !isTrustedRun(run, repositoryId) || run.headSha !== commit || run.headBranch !== base) return false;
  const sha256 = await sha256Of(report);
  const written = { version: 1, commit, run: id, check, sha256, report: Buffer.from(report).toString('base64') };
  const bytes = new TextEncoder().encode(`${JSON.stringify(written)}\n`);
  if (bytes.length > MAX_FILE) return false;
  const folder = `history/${key}/`;
  const keep = async (entries: readonly Entry[]) => kept(entries, folder, commit);
  const files = new Map([[`${folder}${id}-${commit}.json`, bytes]]);
  await putFiles(octokit, place, { branch, files, message: 'History of learning curves', keep });
  return true;
}

/** Everything else stays; of this key one file a commit, and the newest runs alone. */
function kept(entries: readonly Entry[], folder: string, commit: string): readonly Entry[] {
  const isOther = ({ path }: Entry) => !path.startsWith(folder);
  const own = entries.filter((one) => !isOther(one) && !one.path.endsWith(`-${commit}.json`));
  const runOf = ({ path }: Entry) => Number(/\/(\d+)-[0-9a-f]{40}\.json$/.exec(path)?.[1]);
  return [...entries.filter(isOther), ...own.sort((a, b) => runOf(b) - runOf(a)).slice(0, MAX_KEPT - 1)];
}

/** Both what lies at the top of the branch, and the folder of a key. */
const STORED_QUERY = `query ($owner: String!, $repo: String!, $top: String!, $folder: String!) {
  repository(owner: $owner, name: $repo) {
    top: object(expression: $top) { ... on Tree { entries { name } } }
    folder: object(expression: $folder) {
      ... on Tree { entries { name object { ... on Blob { text isTruncated } } } }
    }
  }
}`;

/**
 * Reports (gzip) of commits that a data branch keeps, by one request; none of a branch that holds other things than ours, or where
 * nothing is answered. One that is damaged is left out.
 */
export async function storedReports(
  octokit: Octokit,
  place: Repository,
  { branch, key }: Pick<HistoryFile, 'branch' | 'key'>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const at = `refs/heads/${branch}:`;
  const { data } = await askGraphql(octokit, STORED_QUERY, { ...place, top: at, folder: `${at}history/${key}` });
  const repository = recordOf(data['repository']);
  const found = new Map<string, Uint8Array>();
  if (!entriesOf(repository['top']).every(({ name }) => /^(?:history|pr-[1-9]\d*)$/.test(textOf(name)))) return found;
  for (const { name, object } of entriesOf(repository['folder']).slice(0, 2 * MAX_KEPT)) {
    const [, run, commit] = NAME.exec(textOf(name)) ?? [];
    const { text, isTruncated } = recordOf(object);
    const report = commit && isTruncated === false ? await reportIn(textOf(text), commit, Number(run)) : null;
    if (report) found.set(commit!, report);
  }
  return found;
}

function entriesOf(tree: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { entries } = recordOf(tree);
  return Array.isArray(entries) ? entries.map(recordOf) : [];
}

/** Null where the file is not what its name and its checksum say. */
async function reportIn(text: string, commit: string, run: number): Promise<Uint8Array | null> {
  if (text.length > MAX_FILE) return null;
  try {
    const file = recordOf(JSON.parse(text));
    const report = Uint8Array.from(Buffer.from(textOf(file['report']), 'base64'));
    const isWhole = file['commit'] === commit && file['run'] === run && file['sha256'] === (await sha256Of(report));
    return isWhole ? report : null;
  } catch {
    return null;
  }
}
