import { describe, expect, it } from 'vitest';
import { isSelected } from '../../src/compare/select.js';
import type { Config } from '../../src/config/config.js';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseReport } from '../../src/contract/parse-report.js';
import { judgeRuns, type Linted } from '../../src/lint/lint.js';
import type { Hyperparameters, RawLog } from '../../src/model/log.js';
import type { Report } from '../../src/model/report.js';
import { viewReport } from '../../src/pipeline/view-report.js';
import { annotationsOf } from '../../src/report/annotations.js';
import { renderJunit } from '../../src/report/junit.js';
import { type Columns, curve, logOf, noisy } from '../support/curves.js';
import { gateRule } from '../support/gate-rule.js';
import { elements, rendered } from '../support/github-markdown.js';
import { renderAll } from '../support/render-all.js';
import { runsOf } from '../support/report.js';
import { jsonOf, reasonsOf } from '../support/words.js';

const fine = (level: number): Columns => ({
  train_loss: curve(40, (i) => 0.3 + Math.exp(-i / 8)),
  val_loss: curve(40, (i) => 0.4 + Math.exp(-i / 8)),
  val_acc: noisy(
    curve(40, (i) => level - 0.5 * Math.exp(-i / 8)),
    0.001,
    7,
  ),
});
/** Better than any other until it breaks. */
const broken: Columns = {
  train_loss: curve(40, (i) => (i < 25 ? 0.3 + Math.exp(-i / 8) : Number.NaN)),
  val_loss: curve(40, (i) => (i < 25 ? 0.4 + Math.exp(-i / 8) : Number.NaN)),
  val_acc: curve(40, (i) => (i < 25 ? 0.99 - 0.1 * Math.exp(-i / 8) : 0.1)),
};
const trial = (source: string, columns: Columns, hyperparameters: Hyperparameters): RawLog => ({
  ...logOf(columns, { source: `${source}/log.csv` }),
  hyperparameters,
});
/** One trial for each level, lr 1, 0.1, 0.01 …; `null`: it diverges. */
const sweep = (levels: readonly (number | null)[], name = (i: number) => `trial_${i}`): readonly RawLog[] =>
  levels.map((level, i) => trial(name(i), level === null ? broken : fine(level), { lr: 10 ** -i, batch: 64 }));
const judged = (now: readonly RawLog[], config: Partial<Config> = {}, before: readonly RawLog[] = []) => {
  const baseline = before.length > 0 ? { source: 'base', runs: runsOf(before) } : { source: null, runs: [] };
  return judgeRuns({ runs: runsOf(now), problems: [], baseline, context: null }, { ...DEFAULT_CONFIG, ...config });
};
const said = ({ report, exitCode, conclusion }: Linted) => [report.verdict, exitCode, conclusion];
const sweepOf = ({ report }: Linted) => reasonsOf(report).filter((text) => text.startsWith('Sweep'));
const selectedIn = ({ report }: Linted) => report.groups.filter(({ trial: one }) => one?.counts).map(({ id }) => id);
const atLeast = (bound: number) => ({ gate: new Map([['val_acc', gateRule({ atLeast: bound })]]) });

