import type { Octokit } from '@octokit/rest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { upsertComment } from '../../src/github/comments.js';
import { whoAmI } from '../../src/github/who-am-i.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { publishComment } from '../../src/publish/comment.js';
import { markerOf } from '../../src/text/comment-marker.js';
import { fetchOf, memoryGitHub, octokitOn } from '../support/memory-github.js';
import { runs } from '../support/property-runs.js';
import { reportOf } from '../support/report.js';

const PLACE = { owner: 'team', repo: 'net', issue_number: 1 };
const KEY = 'default';
const MARKER = markerOf(KEY);
const upsert = (octokit: Octokit, text: string) =>
  upsertComment(
    octokit,
    PLACE,
    () => whoAmI(octokit),
    KEY,
    async () => text,
    { create: true },
  );
const FOREIGN = ['nice', `${MARKER}I say so`, `See:\n\n> ${MARKER}quoted`];

/** Every request of every writer is a step of the scheduler: it decides whose comes next, and by that all interleavings. */
function race(
  scheduler: fc.Scheduler,
  foreign: readonly string[],
  fault?: (method: string, body: string) => 'before' | 'after' | null,
) {
  const github = memoryGitHub(foreign);
  const send = fetchOf(github, fault);
  const writer = () => {
    const fetch = scheduler.scheduleFunction(send);
    return octokitOn((url, init) => fetch(url, init));
  };
  const ours = () => github.comments().filter(({ user, body }) => user.type === 'Bot' && body.startsWith(MARKER));
  return { github, writer, ours };
}

