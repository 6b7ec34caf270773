import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startGitHub, TOKEN } from '../support/fake-github.js';
import { answerProblems, operationOf, requestProblems } from '../support/github-openapi.js';
import { IS_HARDENED } from '../support/hardened.js';

const repo = '/repos/team/net';

describe('a request that GitHub describes is let through', () => {
  it.each([
    ['GET', `${repo}/pulls?state=open&head=alice:better&per_page=100&page=1`, undefined],
    ['GET', `${repo}/actions/workflows/55/runs?branch=main&per_page=100`, undefined],
    ['GET', `${repo}/actions/workflows/train.yml/runs`, undefined],
    ['GET', `${repo}/git/ref/heads%2Fcurvelint-data`, undefined],
    ['GET', `${repo}/contents/.curvelint.yml?ref=main`, undefined],
    ['POST', `${repo}/issues/1/comments`, { body: 'x' }],
    ['PATCH', `${repo}/check-runs/5`, { name: 'curvelint', status: 'completed', conclusion: 'success' }],
  ])('%s %s', (method, path, body) => {
    expect(requestProblems({ method, path, body })).toEqual([]);
  });
});

describe.skipIf(IS_HARDENED)('a request that it does not describe is named', () => {
  it.each([
    ['an unknown place', 'GET', `${repo}/artifacts`, undefined, 'no operation of'],
    ['an unknown query', 'GET', `${repo}/pulls?heads=a:b`, undefined, 'no query parameter is called heads'],
    ['a value that is not allowed', 'GET', `${repo}/pulls?state=opened`, undefined, 'state must be equal to one of'],
    ['a number that is none', 'GET', `${repo}/pulls/one`, undefined, 'pull_number must be integer'],
    ['no body', 'POST', `${repo}/issues/1/comments`, undefined, 'the body is missing'],
    ['a body without its field', 'POST', `${repo}/issues/1/comments`, { text: 'x' }, "must have required property 'body'"],
    ['a field too many', 'POST', `${repo}/issues/1/comments`, { body: 'x', key: 1 }, 'GitHub knows no key'],
    ['a body for a question', 'GET', `${repo}/pulls`, { state: 'open' }, 'takes none'],
    [
      'a text that is too long (K2)',
      'POST',
      `${repo}/check-runs`,
      { name: 'x', head_sha: 'y', output: { title: 't', summary: 'x'.repeat(65_536) } },
      'must NOT have more than 65535 characters',
    ],
    [
      'annotations that are too many (K2)',
      'PATCH',
      `${repo}/check-runs/1`,
      {
        output: {
          summary: 's',
          annotations: Array.from({ length: 51 }, () => ({
            ...{ path: 'a', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' },
          })),
        },
      },
      'must NOT have more than 50 items',
    ],
  ])('%s', (_, method, path, body, message) => {
    expect(requestProblems({ method, path, body }).join('\n')).toContain(message);
  });

  it('as what it is most precisely', () => {
    expect(operationOf('GET', `${repo}/commits/${'a'.repeat(40)}/check-runs?filter=all`)).toContain('/check-runs');
    expect(operationOf('GET', `${repo}/actions/runs/7/artifacts`)).toContain('/artifacts');
    expect(operationOf('GET', '/zen')).toBeNull();
  });
});

it.skipIf(IS_HARDENED)('an answer is held against the description, too: types, not what is missing', () => {
  const path = `${repo}/issues/1/comments`;
  expect(answerProblems('GET', path, 200, [{ id: 1, body: 'x', user: null }])).toEqual([]);
  expect(answerProblems('GET', path, 200, [{ id: '1' }])[0]).toContain('/0/id must be integer');
  expect(answerProblems('GET', path, 200, { message: 'x' })[0]).toContain('must be array');
});

describe.skipIf(IS_HARDENED)('the fake GitHub', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startGitHub();
  });
  afterEach(() => github.close().catch(() => undefined));

  it('fails a test whose request GitHub would not understand', async () => {
    const headers = { authorization: `token ${TOKEN}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'x' });
    await fetch(`${github.apiUrl}${repo}/issues/1/comments`, { method: 'POST', headers, body });
    await expect(github.close()).rejects.toThrow(/GitHub would not understand[\s\S]*POST .*required property 'body'/);
  });
});
