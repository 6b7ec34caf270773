import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaygroundAnswer, PlaygroundRequest } from '../../src/playground/protocol.js';
import { jsonOfCheck } from '../support/json-of-check.js';
import { makeTar, makeZip } from '../support/make-archive.js';
import { dropped, playgroundEngine } from '../support/playground-engine.js';
import { tempFolder } from '../support/temp-folder.js';

const LOGS = resolve('test/fixtures/logs');
const PAGE = { script: 'x', scriptHash: 'sha256-x', style: '' };
let ask: (request: PlaygroundRequest) => Promise<PlaygroundAnswer>;
beforeAll(async () => {
  ask = await playgroundEngine();
});

const request = (given: Partial<PlaygroundRequest>): PlaygroundRequest => ({
  ...{ files: [], baseline: [], settings: '', page: PAGE, today: new Date().toISOString().slice(0, 10) },
  ...given,
});

async function jsonOf(root: string, names: readonly string[], baseline: string | null): Promise<string> {
  const against = baseline === null ? [] : dropped(root, [baseline]);
  const answer = await ask(request({ files: dropped(root, names), baseline: against }));
  if (answer.kind !== 'result') throw new Error(JSON.stringify(answer));
  return answer.result.json;
}

async function expectSame(root: string, names: readonly string[], baseline: string | null = null): Promise<string> {
  const json = await jsonOf(root, names, baseline);
  expect(json).toBe(await jsonOfCheck(root, names, baseline));
  return json;
}

describe('report.json is that of the command line, byte for byte', () => {
  const formats = readdirSync(LOGS).filter((name) => !name.startsWith('.'));
  const cases = formats.flatMap((format) => readdirSync(join(LOGS, format)).map((name) => [format, name] as const));
  it.each(cases)('%s/%s', async (format, name) => {
    await expectSame(join(LOGS, format), [name]);
  });

  it.each([
    ['one file', 'examples/three-boxes', ['metrics.csv'], null],
    ['folders of runs against a baseline', 'examples/noisy-shapes', ['pull-request'], 'baseline'],
    ['runs with predictions against a baseline', 'examples/few-shapes', ['pull-request'], 'baseline'],
    ['several things at once', 'examples/noisy-shapes', ['pull-request', 'baseline', 'README.md'], null],
  ] as const)('%s', async (_name, root, names, baseline) => {
    expect(JSON.parse(await expectSame(resolve(root), names, baseline)).runs.length).toBeGreaterThan(0);
  });

  it('Keras history, event files and text in zip, tar, tar.gz and gz', async () => {
    const root = tempFolder();
    const metrics = readFileSync('examples/three-boxes/metrics.csv');
    const history = JSON.stringify({ loss: [1, 0.8, 0.6, 0.5, 0.4], val_loss: [1, 0.7, 0.6, 0.65, 0.7] });
    const events = dropped(join(LOGS, 'tensorboard'), ['simple-values']).map(({ path, content }) => ({
      path,
      data: content as Uint8Array,
    }));
    const files = [{ path: 'a/metrics.csv', data: metrics }, { path: 'b/history.json', data: history }, ...events];
    const archives: Readonly<Record<string, Uint8Array>> = {
      'logs.zip': makeZip(files),
      'logs.tar': makeTar(files),
      'logs.tar.gz': gzipSync(makeTar(files)),
      'metrics.csv.gz': gzipSync(metrics),
      'two-members.csv.gz': Buffer.concat([gzipSync(metrics.subarray(0, 2_000)), gzipSync(metrics.subarray(2_000))]),
      'history.json': Buffer.from(history),
    };
    for (const [name, bytes] of Object.entries(archives)) writeFileSync(join(root, name), bytes);
    for (const name of Object.keys(archives))
      expect(JSON.parse(await expectSame(root, [name])).runs.length, name).toBeGreaterThan(0);
  });

  it('archives that are cut, damaged, no archive or empty', async () => {
    const root = tempFolder();
    const metrics = readFileSync('examples/three-boxes/metrics.csv');
    const zip = makeZip([{ path: 'metrics.csv', data: metrics }]);
    const packed = gzipSync(metrics);
    const spoilt = (bytes: Uint8Array) => Uint8Array.from(bytes, (byte, i) => (i === bytes.length >> 1 ? byte ^ 255 : byte));
    const sumless = Uint8Array.from(packed, (byte, i) => (i === packed.length - 6 ? byte ^ 1 : byte));
    const archives: Readonly<Record<string, Uint8Array>> = {
      'cut.zip': zip.subarray(0, zip.length - 30),
      'secret.zip': makeZip([{ path: 'metrics.csv', data: metrics, flags: 1 }]),
      'outside.zip': makeZip([{ path: '../metrics.csv', data: metrics }]),
      'larger.zip': makeZip([{ path: 'metrics.csv', data: metrics, size: 10 }]),
      'spoilt.csv.gz': spoilt(packed),
      'sum.csv.gz': sumless,
      'cut.csv.gz': packed.subarray(0, packed.length >> 1),
      'behind.csv.gz': Buffer.concat([packed, Buffer.from('anything else')]),
      'padded.csv.gz': Buffer.concat([packed, new Uint8Array(512)]),
      'one-more.csv.gz': Buffer.concat([packed, Uint8Array.of(31)]),
      'none.zip': Buffer.from('no archive'),
      'empty.csv': new Uint8Array(0),
    };
    for (const [name, bytes] of Object.entries(archives)) writeFileSync(join(root, name), bytes);
    for (const name of Object.keys(archives)) await expectSame(root, [name]);
  });

  it('a report.json as the baseline', async () => {
    const root = tempFolder();
    cpSync('examples/noisy-shapes/pull-request', join(root, 'pull-request'), { recursive: true });
    writeFileSync(join(root, 'report.json'), await jsonOfCheck(resolve('examples/noisy-shapes'), ['baseline'], null));
    expect(JSON.parse(await expectSame(root, ['pull-request'], 'report.json')).comparisons.length).toBeGreaterThan(0);
  });
});