describe('a sweep', () => {
  it('passes by its best configuration, whatever became of the others', () => {
    const result = judged(sweep([null, 0.9, 0.8, 0.7, null]));
    expect(said(result)).toEqual(['pass', 0, 'success']);
    expect(reasonsOf(result.report)[0]).toMatch(
      /^Sweep of 5 configurations: only the best, trial_1, is judged \(val_acc 0\.\d+, best, smoothed\); training diverged in 2 others\.$/,
    );
    expect(reasonsOf(result.report)[1]).toBe('The curves look healthy.');
  });
  it('fails where its best diverges, too: then every configuration counts', () => {
    const result = judged(sweep([null, null, null]));
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    expect(sweepOf(result)).toEqual([]);
  });
  it('of two configurations is none', () => {
    const result = judged(sweep([0.9, null]));
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    expect(sweepOf(result)).toEqual([]);
  });
  it('is held against bounds by its best alone', () => {
    const levels = [0.9, 0.7, 0.6];
    expect(said(judged(sweep(levels), atLeast(0.85)))).toEqual(['pass', 0, 'success']);
    const missed = judged(sweep(levels), atLeast(0.95));
    expect(said(missed)).toEqual(['fail', 1, 'failure']);
    expect(reasonsOf(missed.report)[0]).toContain('in trial_0; the gate asks for at least 0.95');
    expect(reasonsOf(missed.report)[1]).toContain('only the best, trial_0, is judged');
    expect(missed.report.gate.assertions).toHaveLength(1);
  });
  it('does not meet a bound on what its best does not log', () => {
    const logs = sweep([0.9, 0.8, 0.7]).map((log, i) =>
      i === 0 ? log : { ...log, series: [...log.series, ...logOf({ val_f1: fine(0.9)['val_acc']! }).series] },
    );
    const gate = new Map([
      ['val_acc', gateRule()],
      ['val_f1', gateRule({ atLeast: 0.1 })],
    ]);
    expect(said(judged(logs, { gate }))).toEqual(['fail', 1, 'failure']);
  });
  it('is judged by the first metric of the gate, at the value that counts there', () => {
    const logs = sweep([0.9, 0.8, 0.7]).map((log, i) => ({
      ...log,
      series: log.series.map((one) =>
        one.name === 'val_loss' ? { ...one, values: Float64Array.from(curve(40, (e) => 0.5 - i / 10 + Math.exp(-e / 8))) } : one,
      ),
    }));
    expect(selectedIn(judged(logs))).toEqual(['trial_0']);
    const result = judged(logs, { gate: new Map([['val_loss', gateRule({ of: 'last' })]]) });
    expect(selectedIn(result)).toEqual(['trial_2']);
    expect(sweepOf(result)[0]).toContain('(val_loss 0.');
  });
  it('takes the mean over repeats, and none of which a repeat diverged', () => {
    const logs = [
      [0.95, 0.6],
      [0.8, 0.81],
      [0.7, 0.71],
    ].flatMap((levels, i) => levels.map((level, seed) => trial(`c${i}/seed-${seed}`, fine(level), { lr: i, seed })));
    const better = [fine(0.9), broken].map((columns, seed) => trial(`c9/seed-${seed}`, columns, { lr: 9, seed }));
    const result = judged([...logs, ...better]);
    expect(selectedIn(result)).toEqual(['c1']);
    expect(sweepOf(result)[0]).toContain('smoothed, mean of 2 runs); training diverged in one other.');
    expect(said(result)).toEqual(['pass', 0, 'success']);
  });
  it('is the same in whatever order its runs are read', () => {
    const logs = sweep([0.8, 0.9, 0.9, null]);
    const [one, other] = [judged(logs), judged([...logs].reverse())];
    expect(selectedIn(one)).toEqual(['trial_1']);
    expect(sweepOf(other)).toEqual(sweepOf(one));
    expect(selectedIn(other)).toEqual(selectedIn(one));
  });
  it('warns for what is found in its best alone', () => {
    const overfit = { ...fine(0.9), val_loss: curve(40, (i) => 0.4 + Math.exp(-i / 4) + 0.02 * Math.max(0, i - 12)) };
    const logs = (best: number) => [0, 1, 2].map((i) => trial(`trial_${i}`, i === best ? overfit : fine(0.5), { lr: i }));
    const found = judged([...logs(0)]);
    expect(found.report.verdict).toBe('warn');
    expect(reasonsOf(found.report)[1]).toMatch(/^Sweep of 3/);
    const others = [...logs(9), trial('trial_9', fine(0.95), { lr: 9 }), trial('trial_8', overfit, { lr: 8 })];
    expect(judged(others).report.verdict).toBe('pass');
  });
});

