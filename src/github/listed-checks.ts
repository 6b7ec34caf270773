import type { Octokit } from '@octokit/rest';
import type { ToldVerdict } from '../model/told-verdict.js';
import type { Repository } from './artifacts.js';
import { type Page, pagesOf } from './pages.js';
import { textOf } from './text-of.js';
import { readTold } from './told.js';
import { appOf } from './who-am-i.js';

/** A check run as GitHub lists it; nothing of it is sure to be there. */
export interface Listed {
  readonly id: number;
  readonly name?: string;
  readonly html_url?: string | null;
  readonly external_id?: string | null;
  readonly completed_at?: string | null;
  readonly conclusion?: string | null;
  readonly app?: { readonly slug?: string } | null;
  readonly output?: { readonly title?: string | null; readonly summary?: string | null; readonly text?: string | null } | null;
}

/** A check of ours, and what its job told. */
export interface Registered {
  readonly id: number;
  readonly html_url: string;
  readonly completedAt: string;
  readonly conclusion: string;
  readonly told: ToldVerdict;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string };
}

const MAX_PAGES = 3;

/** All check runs of a name (null: of any) on a commit, oldest first, also those that a later one of the same suite hides. */
async function listChecks(octokit: Octokit, place: Repository, commit: string, name: string | null): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  const given = { ...place, ref: commit, ...(name === null ? {} : { check_name: name }), filter: 'all' } as const;
  const ask = async (page: Page): Promise<readonly Listed[]> =>
    (await octokit.rest.checks.listForRef({ ...given, ...page })).data.check_runs;
  for await (const runs of pagesOf(ask, MAX_PAGES)) found.push(...runs);
  return found.sort((a, b) => a.id - b.id);
}

/** Those of a key that an app of ours made. */
export function registered(all: readonly Listed[], key: string, app: string): readonly Registered[] {
  const prefix = `curvelint:v1 key=${key} `;
  return all.flatMap(({ id, html_url: url, external_id: external, completed_at: at, conclusion, app: by, output }) => {
    if (by?.slug !== app || !external?.startsWith(prefix)) return [];
    const told = readTold(external.slice(prefix.length));
    if (told === null) return [];
    const texts = { title: textOf(output?.title), summary: textOf(output?.summary), text: textOf(output?.text) };
    return [{ id, html_url: textOf(url), completedAt: textOf(at), conclusion: textOf(conclusion), told, output: texts }];
  });
}

/** Which checks: those of one name and key on a commit. */
export interface CheckKey {
  readonly commit: string;
  readonly name: string;
  /** Tells the checks of several models apart. */
  readonly key: string;
}

/** Our checks, oldest first. `self`: who we are, see `whoAmI`. */
export async function listOwn(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  { commit, name, key }: CheckKey,
): Promise<readonly Registered[]> {
  return registered(await listChecks(octokit, place, commit, name), key, appOf(await self().catch(() => null)));
}

/** A check of ours of any key. */
export interface RegisteredAny extends Registered {
  readonly name: string;
  readonly key: string;
}

const KEY = /^curvelint:v1 key=([A-Za-z0-9._-]{1,64}) /;

/** Our checks of all keys and names on a commit, oldest first. */
export async function listAllOwn(
  octokit: Octokit,
  place: Repository,
  self: () => Promise<string | null>,
  commit: string,
): Promise<readonly RegisteredAny[]> {
  const all = await listChecks(octokit, place, commit, null);
  const app = appOf(await self().catch(() => null));
  return all.flatMap((one) => {
    const key = KEY.exec(one.external_id ?? '')?.[1];
    return key === undefined ? [] : registered([one], key, app).map((known) => ({ ...known, name: textOf(one.name), key }));
  });
}
