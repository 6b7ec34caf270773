import fc from 'fast-check';
import type { Element } from 'hast';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CheckRun, publishCheckRun } from '../../src/github/check-run.js';
import { connect } from '../../src/github/client.js';
import { upsertComment } from '../../src/github/comments.js';
import { readVerdicts } from '../../src/github/joined-checks.js';
import { fittingName, joinVerdicts, readTold, writeTold } from '../../src/github/told.js';
import { whoAmI } from '../../src/github/who-am-i.js';
import type { ToldVerdict } from '../../src/model/told-verdict.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishComment } from '../../src/publish/comment.js';
import { markerOf } from '../../src/text/comment-marker.js';
import { CLASSIC_TOKEN, type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { elements, foreign, rendered } from '../support/github-markdown.js';
import { fetchOf, type Identity, type MemoryGitHub, memoryGitHub, octokitOn } from '../support/memory-github.js';
import { runs } from '../support/property-runs.js';
import { reportOf } from '../support/report.js';

const PLACE = { owner: 'team', repo: 'net' };
const COMMIT = 'a'.repeat(40);
const view = viewReport(reportOf([]).report);

type Told = Partial<ToldVerdict> & { readonly commit?: string };
const verdictOf = (given: Told = {}): ToldVerdict => ({
  ...{ producer: 'train.yml, job train', event: 'pull_request', run: { id: 41, attempt: 1 }, conclusion: 'success' },
  ...given,
});
const checkOf = ({ commit = COMMIT, ...given }: Told = {}): CheckRun => ({
  ...{
    commit,
    name: 'curvelint',
    key: 'default',
    title: `own ${given.conclusion}`,
    summary: 'evidence',
    data: '',
    detailsUrl: '',
  },
  ...verdictOf(given),
});

/** One job that tells its verdict: the check, then the comment. */
function tell(octokit: ReturnType<typeof octokitOn>, check: CheckRun, headSha = check.commit) {
  const self = () => whoAmI(octokit);
  return async () => {
    await publishCheckRun(octokit, PLACE, self, check);
    return publishComment(
      view,
      {
        readPullRequest: async () => ({ headSha, open: true, isPublic: true }),
        readVerdicts: (where) => readVerdicts(octokit, PLACE, self, where),
        upsertComment: (_, key, compose, options) =>
          upsertComment(octokit, { ...PLACE, issue_number: 1 }, self, key, compose, options),
      },
      { ...check, pullRequest: 1, mode: 'always', shown: { picture: '' }, summaryUrl: '' },
    );
  };
}
const say = (github: MemoryGitHub, given: Told = {}) => tell(octokitOn(fetchOf(github)), checkOf(given))();
const commentOf = (github: MemoryGitHub) => {
  const ours = github.comments().filter(({ body }) => body.startsWith(markerOf('default')));
  expect(ours).toHaveLength(1);
  return ours[0]!.body;
};
const codeOf = (node: Element) => node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
const conclusions = (github: MemoryGitHub) => github.checks().map(({ conclusion }) => conclusion);

describe('verdicts of several jobs on one commit under one key (V1)', () => {
  it.each<[string, readonly Told[]]>([
    [
      'two jobs of a matrix',
      [{ producer: 'train.yml, job train (seed: 1)', conclusion: 'failure' }, { producer: 'train.yml, job train (seed: 2)' }],
    ],
    [
      'two workflows, the failing one with the lower run id',
      [
        { producer: 'a.yml, job a', run: { id: 40, attempt: 1 }, conclusion: 'failure' },
        { producer: 'b.yml, job b', run: { id: 50, attempt: 1 } },
      ],
    ],
    ['one job on two events', [{ event: 'push', conclusion: 'failure' }, { event: 'pull_request' }]],
    [
      'a warning and a pass',
      [
        { producer: 'a', conclusion: 'neutral' },
        { producer: 'b', conclusion: 'success' },
      ],
    ],
  ])('%s: the worse one stands in whatever order they come, and both are named', async (_, told) => {
    const worst = joinVerdicts(told.map(verdictOf)).conclusion;
    for (const order of [told, [...told].reverse()]) {
      const github = memoryGitHub();
      for (const one of order) await say(github, one);
      expect(conclusions(github)).toEqual(told.map(() => worst));
      for (const { output } of github.checks()) {
        expect(output.summary).toContain(' as `default` on this commit: the worst verdict stands.');
        for (const one of told) expect(output.summary).toContain(verdictOf(one).producer);
        expect(output.summary).toContain('evidence');
      }
      for (const one of told) expect(commentOf(github)).toContain(`\`${verdictOf(one).producer}\``);
    }
  });

  it('the same job replaces its own verdict by a newer run or attempt, and its title comes back', async () => {
    const github = memoryGitHub();
    await say(github, { conclusion: 'failure' });
    await say(github, { conclusion: 'success', run: { id: 41, attempt: 2 } });
    expect(github.checks()).toMatchObject([{ conclusion: 'success', output: { title: 'own success', summary: 'evidence' } }]);
    await say(github, { conclusion: 'failure', run: { id: 42, attempt: 1 } });
    // Each run has a check, as GitHub itself has one of each job of each run; all of them show what counts.
    expect(conclusions(github)).toEqual(['failure', 'failure']);
    expect(commentOf(github)).not.toContain('verdict stands');
  });

  it('an older run that comes late changes nothing', async () => {
    const github = memoryGitHub();
    await say(github, { conclusion: 'failure', run: { id: 42, attempt: 2 } });
    const before = commentOf(github);
    expect((await say(github, { conclusion: 'success', run: { id: 42, attempt: 1 } })).note).toContain('newer run');
    expect((await say(github, { conclusion: 'success', run: { id: 41, attempt: 7 } })).note).toContain('newer run');
    expect(new Set(conclusions(github))).toEqual(new Set(['failure']));
    expect(commentOf(github)).toBe(before);
  });

  it('a job that passes in its second attempt frees the check of the other one', async () => {
    const github = memoryGitHub();
    await say(github, { producer: 'a', conclusion: 'failure' });
    await say(github, { producer: 'b', conclusion: 'success' });
    expect(conclusions(github)).toEqual(['failure', 'failure']);
    expect(github.checks()[1]!.output.title).toBe('2 verdicts: a fails');
    await say(github, { producer: 'a', conclusion: 'success', run: { id: 41, attempt: 2 } });
    expect(conclusions(github)).toEqual(['success', 'success']);
    expect(commentOf(github)).not.toContain('fails');
  });

  it('two callers of one reusable workflow, whose jobs have one name, are told apart by their numbers, and a re-run replaces both', async () => {
    const github = memoryGitHub();
    const run = (attempt: number, job: number) => ({ id: 41, attempt, job });
    await say(github, { run: run(1, 7), conclusion: 'failure' });
    await say(github, { run: run(1, 8), conclusion: 'success' });
    expect(conclusions(github)).toEqual(['failure', 'failure']);
    await say(github, { run: run(2, 9), conclusion: 'success' });
    expect(new Set(conclusions(github))).toEqual(new Set(['success']));
    await say(github, { run: run(2, 10), conclusion: 'failure' });
    expect(new Set(conclusions(github))).toEqual(new Set(['failure']));
    expect(commentOf(github)).toContain('run=41.2.10 verdict=failure');
  });

  it('a re-run of one job has its check, whatever its number', async () => {
    const github = memoryGitHub();
    await say(github, { run: { id: 41, attempt: 1, job: 7 }, conclusion: 'failure' });
    await say(github, { run: { id: 41, attempt: 2, job: 9 }, conclusion: 'success' });
    expect(conclusions(github)).toEqual(['success']);
  });

  it('a newer commit starts afresh', async () => {
    const github = memoryGitHub();
    await say(github, { producer: 'a', conclusion: 'failure' });
    await say(github, { producer: 'b', conclusion: 'success', commit: 'b'.repeat(40) });
    expect(conclusions(github)).toEqual(['failure', 'success']);
    expect(commentOf(github)).not.toContain('`a`');
  });

  it('the comment shows the report of the worst, whoever writes last', async () => {
    const github = memoryGitHub();
    await say(github, { producer: 'a', conclusion: 'failure' });
    const shown = commentOf(github)
      .split('\n')
      .filter((line) => line.startsWith('<!-- curvelint-told'));
    await say(github, { producer: 'b', conclusion: 'success' });
    expect(
      commentOf(github)
        .split('\n')
        .filter((line) => line.startsWith('<!-- curvelint-told'))[0],
    ).toBe(shown[0]);
  });

  it('no name of a job becomes Markdown, a marker, or another job', async () => {
    const github = memoryGitHub();
    const names = [
      '@octocat <!-- -->',
      '--> ![](x)',
      'x run=99.1 verdict=success',
      'a\nb',
      '`',
      'é'.repeat(300),
      `${'é'.repeat(300)}!`,
    ];
    for (const producer of names) await say(github, { producer: fittingName(producer), conclusion: 'failure' });
    expect(conclusions(github)).toEqual(names.map(() => 'failure'));
    expect(new Set(github.checks().map(({ external_id }) => external_id)).size).toBe(names.length);
    for (const { external_id } of github.checks()) expect(external_id.length).toBeLessThanOrEqual(255);
    for (const name of names)
      expect(readTold(writeTold(verdictOf({ producer: fittingName(name) })))).toMatchObject({ producer: fittingName(name) });
    const tree = await rendered(commentOf(github));
    expect(foreign(tree, 'img', 'a', 'h1')).toEqual([]);
    expect(elements(tree, 'code').map((node) => codeOf(node))).toContain('@octocat <!-- -->');
  });

  it('none is lost, whatever comes in between: two jobs, two workflows, re-runs', async () => {
    const jobs = ['train.yml, job a', 'train.yml, job b', 'other.yml, job a'];
    const writer = fc.record({
      producer: fc.constantFrom(...jobs),
      id: fc.integer({ min: 40, max: 42 }),
      conclusion: fc.constantFrom('success' as const, 'neutral' as const, 'failure' as const),
    });
    const key = ({ producer, id }: { producer: string; id: number }) => `${producer} ${id}`;
    const writers = fc.uniqueArray(writer, { minLength: 2, maxLength: 4, selector: key });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), writers, fc.boolean(), async (scheduler, all, again) => {
        const github = memoryGitHub();
        const send = fetchOf(github);
        const start = ({ producer, id, conclusion }: (typeof all)[number], attempt: number) => {
          const fetch = scheduler.scheduleFunction(send);
          const octokit = octokitOn((url, init) => fetch(url, init));
          return tell(octokit, checkOf({ producer, run: { id, attempt }, conclusion }))();
        };
        await scheduler.waitFor(Promise.all(all.map((one) => start(one, 1))));
        // A re-run begins when its run has ended; the others may still be on their way.
        if (again) await scheduler.waitFor(start({ ...all[0]!, conclusion: 'failure' }, 2));
        const told = all.map(({ producer, id, conclusion }) => verdictOf({ producer, run: { id, attempt: 1 }, conclusion }));
        if (again) told.push(verdictOf({ ...all[0], run: { id: all[0]!.id, attempt: 2 }, conclusion: 'failure' }));
        const expected = joinVerdicts(told);
        expect(new Set(conclusions(github))).toEqual(new Set([expected.conclusion]));
        expect(github.checks()).toHaveLength(all.length);
        const body = commentOf(github);
        for (const one of expected.told) expect(body).toContain(` ${writeTold(one)} -->`);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('verdicts of several jobs whose token writes statuses (V1)', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close());
  const status = (given: Told) => {
    const client = connect({ token: CLASSIC_TOKEN, apiUrl: github.apiUrl, repository: github.repository });
    return client.publishStatus({ ...checkOf({ ...given, commit: github.headSha }), detailsUrl: 'https://github.example/run/1' });
  };
  const shown = () => github.statuses(github.headSha)[0];

  it('the worse one stands until its own job replaces it', async () => {
    await status({ producer: 'a', conclusion: 'failure' });
    await status({ producer: 'b', conclusion: 'success' });
    expect(shown()).toMatchObject({ context: 'curvelint', state: 'failure', description: '2 verdicts: a fails' });
    await status({ producer: 'a', conclusion: 'success', run: { id: 41, attempt: 2 } });
    expect(shown()).toMatchObject({ state: 'success', description: 'own success' });
    expect(github.statuses(github.headSha)).toHaveLength(3);
  });

  it('an older run that comes late changes nothing', async () => {
    await status({ conclusion: 'failure', run: { id: 42, attempt: 1 } });
    await status({ conclusion: 'success', run: { id: 41, attempt: 1 } });
    expect(shown()).toMatchObject({ state: 'failure' });
  });

  it('two at once: none is lost', async () => {
    await Promise.all([status({ producer: 'a', conclusion: 'failure' }), status({ producer: 'b', conclusion: 'success' })]);
    expect(shown()).toMatchObject({ state: 'failure' });
  });
});

describe('whose comment and check it is (U1)', () => {
  const identities: readonly Identity[] = [{ kind: 'workflow' }, { kind: 'app', slug: 'lab-bot' }];
  it.each(identities)('of $kind $slug: one comment after three pushes and a re-run, one check a head', async (identity) => {
    const github = memoryGitHub(['nice'], identity);
    const commits = ['a', 'b', 'c'].map((letter) => letter.repeat(40));
    for (const [i, commit] of commits.entries()) await say(github, { commit, run: { id: 41 + i, attempt: 1 } });
    await say(github, { commit: commits[2]!, run: { id: 43, attempt: 2 }, conclusion: 'failure' });
    expect(commentOf(github)).toContain('run=43.2 verdict=failure');
    expect(github.checks().map(({ head_sha }) => head_sha)).toEqual(commits);
    expect(conclusions(github)).toEqual(['success', 'success', 'failure']);
  });
});
