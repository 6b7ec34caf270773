import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payload } from '../support/events.js';
import { type FakeActions, OWN_RUN, startActions } from '../support/fake-actions.js';
import { APP_TOKEN, BOT, CLASSIC_TOKEN, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { operationOf } from '../support/github-openapi.js';
import { type Job, makeJob } from '../support/job.js';
import { makeZip } from '../support/make-archive.js';
import { runAction } from '../support/run-action.js';
import { runBuiltAction } from '../support/run-built-action.js';

const node24 = process.env['CURVELINT_NODE24'];
const NODES = [process.execPath, ...(node24 ? [node24] : [])];

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
/** The comment that was written last. */
let id = 0;

beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  job = makeJob();
  write('base', 0.3);
  write('runs', 0.5);
  await github.letWrite('alice');
  actions.runs.push(trainingRun());
});
afterEach(async () => {
  await actions.close();
  await github.close();
});

const trainingRun = () => ({
  ...{ id: OWN_RUN, head_sha: github.headSha, created_at: '2020-01-01T00:00:00Z', event: 'pull_request', head_branch: 'wider' },
  ...{ path: '.github/workflows/train.yml', conclusion: 'failure' },
  head_repository: { id: actions.repositoryId, name: 'net', owner: { login: 'team' } },
});

