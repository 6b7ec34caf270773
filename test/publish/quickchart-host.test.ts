import { cpSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderSparklines } from '../../src/chart/sparkline.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseConfig } from '../../src/config/parse.js';
import { type FakeActions, startActions } from '../support/fake-actions.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, makeJob } from '../support/job.js';
import { listen } from '../support/listen.js';
import { exampleReport, firstFigure } from '../support/report.js';
import { runAction } from '../support/run-action.js';
import { runBuiltAction } from '../support/run-built-action.js';
import { selfSigned } from '../support/self-signed.js';

const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('drawn elsewhere')]);
const { key, cert } = selfSigned();

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly chart: { readonly type: string }; readonly version: string; readonly format: string };
}

let github: FakeGitHub;
let actions: FakeActions;
let job: Job;
let server: Server;
let host: string;
let asked: Asked[];
let answer: (response: ServerResponse) => void;
beforeEach(async () => {
  github = await startGitHub();
  actions = await startActions(github);
  await github.letWrite();
  job = makeJob();
  cpSync('examples/noisy-shapes/pull-request', join(job.workspace, 'runs'), { recursive: true });
  writeFileSync(join(job.temp, 'ca.pem'), cert);
  asked = [];
  answer = (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
  server = createServer({ key, cert }, (request, response) => {
    let text = '';
    request.on('data', (data) => {
      text += data;
    });
    request.on('end', () => {
      asked.push({
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(text || '{}'),
      });
      answer(response);
    });
  });
  host = `localhost:${await listen(server)}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await actions.close();
  await github.close();
});

/** A certificate that Node does not know: one's own process is told of it by name, this one is told not to look. */
const KNOWN = () => ({ NODE_EXTRA_CA_CERTS: join(job.temp, 'ca.pem') });
const UNSEEN = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
/** Node says so once. */
const UNSEEN_WARNING = /^\(node:\d+\) Warning: Setting the NODE_TLS_REJECT_UNAUTHORIZED .*\n(?:\(Use .*\)\n)?/;
const report = (act = runAction, environment: Readonly<Record<string, string>> = UNSEEN) =>
  act(job, github, {
    inputs: { metrics: 'runs', charts: 'quickchart' },
    event: {
      pull_request: { number: github.pullRequest, head: { sha: github.headSha, ref: 'wider' }, base: { ref: 'main' } },
      repository: { full_name: github.repository, private: true, id: actions.repositoryId, default_branch: 'main' },
    },
    environment,
  });
const comment = async () => (await github.comments()).find(({ body }) => body.startsWith('<!-- curvelint:v1'))!.body;

describe('a QuickChart of one’s own (H1)', () => {
  it('draws by POST, sees no credentials and no name from a log, and its pictures go to the data branch', async () => {
    await github.putSettings(`quickchart-host: ${host}\n`);
    const { code, stderr, stdout } = await report(runBuiltAction, KNOWN());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/^::warning::the QuickChart/m);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /chart', 'POST /chart']);
    for (const { headers, body } of asked) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['authorization']));
      expect(headers.cookie).toBeUndefined();
      expect(body).toMatchObject({ version: '4', format: 'png', chart: { type: 'line' } });
      expect(JSON.stringify(body)).not.toMatch(/val_|seed|runs\/|metrics/);
    }
    expect(await comment()).toMatch(/<img src="[^"]*\/pr-\d+\/default-light-[0-9a-f]{16}\.png\?raw=true"/);
    const tree = (await github.api('GET', `/repos/${github.repository}/git/trees/curvelint-data?recursive=1`)) as {
      tree: { sha: string; type: string }[];
    };
    const blob = tree.tree.find(({ type }) => type === 'blob')!;
    const { content } = (await github.api('GET', `/repos/${github.repository}/git/blobs/${blob.sha}`)) as { content: string };
    expect(Buffer.from(content, 'base64').equals(PICTURE)).toBe(true);
  });

  it('is never one that a pull request names: the base branch decides', async () => {
    writeFileSync(join(job.workspace, '.curvelint.yml'), `quickchart-host: ${host}\nallow-third-party: true\n`);
    const { stdout } = await report();
    expect(asked).toEqual([]);
    expect(stdout).toMatch(/^::warning::.*not public/m);
    expect(await comment()).not.toContain('quickchart.io/');
    await github.putSettings('quickchart-host: localhost:1\n');
    await report();
    expect(asked).toEqual([]);
    expect(await comment()).toContain('```text');
  });

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      'a redirection to the metadata service of a cloud',
      (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' }).end(),
      /unexpected redirect/,
    ],
    ['an error', (response) => response.writeHead(500).end('<html>'), /it answered 500/],
    ['a page', (response) => response.writeHead(200).end('<html>not a picture</html>'), /no PNG/],
    [
      'more than 2 MiB',
      (response) => response.writeHead(200).end(Buffer.concat([PICTURE, Buffer.alloc(3 * 1024 ** 2)])),
      /more than 2 MiB/,
    ],
    [
      'a slow drip',
      (response) => {
        response.writeHead(200, { 'content-type': 'image/png' }).write(PICTURE.subarray(0, 8));
        const drip = setInterval(() => response.write('x'), 500);
        response.on('close', () => clearInterval(drip));
      },
      /longer than 10 seconds/,
    ],
    ['a cut connection', (response) => response.destroy(), /socket|closed|terminated|other side/],
  ])('that gives %s costs a warning, and the chart stands there as text', async (_, give, why) => {
    answer = give;
    await github.putSettings(`quickchart-host: ${host}\n`);
    const { code, stdout, stderr } = await report();
    expect({ code, stderr: stderr.replace(UNSEEN_WARNING, '') }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(`^::warning::the QuickChart at localhost: ?\\d+ did not draw the chart: .*(?:${why.source})`, 'm'),
    );
    expect(await comment()).toMatch(/validation loss {2,}[▁-█]{20}/);
    expect(asked).toHaveLength(1);
  });

  it('must have a certificate that holds', async () => {
    await github.putSettings(`quickchart-host: ${host}\n`);
    const { stdout } = await report(runAction, {});
    expect(stdout).toMatch(/did not draw the chart: .*(?:self-signed|certificate)/);
    expect(asked).toEqual([]);
  });
});

