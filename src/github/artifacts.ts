import type { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { type Page, pagesOf } from './pages.js';
import { statusOf } from './status.js';

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** An artifact of a workflow run, pinned by its id: names can be uploaded again. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:<hex>`; null where GitHub does not say. */
  readonly digest: string | null;
}

/** Bytes that are downloaded at most, where nothing else is said; as for archives on disk. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
const MAX_PAGES = 10;
const DOWNLOAD_TIMEOUT = 60_000;

/** Artifacts of a run that are still there and whose names are wanted: the newest of each name, in order of their names. */
export async function listArtifacts(
  octokit: Octokit,
  place: Repository,
  runId: number,
  isWanted: (name: string) => boolean,
): Promise<readonly Artifact[]> {
  const newest = new Map<string, Artifact>();
  const ask = async (page: Page): Promise<readonly unknown[]> =>
    (await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: runId, ...page })).data.artifacts;
  for await (const list of pagesOf(ask, MAX_PAGES)) {
    for (const one of list.flatMap(toArtifact)) {
      if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0)) newest.set(one.name, one);
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Nothing for an artifact that has expired, or whose entry is no such thing. */
function toArtifact(value: unknown): readonly Artifact[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, name, size_in_bytes: size, expired, digest } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'number' || typeof name !== 'string' || expired === true) return [];
  return [{ id, name, size: typeof size === 'number' ? size : 0, digest: typeof digest === 'string' ? digest : null }];
}

/** Names may end in the attempt (`curvelint-seed-1-2`): of names that differ only in that, the latest attempt counts. */
export function withoutOldAttempts<T extends { readonly name: string }>(artifacts: readonly T[], attempts: number): readonly T[] {
  if (attempts < 2) return artifacts;
  const latest = new Map<string, { readonly attempt: number; readonly artifact: T }>();
  for (const artifact of artifacts) {
    const [, stem = artifact.name, number = '0'] = /^(.*)-(\d+)$/.exec(artifact.name) ?? [];
    const attempt = Number(number);
    const isAttempt = attempt >= 1 && attempt <= attempts;
    const key = isAttempt ? stem : artifact.name;
    const known = latest.get(key);
    if (!known || (isAttempt && attempt > known.attempt)) latest.set(key, { attempt: isAttempt ? attempt : 0, artifact });
  }
  const kept = new Set([...latest.values()].map(({ artifact }) => artifact));
  return artifacts.filter((artifact) => kept.has(artifact));
}

/**
 * Bytes of an artifact as they were uploaded: a zip, or one raw file. Null where it has gone (404, 410). UserError where what
 * came is not what was uploaded, or is too large. The storage never sees our token, and an address that has run out is asked
 * for once more.
 */
export async function downloadArtifact(
  octokit: Octokit,
  place: Repository,
  artifact: Artifact,
  maxBytes: number = MAX_ARTIFACT_BYTES,
): Promise<Uint8Array | null> {
  if (artifact.size > maxBytes) throw tooLarge(artifact, maxBytes);
  for (let attempt = 1; ; attempt += 1) {
    const address = await addressOf(octokit, place, artifact);
    if (address === null) return null;
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
    if (response.status === 403 && attempt === 1) continue;
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`the storage of artifacts answered ${response.status}`);
    const bytes = await limited(response, artifact, maxBytes);
    await verify(bytes, artifact);
    return bytes;
  }
}

/** Where the bytes lie for the next minute: GitHub answers with a redirection that we follow ourselves, without the token. */
async function addressOf(octokit: Octokit, place: Repository, { id, name }: Artifact): Promise<string | null> {
  try {
    const { headers, status } = await octokit.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        ...place,
        artifact_id: id,
        archive_format: 'zip',
        request: { redirect: 'manual' },
      },
    );
    const { location } = headers;
    const isRedirect = Number(status) >= 300 && Number(status) < 400;
    if (!isRedirect || !location) throw new Error(`GitHub did not say where the artifact ${name} lies`);
    const isLocal = /^http:\/\/(?:127\.0\.0\.1|localhost)[:/]/.test(location);
    if (!location.startsWith('https://') && !isLocal)
      throw new Error(`the artifact ${name} lies at an address that is not https`);
    return location;
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410) return null;
    throw error;
  }
}

async function limited(response: Response, artifact: Artifact, maxBytes: number): Promise<Uint8Array> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    length += piece.length;
    if (length > maxBytes) throw tooLarge(artifact, maxBytes);
    pieces.push(piece);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** An error page that came with status 200 has another digest; where none is known, it begins like a page. */
async function verify(bytes: Uint8Array, { name, digest }: Artifact): Promise<void> {
  const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1];
  if (expected !== undefined) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
    const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (found === expected.toLowerCase()) return;
    throw new UserError(`the artifact ${name} is damaged: it is not what was uploaded`, 'Upload it again.');
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html'))
    throw new UserError(`instead of the artifact ${name} a page came`, 'Run the job again.');
}

function tooLarge({ name }: Artifact, maxBytes: number): UserError {
  return new UserError(
    `the artifact ${name} is larger than ${Math.round(maxBytes / 1024 ** 2)} MiB`,
    'Upload the logs or report.json in an artifact of their own, without checkpoints.',
  );
}