/** Three seeds whose validation loss turns up and ends at a level. */
function write(folder: string, level: number): void {
  for (const seed of [1, 2, 3]) {
    const rows = Array.from({ length: 60 }, (_, i) => {
      const noise = 0.004 * Math.sin(12.9898 * (i + 1) * seed);
      return `${i},${0.05 + Math.exp(-i / 8)},${level + Math.exp(-i / 8) + 0.012 * Math.max(0, i - 25) + noise}`;
    });
    const place = join(job.workspace, folder, `seed-${seed}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'log.csv'), `epoch,loss,val_loss\n${rows.join('\n')}\n`);
  }
}

const repository = () => ({ ...actions.repository, name: 'net' });
const pull = () => ({
  ...{ number: github.pullRequest, state: 'open' },
  head: { sha: github.headSha, ref: 'wider', repo: { id: actions.repositoryId } },
  base: { ref: 'main', repo: { id: actions.repositoryId } },
});
const train = (inputs: Readonly<Record<string, string>> = {}, environment: Readonly<Record<string, string>> = {}) => {
  const event = payload('pull_request', 'synchronize', {
    ...{ number: github.pullRequest, pull_request: pull(), repository: repository() },
  });
  const given = { metrics: 'runs', baseline: 'base', charts: 'mermaid', ...inputs };
  return runAction(job, github, { inputs: given, eventName: 'pull_request', event, environment });
};

interface Said {
  readonly action?: string;
  readonly user?: object;
  readonly token?: string;
  readonly as?: 'alice' | 'bot' | 'owner';
  readonly onIssue?: true;
  readonly viaApp?: true;
  /** Runs the action; default: its sources in this process. */
  readonly act?: typeof runAction;
}

/** Somebody comments, and the workflow that answers runs. */
const say = async (body: string, given: Said = {}) => {
  const path = `/repos/${github.repository}/issues/${github.pullRequest}/comments`;
  const made = (await github.api('POST', path, { body }, given.as ?? 'alice')) as { id: number; created_at: string };
  id = made.id;
  return answer(body, made.created_at, given);
};

/** The workflow that answers runs on the comment that was written last. */
const answer = (
  body: string,
  at: string,
  { action = 'created', user, token = TOKEN, onIssue, viaApp, act = runAction }: Said,
) => {
  const event = payload('issue_comment', 'created', {
    ...{ action, repository: repository() },
    issue: { number: github.pullRequest, pull_request: onIssue ? undefined : { url: 'https://github.example/pulls/1' } },
    comment: {
      ...{ id, body, created_at: at, user: user ?? { login: 'alice', type: 'User' } },
      performed_via_github_app: viaApp ? { id: 5, slug: 'some-app' } : null,
    },
  });
  const inputs = { bot: 'true', token };
  return act(job, github, { inputs, eventName: 'issue_comment', event, environment: { GITHUB_RUN_ID: '77' } });
};

const reactions = (comment = id) => actions.reactions.filter((one) => one.comment === comment).map(({ content }) => content);
const answers = async (login = BOT) =>
  (await github.comments())
    .filter(({ user, body }) => user.login === login && body.startsWith('<!-- curvelint-answer'))
    .map(({ body }) => body);
const verdict = async () => (await github.checks()).map(({ conclusion }) => conclusion);
const report = async () => (await github.comments()).find(({ body }) => body.includes('curvelint:v1 key=default'))?.body ?? '';
const labels = async () => {
  const path = `/repos/${github.repository}/issues/${github.pullRequest}/labels`;
  return ((await github.api('GET', path)) as { name: string }[]).map(({ name }) => name);
};

describe('accept', () => {
  it('turns the check neutral at once, without a training, and unaccept takes it back', async () => {
    expect((await train()).code).toBe(1);
    expect(await verdict()).toEqual(['failure']);
    // Nothing of the checkout is needed: the workflow that answers has none.
    for (const name of readdirSync(job.workspace)) rmSync(join(job.workspace, name), { recursive: true });
    const before = await report();
    const said = await say('curvelint: accept the new split is harder');
    expect(said).toMatchObject({ code: 0, stderr: '' });
    expect(said.stdout).not.toMatch(/::(?:error|warning)/);
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).toEqual(['neutral']);
    expect(await report()).toContain('Accepted by');
    expect(await report()).toContain('the new split is harder');
    expect(await labels()).toEqual(['curvelint:accept']);
    expect(await answers()).toEqual([]);
    await say('curvelint: unaccept');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).toEqual(['failure']);
    expect(await labels()).toEqual([]);
    // What it says of the training is what the training's own job said.
    expect(await report()).toBe(before);
  });

  it('holds when the training runs again on this head, and ends with unaccept although the line is still there', async () => {
    await train();
    await say('curvelint: accept agreed');
    expect((await train({}, { GITHUB_RUN_ATTEMPT: '2' })).outputs['verdict']).toBe('warn');
    await say('curvelint: unaccept');
    await github.api('POST', `/repos/${github.repository}/issues/${github.pullRequest}/labels`, { labels: ['curvelint:accept'] });
    expect((await train({}, { GITHUB_RUN_ATTEMPT: '3' })).outputs['verdict']).toBe('fail');
  });

  it('of a head that is newer than the comment says so, and lets nothing through', async () => {
    await train();
    actions.runs[0] = { ...trainingRun(), created_at: '2099-01-01T00:00:00Z' };
    await say('curvelint: accept agreed');
    expect(reactions()).toEqual(['eyes', 'confused']);
    expect((await answers())[0]).toContain('is older than the newest commit');
    expect(await verdict()).toEqual(['failure']);
  });

  it.each([
    ['no reason', 'curvelint: accept', 'needs a reason'],
    ['nothing red', 'curvelint: accept fine', 'Nothing is red'],
  ])('with %s is answered with that', async (_, body, words) => {
    await train(words === 'Nothing is red' ? { 'fail-on': 'never' } : {});
    await say(body);
    expect(reactions()).toEqual(['eyes', 'confused']);
    expect(await answers()).toHaveLength(1);
    expect((await answers())[0]).toContain(words);
    expect(await labels()).toEqual([]);
  });

  it('of one of several jobs and keys lets what is red through, and leaves the others as they are (V1)', async () => {
    const [a, b] = [{ GITHUB_JOB: 'a' }, { GITHUB_JOB: 'b' }];
    await train({}, a);
    await train({ 'fail-on': 'never' }, b);
    await train({ key: 'vision' }, a);
    const told = async () =>
      (await github.checks())
        .map(({ name, external_id: id, conclusion }) => `${name} ${/verdict=(\w+)/.exec(id)![1]} ${conclusion}`)
        .sort();
    expect(await told()).toEqual([
      'curvelint (vision) failure failure',
      'curvelint failure failure',
      'curvelint neutral failure',
    ]);
    await say('curvelint: accept agreed');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await told()).toEqual([
      'curvelint (vision) neutral neutral',
      'curvelint neutral neutral',
      'curvelint neutral neutral',
    ]);
    await say('curvelint: explain A');
    expect((await answers())[0]).toContain('Of `vision`:');
  });

  it('lets no setting of the pull request choose who else may see its numbers (H1)', async () => {
    writeFileSync(join(job.workspace, '.curvelint.yml'), 'quickchart-host: charts.example.org\nallow-third-party: true\n');
    await train({ charts: 'quickchart' });
    const said = await say('curvelint: accept agreed');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(said.stdout).not.toContain('charts.example.org');
    expect(await report()).not.toContain('charts.example.org');
  });

  it('judges from the artifacts where the check keeps no report, and says which job to run again where those are gone, too', async () => {
    const logs = [1, 2, 3].map((seed) => ({
      path: `seed-${seed}/log.csv`,
      data: readFileSync(join(job.workspace, `runs/seed-${seed}/log.csv`)),
    }));
    await github.putSettings('gate: { val_loss: { at-most: 0.4 } }\n');
    writeFileSync(join(job.workspace, '.curvelint.yml'), 'gate: { val_loss: { at-most: 0.4 } }\n');
    await train({ baseline: 'none' });
    expect(await verdict()).toEqual(['failure']);
    const forget = async () => {
      for (const { id: check, output } of await github.checks())
        await github.api(
          'PATCH',
          `/repos/${github.repository}/check-runs/${check}`,
          { output: { ...output, text: 'gone' } },
          'bot',
        );
    };
    await forget();
    await say('curvelint: accept agreed');
    expect((await answers())[0]).toContain('neither the check nor the artifacts of');
    expect((await answers())[0]).toContain('curvelint: rerun');
    expect(await verdict()).toEqual(['failure']);
    actions.artifacts = [{ id: 5, run: OWN_RUN, name: 'curvelint-logs', bytes: makeZip(logs) }];
    await say('curvelint: accept agreed');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).toEqual(['neutral']);
  });
});

describe('explain', () => {
  it.each([
    ['a letter', 'A'],
    ['a rule', 'overfitting'],
  ])('%s is answered with evidence, causes and a picture of the stretch, and changes nothing', async (_, what) => {
    await train();
    const before = [await report(), await verdict()];
    await say(`curvelint: explain ${what}`);
    expect(reactions()).toEqual(['eyes', '+1']);
    const [text] = await answers();
    expect(text).toMatch(/^<!-- curvelint-answer:v1 to=\d+ -->\n\n@alice \*\*A: overfitting\*\*/);
    expect(text).toContain('Possible causes');
    expect(text).toContain('```mermaid');
    expect([await report(), await verdict()]).toEqual(before);
  });

  it('what is not there is answered with what there is', async () => {
    await train();
    for (const [what, words] of [
      ['Z', 'There is no letter or rule `Z`'],
      ['overfiting', 'Did you mean overfitting?'],
      ['frozen-metric', 'It found nothing here.'],
      ['lr-drop-late', 'It was skipped here'],
    ] as const) {
      await say(`curvelint: explain ${what}`);
      expect(reactions()).toEqual(['eyes', 'confused']);
      const text = (await answers()).at(-1);
      expect(text).toContain(words);
      expect(text).toContain('You can ask about A (overfitting)');
    }
  });
});