it('passes over folders of code of others, as the command line does', async () => {
  const root = tempFolder();
  for (const path of ['run/metrics.csv', 'run/node_modules/x/metrics.csv', 'run/.git/metrics.csv']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync('examples/three-boxes/metrics.csv', join(root, path));
  }
  expect(JSON.parse(await expectSame(root, ['run'])).runs).toHaveLength(1);
});

it('tells a mistake in the settings in words', async () => {
  const files = dropped(resolve('examples/three-boxes'), ['metrics.csv']);
  const answer = await ask(request({ files, settings: 'profil: classification\n' }));
  expect(answer).toMatchObject({ kind: 'error', message: expect.stringContaining('.curvelint.yml:1') });
  const judged = await ask(request({ files, settings: 'fail-on: never\n' }));
  expect(judged).toMatchObject({ kind: 'result' });
});

it('says of a database that a browser reads none', async () => {
  const content = new Uint8Array(4_096);
  content.set(new TextEncoder().encode('SQLite format 3\u0000'));
  const answer = await ask(request({ files: [{ path: 'mlflow.db', content }] }));
  const problems = answer.kind === 'result' ? answer.result.problems : [];
  expect(problems.map(({ message }) => message).join(' ')).toContain("a browser can't read it");
});

it('gives page and Markdown beside report.json', async () => {
  const answer = await ask(request({ files: dropped(resolve('examples/three-boxes'), ['metrics.csv']) }));
  if (answer.kind !== 'result') throw new Error(JSON.stringify(answer));
  const { html, markdown, runs, problems } = answer.result;
  expect(html).toContain("script-src 'unsafe-inline' 'sha256-x'");
  expect(markdown).toContain('val_loss');
  expect([runs, problems]).toEqual([1, []]);
});
