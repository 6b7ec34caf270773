import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.js';
import { parseConfig } from '../../src/config/parse.js';
import { rules } from '../../src/diagnose/rules/index.js';
import { UserError } from '../../src/model/errors.js';
import { nearest } from '../../src/text/nearest.js';

const known = new Map(rules.map((rule) => [rule.id, Object.keys(rule.options)]));
const parse = (text: string) => parseConfig(text, '.curvelint.yml', known);
const fault = (text: string): UserError => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no error');
};

it('reads every key', () => {
  const config = parse(`profile: classification
metrics: { loss: val_loss, score: val_accuracy }
group-by: [seed, host]
rules: { overfitting: error, train-above-validation: off, memorization: [warning, { minRho: 3 }] }
gate:
  val_accuracy: { of: best, tolerance: 0.002, at-least: 0.9 }
  val_loss: { of: last, tolerance: 1% }
  top5: { of: tail, max-slowdown: 20%, max-spread: 2, max-earlier-overfitting: 0.1, at-most: 0.99 }
fail-on: regression
on-inconclusive: warn
on-missing-metrics: warn
on-missing-baseline: fail
on-failed-training: warn
training-jobs: [train*]
expect: [seed-1, seed-2]
select: { lr: 0.1, depth: 18 }
accept-label: known
check-name: curves
baseline-artifacts: [logs-*]
limits: { file: 1 GB, files: 5, archive: 1GiB, entries: 9, entry: 1.5 kb, unpacked: 7, ratio: 300 }
`);
  expect(config).toMatchObject({
    profile: 'classification',
    metrics: { loss: 'val_loss' },
    groupBy: ['seed', 'host'],
    limits: {
      fileBytes: 1024 ** 3,
      files: 5,
      // An archive is no larger than what is read in one piece.
      archive: { archiveBytes: 1024 ** 2 * 256, entries: 9, entryBytes: 1536, totalBytes: 7, ratio: 300 },
    },
    failOn: 'regression',
    onInconclusive: 'warn',
    onMissingMetrics: 'warn',
    onMissingBaseline: 'fail',
    onFailedTraining: 'warn',
    trainingJobs: ['train*'],
    expect: ['seed-1', 'seed-2'],
    select: { lr: 0.1, depth: 18 },
    acceptLabel: 'known',
    checkName: 'curves',
    baselineArtifacts: ['logs-*'],
  });
  expect(config.gate.get('top5')).toEqual({
    of: 'tail',
    tolerance: null,
    atLeast: null,
    atMost: 0.99,
    maxSlowdown: 0.2,
    maxSpread: 2,
    maxEarlierOverfitting: 0.1,
    paired: false,
  });
  expect(config.rules.get('memorization')).toEqual({ severity: 'warning', options: { minRho: 3 } });
  expect(config.gate.get('val_accuracy')).toEqual({
    of: 'best',
    tolerance: { absolute: 0.002, relative: 0 },
    atLeast: 0.9,
    atMost: null,
    maxSlowdown: null,
    maxSpread: null,
    maxEarlierOverfitting: null,
    paired: false,
  });
  expect(config.gate.get('val_loss')!.tolerance).toEqual({ absolute: 0, relative: 0.01 });
});

it.each([
  ['timeout: 5', 300_000],
  ['timeout: 0.5', 30_000],
  ['timeout: 90s', 90_000],
  ['timeout: 8m', 480_000],
  ['timeout: 1.5h', 5_400_000],
  ['', 480_000],
])('%j is a time of %i milliseconds', (text, expected) => {
  expect(parse(text).timeout).toBe(expected);
});

it('is the default where the file is empty', () => {
  expect(parse('')).toEqual(DEFAULT_CONFIG);
  expect(parse('# nothing\n')).toEqual(DEFAULT_CONFIG);
});