describe('baseline', () => {
  const R = () => `/repos/${github.repository}`;
  /** A commit on main whose training left logs that end at a level. */
  const trained = async (level: number, run: number, branch = 'main'): Promise<string> => {
    const tip = (await github.api('GET', `${R()}/git/ref/heads/${branch}`)) as { object: { sha: string } };
    const { tree } = (await github.api('GET', `${R()}/git/commits/${tip.object.sha}`)) as { tree: { sha: string } };
    const body = { message: `level ${level}`, tree: tree.sha, parents: [tip.object.sha] };
    const { sha } = (await github.api('POST', `${R()}/git/commits`, body)) as { sha: string };
    await github.api('PATCH', `${R()}/git/refs/heads/${branch}`, { sha });
    write(`left-${run}`, level);
    const data = [1, 2, 3].map((seed) => ({
      path: `seed-${seed}/log.csv`,
      data: readFileSync(join(job.workspace, `left-${run}/seed-${seed}/log.csv`)),
    }));
    rmSync(join(job.workspace, `left-${run}`), { recursive: true });
    actions.artifacts.push({ id: 900 + run, run, name: 'curvelint-logs', bytes: makeZip(data) });
    const head = { id: actions.repositoryId, name: 'net', owner: { login: 'team' } };
    actions.runs.push({ id: run, head_sha: sha, created_at: '2020-01-01T00:00:00Z', head_branch: branch, head_repository: head });
    return sha;
  };

  it('compares with that commit of the base branch, for this head alone, until the next push', async () => {
    const good = await trained(0.3, 11);
    await trained(0.5, 12);
    await train();
    expect(await verdict()).toEqual(['failure']);
    await say('curvelint: baseline main');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).not.toContain('failure');
    expect(await report()).toContain('as a comment asked for');
    await say(`curvelint: baseline ${good.slice(0, 10)}`);
    expect(await verdict()).toEqual(['failure']);
    expect(await report()).toContain(good.slice(0, 7));
    // Another command, and another attempt of the training, keep it.
    await say('curvelint: accept agreed');
    expect(await report()).toContain('as a comment asked for');
    await train({ baseline: 'auto' }, { GITHUB_RUN_ATTEMPT: '2' });
    expect(await report()).toContain('as a comment asked for');
    expect(await report()).toContain(good.slice(0, 7));
  });

  it('takes another branch by its name, if it was trained by pushes', async () => {
    const { object } = (await github.api('GET', `${R()}/git/ref/heads/main`)) as { object: { sha: string } };
    await github.api('POST', `${R()}/git/refs`, { ref: 'refs/heads/release-1', sha: object.sha });
    await trained(0.5, 13, 'release-1');
    await train();
    await say('curvelint: baseline release-1');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).not.toContain('failure');
  });

  it.each([
    ['nothing', '', 'Name a commit or a branch'],
    ['what is no name', 'main..wider; rm -rf', 'There is no commit or branch'],
    ['a branch that is not there', 'nowhere', 'There is no commit or branch'],
    ['a commit that nobody trained', 'main', 'there is nothing to compare with'],
  ])('%s is answered with that, and the verdict stands', async (_, ref, words) => {
    await train();
    await say(`curvelint: baseline ${ref}`);
    expect(reactions()).toEqual(['eyes', 'confused']);
    expect((await answers())[0]).toContain(words);
    expect(await verdict()).toEqual(['failure']);
  });

  it('a commit of the pull request itself is none of the base branch', async () => {
    const base = await trained(0.3, 14);
    const { tree } = (await github.api('GET', `${R()}/git/commits/${base}`)) as { tree: { sha: string } };
    const body = { message: 'own', tree: tree.sha, parents: [base] };
    const { sha } = (await github.api('POST', `${R()}/git/commits`, body)) as { sha: string };
    await train();
    await say(`curvelint: baseline ${sha}`);
    expect((await answers())[0]).toContain('is no commit of `main`');
  });
});

