import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { reportToJson } from '../../src/contract/report-json.js';
import { lint } from '../../src/lint/lint.js';
import type { RawLog } from '../../src/model/log.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { renderJunit } from '../../src/report/junit.js';
import { renderTerminal } from '../../src/report/terminal/terminal.js';
import { type Canary, canaries, leaked } from '../support/canaries.js';
import { curve, logOf } from '../support/curves.js';
import { type FakeGitHub, startGitHub } from '../support/fake-github.js';
import { type Job, type JobResult, makeJob } from '../support/job.js';
import { putFile } from '../support/put-file.js';
import { runAction } from '../support/run-action.js';
import { hparamsFile, wandbRun } from '../support/settings-files.js';
import { isSoak } from '../support/soak.js';

/** Each kind four times: each bird sings in every place that a log has for it. */
const BIRDS = canaries(4, 11).map((bird, i) => ({ ...bird, name: `part${i % 4}.${bird.name}` }));
/** Where each is a run of its own: one of every kind; all of them in the nightly workflow. */
const FLOCK = BIRDS.filter((_, i) => isSoak || i % 4 === 0);
/** Longest name of a file that every disk takes; what is beyond is cut, the secret in it, too. */
const MAX_NAME = 120;

/** Forty hexadecimal digits. */
const SHA = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';

let github: FakeGitHub;
let job: Job;
beforeEach(async () => {
  github = await startGitHub();
  job = makeJob();
});
afterEach(() => github.close());

/** Each log has numbers of its own: the same ones would be copies of one run. */
let logs = 0;
const newLevels = () => {
  logs += 1;
  const scale = 1 + logs / 1000;
  return {
    train_loss: (i: number) => scale * Math.exp(-i / 5),
    val_loss: (i: number) => scale * (0.2 + Math.exp(-i / 5) + (i > 12 ? i / 100 : 0)),
  };
};
const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\n', ' ')}"`;
const table = (names: readonly string[] = [], garbage: readonly string[] = []) => {
  const levels = newLevels();
  const rows = curve(24, (i) => i).map((i) =>
    [i, levels.train_loss(i), levels.val_loss(i), ...names.map((_, j) => j + i / 9)].join(','),
  );
  return `${['epoch', 'train_loss', 'val_loss', ...names.map(cell)].join(',')}\n${[...rows.slice(0, 9), ...garbage.map(cell), ...rows.slice(9)].join('\n')}\n`;
};
const fileName = ({ text }: Canary) =>
  text
    .replace(/[\\\0\n]/g, '_')
    .replace(/\/+/g, '/')
    .slice(0, MAX_NAME)
    .replace(/\/$/, '');
const yaml = (birds: readonly Canary[], inner = (value: string) => value) =>
  `lr: 0.1\n${birds.map(({ name, value }) => `${name}: ${inner(JSON.stringify(value))}`).join('\n')}\nepochs: 24\n`;
const apart = (birds: readonly Canary[]) => [0, 1, 2, 3].map((part) => birds.filter((_, i) => i % 4 === part));
const put = (path: string, content: string | Uint8Array) => putFile(job.workspace, path, content);

const around = (text: string, pieces: readonly string[]) => {
  const at = Math.max(...pieces.map((piece) => text.indexOf(piece)));
  return JSON.stringify(text.slice(Math.max(0, at - 90), at + 60));
};

/** Everything that anybody can see of a job. */
async function seen({ stdout, stderr, summary, outputs }: JobResult): Promise<Readonly<Record<string, string>>> {
  const read = (name: string) => (outputs[name] ? readFileSync(outputs[name]) : Buffer.from(''));
  const [comments, checks] = [await github.comments(), await github.checks()];
  const packed = checks.flatMap(({ output }) =>
    [...(output.text ?? '').matchAll(/\n([A-Za-z0-9+/=]{40,})\n/g)].map(([, data]) => data!),
  );
  const report = read('report').toString();
  const view = report === '' ? null : viewReport(parseReport(report, 'report.json'));
  return {
    stdout,
    stderr,
    summary,
    outputs: JSON.stringify(outputs),
    report,
    page: read('html').toString(),
    curves: outputs['curves'] ? gunzipSync(read('curves')).toString() : '',
    comments: comments.map(({ body }) => body).join('\n'),
    checks: JSON.stringify(checks),
    packed: packed.map((data) => gunzipSync(Buffer.from(data, 'base64')).toString()).join('\n'),
    requests: JSON.stringify(github.requests),
    junit: view ? renderJunit(view) : '',
    terminal: view ? renderTerminal(view, { color: false, width: 120, quiet: false }) : '',
  };
}

