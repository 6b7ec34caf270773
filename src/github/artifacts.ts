import type { Octokit } from '@octokit/rest';
import { type Page, pagesOf } from './pages.js';
import { recordOf, textOf } from './text-of.js';

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

const MAX_PAGES = 10;

/** Artifacts of a run that are still there and whose names are wanted: the newest of each name, in order of their names. */
export async function listArtifacts(
  octokit: Octokit,
  place: Repository,
  runId: number,
  isWanted: (name: string) => boolean,
): Promise<readonly Artifact[]> {
  const newest = new Map<string, Artifact>();
  for await (const value of entriesOf(octokit, place, runId)) {
    for (const one of toArtifact(value)) {
      if (isWanted(one.name) && one.id > (newest.get(one.name)?.id ?? 0)) newest.set(one.name, one);
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An artifact that a run has made, whether it is still there or not. */
export interface MadeArtifact {
  readonly name: string;
  /** It has expired: on this day (`2026-11-24`), or '' where GitHub does not say. Null: it is still there. */
  readonly expired: string | null;
}

/** All artifacts that a run has made, each name once, in order. One of which a later upload is still there has not expired. */
export async function listMade(octokit: Octokit, place: Repository, runId: number): Promise<readonly MadeArtifact[]> {
  const made = new Map<string, MadeArtifact>();
  for await (const value of entriesOf(octokit, place, runId)) {
    const { name, expired, expires_at: at } = recordOf(value);
    if (typeof name !== 'string' || made.get(name)?.expired === null) continue;
    const [day = ''] = /^\d{4}-\d{2}-\d{2}(?=T)/.exec(textOf(at)) ?? [];
    made.set(name, { name, expired: expired === true ? day : null });
  }
  return [...made.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function* entriesOf(octokit: Octokit, place: Repository, runId: number): AsyncGenerator<unknown> {
  const ask = async (page: Page): Promise<readonly unknown[]> =>
    (await octokit.rest.actions.listWorkflowRunArtifacts({ ...place, run_id: runId, ...page })).data.artifacts;
  for await (const list of pagesOf(ask, MAX_PAGES)) yield* list;
}

/** Nothing for an artifact that has expired, or whose entry is no such thing. */
function toArtifact(value: unknown): readonly Artifact[] {
  const { id, name, size_in_bytes: size, expired, digest } = recordOf(value);
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