describe('what is no sweep', () => {
  it('configurations that the baseline has: they are judged one by one', () => {
    const before = sweep([0.9, 0.8, 0.7], (i) => `old_${i}`);
    const result = judged(sweep([0.9, 0.8, null]), {}, before);
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    expect(sweepOf(result)).toEqual([]);
  });
  it('two that the baseline has not, beside others that it has', () => {
    const result = judged(sweep([0.9, 0.8, null]), {}, sweep([0.9]));
    expect(said(result)).toEqual(['fail', 1, 'failure']);
  });
  it('but three that it has not are one, and the others are still compared', () => {
    const before = sweep([0.9], () => 'trial_0');
    const result = judged(sweep([0.9, 0.95, 0.7, null]), {}, before);
    expect(selectedIn(result)).toEqual(['trial_1']);
    expect(result.report.verdict).not.toBe('fail');
    expect(result.report.comparisons.filter(({ gated, outcome }) => gated && outcome !== 'added')).toHaveLength(1);
    const worse = judged(sweep([0.2, 0.95, 0.7, null]), {}, before);
    expect(said(worse)).toEqual(['fail', 1, 'failure']);
  });
  it('trials that may be what the baseline has, under a setting that is new', () => {
    const before = [trial('small', fine(0.9), { lr: 0.1 }), trial('large', fine(0.9), { lr: 0.2 })];
    const trials = [0.95, 0.95, 0.2].map((level, i) => trial(`trial_${i}`, fine(level), { lr: 0.2, extra: i }));
    const result = judged([trial('small', fine(0.9), { lr: 0.1, extra: 9 }), ...trials], atLeast(0.8), before);
    expect(sweepOf(result)).toEqual([]);
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    // Another value of a setting that both log is another configuration.
    const others = trials.map((one, i) => ({ ...one, hyperparameters: { lr: 0.3 + i, extra: i } }));
    expect(sweepOf(judged([trial('small', fine(0.9), { lr: 0.1, extra: 9 }), ...others], atLeast(0.8), before))).toHaveLength(1);
  });
  it('never passes beside a baseline of which nothing could be compared', () => {
    const before = [0, 1].map((i) => trial(`old_${i}`, fine(0.9), { lr: 7 + i, batch: 32 }));
    const result = judged(sweep([0.9, 0.8, null]), {}, before);
    expect(result.report.verdict).toBe('inconclusive');
    expect(reasonsOf(result.report)[0]).toContain('neither settings nor names say which belong together');
    expect(reasonsOf(result.report)[1]).toMatch(/^Sweep of 3/);
  });
  it.each<readonly [string, (i: number) => readonly [string, Hyperparameters]]>([
    ['models whose names say more than their settings', (i) => [['ours', 'resnet', 'plain'][i]!, { lr: i }]],
    ['numbers in names that no setting explains', (i) => [`resnet${[18, 50, 101][i]}`, { lr: i }]],
    ['other settings in each', (i) => [`trial_${i}`, { lr: 0.1, [`extra${i}`]: 1 }]],
    ['no settings at all', (i) => [`c${i}`, {}]],
    ['other data', (i) => [`trial_${i}`, { dataset: ['a', 'b', 'c'][i]!, lr: 0.1 }]],
    ['folds of a cross-validation', (i) => [`trial_${i}`, { fold: i, lr: 0.1 }]],
    ['folds that only their names tell', (i) => [`c${i}`, { lr: 0.1 }]],
  ])('%s: each counts', (_, of) => {
    const result = judged([0, 1, 2].map((i) => trial(of(i)[0], i === 2 ? broken : fine(0.9), of(i)[1])));
    expect(sweepOf(result)).toEqual([]);
    expect(said(result)).toEqual(['fail', 1, 'failure']);
  });
  it.each<readonly [string, (i: number) => readonly [string, Hyperparameters]]>([
    ['named by their values', (i) => [`lr${10 ** -i}-wd5e-4-bs64`, { lr: 10 ** -i, weight_decay: 0.0005, batch: 64 }]],
    ['named by texts', (i) => [`net-${['adam', 'sgd', 'lion'][i]}`, { optimizer: ['Adam', 'SGD', 'Lion'][i]! }]],
    ['named by a generator', (i) => [`wandb/run-2026112${i}_140322-ab12cd3${i}`, { lr: i }]],
    ['counted', (i) => [`grid/config_${i}`, { lr: i }]],
    [
      'whose names hold a value of one of them',
      (i) => [`adam1-study/trial_${i}`, { optimizer: ['adam', 'sgd', 'lion'][i]!, lr: i }],
    ],
  ])('but trials %s are a sweep', (_, of) => {
    const result = judged([0, 1, 2].map((i) => trial(of(i)[0], i === 2 ? broken : fine(0.9 - i / 10), of(i)[1])));
    expect(sweepOf(result)).toHaveLength(1);
    expect(said(result)).toEqual(['pass', 0, 'success']);
  });
  it('two models with three trials each are two sweeps, each with its best', () => {
    const logs = ['vit', 'cnn'].flatMap((model, m) =>
      [0, 1, 2].map((i) => trial(`${model}/lr${i + 1}`, i === m ? fine(0.9) : broken, { lr: i + 1 })),
    );
    const result = judged(logs);
    expect(selectedIn(result)).toHaveLength(2);
    expect(sweepOf(result)).toHaveLength(2);
    expect(said(result)).toEqual(['pass', 0, 'success']);
    expect(said(judged(logs, atLeast(0.95)))).toEqual(['fail', 1, 'failure']);
  });
});