describe('writers of one comment that meet (G2)', () => {
  it('leave exactly one comment, in any order of their requests, and touch no other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 4 }), fc.boolean(), async (scheduler, count, exists) => {
        const { github, writer, ours } = race(scheduler, FOREIGN);
        if (exists) github.handle('POST', 'http://x/repos/team/net/issues/1/comments', { body: `${MARKER}of yesterday` });
        const texts = Array.from({ length: count }, (_, i) => `writer ${i}`);
        const done = texts.map((text) => upsert(writer(), text));
        await scheduler.waitFor(Promise.all(done));
        expect(ours()).toHaveLength(1);
        expect(texts.map((text) => MARKER + text)).toContain(ours()[0]!.body);
        expect(new Set(await Promise.all(done))).toEqual(new Set([ours()[0]!.html_url]));
        expect(
          github
            .comments()
            .filter(({ user }) => user.type === 'User')
            .map(({ body }) => body),
        ).toEqual(FOREIGN);
      }),
      { numRuns: runs(1_200) },
    );
  });

  it('leave exactly one comment where requests and answers get lost as well (G1)', async () => {
    const faults = fc.array(fc.constantFrom(null, null, null, 'before' as const, 'after' as const), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), faults, async (scheduler, count, planned) => {
        const left = [...planned];
        const losses = new Map<string, number>();
        const lose = (method: string, body: string) => {
          const lost = losses.get(body) ?? 0;
          const how = method === 'POST' && lost < 3 ? (left.shift() ?? null) : null;
          if (how !== null) losses.set(body, lost + 1);
          return how;
        };
        const { writer, ours } = race(scheduler, FOREIGN, lose);
        const done = Array.from({ length: count }, (_, i) => upsert(writer(), `writer ${i}`).catch(() => 'gave up'));
        await scheduler.waitFor(Promise.all(done));
        const ends = await Promise.all(done);
        if (ends.some((end) => end !== 'gave up')) expect(ours()).toHaveLength(1);
        expect(ours().length).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('an older run that meets a newer one (P3)', () => {
  const [before, after] = ['a'.repeat(40), 'b'.repeat(40)];
  const { report } = reportOf([]);
  const newest = (body: string, id: number) => body.includes(` run=${id}.1 verdict`);

  /** Both runs, step by step; what each was told and did, in order. */
  async function meet(scheduler: fc.Scheduler, commits: readonly [string, string], headOf: () => string) {
    const { github, writer, ours } = race(scheduler, []);
    const told: string[] = [];
    const start = (id: number, commit: string) => {
      const octokit = writer();
      octokit.hook.after('request', (_, { method }) => void (method === 'GET' || told.push(`write ${id}`)));
      const readPullRequest = scheduler.scheduleFunction(async () => {
        told.push(`asked ${id}`);
        return { headSha: headOf(), open: true, isPublic: true };
      });
      const given = {
        pullRequest: 1,
        commit,
        name: 'curvelint',
        key: KEY,
        mode: 'always' as const,
        shown: { picture: '' },
        summaryUrl: '',
      };
      const verdict = {
        producer: 'train.yml, job train',
        event: 'pull_request',
        run: { id, attempt: 1 },
        conclusion: 'success' as const,
      };
      const tell: Parameters<typeof publishComment>[1]['upsertComment'] = (_, key, compose, options) =>
        upsertComment(octokit, PLACE, () => whoAmI(octokit), key, compose, options);
      const answers = { readPullRequest, upsertComment: tell, readVerdicts: async () => [] };
      return publishComment(viewReport(report), answers, { ...given, ...verdict });
    };
    const done = [start(10, commits[0]), start(11, commits[1])];
    await scheduler.waitFor(Promise.all(done));
    const [comment, ...more] = ours();
    expect(more).toEqual([]);
    return { github, comment, start, told };
  }

  it('never overwrites it once it can know of it, and one comment is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { comment, told } = await meet(scheduler, [after, after], () => after);
        // GitHub has no conditional write: what was asked before the newer run wrote may still be written after it.
        if (!newest(comment!.body, 11)) expect(told.lastIndexOf('asked 10')).toBeLessThan(told.lastIndexOf('write 11'));
      }),
      { numRuns: runs(300) },
    );
  });

  it('leaves it alone where it finishes last, and where the head has moved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const { comment, start, github } = await meet(scheduler, [before, after], () => after);
        expect(newest(comment!.body, 11)).toBe(true);
        const late = [start(10, before), start(10, after)];
        await scheduler.waitFor(Promise.all(late));
        expect((await late[0]!).note).toContain('newer commit');
        expect((await late[1]!).note).toContain('newer run');
        expect(github.comments()).toEqual([comment]);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('writers of comments at the bottom that meet', () => {
  const heads = ['a'.repeat(40), 'b'.repeat(40)] as const;
  const { report } = reportOf([]);
  const view = viewReport(report);

  const verdictOf = (producer: string, id: number) => ({
    ...{ producer, event: 'pull_request', run: { id, attempt: 1 }, conclusion: 'success' as const },
  });

  /**
   * A job that tells about a commit; `head` is that of the pull request at each moment. Checks are written before: by them each job
   * knows of the others, as GitHub has no conditional write of a comment.
   */
  function teller(scheduler: fc.Scheduler, writer: () => Octokit, head: () => string, checks: readonly string[]) {
    return (commit: string, producer: string, id: number) => {
      const octokit = writer();
      return publishComment(
        view,
        {
          readPullRequest: scheduler.scheduleFunction(async () => ({ headSha: head(), open: true, isPublic: true })),
          upsertComment: (_, key, compose, options) =>
            upsertComment(octokit, PLACE, () => whoAmI(octokit), key, compose, options),
          readVerdicts: async () => checks.map((one) => verdictOf(one, id)),
        },
        {
          ...{ pullRequest: 1, commit, name: 'curvelint', key: KEY, mode: 'always', position: 'newest', shown: { picture: '' } },
          ...{ summaryUrl: '', ...verdictOf(producer, id) },
        },
      );
    };
  }

  it('leave exactly one, which names all jobs of the commit, and no older one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 2, max: 3 }), fc.boolean(), async (scheduler, count, exists) => {
        const { github, writer, ours } = race(scheduler, FOREIGN);
        const head = exists ? heads[1] : heads[0];
        if (exists) github.handle('POST', 'http://x/repos/team/net/issues/1/comments', { body: `${MARKER}of yesterday` });
        github.add('a later word', { login: 'alice', type: 'User' });
        const jobs = Array.from({ length: count }, (_, i) => `job ${i}`);
        const tell = teller(scheduler, writer, () => head, jobs);
        const done = jobs.map((producer) => tell(head, producer, 10));
        await scheduler.waitFor(Promise.all(done));
        expect(ours()).toHaveLength(1);
        expect(github.comments().at(-1)).toEqual(ours()[0]);
        const urls = (await Promise.all(done)).map(({ url }) => url);
        expect(new Set(urls)).toEqual(new Set([ours()[0]!.html_url]));
        for (const producer of jobs) expect(ours()[0]!.body).toContain(`job=${encodeURIComponent(producer)}`);
        expect(github.comments().filter(({ user }) => user.type === 'User')).toHaveLength(FOREIGN.length + 1);
      }),
      { numRuns: runs(300) },
    );
  });

  it('leave the newest head’s, in whatever order an older run meets it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, exists) => {
        const { github, writer, ours } = race(scheduler, FOREIGN);
        if (exists) github.handle('POST', 'http://x/repos/team/net/issues/1/comments', { body: `${MARKER}of yesterday` });
        let head: string = heads[0];
        const tell = teller(scheduler, writer, () => head, []);
        const older = tell(heads[0], 'job', 10);
        const move = scheduler.scheduleFunction(async () => {
          head = heads[1];
        });
        const newer = move().then(() => tell(heads[1], 'job', 11));
        await scheduler.waitFor(Promise.all([older, newer]));
        expect(ours()).toHaveLength(1);
        expect(ours()[0]!.body).toContain(heads[1]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('takes its own away again where a newer head’s was written just before it', async () => {
    const github = memoryGitHub(FOREIGN);
    const send = fetchOf(github);
    let head: string = heads[0];
    const tell = (commit: string, id: number, octokit: Octokit) =>
      publishComment(
        view,
        {
          readPullRequest: async () => ({ headSha: head, open: true, isPublic: true }),
          upsertComment: (_, key, compose, options) =>
            upsertComment(octokit, PLACE, () => whoAmI(octokit), key, compose, options),
          readVerdicts: async () => [],
        },
        {
          ...{ pullRequest: 1, commit, name: 'curvelint', key: KEY, mode: 'always', position: 'newest', shown: { picture: '' } },
          ...{ summaryUrl: '', ...verdictOf('job', id) },
        },
      );
    const late = octokitOn(async (url, init: { readonly method: string; readonly body?: string }) => {
      if (init.method === 'POST' && url.endsWith('/comments')) {
        head = heads[1];
        await tell(heads[1], 11, octokitOn(send));
      }
      return send(url, init);
    });
    const { url, note } = await tell(heads[0], 10, late);
    expect({ url, note }).toEqual({ url: null, note: 'No comment: the pull request has a newer commit by now.' });
    const ours = github.comments().filter(({ user }) => user.type === 'Bot');
    expect(ours).toHaveLength(1);
    expect(ours[0]!.body).toContain(heads[1]);
  });
});