it('shows numbers of a repository that is not public to quickchart.io only where the base branch allows it (H1)', async () => {
  await github.putSettings('allow-third-party: true\n');
  const { stdout } = await report();
  expect(await comment()).toContain('https://quickchart.io/chart?');
  expect(stdout).not.toMatch(/^::warning::.*not public/m);
});

describe('the settings', () => {
  const parse = (text: string) => parseConfig(text, 'a.yml', new Map());
  it('name a host and nothing else', () => {
    expect(parse('quickchart-host: charts.example.org:8443').quickchartHost).toBe('charts.example.org:8443');
    expect(DEFAULT_CONFIG).toMatchObject({ quickchartHost: null, allowThirdParty: false });
    for (const bad of ['https://charts.example.org', 'a@b', 'a/b', 'a?b', 'a#b', '"a b"', '""', '-a', 'a:999999'])
      expect(() => parse(`quickchart-host: ${bad}`), bad).toThrow('quickchart-host');
  });
});

it('draws curves as bars, of our own words and numbers', async () => {
  const example = await exampleReport();
  const text = renderSparklines(firstFigure(example)!);
  expect(
    text
      .split('\n')
      .every((line) =>
        /^(?:```(?:text)?|(?:training|validation|base branch) (?:loss|score) *[▁-█! ]*| +from \d+ to \d+| +windows: [A-Z] \d+–\d+(?: · [A-Z] \d+–\d+)*)$/.test(
          line,
        ),
      ),
  ).toBe(true);
  expect(text).toMatch(/validation loss {2,}[▁-█]{40}/);
});