const leaks = async (result: JobResult, birds = BIRDS) =>
  Object.entries(await seen(result)).flatMap(([where, text]) =>
    leaked(text, birds).map(({ kind, pieces }) => `${where}: ${kind}: ${around(text, pieces)}`),
  );

const push = () => ({
  eventName: 'push',
  event: {
    repository: { full_name: github.repository, private: false, default_branch: 'main' },
    ref: 'refs/heads/main',
    after: github.headSha,
  },
  environment: { GITHUB_SHA: github.headSha },
});

it('Y1: no canary in settings gets out, and each run says how many were withheld', async () => {
  const [a, b, c, d] = apart(BIRDS) as [Canary[], Canary[], Canary[], Canary[]];
  for (const [i, name] of ['hparams.yaml', 'args.yaml', 'opt.yaml', 'params.yaml'].entries()) {
    put(`runs/sidecar-${i}/log.csv`, table());
    put(`runs/sidecar-${i}/${name}`, yaml([a, b, c, d][i]!));
  }
  put('runs/wandb-yaml/log.csv', table());
  put(
    'runs/wandb-yaml/config.yaml',
    yaml(BIRDS, (value) => `\n  desc: null\n  value: ${value}`),
  );
  put(
    'runs/event/events.out.tfevents.1.a',
    hparamsFile(
      BIRDS.map(({ name, value }) => [name, value]),
      newLevels(),
    ),
  );
  put('runs/wandb/run-1a2b3c4d.wandb', wandbRun(Object.fromEntries(BIRDS.map(({ name, value }) => [name, value])), newLevels()));
  const levels = newLevels();
  const scalars = Object.fromEntries(BIRDS.map(({ name, value }) => [name, value]));
  put(
    'runs/json/history.json',
    JSON.stringify({ ...scalars, loss: curve(24, levels.train_loss), val_loss: curve(24, levels.val_loss) }),
  );
  const store = `runs/mlruns/0/${'0123456789abcdef'.repeat(2)}`;
  for (const [name, level] of Object.entries(newLevels()))
    put(
      `${store}/metrics/${name}`,
      curve(24, (i) => i)
        .map((i) => `${1_700_000_000_000 + i} ${level(i)} ${i}`)
        .join('\n'),
    );
  for (const { name, value } of BIRDS) put(`${store}/params/${name}`, value);
  put(`${store}/params/wandb_key`, SHA);
  const result = await runAction(job, github, { inputs: { metrics: 'runs/**', 'fail-on': 'never' } });
  expect(result.code).toBe(0);
  expect(await leaks(result)).toEqual([]);
  const { problems, runs } = parseReport(readFileSync(result.outputs['report']!, 'utf8'), 'report.json');
  expect(runs).toHaveLength(9);
  expect(problems.flatMap((one) => (one.id === 'settings-withheld' ? [one.values.settings] : [])).sort()).toEqual([
    212, 213, 53, 53, 53, 53,
  ]);
  expect((await github.comments())[0]!.body).toMatch(/\d+ settings withheld, their names or values look like secrets/);
  const kept = runs.filter(({ id }) => id.startsWith('sidecar')).map(({ hyperparameters }) => hyperparameters);
  expect(kept).toEqual(Array(4).fill({ lr: 0.1, epochs: 24 }));
  const onBase = await runAction(job, github, { inputs: { metrics: 'runs/**', 'fail-on': 'never' }, ...push() });
  const all = await seen(onBase);
  expect(all['packed']).toContain('"runs"');
  expect(await leaks(onBase)).toEqual([]);
});

