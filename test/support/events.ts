import examples from '@octokit/webhooks-examples/api.github.com/index.json' with { type: 'json' };

/** A payload of an event, as GitHub sends it. */
export type Payload = Readonly<Record<string, unknown>>;

const all = examples as unknown as readonly { readonly name: string; readonly examples: readonly Payload[] }[];

/** A real payload with what a test says instead; the first of its action where there are several. */
export function payload(name: string, action: string | null, changes: Payload): Payload {
  const found = all.find((one) => one.name === name)?.examples.find((one) => action === null || one['action'] === action);
  if (!found) throw new Error(`no example of ${name} ${action}`);
  return over(found, changes) as Payload;
}

/** What a schedule sends; GitHub has no example of it, it is the cron line and the repository. */
export function schedule(changes: Payload): Payload {
  const { repository, sender } = payload('push', null, {});
  return over({ schedule: '17 3 * * *', workflow: '.github/workflows/train.yml', repository, sender }, changes) as Payload;
}

/** The same pull request, opened from alice's fork. */
export function fromFork(
  pull: Payload,
  { id, sha, branch }: { readonly id: number; readonly sha: string; readonly branch: string },
) {
  const owner = { login: 'alice', id: 4711, type: 'User' };
  const repo = { id, name: 'net', full_name: 'alice/net', fork: true, owner };
  return over(pull, { head: { label: `alice:${branch}`, ref: branch, sha, repo, user: owner }, author_association: 'NONE' });
}

function over(base: unknown, changes: unknown): unknown {
  if (!isRecord(base) || !isRecord(changes)) return changes;
  const merged = new Map(Object.entries(base));
  for (const [key, change] of Object.entries(changes)) merged.set(key, over(merged.get(key), change));
  return Object.fromEntries(merged);
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
