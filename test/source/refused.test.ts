import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { connect } from '../../src/github/client.js';
import { artifactLogs } from '../../src/source/artifacts.js';
import { githubBaseline } from '../../src/source/baseline.js';
import { branchSettings } from '../../src/source/branch-settings.js';
import { baselineReasonText } from '../../src/text/baseline.js';
import { problemSentence } from '../../src/text/problems/problem-text.js';
import { plain } from '../../src/text/sentence.js';
import { type Answer, type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { skipWaits } from '../support/skip-waits.js';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const TOKEN_HINT = /leave out the input token, or give a valid one/i;
const LIMIT = { status: 403, headers: { 'retry-after': '3600' }, body: { message: 'Too much' } };
const REFUSALS: readonly (readonly [string, Answer, RegExp, RegExp])[] = [
  [
    'a wrong token: the token is to be mended, not its permissions (G4)',
    { status: 401, body: { message: 'Bad credentials' } },
    TOKEN_HINT,
    /: read/,
  ],
  [
    'a token that may not: the permission is named (G5)',
    { status: 403, body: { message: 'Resource not accessible' } },
    /(?:actions|contents): read/,
    TOKEN_HINT,
  ],
  ['a limit: neither (M6)', LIMIT, /Too much/, /: read|input token/],
];

describe.each(REFUSALS)('%s', (_, answer, said, unsaid) => {
  const client = () => {
    github.answer = () => answer;
    return connect({ token: TOKEN, apiUrl: github.apiUrl, repository: github.repository });
  };
  const expectSaid = (text: string) => {
    expect(text).toMatch(said);
    expect(text).not.toMatch(unsaid);
  };

  it('where artifacts are read', async () => {
    const place = { runId: 7, attempt: 1, workflow: '', trusted: true, names: [], patterns: ['.'] };
    const { problems } = await skipWaits(() => artifactLogs(client(), place)(DEFAULT_CONFIG));
    expect(problems).toHaveLength(1);
    expectSaid(plain(problemSentence(problems[0]!)));
  });

  it('where the baseline is looked for', async () => {
    const place = { commit: github.headSha, base: 'main', branches: ['main'], repositoryId: 1, runId: 7, key: 'default' };
    const { provenance } = await skipWaits(() => githubBaseline(client(), place, 0)(DEFAULT_CONFIG));
    expect(provenance.source).toBeNull();
    expectSaid(plain(baselineReasonText((provenance as { reason: Parameters<typeof baselineReasonText>[0] }).reason)));
  });

  it('where settings are read', async () => {
    const error = await skipWaits(async () => branchSettings(client(), 'main')('.curvelint.yml')).catch((one: unknown) => one);
    expectSaid(`${(error as Error).message} ${(error as { hint: string }).hint}`);
  });
});