it('Y1: no canary in names of folders, files and series gets out, and runs keep names of their own', async () => {
  for (const [i, bird] of FLOCK.entries()) {
    const text = i % 3 === 0 ? `${fileName(bird)}/log.csv` : i % 3 === 1 ? `seed-${i}/${fileName(bird)}.csv` : `${i}/log.csv`;
    put(`runs/${text}`, table(i % 3 === 2 ? [`loss/${bird.text}`, bird.text] : []));
  }
  for (const run of [result1, result2]) {
    const result = await run();
    const all = await seen(result);
    expect(await leaks(result)).toEqual([]);
    expect(all['report']).toContain('[withheld]-');
    const { runs } = parseReport(all['report']!, 'report.json');
    expect(runs.length).toBe(FLOCK.length);
    expect(new Set(runs.map(({ id }) => id)).size).toBe(runs.length);
    const known = new Map(runs.map(({ id, series }) => [id, new Set(series.map(({ name }) => name))]));
    const { curves } = JSON.parse(all['curves']!) as { curves: { run: string; series: string }[] };
    expect(curves.length).toBeGreaterThan(runs.length);
    expect(curves.filter(({ run: id, series }) => !known.get(id)?.has(series))).toEqual([]);
  }
  function result1() {
    return runAction(job, github, { inputs: { metrics: 'runs/**', 'fail-on': 'never' } });
  }
  function result2() {
    return runAction(job, github, { inputs: { metrics: 'runs/**', 'fail-on': 'never' }, ...push() });
  }
});

it('Y1: no canary in what cannot be read gets out, whether it is a line, a name or a path', async () => {
  put('runs/fine/log.csv', table());
  for (const [i, bird] of BIRDS.entries()) {
    if (i % 4 === 0) put(`runs/${i}/log.csv`, table([], [bird.text, `${bird.text},1`]));
    if (i % 4 === 1) put(`runs/${i}/metrics.jsonl`, `{"loss": 1}\n${JSON.stringify(bird.text)}\n{"loss": 2}\n${bird.text}\n`);
    if (i % 4 === 2) put(`runs/${i}/${fileName(bird)}-metrics.json`, `{"loss": [${bird.text}`);
    if (i % 4 === 3) put(`runs/${i}/train.log`, `epoch 1 loss ${bird.text}\n`);
  }
  const metrics = ['runs/**', ...BIRDS.map((bird) => `lost/${fileName(bird).replaceAll(/[{}[\]!]/g, '')}`)].join('\n');
  const mistake = await runAction(job, github, { inputs: { metrics, 'fail-on': 'never' } });
  expect(await leaks(mistake)).toEqual([]);
  // Paths that lead to nothing are a mistake, unless the settings let them be missing.
  put('.curvelint.yml', 'on-missing-metrics: warn\n');
  const result = await runAction(job, github, { inputs: { metrics, 'fail-on': 'never' } });
  expect(await leaks(result)).toEqual([]);
  expect((await seen(result))['report']).toContain('[withheld]');
});

it('Y1: no canary in a mistake gets into the log or the check', async () => {
  // Names of shards have no spaces in them.
  for (const bird of BIRDS.filter(({ text }, i) => i % (isSoak ? 5 : 15) === 0 && !/[\s,]/.test(text))) {
    const result = await runAction(job, github, { inputs: { metrics: 'runs', expect: `3.5 ${bird.text}` } });
    expect(result.code).toBe(2);
    expect(await leaks(result)).toEqual([]);
  }
});

it('Y1: no canary that a baseline of an earlier version holds gets out', async () => {
  const old = FLOCK.map((bird, i): RawLog => {
    const levels = newLevels();
    const log = logOf(
      { train_loss: curve(24, levels.train_loss), val_loss: curve(24, levels.val_loss) },
      { source: `${fileName(bird)}/${i}.csv` },
    );
    return { ...log, hyperparameters: { lr: 0.1, [bird.name]: bird.value.slice(0, 256) } };
  });
  const { report } = lint(
    {
      logs: old,
      problems: [],
      baseline: { source: null, runs: [] },
      context: { repository: github.repository, commit: github.headSha, pullRequest: github.pullRequest, run: null },
    },
    DEFAULT_CONFIG,
  );
  const text = reportToJson(report, null);
  expect(leaked(text, FLOCK).length).toBe(FLOCK.length);
  put('base/report.json', text);
  put('runs/a/log.csv', table());
  const result = await runAction(job, github, {
    inputs: { metrics: 'runs/**', baseline: 'base/report.json', 'fail-on': 'never' },
  });
  expect([result.code, result.stderr, result.code === 0 ? '' : result.stdout]).toEqual([0, '', '']);
  expect(await leaks(result)).toEqual([]);
  put('shards/a/report.json', text);
  const merged = await runAction(job, github, { inputs: { metrics: 'shards/**', expect: '1', 'fail-on': 'never' } });
  expect([merged.code, merged.code === 0 ? '' : merged.stdout]).toEqual([0, '']);
  expect(await leaks(merged)).toEqual([]);
  expect((await seen(merged))['report']).toContain('settings withheld');
});