describe('select', () => {
  it.each<readonly [NonNullable<Config['select']>, string]>([
    [{ lr: 0.1 }, 'trial_1'],
    [{ lr: 0.01, batch: 64 }, 'trial_2'],
    ['trial_2', 'trial_2'],
    ['*_1', 'trial_1'],
  ])('%j names the one that counts', (select, id) => {
    const result = judged(sweep([0.9, 0.8, 0.7]), { select });
    expect(selectedIn(result)).toEqual([id]);
    expect(sweepOf(result)[0]).toContain(`only ${id}, which the settings select, is judged`);
    expect(said(judged(sweep([0.9, 0.8, 0.7]), { select, ...atLeast(0.85) }))).toEqual(['fail', 1, 'failure']);
  });
  it('takes the best of several', () => {
    const result = judged(sweep([null, 0.7, 0.8, 0.9]), { select: { batch: 64 } });
    expect(sweepOf(result)[0]).toContain('only trial_3, the best of 4 that the settings select, is judged');
  });
  it('counts what it names although it diverged', () => {
    const result = judged(sweep([0.9, 0.8, null]), { select: { lr: 0.01 } });
    expect(said(result)).toEqual(['fail', 1, 'failure']);
    expect(sweepOf(result)[0]).toBe('Sweep of 3 configurations: only trial_2, which the settings select, is judged.');
  });
  it('changes nothing where there is no sweep', () => {
    expect(said(judged(sweep([0.9, null]), { select: { lr: 1 } }))).toEqual(['fail', 1, 'failure']);
  });
  it.each([
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*c', 'acb', false],
    ['ab*b', 'ab', false],
    ['*b*b*', 'abcb', true],
    ['*', 'x', true],
    ['a.c', 'abc', false],
    ['trial_1', 'sweep/trial_1', true],
    ['rial_1', 'sweep/trial_1', false],
  ])('%s fits %s: %s', (select, id, expected) => {
    expect(isSelected(select, { id, runs: [] })).toBe(expected);
  });
});

describe('the report of a sweep', () => {
  const { report } = judged(sweep([null, 0.9, 0.8, 0.7]), { failOn: 'warning' });
  it('says it once in each output, and marks in the table what diverged and what is judged', async () => {
    const outputs = await renderAll(report);
    for (const name of ['terminal', 'page'])
      expect(outputs[name]!.replace(/\s+/g, ' ').split('Sweep of 4 configurations').length, name).toBe(2);
    for (const name of ['comment', 'summary']) expect(outputs[name]!.split('Best of 4: `').length, name).toBe(2);
    expect(outputs['comment']).toMatch(/\| 1, judged \| `?trial_1/);
    expect(outputs['comment']).toMatch(/\| – \| `?trial_0.*\| diverged \|/);
    expect(outputs['comment']).toMatch(/Curves of `?trial_0`?\*\*, which does not count for the verdict/);
    expect(outputs['terminal']).toMatch(/1, judged +trial_1/);
    expect(outputs['page']).toContain('<td>diverged</td>');
  });
  it('has no annotation and no red case for what does not count', () => {
    expect(annotationsOf(viewReport(report))).toEqual([]);
    const { report: failed } = judged(sweep([null, 0.9, 0.8, 0.7]), { failOn: 'warning', ...atLeast(0.95) });
    expect(renderJunit(viewReport(failed)).match(/<failure/g)).toHaveLength(2);
  });
  it('keeps it in report.json, and reads reports without it', () => {
    const read = parseReport(jsonOf(report), 'report.json');
    expect(read.groups.map((group) => group.trial)).toEqual(report.groups.map((group) => group.trial));
    expect(reasonsOf(read)).toEqual(reasonsOf(report));
    const old = JSON.parse(jsonOf(report)) as { groups: { trial?: unknown }[] };
    for (const group of old.groups) delete group.trial;
    expect(parseReport(JSON.stringify(old), 'report.json').groups[0]).not.toHaveProperty('trial');
  });
  it('ranks by what chose the one that counts', () => {
    const { report: other } = judged(sweep([0.9, 0.8, 0.7]), { gate: new Map([['val_loss', gateRule()]]) });
    expect(viewReport(other).leaderboard!.metric).toBe('val_loss');
  });
  it('shows hostile names and settings as text', async () => {
    const evil = '</td><img src=x onerror=alert(1)>|`@all`';
    const logs = [0, 1, 2].map((i) => trial(`a${evil}/trial_${i}`, fine(0.9 - i / 10), { lr: i, [evil]: evil }));
    const { report: hostile } = judged(logs, { select: `*${evil}*0` });
    const outputs = await renderAll(hostile as Report);
    expect(reasonsOf(hostile).join()).toContain('Sweep of 3');
    for (const name of ['comment', 'summary']) expect(elements(await rendered(outputs[name]!), 'img').length, name).toBe(0);
    expect(outputs['page']).not.toContain('<img');
  });
});
