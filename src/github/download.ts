import type { Octokit } from '@octokit/rest';
import { UserError } from '../model/errors.js';
import { messageOf } from '../text/message-of.js';
import type { Artifact, Repository } from './artifacts.js';
import { MAX_WAIT, retryAfterOf } from './limits.js';
import { pause, spread } from './pause.js';
import { statusOf } from './status.js';

/** Bytes that are downloaded at most, where nothing else is said; as for archives on disk. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2;
/** Time limit for one try, in milliseconds: three of them, and what they wait, end before the deadline of the whole. */
const TRY_TIMEOUT = 45_000;
const MAX_TRIES = 3;
/** Waits before the second and the third try, in milliseconds. */
const WAITS = [1_000, 4_000] as const;

/** What one try came to: the bytes, null where they have gone, or why it may go better next time, after so many seconds. */
type Outcome = { readonly bytes: Uint8Array | null } | { readonly why: string; readonly wait: number | null };

/**
 * Bytes of an artifact as they were uploaded: a zip, or one raw file. Null where it has gone (404, 410). UserError where the storage
 * does not give what was uploaded although it was asked three times, or where it is too large. The storage never sees our token.
 */
export async function downloadArtifact(
  octokit: Octokit,
  place: Repository,
  artifact: Artifact,
  maxBytes: number = MAX_ARTIFACT_BYTES,
): Promise<Uint8Array | null> {
  if (artifact.size > maxBytes) throw tooLarge(artifact, maxBytes);
  for (let tries = 1; ; tries += 1) {
    // Each try has an address of its own: one that GitHub gave earlier may have run out.
    const address = await addressOf(octokit, place, artifact);
    if (address === null) return null;
    const outcome = await download(address, artifact, maxBytes);
    if ('bytes' in outcome) return outcome.bytes;
    if (tries === MAX_TRIES || (outcome.wait ?? 0) > MAX_WAIT) throw notGiven(artifact, outcome.why, tries);
    await pause(Math.max((outcome.wait ?? 0) * 1_000, spread(WAITS[tries - 1]!)));
  }
}

/** Asks the storage once. Throws what asking again cannot mend. */
async function download(address: string, artifact: Artifact, maxBytes: number): Promise<Outcome> {
  try {
    const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(TRY_TIMEOUT) });
    const { status } = response;
    if (status === 404 || status === 410) return { bytes: null };
    if (!response.ok) {
      await response.body?.cancel();
      // An address that has run out is refused with 403.
      if (!(status === 403 || status === 408 || status === 429 || status >= 500))
        throw new UserError(`the storage of artifacts answered ${status} for ${artifact.name}`, 'Run the job again.');
      return { why: `it answered ${status}`, wait: retryAfterOf(response.headers.get('retry-after'), Date.now()) };
    }
    const bytes = await limited(response, artifact, maxBytes);
    const why = await damageOf(bytes, artifact);
    return why === null ? { bytes } : { why, wait: null };
  } catch (error) {
    if (error instanceof UserError) throw error;
    return { why: connectionText(error), wait: null };
  }
}

/** What became of a connection: an error of `fetch` has it in its cause. */
function connectionText(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `it took longer than ${TRY_TIMEOUT / 1_000} seconds`;
  return `the connection failed (${messageOf(error instanceof Error && error.cause ? error.cause : error)})`;
}

function notGiven({ name }: Artifact, why: string, tries: number): UserError {
  const often = ['once', 'twice', 'three times'][tries - 1]!;
  return new UserError(
    `the storage of artifacts did not give ${name}, asked ${often}: ${why}`,
    'Run the job again; if it stays, upload the artifact again.',
  );
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

/** Why the bytes are not what was uploaded; null where they are, as far as GitHub says. */
async function damageOf(bytes: Uint8Array, { digest }: Artifact): Promise<string | null> {
  const expected = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1];
  if (expected !== undefined) {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice().buffer));
    const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return found === expected.toLowerCase() ? null : 'what came is damaged: it is not what was uploaded';
  }
  // An error page may come with status 200.
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html') ? 'a page came instead of it' : null;
}

function tooLarge({ name }: Artifact, maxBytes: number): UserError {
  return new UserError(
    `the artifact ${name} is larger than ${Math.round(maxBytes / 1024 ** 2)} MiB`,
    'Upload the logs or report.json in an artifact of their own, without checkpoints.',
  );
}
