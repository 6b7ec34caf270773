import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listArtifacts } from '../../src/github/artifacts.js';
import { publishCheckRun } from '../../src/github/check-run.js';
import { upsertComment } from '../../src/github/comments.js';
import { findPullRequest } from '../../src/github/pull-request.js';
import { readTrainingRun, type TrainingRun } from '../../src/github/training-run.js';
import { trustedRuns } from '../../src/github/trusted-runs.js';
import { whoAmI } from '../../src/github/who-am-i.js';
import { exampleOf } from '../support/github-openapi.js';
import { octokitOn } from '../support/memory-github.js';
import { runs } from '../support/property-runs.js';

const PLACE = { owner: 'octocat', repo: 'Hello-World' };
type Octokit = ReturnType<typeof octokitOn>;
type Change = readonly [at: number, how: 'gone' | 'null' | 'text' | 'number' | 'list' | 'object'];

/** Every place in a value that can be changed, as the way there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function changed(value: unknown, [key, ...rest]: readonly string[], how: Change[1]): unknown {
  if (key === undefined) return { gone: undefined, null: null, text: 'x', number: -1, list: [], object: {} }[how];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    if (name !== key) return [[name, one]];
    return rest.length === 0 && how === 'gone' ? [] : [[name, changed(one, rest, how)]];
  });
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** GitHub's own example of each answer, changed. */
function octokitWith(changes: readonly Change[]): Octokit {
  return octokitOn(async (url, { method }: { readonly method: string }) => {
    const example = exampleOf(method, url.replace('https://api.github.com', ''));
    const whole = changes.reduce((value, [at, how]) => {
      const places = placesIn(value);
      return changed(value, places[at % places.length]!, how);
    }, example);
    const headers = { 'content-type': 'application/json' };
    return new Response(method === 'DELETE' ? null : JSON.stringify(whole ?? null), {
      status: method === 'DELETE' ? 204 : 200,
      headers,
    });
  });
}

const sha = 'acb5820ced9479c074f688cc328bf03f341a511d';
const training: TrainingRun = {
  ...{ id: 30433642, attempt: 1, event: 'pull_request', path: '', headSha: sha, headBranch: 'new-topic', conclusion: 'success' },
  headRepository: { id: 1296269, owner: 'octocat', name: 'Hello-World' },
};
const check = {
  ...{
    commit: sha,
    name: 'curvelint',
    key: 'default',
    event: 'push',
    run: null,
    conclusion: 'success' as const,
    producer: 'job',
  },
  ...{ title: 't', summary: 's', data: '', detailsUrl: '' },
};
const isText = (value: unknown) => value === null || typeof value === 'string';
const isId = (value: unknown) => typeof value === 'number';

describe('an answer with fields that are gone or of another type (G7)', () => {
  it.each<[string, (octokit: Octokit) => Promise<unknown>, (result: never) => boolean]>([
    [
      'of comments',
      (o) =>
        upsertComment(
          o,
          { ...PLACE, issue_number: 1 },
          () => whoAmI(o),
          'default',
          async () => 'x',
          { create: true },
        ),
      (url) => isText(url ?? null),
    ],
    ['of checks', (o) => publishCheckRun(o, PLACE, () => whoAmI(o), check), isText],
    [
      'of pull requests',
      (o) => findPullRequest(o, PLACE, training, { repositoryId: 1296269, defaultBranch: 'main' }),
      (pull: { number: number } | null) => pull === null || isId(pull.number),
    ],
    [
      'of a run',
      (o) => readTrainingRun(o, PLACE, 30433642),
      (run: TrainingRun | null) => run === null || (isId(run.id) && /^[0-9a-f]{40,64}$/.test(run.headSha)),
    ],
    [
      'of runs',
      (o) => trustedRuns(o, PLACE, { repositoryId: 1296269, branches: ['master'], runId: 30433642 }, new Set()),
      (list: { id: number }[]) => list.every(({ id }) => isId(id)),
    ],
    [
      'of artifacts',
      (o) => listArtifacts(o, PLACE, 30433642, () => true),
      (list: { id: number; name: string }[]) => list.every(({ id, name }) => isId(id) && isText(name)),
    ],
  ])('%s gives what it should, or an error, and no end without one', async (_, ask, isRight) => {
    const how = fc.constantFrom<Change[1]>('gone', 'null', 'text', 'number', 'list', 'object');
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(), how), { maxLength: 3 }), async (changes) => {
        try {
          const result = await ask(octokitWith(changes));
          expect(isRight(result as never), JSON.stringify(result)).toBe(true);
          answered += 1;
        } catch (error) {
          if (!(error instanceof Error) || error.name === 'AssertionError') throw error;
        }
      }),
      { numRuns: runs(300) },
    );
    // Most changes touch fields that nobody reads.
    expect(answered).toBeGreaterThan(100);
  });
});