describe('names file, line and the nearest valid word', () => {
  it.each([
    ['fail-on: error\nfial-on: error\n', ':2:', 'fail-on'],
    ['rules:\n  overfiting: error\n', ':2:', 'overfitting'],
    ['rules:\n  memorization: [error, { minRo: 2 }]\n', ':2:', 'minRho'],
    ['gate:\n  val_loss:\n    tolerence: 1\n', ':3:', 'tolerance'],
    ['fail-on: sometimes\n', ':1:', 'never, regression, error, warning'],
    ['gate:\n  val_loss: { tolerance: -1 }\n', ':2:', '0.002'],
    ['rules:\n  overfitting: loud\n', ':2:', 'off'],
    ['gate:\n  val_loss: { of: lats }\n', ':2:', 'best, last, tail'],
    ['gate:\n  val_loss:\n    of: best\n    at-lest: 0.9\n', ':4:', 'at-least'],
    ['gate:\n  val_acc:\n    at-least: 0.9\n    at-most: 0.5\n', ':3:', 'Exchange'],
    ['gate:\n  val_acc:\n    at-least: high\n', ':3:', 'number'],
    ['gate:\n  val_acc: { max-spread: 0.5 }\n', ':2:', 'factor of at least 1'],
    ['gate:\n  val_acc: { max-slowdown: fast }\n', ':2:', '20%'],
    ['gate:\n  val_acc: { max-earlier-overfitting: -1 }\n', ':2:', '10%'],
    ['on-inconclusiv: warn\n', ':1:', 'on-inconclusive'],
    ['on-missing-baseline: maybe\n', ':1:', 'fail, warn, pass'],
    ['on-failed-training: maybe\n', ':1:', 'fail, warn, pass'],
    ['fail-on: error\nexpect: some\n', ':2:', 'a list of names'],
    ['expect: 0\n', ':1:', 'how many runs'],
    ['fail-on: error\nselect: 3\n', ':2:', 'values of its settings'],
    ['select: {}\n', ':1:', 'values of its settings'],
    ['select: { lr: [1] }\n', ':1:', 'values of its settings'],
    ['limits:\n  entries: 0\n', ':2:', 'a number > 0'],
    ['limits: { archive: big }\n', ':1:', '200 MB'],
    ['limits:\n  unpackt: 1\n', ':2:', 'unpacked'],
    ['timeout: soon\n', ':1:', '8m or 90s'],
    ['timeout: 1s\n', ':1:', 'at least 6s'],
    ['timeout: 7h\n', ':1:', 'at most 6h'],
    ['timeout: -1\n', ':1:', '8m or 90s'],
    ['timout: 8\n', ':1:', 'timeout'],
    ['accept-lable: x\n', ':1:', 'accept-label'],
    ['a: [1\n', ':', ''],
    ['- 1\n', ':1:', ''],
  ])('%j', (text, where, hint) => {
    const error = fault(text);
    expect(error.message).toContain(`.curvelint.yml${where}`);
    expect(`${error.message} ${error.hint}`).toContain(hint);
  });
});

it.each(['['.repeat(100_000), '{a: '.repeat(50_000), '- '.repeat(50_000), `a: ${'&a '.repeat(10)}`])(
  'survives hostile YAML',
  (text) => {
    expect(() => parse(text)).toThrow(UserError);
  },
);

it('follows no billion laughs', () => {
  const text = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
    .split('')
    .map((name, i) => `${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]\n`)
    .join('')}`;
  expect(() => parse(text)).toThrow(UserError);
});

describe('a name that every object has is refused with its line, wherever it stands (J2)', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  it.each(NAMES)('%s', (name) => {
    for (const [before, after, line] of [
      ['rules:\n  ', ': error\n', 2],
      ['rules:\n  ', ': [error, { patience: 1 }]\n', 2],
      ['rules:\n  overfitting: [error, {\n    ', ': 1 }]\n', 2],
      ['metrics:\n  ', ': loss\n', 2],
      ['limits:\n  ', ': 1\n', 2],
      ['gate:\n  loss: {\n    ', ': 1 }\n', 3],
      ['fail-on: never\n', ': 1\n', 2],
      ['fail-on: never\n', ': { fail-on: error }\n', 2],
    ] as const) {
      const error = fault(`${before}${name}${after}`);
      expect(error.message).toContain(name);
      expect(error.settingsLine).toBe(line);
    }
  });

  it('but a metric may have such a name, except __proto__', () => {
    expect([...parse('gate: { constructor: { tolerance: 1 } }\n').gate.keys()]).toEqual(['constructor']);
    expect(fault('gate:\n  __proto__: { at-least: 0 }\n').message).toContain(':2: unknown key "gate.__proto__"');
    expect(fault('gate:\n  "__proto__": {}\n').settingsLine).toBe(2);
  });
});

it('takes __proto__ for an unknown key', () => {
  expect(() => parse('__proto__: 1\n')).toThrow(UserError);
  expect(() => parse('rules: { constructor: error }\n')).toThrow(UserError);
});

it('suggests only what is near', () => {
  expect(nearest('regresion', ['never', 'regression'])).toBe('regression');
  expect(nearest('zzz', ['never', 'regression'])).toBeNull();
});