describe('rerun', () => {
  it('starts the failed jobs of the training again', async () => {
    await train();
    await say('curvelint: rerun');
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(actions.rerun).toEqual([OWN_RUN]);
  });

  it('starts nothing where the training ended well, still runs, or waits for an approval', async () => {
    await train();
    for (const [state, words] of [
      [{ conclusion: 'success' }, 'Nothing failed'],
      [{ status: 'in_progress', conclusion: '' }, 'has not ended yet'],
      [{ conclusion: 'action_required' }, 'waits for somebody to approve it'],
    ] as const) {
      actions.runs[0] = { ...trainingRun(), ...state };
      await say('curvelint: rerun');
      expect(actions.rerun).toEqual([]);
      expect((await answers()).at(-1)).toContain(words);
    }
  });

  it('says which permission it lacks', async () => {
    await train();
    const { answer: own } = github;
    github.answer = (method, path) =>
      operationOf(method, path)?.endsWith('rerun-failed-jobs')
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : (own?.(method, path) ?? null);
    await say('curvelint: rerun');
    expect((await answers())[0]).toContain('`actions: write`');
  });
});

describe('who is answered (W1)', () => {
  const RED = 'curvelint: accept agreed';
  const IGNORED: readonly (readonly [who: string, body: string, given: Said])[] = [
    ['a reader', RED, { user: { login: 'bob', type: 'User' } }],
    ['a bot', RED, { user: { login: 'some-app[bot]', type: 'Bot' } }],
    ['an app in the name of a person', RED, { viaApp: true }],
    ['an edit', RED, { action: 'edited' }],
    ['a deleted comment', RED, { action: 'deleted' }],
    ['a comment on an issue', RED, { onIssue: true }],
    ['a comment without a command', 'I would let curvelint: accept this', {}],
    ['a quote', '> curvelint: accept agreed\n\nHm?', {}],
    ['a stranger with a command in code', '```\ncurvelint: accept agreed\n```', { user: { login: 'bob', type: 'User' } }],
  ];
  it('nobody else: not a word, not a reaction, and nothing changes', async () => {
    await train();
    for (const [who, body, given] of IGNORED) {
      const before = [await report(), await verdict(), (await github.comments()).length + 1];
      const asked = github.requests.length;
      const said = await say(body, given);
      expect(said, who).toMatchObject({ code: 0, stderr: '' });
      expect(said.stdout, who).toContain('Nothing to do: ');
      expect(reactions(), who).toEqual([]);
      expect([await report(), await verdict(), (await github.comments()).length], who).toEqual(before);
      const writes = github.requests.slice(asked).filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
      expect(writes, who).toEqual([]);
    }
  });

  it.each([
    ['a code block', '```\ncurvelint: accept agreed\n```'],
    ['code', '`curvelint: accept agreed`'],
    ['an HTML comment', '<!--\ncurvelint: accept agreed\n-->'],
  ])('a writer whose command stands in %s is told that it does not count', async (_, body) => {
    await say(body);
    expect(reactions()).toEqual(['confused']);
    expect((await answers())[0]).toContain('does not count');
    expect(await labels()).toEqual([]);
  });

  it('a word that is none gets the nearest and the list', async () => {
    await say('curvelint: acept <b>why</b>');
    expect(reactions()).toEqual(['eyes', 'confused']);
    const [text] = await answers();
    expect(text).toContain('Did you mean `curvelint: accept`?');
    expect(text).toContain('`curvelint: rerun`');
    await say('curvelint: @everyone</details>');
    expect((await answers())[1]!.replaceAll(/`[^`]*`/g, '')).not.toMatch(/@everyone|<\/details>/);
  });

  it('help, and a line with nothing behind the colon, get the list', async () => {
    await say('curvelint: help');
    await say('Thanks!\n\ncurvelint:');
    expect((await answers()).every((text) => text.includes('`curvelint: explain <letter or rule>`'))).toBe(true);
    expect(reactions()).toEqual(['eyes', '+1']);
  });

  it('a second command of a comment is not done in silence', async () => {
    await train();
    await say('curvelint: accept agreed\n\ncurvelint: rerun');
    expect(actions.rerun).toEqual([]);
    expect(await verdict()).toEqual(['neutral']);
    expect((await answers())[0]).toContain('only the first one');
  });

  it('a run that is repeated answers nothing twice', async () => {
    await say('curvelint: help');
    await answer('curvelint: help', '2026-01-01T00:00:00Z', {});
    expect(await answers()).toHaveLength(1);
    expect(reactions()).toEqual(['eyes', '+1']);
  });

  it('more than 20 commands of one person within an hour get no answer', async () => {
    for (let i = 0; i < 20; i += 1) await github.addComment('curvelint: help', 'alice');
    await say('curvelint: help');
    expect(reactions()).toEqual(['confused']);
    expect(await answers()).toEqual([]);
  });

  it('nothing is judged for a pull request that is closed', async () => {
    await train();
    await github.closePullRequest();
    await say('curvelint: accept agreed');
    expect((await answers())[0]).toContain('is closed');
    expect(await verdict()).toEqual(['failure']);
  });
});

describe.each([
  ['the workflow', TOKEN, BOT],
  ['an app', APP_TOKEN, 'lab-bot[bot]'],
])('every command, with the token of %s (W1, U1)', (_, token, login) => {
  const COMMANDS: readonly (readonly [string, '+1' | 'confused'])[] = [
    ['accept agreed', '+1'],
    ['unaccept', 'confused'],
    ['explain A', '+1'],
    ['baseline main', 'confused'],
    ['rerun', '+1'],
    ['help', '+1'],
    ['merge', 'confused'],
  ];
  it.each(COMMANDS)('%s of a writer is seen, and done or answered', async (command, reaction) => {
    await github.letWrite(login);
    await train({ token });
    await say(`curvelint: ${command}`, { token });
    expect(reactions()).toEqual(['eyes', reaction]);
    expect(await answers(login)).toHaveLength(command === 'accept agreed' || command === 'rerun' ? 0 : 1);
  });

  it('none of a reader, a stranger or a bot is', async () => {
    const path = `/repos/${github.repository}/collaborators/alice`;
    await train({ token });
    const before = [await report(), await verdict()];
    for (const [role, user] of [
      ['reader', { login: 'alice', type: 'User' }],
      ['stranger', { login: 'bob', type: 'User' }],
      ['bot', { login: 'lab-robot[bot]', type: 'Bot' }],
    ] as const) {
      if (role === 'reader') await github.api('PUT', path, { permission: 'pull' });
      for (const [command] of COMMANDS) {
        const said = await say(`curvelint: ${command}`, { token, user });
        expect(said).toMatchObject({ code: 0, stderr: '' });
        expect(said.stdout).toContain('Nothing to do: ');
      }
    }
    expect(actions.reactions).toEqual([]);
    expect(actions.rerun).toEqual([]);
    expect(await answers(login)).toEqual([]);
    expect([await report(), await verdict()]).toEqual(before);
  });
});

it('a person whose token it is may write commands, and no answer of the bot’s is one', async () => {
  await github.letWrite('lab-robot');
  await say('curvelint: help', { token: CLASSIC_TOKEN, user: { login: 'lab-robot', type: 'User' } });
  expect(reactions()).toEqual(['eyes', '+1']);
  const [text] = await answers('lab-robot');
  await say(`${text}\n\ncurvelint: help`, { token: CLASSIC_TOKEN, user: { login: 'lab-robot', type: 'User' } });
  expect(reactions()).toEqual([]);
});

it('says that it knows nothing of a head without a check', async () => {
  for (const command of ['accept agreed', 'explain A', 'baseline main']) await say(`curvelint: ${command}`);
  expect((await answers()).map((text) => text.includes('No check of curvelint stands on'))).toContain(true);
  expect(reactions()).toEqual(['eyes', 'confused']);
});

describe.each(NODES)('as it is packed, on %s', (node) => {
  it('accepts and explains without a checkout', async () => {
    await train();
    for (const name of readdirSync(job.workspace)) rmSync(join(job.workspace, name), { recursive: true });
    const packed: typeof runAction = (where, to, options) => runBuiltAction(where, to, { ...options, node });
    expect(await say('curvelint: accept agreed', { act: packed })).toMatchObject({ code: 0, stderr: '' });
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).toEqual(['neutral']);
    await say('curvelint: explain A', { act: packed });
    expect((await answers())[0]).toContain('**A: overfitting**');
  });
});

describe('with the token of an app', () => {
  it('checks, comments, label and answers are the app’s, and a button of its check asks for the same', async () => {
    await github.letWrite('lab-bot[bot]');
    await train({ token: APP_TOKEN, buttons: 'true' });
    const made = github.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'))!;
    expect((made.body as { actions: { identifier: string }[] }).actions.map(({ identifier }) => identifier)).toEqual([
      'explain',
      'rerun',
    ]);
    await say('curvelint: accept agreed', { token: APP_TOKEN });
    expect(reactions()).toEqual(['eyes', '+1']);
    expect(await verdict()).toEqual(['neutral']);
    const [check] = await github.checks();
    const press = (identifier: string, login: string, slug = 'lab-bot', action = 'requested_action') => {
      const event = {
        ...{ action, repository: repository(), sender: { login }, requested_action: { identifier } },
        check_run: { head_sha: github.headSha, external_id: check!.external_id, app: { slug } },
      };
      const inputs = { bot: 'true', token: APP_TOKEN };
      return runAction(job, github, { inputs, eventName: 'check_run', event, environment: { GITHUB_RUN_ID: '78' } });
    };
    await press('explain', 'alice');
    expect((await answers('lab-bot[bot]'))[0]).toContain('**A: overfitting**');
    await press('', 'alice', 'lab-bot', 'rerequested');
    expect(actions.rerun).toEqual([OWN_RUN]);
    for (const ignored of [await press('rerun', 'bob'), await press('rerun', 'alice', 'other'), await press('delete', 'alice')])
      expect(ignored.stdout).toContain('Nothing to do');
    expect(actions.rerun).toEqual([OWN_RUN]);
  });

  it('buttons are left out for the token of a workflow, whose presses reach nobody', async () => {
    await train({ buttons: 'true' });
    const made = github.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/check-runs'))!;
    expect(made.body).not.toHaveProperty('actions');
  });
});
