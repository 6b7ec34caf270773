import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/read/beside/sidecar.js';
import { parseJson } from '../../../src/read/bytes/json-text.js';
import { axisOf } from '../../../src/vocabulary/axis-columns.js';
import { isMetricName } from '../../../src/vocabulary/metric-name.js';
import { processorTime } from '../../support/processor-time.js';

describe('readSidecar', () => {
  it('joins nested keys, keeps plain lists as text and unwraps values', async () => {
    const text =
      'lr: 0.1\nmodel:\n  depth: 18\n  name: resnet\nmilestones: [60, 120]\nepochs:\n  desc: null\n  value: 5\nnesterov: true\nresume: null\n';
    const expected = {
      lr: 0.1,
      'model.depth': 18,
      'model.name': 'resnet',
      milestones: '[60,120]',
      epochs: 5,
      nesterov: true,
      resume: null,
    };
    expect(await readSidecar(text)).toEqual({ hyperparameters: expected, withheld: [] });
  });

  it('constructs no object from a tag', async () => {
    const text = 'a: !!python/object:os.system {x: 1}\nb: !!python/name:builtins.eval ""\nlr: 0.5\n';
    expect((await readSidecar(text)).hyperparameters).toMatchObject({ lr: 0.5, 'a.x': 1 });
  });

  it('never repeats what looks like a secret, and names it (Y1)', async () => {
    const text =
      'api_key: abc\nwandb_token: abc\ndb:\n  password: abc\n_wandb:\n  value:\n    email: a@b\nnum_tokens: 5\nauthor: x\nlr: 1\n';
    expect(await readSidecar(text)).toEqual({
      hyperparameters: { num_tokens: 5, author: 'x', lr: 1 },
      withheld: ['api_key', 'wandb_token', 'db.password'],
    });
  });

  it.each([
    ['nothing', ''],
    ['a list', '- 1\n- 2\n'],
    ['broken text', 'a: [1, 2\nb: }'],
    [
      'a bomb',
      `a: &a [x]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [${`*${i ? `b${i - 1}` : 'a'}, `.repeat(9)}1]`).join('\n')}\n`,
    ],
    ['deep brackets', '['.repeat(20_000)],
    ['deep maps', `${'{a: '.repeat(20_000)}`],
    ['deep lists', '- '.repeat(20_000)],
    ['deep keys', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['deep question marks', '? '.repeat(20_000)],
  ])('takes %s', async (_, text) => expect(typeof (await readSidecar(text))).toBe('object'));

  it('keeps hostile names as names', async () => {
    const { hyperparameters } = await readSidecar('__proto__: 1\nconstructor: 2\n');
    expect(Object.entries(hyperparameters)).toEqual([
      ['__proto__', 1],
      ['constructor', 2],
    ]);
  });
});

describe('parseJson', () => {
  it('takes the tokens of Python and leaves text alone', () => {
    expect(parseJson('{"a": NaN, "b": [-Infinity, Infinity], "c": "NaN, \\"Infinity\\" \\\\"}')).toEqual({
      ...{ a: 'NaN', b: ['-Infinity', 'Infinity'], c: 'NaN, "Infinity" \\' },
    });
  });

  it.each([
    ['{"loss": [1, 2', 'ends in the middle'],
    ['{"loss": NaN, "x": [', 'ends in the middle'],
    ['{loss: 1}', 'not valid JSON'],
    ['['.repeat(1_000_000), 'JSON'],
  ])('says what is wrong', (text, message) => expect(() => parseJson(text)).toThrow(message));

  it('R1: is linear on a hundred thousand quotes', async () => {
    const text = 'NaN"\\'.repeat(50_000);
    expect(await processorTime(() => expect(() => parseJson(text)).toThrow())).toBeLessThan(2000);
  });
});

describe('names', () => {
  it.each(['epoch', 'Epoch', ' EPOCH ', '# step', 'time(s)', 'trainer/global_step', 'train/epoch', 'Unnamed: 0', ''])(
    '%s is an axis',
    (name) => {
      expect(axisOf(name)).not.toBeNull();
    },
  );
  it.each(['loss', 'time/fps', 'eval_runtime', 'steps_per_second', 'epoch_loss', 'train/loss', 'test_error(%)'])(
    '%s is no axis',
    (name) => {
      expect(axisOf(name)).toBeNull();
    },
  );
  it.each([
    'loss',
    'val_loss',
    'Train Acc.',
    'metrics/mAP50-95(B)',
    'lr-SGD',
    'eval_f1',
    'EpRewMean',
    'test_error(%)',
    'top1',
    'Valid accuaray',
  ])('%s looks like a metric', (name) => {
    expect(isMetricName(name)).toBe(true);
  });
  it.each(['price', 'sepal_width', 'name', 'id', 'glossary', `${'x'.repeat(300)}loss`])('%s does not', (name) => {
    expect(isMetricName(name)).toBe(false);
  });
});
